import { once } from '../once';
import type { Edit } from '../sheet/edit';
import type { TabRef } from '../sheet/tab';
import { languageOf } from '../words';
import type { Foreign, Sheet, Workbook } from '../workbook';
import { addTabs } from './applying/adding';
import { applyEdits, type ApplySite } from './applying/apply';
import { fullSize } from './applying/job';
import { paint } from './applying/paint';
import { drawCharts } from './charts';
import { clock } from './clock';
import { tries } from './installation/tries';
import { lookAhead } from './protected';
import { MARK, openTabs, YEAR, type Tabs } from './tabs';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheetOf = (ref: TabRef, sheet: GoogleSheet): Sheet => {
  const range = once(() => sheet.getDataRange());
  const size = once(() => ({ rows: range().getNumRows(), columns: range().getNumColumns() }));
  let [read, part]: (unknown[][] | null)[] = [null, null];
  let formulas: string[][] | null = null;
  const rows = (first: number, last: number) => sheet.getRange(first, 1, last - first + 1, size().columns);
  return {
    ref,
    name: once(() => sheet.getName()),
    cells: () => (read ??= range().getValues()),
    rows: (first, last) => read?.slice(first - 1, last) ?? rows(first, last).getValues(),
    left: (columns) => read ?? (part ??= sheet.getRange(1, 1, size().rows, columns).getValues()),
    size,
    formulas: () => (formulas ??= range().getFormulas()),
    formulaRows: (first, last) => formulas?.slice(first - 1, last) ?? rows(first, last).getFormulas(),
    notes: once(() => range().getNotes()),
  };
};

/** The open spreadsheet, as features see it. */
export const openWorkbook = (): Workbook => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = openTabs(spreadsheet);
  const workbook = workbookOf(spreadsheet, tabs, (site, edits) => {
    applyEdits(site, edits, { size: fullSize, draw: drawCharts, lookAhead, addTabs, paint });
  });
  return {
    ...workbook,
    tries: tries(spreadsheet, tabs),
    foreign: (name) => foreign(spreadsheet, name),
    apply: (edits) => {
      workbook.apply(edits.filter(({ kind }) => kind !== 'work on'));
      const chosen = edits.find((edit) => edit.kind === 'work on');
      if (chosen !== undefined) workOn(spreadsheet, tabs, chosen);
    },
  };
};

const foreign = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): Foreign | null => {
  const range = spreadsheet.getSheetByName(name)?.getDataRange() ?? spreadsheet.getRangeByName(name);
  if (range === null) return null;
  return {
    cells: range.getValues() as unknown[][],
    sheet: range.getSheet().getName(),
    row: range.getRow(),
    column: range.getColumn(),
  };
};

/** The last write of all: from the next run on, the tabs of that year are the plan. */
const workOn = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { mine }: Tabs,
  { year, years }: Extract<Edit, { kind: 'work on' }>,
): void => {
  const value = `${YEAR}|${year}|${years.join()}`;
  if (mine !== null) mine.setValue(value);
  else spreadsheet.addDeveloperMetadata(MARK, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
};

/** Google may leave the address of some people blank, or refuse it without a scope of its own. */
const signedInAs = (): string => {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return '';
  }
};

/** The same, where its tabs were looked up already. */
export const workbookOf = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tabs,
  apply: (site: ApplySite, edits: readonly Edit[]) => void,
): Workbook => {
  const { dayOf, today } = clock(once(() => spreadsheet.getSpreadsheetTimeZone()));
  const sheets = new Map<string, Sheet | null>();
  return {
    signedIn: once(signedInAs),
    userLanguage: languageOf(Session.getActiveUserLocale()),
    locale: once(() => spreadsheet.getSpreadsheetLocale()),
    today,
    dayOf,
    sheet: (ref) => {
      const known = sheets.get(ref.key);
      if (known !== undefined) return known;
      const found = tabs.find(ref);
      const sheet = found === null ? null : sheetOf(ref, found);
      sheets.set(ref.key, sheet);
      return sheet;
    },
    years: tabs.years,
    year: tabs.year === tabs.years[0] ? '' : tabs.year,
    keys: tabs.keys,
    named: (name) => {
      const found = tabs.named(name);
      return found === null ? null : sheetOf({ key: name, name: { en: name, vi: name } }, found);
    },
    foreign: () => null,
    carried: ({ key }) => tabs.carried(key),
    kept: once(() => PropertiesService.getDocumentProperties().getProperties()),
    shipped: (name) => JSON.parse(HtmlService.createHtmlOutputFromFile(name).getContent()) as unknown,
    tries: null,
    apply: (edits) => {
      apply({ spreadsheet, tabs, sheetRead: (key) => sheets.get(key) ?? null }, edits);
    },
  };
};
