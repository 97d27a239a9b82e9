import { LANGUAGES } from '../words';
import type { TabRef } from '../sheet/tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our mark on a sheet: which tab it is, and which sheet was marked, so that a copy of it is no second one. */
const MARK = 'aop-planner-tab';
const markOf = (key: string, sheet: GoogleSheet): string => `${key}|${sheet.getSheetId()}`;

export interface Tabs {
  /** A tab by its mark; by its name in either language where the file bears no marks at all. */
  find(ref: TabRef): GoogleSheet | null;
  keys(): readonly string[];
  names(): readonly string[];
  /** Puts our mark on a sheet that has none. */
  mark(key: string, sheet: GoogleSheet): void;
}

/** One search finds all marked sheets: that costs one read, however many tabs there are. */
const marked = (spreadsheet: Spreadsheet): Map<string, GoogleSheet> => {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find();
  const sheets = new Map<string, GoogleSheet>();
  for (const entry of found) {
    const sheet = entry.getLocation().getSheet();
    const value = entry.getValue() ?? '';
    const key = value.slice(0, value.lastIndexOf('|'));
    if (sheet !== null && value === markOf(key, sheet)) sheets.set(key, sheet);
  }
  return sheets;
};

export const openTabs = (spreadsheet: Spreadsheet): Tabs => {
  const marks = marked(spreadsheet);
  const hadMarks = marks.size > 0;
  let sheets: readonly { sheet: GoogleSheet; name: string }[] | null = null;
  const all = (): readonly { sheet: GoogleSheet; name: string }[] =>
    (sheets ??= spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() })));
  const byName = (ref: TabRef): GoogleSheet | null => {
    const names: string[] = LANGUAGES.map((language) => ref.name[language]);
    return all().find(({ name }) => names.includes(name))?.sheet ?? null;
  };
  const unmarked = new Map<string, GoogleSheet | null>();
  return {
    find: (ref) => {
      const sheet = marks.get(ref.key);
      if (sheet !== undefined) return sheet;
      const known = unmarked.get(ref.key);
      if (known !== undefined) return known;
      const found = hadMarks && sheets === null ? null : byName(ref);
      unmarked.set(ref.key, found);
      return found;
    },
    keys: () => [...marks.keys()],
    names: () => all().map(({ name }) => name),
    mark: (key, sheet) => {
      if (marks.has(key)) return;
      marks.set(key, sheet);
      sheet.addDeveloperMetadata(
        MARK,
        markOf(key, sheet),
        SpreadsheetApp.DeveloperMetadataVisibility.PROJECT,
      );
    },
  };
};
