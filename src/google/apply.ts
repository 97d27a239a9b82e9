import { areaA1, type Area } from '../sheet/address';
import { rectangles } from '../sheet/areas';
import type { Cell, Columns, Content, Edit, Look, WriteEdit } from '../sheet/edit';
import { serialOfDay } from '../sheet/value';
import type { Sheet } from '../workbook';
import { same } from '../words';
import type { DrawCharts } from './charts';
import type { LookAhead } from './protected';
import type { Tabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ConditionalRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

interface Size {
  rows: number;
  columns: number;
}
/** A new sheet has this many rows and columns. */
const NEW_SHEET: Size = { rows: 1000, columns: 26 };

/** Text that Sheets would take for a formula, a number, a date or a truth value if it were typed. */
const NEEDS_QUOTE = /^\s*['=+\-@#\d.,$€£¥₫(%]|^(true|false)$/i;

/**
 * What `setValues` is given. Days go as their serial number, which a date format shows: no time zone, no locale. An
 * instant that a cell held goes back as it came.
 * Text that could be read as something else goes behind the apostrophe that marks text.
 */
const valueOf = (content: Content): string | number | boolean | Date => {
  if (content === null) return '';
  if (typeof content === 'string') return NEEDS_QUOTE.test(content) ? `'${content}` : content;
  if (typeof content === 'object')
    return 'formula' in content ? content.formula : (content.at ?? serialOfDay(content.day));
  return content;
};

/** How each aspect of a look is set on many ranges at once. */
const setters: { [K in keyof Required<Look>]: (list: RangeList, value: Required<Look>[K]) => void } = {
  format: (list, value) => list.setNumberFormat(value),
  background: (list, value) => list.setBackground(value),
  colour: (list, value) => list.setFontColor(value),
  bold: (list, value) => list.setFontWeight(value ? 'bold' : 'normal'),
  italic: (list, value) => list.setFontStyle(value ? 'italic' : 'normal'),
  size: (list, value) => list.setFontSize(value),
  wrap: (list, value) => list.setWrap(value),
  align: (list, value) => list.setHorizontalAlignment(value),
};
const ASPECTS = Object.keys(setters) as (keyof Look)[];

const dress = (sheet: GoogleSheet, areas: readonly Area[], look: Look): void => {
  const list = sheet.getRangeList(areas.map(areaA1));
  for (const aspect of ASPECTS) {
    const value = look[aspect];
    if (value !== undefined) (setters[aspect] as (list: RangeList, value: unknown) => void)(list, value);
  }
};

interface PlacedCell {
  row: number;
  column: number;
  cell: Cell;
}
const placed = (edit: WriteEdit): PlacedCell[] =>
  edit.cells.flatMap((line, index) =>
    line.map((cell, at) => ({ row: edit.row + index, column: edit.column + at, cell })),
  );

/** Each distinct value of each aspect in one call, over all the cells that want it. */
const dressCells = (sheet: GoogleSheet, cells: readonly PlacedCell[]): void => {
  for (const aspect of ASPECTS) {
    const wanted = new Map<unknown, PlacedCell[]>();
    for (const place of cells) {
      const value = place.cell.look?.[aspect];
      if (value !== undefined) wanted.set(value, [...(wanted.get(value) ?? []), place]);
    }
    for (const [value, places] of wanted) dress(sheet, rectangles(places), { [aspect]: value });
  }
};

/** What each aspect of an owned block is where nothing is asked for. */
// prettier-ignore
const PLAIN = {
  format: 'General', background: '#ffffff', colour: '#202124', bold: 'normal', italic: 'normal', size: 10, wrap: false,
};

/** Numbers to the right, words to the left, as Sheets itself does. */
const sideOf = (content: Content): 'left' | 'right' =>
  content === null || typeof content === 'string' ? 'left' : 'right';

/** Columns that are wholly ours get each aspect in one call, whatever stood there before. */
const dressBlock = (sheet: GoogleSheet, edit: WriteEdit, { column, columns }: Columns): void => {
  const range = sheet.getRange(edit.row, column, edit.cells.length, columns);
  const from = column - edit.column;
  const cells = edit.cells.map((line) => line.slice(from, from + columns));
  const all = <T>(value: (look: Look) => T): T[][] =>
    cells.map((line) => line.map((cell) => value(cell.look ?? {})));
  range.setNumberFormats(all((look) => look.format ?? PLAIN.format));
  range.setBackgrounds(all((look) => look.background ?? PLAIN.background));
  range.setFontColors(all((look) => look.colour ?? PLAIN.colour));
  range.setFontWeights(all((look) => (look.bold === true ? 'bold' : PLAIN.bold) as 'bold' | 'normal'));
  range.setFontSizes(all((look) => look.size ?? PLAIN.size));
  range.setWraps(all((look) => look.wrap ?? PLAIN.wrap));
  range.setHorizontalAlignments(
    cells.map((line) => line.map(({ content, look }) => look?.align ?? sideOf(content))),
  );
};

const writeNotes = (sheet: GoogleSheet, cells: readonly PlacedCell[]): void => {
  const noted = cells.filter(({ cell }) => cell.note !== undefined);
  const rows = [...new Set(noted.map(({ row }) => row))];
  for (const row of rows) {
    const columns = noted.filter((place) => place.row === row).map(({ column }) => column);
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const notes = Array.from(
      { length: last - first + 1 },
      (_, index) =>
        noted.find((place) => place.row === row && place.column === first + index)?.cell.note ?? '',
    );
    sheet.getRange(row, first, 1, notes.length).setNotes([notes]);
  }
};

/** Looks and notes first, values last: where values stand, all the rest stands too. */
const write = (sheet: GoogleSheet, edit: WriteEdit): void => {
  const width = edit.cells[0]?.length ?? 0;
  if (width === 0) return;
  const dressed = placed(edit).filter(({ cell }) => cell.look ?? cell.note);
  const owned = edit.owned === true ? [{ column: edit.column, columns: width }] : (edit.owned ?? []);
  for (const columns of owned) dressBlock(sheet, edit, columns);
  const isOwned = ({ column: at }: PlacedCell): boolean =>
    owned.some(({ column, columns }) => at >= column && at < column + columns);
  dressCells(
    sheet,
    dressed.filter((place) => !isOwned(place)),
  );
  writeNotes(sheet, dressed);
  sheet
    .getRange(edit.row, edit.column, edit.cells.length, width)
    .setValues(edit.cells.map((line) => line.map((cell) => valueOf(cell.content))));
};

/** Where a range begins and how wide it is: one that is open below may be named by its last row, or without. */
const placeOf = (range: GoogleAppsScript.Spreadsheet.Range): string =>
  [range.getRow(), range.getColumn(), range.getNumColumns()].join();

/** Asks before an edit. A protection that a run left half-made is finished, not doubled. */
const protect = (
  sheet: GoogleSheet,
  areas: readonly Area[],
  why: string,
  there: readonly Protection[],
): void => {
  const standing = new Map(there.map((protection) => [placeOf(protection.getRange()), protection]));
  for (const area of areas) {
    const range = sheet.getRange(areaA1(area));
    const protection = standing.get(placeOf(range)) ?? range.protect();
    protection.setDescription(why).setWarningOnly(true);
  }
};

const rule = (sheet: GoogleSheet, wanted: Extract<Edit, { kind: 'rules' }>['rules'][number]) =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(wanted.formula)
    .setBackground(wanted.background)
    .setFontColor(wanted.colour)
    .setRanges(wanted.areas.map((area) => sheet.getRange(areaA1(area))))
    .build();

type Guard = Extract<Edit, { kind: 'choices' | 'choices from' | 'accept' }>;
type FindSheet = (key: string) => GoogleSheet | null;

const guardOf = (edit: Guard, find: FindSheet): GoogleAppsScript.Spreadsheet.DataValidationBuilder | null => {
  const builder = SpreadsheetApp.newDataValidation();
  if (edit.kind === 'choices') return builder.requireValueInList([...edit.values], true);
  if (edit.kind === 'accept') return builder.requireFormulaSatisfied(edit.formula);
  const range = find(edit.from.key)?.getRange(areaA1(edit.from.area));
  return range === undefined ? null : builder.requireValueInRange(range, true);
};

/** Validations flag what does not fit; they refuse nothing that a person types. */
const guard = (sheet: GoogleSheet, edit: Guard, find: FindSheet): void => {
  const built = guardOf(edit, find)?.setAllowInvalid(true);
  if (built === undefined) return;
  const validation = (edit.help === '' ? built : built.setHelpText(edit.help)).build();
  for (const area of edit.areas) sheet.getRange(areaA1(area)).setDataValidation(validation);
};

/** Boxes to tick, or neither boxes nor dropdowns. */
const boxes = (sheet: GoogleSheet, { kind, areas }: Extract<Edit, { kind: 'ticks' | 'unguard' }>): void => {
  if (kind === 'unguard') {
    sheet.getRangeList(areas.map(areaA1)).clearDataValidations();
    return;
  }
  const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  for (const area of areas) sheet.getRange(areaA1(area)).setDataValidation(box);
};

/** Sizes, and what is hidden or stands still. */
const shape = (sheet: GoogleSheet, edit: Edit): void => {
  switch (edit.kind) {
    case 'widths':
      for (const { column, columns, width } of edit.widths) sheet.setColumnWidths(column, columns, width);
      break;
    case 'heights':
      for (const { row, rows, height } of edit.heights) sheet.setRowHeightsForced(row, rows, height);
      break;
    case 'insert rows':
      if (edit.after === 0) sheet.insertRowsBefore(1, edit.rows);
      else sheet.insertRowsAfter(edit.after, edit.rows);
      break;
    case 'hide gridlines':
      sheet.setHiddenGridlines(true);
      break;
    case 'freeze':
      if (edit.rows > 0) sheet.setFrozenRows(edit.rows);
      if (edit.columns > 0) sheet.setFrozenColumns(edit.columns);
      break;
    case 'hide columns':
      sheet.hideColumns(edit.column, edit.columns);
      break;
    default:
      break;
  }
};

const applyTo = (sheet: GoogleSheet, edit: Edit, job: Job, find: FindSheet): void => {
  const { protections, rules, charts } = job;
  switch (edit.kind) {
    case 'add tab':
      sheet.setTabColor(edit.colour);
      if (edit.hidden === true) sheet.hideSheet();
      break;
    case 'keep':
      PropertiesService.getDocumentProperties().setProperties({ ...edit.values });
      break;
    case 'dress':
      dress(sheet, edit.areas, edit.look);
      break;
    case 'choices':
    case 'choices from':
    case 'accept':
      guard(sheet, edit, find);
      break;
    case 'empty':
      sheet.getRangeList(edit.areas.map(areaA1)).clearContent();
      break;
    case 'ticks':
    case 'unguard':
      boxes(sheet, edit);
      break;
    case 'charts':
      job.draw?.(sheet, edit.charts, charts);
      break;
    case 'protect':
      protect(sheet, edit.areas, edit.why, protections);
      break;
    case 'protect tab':
      sheet.protect().setDescription(edit.why).setWarningOnly(true);
      break;
    case 'unprotect tab':
      // Of a tab that is protected it answers the protection that is there.
      sheet.protect().remove();
      break;
    case 'rules':
      sheet.setConditionalFormatRules([...rules, ...edit.rules.map((wanted) => rule(sheet, wanted))]);
      break;
    default:
      shape(sheet, edit);
  }
};

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

const grow = (sheet: GoogleSheet, has: Size, wants: Size): void => {
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
  const cells = read?.cells() ?? [];
  const known = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  if (known.rows >= wants.rows && known.columns >= wants.columns) return known;
  // Of a sheet that was looked at by its name alone nothing is known here.
  return read === null ? fullSize(sheet, known) : size(sheet, known);
};

const byTab = (edits: readonly Edit[]): Map<string, Edit[]> => {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) groups.set(edit.tab.key, [...(groups.get(edit.tab.key) ?? []), edit]);
  return groups;
};

interface Job {
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
  /** Charts that are there. */
  charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[];
  draw: DrawCharts | null;
}

/** All that must still be read is read here, before the first write. */
const jobOf = (
  key: string,
  edits: readonly Edit[],
  tabs: Tabs,
  sheetRead: (key: string) => Sheet | null,
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
  return {
    key,
    edits,
    sheet: found,
    name: named?.name ?? key,
    isFirst: added?.first === true,
    wants,
    has: found === null ? NEW_SHEET : sizeOf(found, sheetRead(key), wants, isBelow ? sizeRead : size),
    protections:
      found !== null && edits.some((edit) => edit.kind === 'protect')
        ? found.getProtections(SpreadsheetApp.ProtectionType.RANGE)
        : [],
    rules: found === null ? [] : othersRules(found, edits),
    charts: found !== null && edits.some((edit) => edit.kind === 'charts') ? found.getCharts() : [],
    draw,
  };
};

/**
 * Formulas may come back rewritten: spaces, case and the sign between arguments do not count. Rows count from the
 * rule's first one, since a rule moves with the rows that a person inserts above it.
 */
export const normalFormula = (formula: unknown, row: number): string =>
  String(formula)
    .replace(/[\s=]/g, '')
    .replace(/,/g, ';')
    .toUpperCase()
    .replace(
      /(?<![A-Z])(\$?[A-Z]{1,3})(\d+)/g,
      (_, column: string, at: string) => `${column}${Number(at) - row}`,
    );

/** What a person made of colours stays; ours are about to be set anew. */
const othersRules = (sheet: GoogleSheet, edits: readonly Edit[]): readonly ConditionalRule[] => {
  const wanted = edits.flatMap((edit) => (edit.kind === 'rules' ? edit.rules : []));
  if (wanted.length === 0) return [];
  const ours = new Set(wanted.map(({ formula, areas }) => normalFormula(formula, areas[0]?.row ?? 0)));
  const isOurs = (each: ConditionalRule): boolean =>
    ours.has(
      normalFormula(each.getBooleanCondition()?.getCriteriaValues()[0], each.getRanges()[0]?.getRow() ?? 0),
    );
  return sheet.getConditionalFormatRules().filter((each) => !isOurs(each));
};

/** What comes when all tabs are written. */
const finish = (sheet: GoogleSheet, key: string, edit: Edit, tabs: Tabs): void => {
  if (edit.kind === 'rename') sheet.setName(edit.name);
  if (edit.kind === 'carry') tabs.mark(key, sheet, edit.value);
};

interface Shown {
  sheet: GoogleSheet;
  cell: { row: number; column: number } | undefined;
}
/** A row that is not there yet stands for the last one that is. */
const show = ({ sheet, cell }: Shown): void => {
  if (cell === undefined) sheet.activate();
  else sheet.getRange(Math.min(cell.row, sheet.getMaxRows()), cell.column).activate();
};

/**
 * Makes the edits, tab by tab. A tab's values go last and its mark after them: a run that dies half-way leaves
 * an empty tab, which the next run builds, or a whole one, which the next run marks.
 */
export const applyEdits = (
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  sheetRead: (key: string) => Sheet | null,
  edits: readonly Edit[],
  size: SizeOf,
  draw: DrawCharts | null,
  lookAhead: LookAhead | null,
): void => {
  const wanted = [...byTab(edits)].map(([key, list]) => jobOf(key, list, tabs, sheetRead, size, draw));
  const jobs = wanted.map((job) => {
    const { sheet } = job;
    return sheet === null || lookAhead === null
      ? job
      : { ...job, edits: lookAhead(spreadsheet, { ...job, sheet }) };
  });
  // All tabs come before any formula: one that names a tab that is not there yet may never look again.
  const sites = jobs.map((job) => ({
    job,
    sheet:
      job.sheet ?? (job.isFirst ? spreadsheet.insertSheet(job.name, 0) : spreadsheet.insertSheet(job.name)),
  }));
  const find: FindSheet = (key) =>
    sites.find(({ job }) => job.key === key)?.sheet ?? tabs.find({ key, name: same(key) });
  let shown: Shown | null = null;
  // And all have their size before: a formula that names a column to come would move with those that are put before it.
  for (const { job, sheet } of sites) grow(sheet, job.has, job.wants);
  for (const { job, sheet } of sites) {
    const values = job.edits.filter((edit) => edit.kind === 'write');
    for (const edit of job.edits) if (edit.kind !== 'write') applyTo(sheet, edit, job, find);
    for (const edit of values) if (!edit.last) write(sheet, edit);
    // What carries something is marked with it, when all the rest stands.
    if (!job.edits.some(({ kind }) => kind === 'carry')) tabs.mark(job.key, sheet);
    for (const edit of job.edits) if (edit.kind === 'show') shown = { sheet, cell: edit.cell };
  }
  for (const { job, sheet } of sites) for (const edit of job.edits) finish(sheet, job.key, edit, tabs);
  for (const { job, sheet } of sites)
    for (const edit of job.edits) if (edit.kind === 'write' && edit.last) write(sheet, edit);
  // Last: a new tab shows itself when it is added.
  if (shown !== null) show(shown);
};
