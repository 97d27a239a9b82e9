import { groupsOf } from '../../domain/groups';
import type { Edit } from '../../sheet/edit';
import type { Sheet } from '../../workbook';
import type { DrawCharts } from '../charts';
import type { Tabs } from '../tabs';
import { othersRules } from './guards';
import type { Size, GoogleSheet, Protection, ConditionalRule, Spreadsheet } from './types';

/** The size of a new sheet. */
const NEW_SHEET: Size = { rows: 1000, columns: 26 };

/** How far the edits of a tab reach. */
const reach = (edits: readonly Edit[]): Size =>
  edits.reduce(
    (most, edit) => {
      if (edit.kind !== 'write') return most;
      return {
        rows: Math.max(most.rows, edit.row + edit.cells.length - 1),
        columns: Math.max(most.columns, edit.column + (edit.cells[0]?.length ?? 0) - 1),
      };
    },
    { rows: 0, columns: 0 },
  );

export const grow = (sheet: GoogleSheet, has: Size, wants: Size): void => {
  if (wants.columns > has.columns) sheet.insertColumnsAfter(has.columns, wants.columns - has.columns);
  if (wants.rows > has.rows) sheet.insertRowsAfter(has.rows, wants.rows - has.rows);
};

/** The size of a sheet whose cells were read: at least as large as those. */
export type SizeOf = (sheet: GoogleSheet, read: Size) => Size;

export const fullSize: SizeOf = (sheet) => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

/** Takes the cells read for the whole sheet. Where every read counts, this may add rows that are not needed. */
export const sizeRead: SizeOf = (_, read) => read;

/** The size of a sheet: as far as it was read, and the full size only if edits reach beyond that. */
const sizeOf = (sheet: GoogleSheet, read: Sheet | null, wants: Size, size: SizeOf) => {
  const known = read?.size() ?? { rows: 0, columns: 0 };
  if (known.rows >= wants.rows && known.columns >= wants.columns) return known;
  // For a sheet that was only looked up by name, nothing has been read.
  return read === null ? fullSize(sheet, known) : size(sheet, known);
};

export const byTab = (edits: readonly Edit[]): Map<string, Edit[]> => groupsOf(edits, ({ tab }) => tab.key);

export interface Job {
  key: string;
  edits: readonly Edit[];
  /** Null: a new sheet of this name will be added. */
  sheet: GoogleSheet | null;
  name: string;
  /** To the left of all other tabs; otherwise to the right of the previous one. */
  isFirst: boolean;
  has: Size;
  wants: Size;
  /** The protections of an existing sheet. */
  protections: readonly Protection[];
  /** Existing conditional formats that are not ours. */
  rules: readonly ConditionalRule[];
  /** Columns to be folded that are already in a group. */
  grouped: ReadonlySet<number>;
  /** Existing charts. */
  charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[];
  draw: DrawCharts | null;
}

/** Which columns to be folded an earlier run has already grouped. */
const groupedIn = (sheet: GoogleSheet, edits: readonly Edit[], { columns }: Size): Set<number> =>
  new Set(
    edits
      .flatMap((edit) => (edit.kind === 'fold' ? edit.groups : []))
      .map(({ column }) => column)
      .filter((column) => column <= columns && sheet.getColumnGroupDepth(column) > 0),
  );

const protectionsIn = (sheet: GoogleSheet, edits: readonly Edit[]): readonly Protection[] =>
  edits.some((edit) => edit.kind === 'protect')
    ? sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)
    : [];

/** Everything still to be read is read here, before the first write. */
export const jobOf = (
  key: string,
  edits: readonly Edit[],
  { tabs, sheetRead }: { tabs: Tabs; sheetRead: (key: string) => Sheet | null },
  size: SizeOf,
  draw: DrawCharts | null,
): Job => {
  const named = edits.find((edit) => edit.kind === 'add tab' || edit.kind === 'adopt');
  const added = edits.find((edit) => edit.kind === 'add tab');
  const ref = edits[0]?.tab;
  const found = named !== undefined ? tabs.named(named.name) : ref === undefined ? null : tabs.find(ref);
  if (found === null && added === undefined) throw new Error(`There is no tab ${key} to edit`);
  const reached = reach(edits);
  const isBelow = edits.some((edit) => edit.kind === 'write' && edit.below === true);
  const wants = {
    rows: Math.max(reached.rows, added?.rows ?? 0),
    columns: Math.max(reached.columns, added?.columns ?? 0),
  };
  const has = found === null ? NEW_SHEET : sizeOf(found, sheetRead(key), wants, isBelow ? sizeRead : size);
  return {
    key,
    edits,
    sheet: found,
    name: named?.name ?? key,
    isFirst: added?.first === true,
    wants,
    has,
    protections: found === null ? [] : protectionsIn(found, edits),
    rules: found === null ? [] : othersRules(found, edits),
    grouped: found === null ? new Set() : groupedIn(found, edits, has),
    charts: found !== null && edits.some((edit) => edit.kind === 'charts') ? found.getCharts() : [],
    draw,
  };
};

/** The sheets of all tabs, with missing ones added, and the edits that remain to be applied. */
export type AddTabs = (
  spreadsheet: Spreadsheet,
  jobs: readonly Job[],
  tabs: Tabs,
) => readonly { job: Job; sheet: GoogleSheet }[];

export const addEach: AddTabs = (spreadsheet, jobs) =>
  jobs.map((job) => ({
    job,
    sheet:
      job.sheet ?? (job.isFirst ? spreadsheet.insertSheet(job.name, 0) : spreadsheet.insertSheet(job.name)),
  }));
