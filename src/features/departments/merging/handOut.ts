import { done, type Feature } from '../../../asking/feature';
import { found, neededIn } from '../../../asking/fields';
import { nameKey } from '../../../domain/firm/departments';
import { addMonths } from '../../../domain/months/months';
import type { Firm, PlanDepartment } from '../../../plan/firm/departments';
import { idsWritten, rowIds } from '../../../plan/goals/ids';
import { readPlan, type Plan } from '../../../plan/plan';
import { placeNamed } from '../../../plan/sites/site';
import { tabNames } from '../../../plan/sites/tabName';
import { contentOf, formatIn, slots, valueAt, type RowValues } from '../../../sheet/content';
import type { Cell, Edit } from '../../../sheet/edit';
import { headerText } from '../../../sheet/layout';
import { frameEdits, FREE_ROWS } from '../../../sheet/page/frame';
import { wholeBlock } from '../../../sheet/page/laid';
import { looks, pattern } from '../../../sheet/style';
import type { Columns, TabRef, TableTab } from '../../../sheet/tab';
import { budget } from '../../../tabs';
import { fill, type Words } from '../../../words';
import type { Workbook } from '../../../workbook';
import { firmIn } from '../pages/byDepartment';
import { HANDED, ownersOf, rowsHanded, type Handed, type HandedRow } from './handed';

interface HandOutAnswer {
  name: string;
  /** The name of the tab that is handed out. */
  tab: string;
  /** The number of rows from Budget, and from the other tabs. */
  lines: number;
  others: number;
}

const NAME: Words = { en: 'Plan of {name}', vi: 'Kế hoạch {name}' };
const SAY = {
  made: {
    en: 'The tab “{tab}” holds the {count} line{count:|s} of {name}, and {others} row{others:|s} of its goals, KPIs, work, people and risks: copy or move it out, have it filled in, and bring it back with Merge plans.',
    vi: 'Trang “{tab}” có {count} khoản mục của {name} và {others} dòng mục tiêu, KPI, việc, nhân sự, rủi ro: chép hoặc chuyển ra tệp khác, điền xong thì đưa lại bằng Gộp kế hoạch.',
  },
} as const satisfies Record<string, Words>;

/** The columns that a department fills in, without the computed ones. */
const columnsOf = ({ columns }: TableTab, { notOut }: Handed): Columns =>
  Object.fromEntries(
    Object.entries(columns).filter(([key, column]) => !column.computed && !notOut.includes(key)),
  );

const tabOf = (name: string): TabRef => {
  const plain = name
    .replace(/[[\]*?:/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    key: `plan of ${nameKey(name) ?? ''}`,
    name: { en: fill(NAME, 'en', { name: plain }), vi: fill(NAME, 'vi', { name: plain }) },
  };
};

/** A department's rows of one tab, under their headers. */
interface Out {
  of: Handed;
  columns: Columns;
  rows: readonly RowValues[];
  /** Edits that give an Id to rows without one, so that they are recognised when they come back. */
  named: readonly Edit[];
}

const outOf = (workbook: Workbook, plan: Plan, firm: Firm, department: PlanDepartment): Out[] => {
  const heads = firm.standing.map((each) => each.department);
  const owners = ownersOf(workbook, plan, heads);
  return HANDED.flatMap((of) => {
    const read = rowsHanded(workbook, plan, of);
    if (read === null) return [];
    const textOf = (row: HandedRow, key: string) => row[key] as string | null;
    const called = read.rows.map((row) => ({
      row: row.row,
      id: textOf(row, of.id),
      called: textOf(row, of.called),
    }));
    const ids = of.letter === null ? null : rowIds(of.letter, called);
    const own = read.rows
      .map((row) => ({ ...row, [of.id]: ids?.get(row.row) ?? row[of.id] }))
      .filter((row) => row[of.id] !== null && firm.upFrom(of.whose(row, owners)).includes(department));
    const blank = new Set(called.flatMap(({ row, id }) => (id === null ? [row] : [])));
    const given = own.flatMap((row) =>
      blank.has(row.row) ? [{ row: row.row, id: textOf(row, of.id) ?? '' }] : [],
    );
    const named = idsWritten(workbook, read.tab, read.layout, of.called, given);
    return [{ of, columns: columnsOf(read.tab, of), rows: own, named }];
  });
};

const rowCells = (row: RowValues, { of, columns }: Out, { language, style }: Plan): Cell[] => {
  const worked = of.workedOut(row);
  return slots(columns).map(({ key, column, month }): Cell => {
    const value = worked.includes(key) ? null : valueAt(row, key, month);
    return {
      content: contentOf(column, value, language),
      look: { format: pattern(formatIn(column, row), style) },
    };
  });
};

/** The tables stand one below the other, so each column is as wide as its widest. */
const widthsOf = (all: readonly Out[]): number[] => {
  const each = all.map(({ columns }) => slots(columns).map(({ column }) => column.width));
  const most = Math.max(...each.map((widths) => widths.length));
  return Array.from({ length: most }, (_, at) => Math.max(...each.map((widths) => widths[at] ?? 0)));
};

/** The number of blank rows below each table for what the department adds. */
const BLANK_ROWS = 5;

/** The tables one below the other, each but the first under the name of its tab. */
const cellsOf = (all: readonly Out[], plan: Plan, nameOf: (key: string) => string): Cell[][] => {
  const { first, language } = plan;
  const lines = all.flatMap((out, at): Cell[][] => [
    ...(at === 0 ? [] : [[{ content: nameOf(out.of.tab.key), look: looks.title }]]),
    slots(out.columns).map(({ column, month }): Cell => ({
      content: headerText(column, language, addMonths(first, month)),
      look: looks.header,
    })),
    ...out.rows.map((row) => rowCells(row, out, plan)),
    ...(at === all.length - 1 ? [] : Array.from({ length: BLANK_ROWS }, () => [])),
  ]);
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => [
    ...line,
    ...Array.from({ length: width - line.length }, () => ({ content: null })),
  ]);
};

/**
 * Puts a department's rows on a tab of their own that can be moved or copied out: plain values, without formulas that
 * refer to this file. A tab that already has that name is left alone; the new one gets a number.
 */
export const handOut: Feature<{ name: string }, HandOutAnswer> = {
  title: { en: 'Make a tab to hand out', vi: 'Lập trang giao cho bộ phận' },
  reads: false,
  menu: null,
  accept: (raw) => ({ name: neededIn(raw, 'name') }),
  run: (workbook, asked) => {
    const plan = readPlan(workbook);
    const { language } = plan;
    const firm = firmIn(workbook, plan);
    const department = found(firm.named(asked.name), 'name', asked.name);
    const own = tabOf(department.name);
    const { name } = placeNamed(workbook, own, language, () => false);
    const tab = { ...own, key: `${own.key} ${name}` };
    const all = outOf(workbook, plan, firm, department);
    const cells = cellsOf(all, plan, tabNames(workbook, plan.language));
    const width = cells[0]?.length ?? 1;
    const frame = {
      tab: { ...tab, colour: '#3949ab', frozenColumns: 1 },
      name,
      width,
      columns: width,
      rows: cells.length + FREE_ROWS,
      gridlines: true,
      widths: widthsOf(all),
    };
    const edits: Edit[] = [
      ...all.flatMap(({ named }) => named),
      ...frameEdits(frame, language),
      wholeBlock(tab, { cells }),
      { kind: 'show', tab },
    ];
    const count = (isLine: boolean): number =>
      all
        .filter(({ of }) => (of.tab.key === budget.key) === isLine)
        .reduce((sum, { rows }) => sum + rows.length, 0);
    const [lines, others] = [count(true), count(false)];
    const message = fill(SAY.made, language, { tab: name, name: department.name, count: lines, others });
    return done(plan, edits, { name: department.name, tab: name, lines, others }, message);
  },
};
