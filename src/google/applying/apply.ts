import type { Edit } from '../../sheet/edit';
import { areaA1 } from '../../sheet/places/address';
import { same } from '../../words';
import type { Sheet } from '../../workbook';
import type { DrawCharts } from '../charts';
import type { LookAhead } from '../protected';
import type { Tabs } from '../tabs';
import { dress } from './dress';
import { guard, boxes, protect, rule } from './guards';
import { type AddTabs, type Job, type SizeOf, addEach, byTab, grow, jobOf, sizeRead } from './job';
import type { Paint } from './paint';
import { shape } from './shape';
import type { GoogleSheet, FindSheet, Spreadsheet } from './types';
import { write } from './write';

/** Edits that are applied after all others, in this order of steps. */
const LATER: readonly Edit['kind'][] = ['write', 'adopt', 'rename', 'carry', 'show'];

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
      // On a tab that is already protected, `protect` returns the existing protection.
      sheet.protect().remove();
      break;
    case 'rules':
      sheet.setConditionalFormatRules([...rules, ...edit.rules.map((wanted) => rule(sheet, wanted))]);
      break;
    default:
      shape(sheet, edit, job.grouped);
  }
};

/** What a tab's mark carries from the start. */
const carriedFirst = (edits: readonly Edit[]): string | undefined => {
  const named = edits.find((edit) => edit.kind === 'add tab' || edit.kind === 'adopt');
  return named?.carried;
};

/** Edits that are applied once all tabs are written. */
const finish = (sheet: GoogleSheet, key: string, edit: Edit, tabs: Tabs): void => {
  if (edit.kind === 'rename') sheet.setName(edit.name);
  if (edit.kind === 'carry') tabs.mark(key, sheet, edit.value);
};

interface Shown {
  sheet: GoogleSheet;
  cell: { row: number; column: number } | undefined;
}

/** A row that does not exist yet is replaced by the last one that does. */
const show = ({ sheet, cell }: Shown): void => {
  if (cell === undefined) sheet.activate();
  else sheet.getRange(Math.min(cell.row, sheet.getMaxRows()), cell.column).activate();
};

/**
 * How edits are applied. Menu and sidebar bring all of these; what follows from a person's edit needs only the first.
 */
interface Means {
  size: SizeOf;
  draw?: DrawCharts;
  lookAhead?: LookAhead;
  addTabs?: AddTabs;
  paint?: Paint;
}

/** The spreadsheet to edit, and what was read of it. */
export interface ApplySite {
  spreadsheet: Spreadsheet;
  tabs: Tabs;
  /** By a tab's key; null for a tab that was not read. */
  sheetRead: (key: string) => Sheet | null;
}

/**
 * Applies edits tab by tab. A tab's values are written last, and its mark after them: a run that dies leaves either an
 * empty tab, which the next run builds, or a complete one, which the next run marks.
 */
export const applyEdits = (
  { spreadsheet, tabs, sheetRead }: ApplySite,
  edits: readonly Edit[],
  { size, draw, lookAhead, addTabs = addEach, paint }: Means,
): void => {
  const wanted = [...byTab(edits)].map(([key, list]) =>
    jobOf(key, list, { tabs, sheetRead }, size, draw ?? null),
  );
  const jobs = wanted.map((job) => {
    const { sheet } = job;
    return sheet === null || lookAhead === undefined
      ? job
      : { ...job, edits: lookAhead(spreadsheet, { ...job, sheet }) };
  });
  // All tabs are added before any formula is written: a formula that refers to a missing tab may never be re-evaluated.
  const sites = addTabs(spreadsheet, jobs, tabs);
  const find: FindSheet = (key) =>
    sites.find(({ job }) => job.key === key)?.sheet ?? tabs.find({ key, name: same(key) });
  let shown: Shown | null = null;
  // All tabs get their size first: a formula that refers to a column beyond it would shift when columns are added.
  for (const { job, sheet } of sites) grow(sheet, job.has, job.wants);
  for (const { job, sheet } of paint?.(sites) ?? sites) {
    const values = job.edits.filter((edit) => edit.kind === 'write');
    for (const edit of job.edits) if (!LATER.includes(edit.kind)) applyTo(sheet, edit, job, find);
    for (const edit of values) if (!edit.last) write(sheet, edit);
    // A tab with a 'carry' edit is marked by it, after everything else is written.
    if (!job.edits.some(({ kind }) => kind === 'carry')) tabs.mark(job.key, sheet, carriedFirst(job.edits));
    for (const edit of job.edits) if (edit.kind === 'show') shown = { sheet, cell: edit.cell };
  }
  for (const { job, sheet } of sites) for (const edit of job.edits) finish(sheet, job.key, edit, tabs);
  for (const { job, sheet } of sites)
    for (const edit of job.edits) if (edit.kind === 'write' && edit.last) write(sheet, edit);
  // Last, since adding a tab also activates it.
  if (shown !== null) show(shown);
};

/**
 * Applies what follows from a person's edit: it rarely reaches beyond what was read, and looks for protections only if
 * it fails.
 */
export const applyFollowing = (site: ApplySite, edits: readonly Edit[]): void => {
  applyEdits(site, edits, { size: sizeRead });
};
