/** The cells that a department's rows change; each row gets a note on whose plan it came from. */
import { takenOver } from '../../../domain/firm/merge';
import { BLANK } from '../../../domain/plan';
import type { PlanDepartment } from '../../../plan/firm/departments';
import type { Plan, PlanLine } from '../../../plan/plan';
import { placesIn } from '../../../plan/sites/around';
import { nextFreeRow, rowsAt } from '../../../sheet/append';
import type { RowValues } from '../../../sheet/content';
import type { Edit } from '../../../sheet/edit';
import { rowBlocks } from '../../../sheet/mending/gaps';
import type { Surroundings } from '../../../sheet/scaffold/surroundings';
import { budget } from '../../../tabs';
import { monthStart } from '../../../tabs/formulas';
import { namedTabs } from '../../../tabs/optional';
import type { Workbook } from '../../../workbook';
import type { HandIn, MergedTab } from './mergedRows';
import { noteOf } from './mergedWords';

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

/** The values of a new row. By default it belongs to the department that hands in, and a budget line is a cost. */
const newRow = (values: RowValues, { tab }: MergedTab, department: string | null): RowValues => ({
  ...(tab.key === budget.key ? { type: BLANK.type } : {}),
  ...takenOver({}, { values }, Object.keys(values)),
  ...(tab.columns.department === undefined ? {} : { department }),
});

/** The columns to write in a changed row: the changed ones, and those whose formulas depend on them. */
const changedKeys = (
  row: RowValues,
  changes: readonly { key: string }[],
  { tab, of }: MergedTab,
): string[] => {
  const keys = changes.map(({ key }) => key);
  const worked = new Set(of.workedOut(row));
  const formulas = Object.entries(tab.columns).flatMap(([key, { computed, formula }]) =>
    formula !== undefined && (computed || worked.has(key)) ? [key] : [],
  );
  const isMade = worked.size > 0 || keys.some((key) => key === 'madeOf');
  return [...new Set([of.id, ...keys, ...(isMade ? formulas : [])])];
};

const tabEdits = (
  workbook: Workbook,
  plan: Plan,
  tabRows: MergedTab,
  handIn: HandIn,
  near: Surroundings,
): Edit[] => {
  const { of, tab, layout, rows } = tabRows;
  const { name } = handIn.department;
  if (layout === null) return [];
  const idAt = layout.columns.get(of.id)?.[0] ?? layout.columns.get(of.called)?.[0] ?? 1;
  const sheet = workbook.sheet(tab);
  const note = (row: MergedTab['rows'][number], at: number): string =>
    noteOf(row, tabRows, handIn, plan, sheet?.notes()[at - 1]?.[idAt - 1] ?? '');
  const added = rows.filter((row) => row.kind === 'added');
  const free = nextFreeRow(tab, sheet?.cells() ?? [], layout);
  const values = added.map(({ offered }) => newRow(offered.values, tabRows, offered.department ?? name));
  let below = rowsAt({ tab, layout }, free, values, near);
  added.forEach((row, at) => {
    below = noted(below, idAt, free + at, note(row, free + at));
  });
  const within = rows.flatMap((row): Edit[] => {
    if (row.kind !== 'changed') return [];
    const { line, offered, changes } = row;
    const taken = takenOver(line, offered, [...new Set(changes.map(({ key }) => key))]);
    const after: RowValues = { ...line, ...taken, [of.id]: line.id };
    const worked = new Set(of.workedOut(after));
    const own = Object.fromEntries(Object.entries(after).filter(([key]) => !worked.has(key)));
    const edits = rowsAt({ tab, layout }, line.row, [own], near, changedKeys(after, changes, tabRows));
    return noted(edits, idAt, line.row, note(row, line.row));
  });
  const changed = within.filter((edit) => edit.kind === 'write');
  return [...(sheet === null ? [] : rowBlocks(tab, changed, sheet, plan.dayOf)), ...below];
};

/** `after`: the budget's lines after the merge, from which KPI formulas are made. */
export const mergedEdits = (
  workbook: Workbook,
  plan: Plan,
  all: readonly MergedTab[],
  handIn: HandIn,
  after: readonly PlanLine[],
): Edit[] => {
  const near: Surroundings = {
    style: plan.style,
    monthStart,
    place: placesIn(workbook, namedTabs, plan.first),
    valuesOf: ({ key }, column) =>
      key !== budget.key
        ? []
        : after.flatMap((line) => {
            const value = (line as unknown as RowValues)[column];
            return typeof value === 'string' ? [value] : [];
          }),
  };
  return all.flatMap((of) => tabEdits(workbook, plan, of, handIn, near));
};

/** The budget's lines as they will be after the merge. */
export const linesAfter = (
  { lines }: Plan,
  rows: MergedTab['rows'],
  { name }: PlanDepartment,
): PlanLine[] => {
  const changed = new Map(rows.flatMap((of) => (of.kind === 'changed' ? [[of.line.id, of] as const] : [])));
  const after = (line: PlanLine): PlanLine => {
    const of = changed.get(line.id);
    if (of === undefined) return line;
    return { ...line, ...takenOver(line, of.offered, [...new Set(of.changes.map(({ key }) => key))]) };
  };
  const added = rows.flatMap(({ kind, offered }): PlanLine[] => {
    if (kind !== 'added') return [];
    const taken = takenOver({}, offered, Object.keys(offered.values)) as Partial<PlanLine>;
    const months = taken.months ?? Array.from({ length: 12 }, () => null);
    const type = taken.type ?? BLANK.type;
    return [{ ...(taken as PlanLine), months, type, department: offered.department ?? name }];
  });
  return [...lines.map(after), ...added];
};
