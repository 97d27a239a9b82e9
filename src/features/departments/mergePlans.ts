import { merged, takenOver, type Changed, type Merged } from '../../domain/merge';
import { addMonths } from '../../domain/months';
import { BLANK, type Day } from '../../domain/plan';
import { done, type Feature } from '../../asking/feature';
import { dayIn, found, needed, neededIn } from '../../asking/fields';
import type { Firm, PlanDepartment } from '../../plan/departments';
import { readPlan, type Plan, type PlanLine } from '../../plan/plan';
import { around } from '../../plan/sites/around';
import { Refusal } from '../../refusal';
import { nextFreeRow, rowsAt } from '../../sheet/append';
import { contentOf } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { headerText } from '../../sheet/layout';
import type { Column, TableTab } from '../../sheet/tab';
import { spokenDay, spokenMoney } from '../../speech';
import { actions, budget, goals, kpis, risks } from '../../tabs';
import { departments } from '../../tabs/departments';
import { fill, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { firmIn } from './byDepartment';
import { blockOf, readBlock } from './handedIn';
import { ceilingRows } from './sums';

export interface MergeInput {
  /** The department that hands in. */
  name: string;
  who: string;
  date: Day;
  /** Cells as they are copied, with their headers; or the name of a tab that has them. */
  block: string | null;
  tab: string | null;
}
export interface MergedShown {
  kind: Merged<PlanLine>['kind'];
  id: string;
  name: string;
  /** What changes, or why it is refused; a sentence each. */
  text: string[];
}
export interface MergeAnswer {
  department: string;
  rows: MergedShown[];
  counts: Record<Merged<PlanLine>['kind'], number>;
  /** Ceiling, what its lines came to before, and come to with this; in words. */
  ceiling: string;
}

const SAY = {
  approved: {
    en: 'The plan is approved: its original stays. Move money instead, or reforecast.',
    vi: 'Kế hoạch đã được duyệt nên số gốc giữ nguyên. Hãy điều chuyển ngân sách hoặc dự báo lại.',
  },
  merged: {
    en: '{department} is handed in: {added} lines added, {changed} changed, {refused} refused.',
    vi: 'Đã nhận kế hoạch {department}: thêm {added} khoản, đổi {changed}, từ chối {refused}.',
  },
  same: {
    en: 'Nothing changes: {department} was handed in like this before.',
    vi: 'Không có gì thay đổi: {department} đã nộp đúng như vậy.',
  },
  'another’s line': {
    en: 'This Id is a line of {of}: it is refused.',
    vi: 'Mã này là khoản mục của {of}: bị từ chối.',
  },
  'another’s row': {
    en: 'The row names {of}: it is refused.',
    vi: 'Dòng này ghi {of}: bị từ chối.',
  },
  twice: {
    en: 'The Id stands in row {of} already: this one is refused.',
    vi: 'Mã đã có ở dòng {of}: dòng này bị từ chối.',
  },
  none: { en: 'no department', vi: 'không bộ phận nào' },
  change: { en: '{column}: {from} → {to}', vi: '{column}: {from} → {to}' },
  note: {
    en: '{department}, handed in by {who} on {on}. {what}',
    vi: '{department}, {who} nộp ngày {on}. {what}',
  },
  new: { en: 'A new line.', vi: 'Khoản mới.' },
  ceiling: {
    en: 'Ceiling {ceiling}; its lines come to {after} ({before} before): {gap} left.',
    vi: 'Mức trần {ceiling}; tổng các khoản mục {after} (trước đó {before}): còn {gap}.',
  },
  noCeiling: {
    en: 'No ceiling; its lines come to {after} ({before} before).',
    vi: 'Chưa đặt mức trần; tổng các khoản mục {after} (trước đó {before}).',
  },
} as const satisfies Record<string, Words>;

const columnName = ({ key, month }: Changed, { first, language }: Plan): string => {
  const column = (budget.columns as Record<string, Column>)[key];
  return column === undefined ? key : headerText(column, language, addMonths(first, month));
};
const valueSaid = (value: unknown, { key }: Changed, { language }: Plan): string => {
  if (typeof value === 'number') return spokenMoney(value, language);
  const column = (budget.columns as Record<string, Column>)[key];
  const content = column === undefined ? null : contentOf(column, value, language);
  return typeof content === 'string' ? content : '–';
};
const changeSaid = (change: Changed, plan: Plan): string =>
  fill(SAY.change, plan.language, {
    column: columnName(change, plan),
    ...{ from: valueSaid(change.from, change, plan), to: valueSaid(change.to, change, plan) },
  });

const textOf = (of: Merged<PlanLine>, plan: Plan): string[] => {
  if (of.kind === 'refused')
    return [fill(SAY[of.why], plan.language, { of: of.of === '' ? SAY.none[plan.language] : of.of })];
  if (of.kind === 'changed') return of.changes.map((change) => changeSaid(change, plan));
  return of.kind === 'added' ? [SAY.new[plan.language]] : [];
};

/** What a line's Id bears from now on: who handed it in, when, and what changed by that. */
const noteOf = (of: Merged<PlanLine>, department: string, input: MergeInput, plan: Plan): string =>
  fill(SAY.note, plan.language, {
    ...{ department, who: input.who, on: spokenDay(input.date, plan.style.days) },
    what: textOf(of, plan).join('; '),
  });

const noted = (edits: readonly Edit[], column: number, row: number, note: string): Edit[] =>
  edits.map((edit) => {
    if (edit.kind !== 'write' || edit.row > row || column < edit.column) return edit;
    const cells = edit.cells.map((line, down) =>
      line.map((cell, right) =>
        edit.row + down === row && edit.column + right === column ? { ...cell, note } : cell,
      ),
    );
    return { ...edit, cells };
  });

const editsFor = (
  workbook: Workbook,
  plan: Plan,
  all: readonly Merged<PlanLine>[],
  { name }: PlanDepartment,
  input: MergeInput,
): Edit[] => {
  const cells = workbook.sheet(budget)?.cells() ?? [];
  const layout = plan.layouts.budget;
  if (layout === null) return [];
  const table = budget as unknown as TableTab;
  const near = around(workbook, plan);
  const idAt = layout.columns.get('id')?.[0] ?? layout.columns.get('line')?.[0] ?? 1;
  const added = all.filter((of) => of.kind === 'added');
  const free = nextFreeRow(table, cells, layout);
  const rows = added.map(({ offered }) => ({
    type: BLANK.type,
    ...takenOver({}, offered, Object.keys(offered.values)),
    department: offered.department ?? name,
  }));
  let below = rowsAt(table, layout, free, rows, near);
  added.forEach((of, at) => {
    below = noted(below, idAt, free + at, noteOf(of, name, input, plan));
  });
  const within = all.flatMap((of) => {
    if (of.kind !== 'changed') return [];
    const keys = [...new Set(['id', ...of.changes.map(({ key }) => key)])];
    const own = { ...of.line, ...takenOver(of.line, of.offered, keys), id: of.line.id };
    const edits = rowsAt(table, layout, of.line.row, [own], near, '', keys);
    return noted(edits, idAt, of.line.row, noteOf(of, name, input, plan));
  });
  return [...within, ...below];
};

/** The cells of a department's row that say how far its plan has come. */
export const stateEdits = (
  firm: Firm,
  department: PlanDepartment,
  values: Pick<PlanDepartment, 'state' | 'stateBy' | 'stateOn' | 'reason'>,
  plan: Plan,
): Edit[] => {
  const { layout } = firm.read;
  if (layout === null) return [];
  const columns = departments.columns as unknown as Record<string, Column>;
  return Object.entries(values).flatMap(([key, value]): Edit[] => {
    const at = layout.columns.get(key)?.[0];
    const column = columns[key];
    if (at === undefined || column === undefined) return [];
    const content = contentOf(column, value, plan.language);
    return [{ kind: 'write', tab: departments, row: department.row, column: at, cells: [[{ content }]] }];
  });
};

const ceilingSaid = (
  plan: Plan,
  firm: Firm,
  department: PlanDepartment,
  all: readonly Merged<PlanLine>[],
): string => {
  const before = ceilingRows(plan, firm).find((row) => row.department === department);
  const after = ceilingRows({ ...plan, lines: linesAfter(plan, department, all) }, firm).find(
    (row) => row.department === department,
  );
  const money = (value: number | null | undefined): string => spokenMoney(value ?? 0, plan.language);
  return fill(department.ceiling === null ? SAY.noCeiling : SAY.ceiling, plan.language, {
    ...{ ceiling: money(department.ceiling), before: money(before?.sum) },
    ...{ after: money(after?.sum), gap: money(after?.gap) },
  });
};

/** A blank type is a cost. */
const typed = (type: PlanLine['type'] | null): PlanLine['type'] => type ?? BLANK.type;

const linesAfter = (
  { lines }: Plan,
  { name }: PlanDepartment,
  all: readonly Merged<PlanLine>[],
): PlanLine[] => {
  const changed = new Map(all.flatMap((of) => (of.kind === 'changed' ? [[of.line.id, of] as const] : [])));
  const with_ = (line: PlanLine): PlanLine => {
    const of = changed.get(line.id);
    if (of === undefined) return line;
    const keys = new Set(of.changes.map(({ key }) => key));
    return { ...line, ...takenOver(line, of.offered, [...keys]) };
  };
  const added = all.flatMap(({ kind, offered }) =>
    kind === 'added'
      ? [
          {
            ...(takenOver({}, offered, Object.keys(offered.values)) as unknown as PlanLine),
            department: offered.department ?? name,
          },
        ]
      : [],
  );
  return [...lines.map(with_), ...added.map((line) => ({ ...line, type: typed(line.type) }))];
};

/** A department's rows brought into Budget: seen first, row by row; the same block again changes nothing. */
export const mergePlans: Feature<MergeInput, MergeAnswer> = {
  title: { en: 'Merge plans', vi: 'Gộp kế hoạch' },
  reads: false,
  menu: null,
  accept: (raw) => ({
    ...{ name: neededIn(raw, 'name'), who: neededIn(raw, 'who'), date: needed(dayIn(raw), 'date') },
    block: typeof raw.block === 'string' && raw.block.trim() !== '' ? raw.block : null,
    tab: typeof raw.tab === 'string' && raw.tab.trim() !== '' ? raw.tab.trim() : null,
  }),
  run: (workbook, input, isPreview = false) => {
    const plan = readPlan(workbook, [kpis, goals, actions, risks]);
    const { language } = plan;
    const firm = firmIn(workbook, plan);
    const department = found(firm.named(input.name), 'name', input.name);
    const { offered, keys } = readBlock(blockOf(workbook, input), plan);
    const all = merged(plan.lines, offered, keys, (name) => firm.upFrom(name).includes(department));
    const count = (kind: Merged<PlanLine>['kind']): number => all.filter((of) => of.kind === kind).length;
    const counts = {
      ...{ added: count('added'), changed: count('changed') },
      ...{ same: count('same'), refused: count('refused') },
    };
    const isNew = counts.added + counts.changed > 0;
    if (plan.isApproved && isNew && !isPreview) throw new Refusal(SAY.approved);
    const answer: MergeAnswer = {
      department: department.name,
      rows: all.map((of) => ({
        ...{ kind: of.kind, id: of.offered.id, text: textOf(of, plan) },
        name: typeof of.offered.values.line === 'string' ? of.offered.values.line : of.offered.id,
      })),
      ...{ counts, ceiling: ceilingSaid(plan, firm, department, all) },
    };
    const handedIn = { state: 'handed in', stateBy: input.who, stateOn: input.date, reason: null } as const;
    const isIn = department.state === 'handed in' || department.state === 'agreed';
    const edits =
      !isNew && isIn
        ? []
        : [
            ...editsFor(workbook, plan, all, department, input),
            ...stateEdits(firm, department, handedIn, plan),
          ];
    const message = fill(edits.length === 0 ? SAY.same : SAY.merged, language, {
      ...{ department: department.name, ...counts },
    });
    return done(
      plan,
      edits,
      answer,
      plan.isApproved && isNew ? SAY.approved[language] : message,
      plan.problems,
    );
  },
};
