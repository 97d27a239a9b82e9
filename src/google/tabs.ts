import { LANGUAGES } from '../words';
import type { TabRef } from '../sheet/tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Our mark on a sheet: which tab it is, and which sheet was marked, so that a copy of it is no second one; and what it
 * carries, which is then known without a read.
 */
const MARK = 'aop-planner-tab';
const markOf = (key: string, sheet: GoogleSheet, carried = ''): string =>
  `${key}|${sheet.getSheetId()}${carried === '' ? '' : `|${carried}`}`;
/** The tab that set-up makes first. */
const FIRST = 'direction';
const MARKED = /^([^|]*)\|[^|]*(?:\|([^]*))?$/;

export interface Tabs {
  /** A tab by its mark; by its name in either language where the file bears no marks at all. */
  find: (ref: TabRef) => GoogleSheet | null;
  keys: () => readonly string[];
  /** A sheet by its present name, whoever's it is. */
  named: (name: string) => GoogleSheet | null;
  /** What a tab's mark carries; blank where it carries nothing. */
  carried: (key: string) => string;
  /** Puts our mark on a sheet that has none; with `carried` on any, in one write. */
  mark: (key: string, sheet: GoogleSheet, carried?: string) => void;
}

interface Marked {
  sheet: GoogleSheet;
  carried: string;
  /** Null for a mark that was put there just now. */
  entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata | null;
}

/** One search finds all marked sheets: that costs one read, however many tabs there are. */
const marked = (spreadsheet: Spreadsheet): Map<string, Marked> => {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find();
  const sheets = new Map<string, Marked>();
  for (const entry of found) {
    const sheet = entry.getLocation().getSheet();
    const value = entry.getValue() ?? '';
    const [, key = '', carried = ''] = MARKED.exec(value) ?? [];
    if (sheet !== null && value === markOf(key, sheet, carried)) sheets.set(key, { sheet, carried, entry });
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
    find: (ref) => marks.get(ref.key)?.sheet ?? (hadMarks ? null : inEitherLanguage(ref)),
    keys: () => [...marks.keys()],
    named,
    carried: (key) => marks.get(key)?.carried ?? '',
    mark: (key, sheet, carried) => {
      // A copy that lost its marks is known by names until set-up marks it, the plan's first tab before all others.
      if (!hadMarks && key !== FIRST && !marks.has(FIRST)) return;
      const there = marks.get(key);
      const value = markOf(key, sheet, carried);
      if (there !== undefined && (carried === undefined || there.carried === carried)) return;
      marks.set(key, { sheet, carried: carried ?? '', entry: there?.entry ?? null });
      if (there?.entry) there.entry.setValue(value);
      else sheet.addDeveloperMetadata(MARK, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    },
  };
};
