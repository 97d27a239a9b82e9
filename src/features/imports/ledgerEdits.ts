/**
 * Where imported rows go on the ledger, and how they are written: a whole row in one call where its columns are
 * neighbours.
 */
import { decisionNamed } from '../../plan/ledger/overWords';
import type { Plan } from '../../plan/plan';
import { nextFreeRow, rowsAt } from '../../sheet/append';
import { asRead, freeAsRead } from '../../sheet/asRead';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { type Cells, columnsOf, type Layout } from '../../sheet/layout';
import { missingColumns } from '../../sheet/mending/complete';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { actuals } from '../../tabs';
import type { Workbook } from '../../workbook';
/** The columns that an older ledger may lack. */
const OF_IMPORTS = ['importKey', 'imported'];
/** The columns without which a row is no entry. */
const ENTRY = ['date', 'line', 'amount'];

export interface LedgerPlace {
  cells: Cells;
  layout: Layout;
  row: number;
}

export const placeFor = (workbook: Workbook, { layouts }: Plan): LedgerPlace | null => {
  const [sheet, layout] = [workbook.sheet(actuals), layouts.actuals];
  if (sheet === null || layout === null) return null;
  const cells = sheet.cells();
  return { cells, layout, row: nextFreeRow(actuals, cells, layout) };
};

/** The columns that people fill in, and those that an import fills in. */
const OWN = [
  ...['date', 'line', 'amount', 'stage', 'description', 'reference', 'settles', 'check'],
  ...['importKey', 'imported'],
] as const;
export const ownColumns = (layout: Layout): number[] => columnsOf(layout, OWN);

/** The condition that the rows are still as they were read, in the columns that are written. */
export const rowsAsRead = ({ cells, layout }: LedgerPlace, top: number, bottom: number): Edit[] =>
  asRead(actuals, cells, ownColumns(layout), top, bottom);

export const rowsFree = ({ cells, layout, row }: LedgerPlace, count: number): Edit[] =>
  freeAsRead(actuals, cells, ownColumns(layout), row, count);

/**
 * Decisions that Check names beside entries: each covers only one entry. Rows that are no entries are left out, since
 * an interrupted run may have left the name of a request there, which is used again when the same rows are written
 * again.
 */
export const decisionsNamed = (
  { cells, layout }: LedgerPlace,
  entries: readonly { row: number }[],
): ReadonlySet<string> => {
  const at = (layout.columns.get('check')?.[0] ?? 0) - 1;
  return new Set(entries.flatMap(({ row }) => decisionNamed(cells[row - 1]?.[at]) ?? []));
};

const makesEntries = (edit: Edit, layout: Layout): boolean =>
  edit.kind === 'write' &&
  ENTRY.some((key) => {
    const at = layout.columns.get(key)?.[0] ?? 0;
    return edit.column <= at && at < edit.column + (edit.cells[0]?.length ?? 0);
  });

/**
 * Writes the rows, in one write if the columns are neighbours. Where a person's own columns stand between them, the
 * columns that make rows entries come last: until then the rows count for nothing, and their place is free.
 */
export const ledgerEdits = (
  { cells, layout, row }: LedgerPlace,
  rows: readonly RowValues[],
  marks: ReadonlyMap<number, string>,
  around: Surroundings,
): Edit[] => {
  if (rows.length === 0) return [];
  const completed = missingColumns(actuals, layout, around, '', OF_IMPORTS);
  const values = rows.map((each, index) => ({ ...each, check: marks.get(row + index) ?? null }));
  const written = rowsAt({ tab: actuals, layout: completed.layout }, row, values, around);
  const isBelow = row + rows.length - 1 > cells.length;
  const edits = written.map((edit): Edit =>
    isBelow && edit.kind === 'write' ? { ...edit, below: true } : edit,
  );
  const last = edits.filter((edit) => makesEntries(edit, completed.layout));
  return [...completed.edits, ...edits.filter((edit) => !last.includes(edit)), ...last];
};
