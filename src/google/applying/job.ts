import { groupsOf } from '../../domain/groups';
import type { Edit } from '../../sheet/edit';
import type { Sheet } from '../../workbook';
import type { DrawCharts } from '../charts';
import type { Tabs } from '../tabs';
import { othersRules } from './guards';
import type { Size, GoogleSheet, Protection, ConditionalRule, Spreadsheet } from './types';

/** A new sheet has this many rows and columns. */
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

/** How large a sheet is whose cells were read: at least as large as those. */
export type SizeOf = (sheet: GoogleSheet, read: Size) => Size;

export const fullSize: SizeOf = (sheet) => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

/** As far as it was read: where reading is dear, rows are added below what is filled, needed or not. */
export const sizeRead: SizeOf = (_, read) => read;

/** What a sheet that was read is known to hold; its full size is asked for only where edits reach beyond it. */
const sizeOf = (sheet: GoogleSheet, read: Sheet | null, wants: Size, size: SizeOf) => {
  const known = read?.size() ?? { rows: 0, columns: 0 };
  if (known.rows >= wants.rows && known.columns >= wants.columns) return known;
  // Of a sheet that was looked at by its name alone nothing is known here.
  return read === null ? fullSize(sheet, known) : size(sheet, known);
};

export const byTab = (edits: readonly Edit[]): Map<string, Edit[]> => groupsOf(edits, ({ tab }) => tab.key);

export interface Job {
  key: string;
  edits: readonly Edit[];
  /** Null: a new sheet of this name is to come. */
  sheet: GoogleSheet | null;
  name: string;
  /** Left of all other tabs; else right of the one before it. */
  isFirst: boolean;
  has: Size;
  wants: Size;
  /** What is protected already on a sheet that was there. */
  protections: readonly Protection[];
  /** Colour rules that are there and are none of ours. */
  rules: readonly ConditionalRule[];
  /** Columns that are grouped already, of those that are to be. */
  grouped: ReadonlySet<number>;
  /** Charts that are there. */
  charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[];
  draw: DrawCharts | null;
}

/** Which of the columns that are to be folded stand in a group already, where an earlier run left the tab. */
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

/** All that must still be read is read here, before the first write. */
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

/** All tabs, those that were not there made; what of their edits is left to do. */
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
