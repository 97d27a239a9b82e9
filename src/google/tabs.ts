import { LANGUAGES } from '../words';
import type { TabRef } from '../sheet/tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our mark on a sheet: which tab it is, and which sheet was marked, so that a copy of it is no second one. */
const MARK = 'aop-planner-tab';
const markOf = (key: string, sheet: GoogleSheet): string => `${key}|${sheet.getSheetId()}`;

export interface Tabs {
  /** A tab by its mark; by its name in either language where the file bears no marks at all. */
  find: (ref: TabRef) => GoogleSheet | null;
  keys: () => readonly string[];
  /** A sheet by its present name, whoever's it is. */
  named: (name: string) => GoogleSheet | null;
  /** Puts our mark on a sheet that has none. */
  mark: (key: string, sheet: GoogleSheet) => void;
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
  const looked = new Map<string, GoogleSheet | null>();
  const named = (name: string): GoogleSheet | null => {
    const known = looked.get(name);
    if (known !== undefined) return known;
    const sheet = spreadsheet.getSheetByName(name);
    looked.set(name, sheet);
    return sheet;
  };
  const inEitherLanguage = (ref: TabRef): GoogleSheet | null =>
    LANGUAGES.map((language) => named(ref.name[language])).find((sheet) => sheet !== null) ?? null;
  return {
    find: (ref) => marks.get(ref.key) ?? (hadMarks ? null : inEitherLanguage(ref)),
    keys: () => [...marks.keys()],
    named,
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
