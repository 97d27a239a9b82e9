import { keyIn, keyWithout, type TabRef } from '../sheet/tab';
import { LANGUAGES } from '../words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Our mark on a sheet: which tab it is; which sheet was marked, so that a copy of it does not count as another; and
 * what the mark carries, which is known without a read. In a file with several years' plans the file is marked, too,
 * with the year being worked on and all years.
 */
export const MARK = 'aop-planner-tab';
/** The first part of the file's mark. */
export const YEAR = 'year';
/** The first part of the mark on the tab that an installation is checked on, which is not part of the plan. */
export const TRIED = 'installation';
/** The tab that set-up makes first. */
const FIRST = 'direction';
const MARKED = /^([^|]*)\|([^|]*)(?:\|([^]*))?$/;

export interface Tabs {
  /** The year being worked on; blank in a file with one plan. */
  year: string;
  /** All years in order; empty in a file with one plan. */
  years: readonly string[];
  /** The mark of the file itself. */
  mine: GoogleAppsScript.Spreadsheet.DeveloperMetadata | null;
  /**
   * Finds a tab by its mark: of the year being worked on, or of another year by a key such as 'budget of 2027'. In a
   * file without any marks by its name, in either language.
   */
  find: (ref: TabRef) => GoogleSheet | null;
  /** The tab on which this installation is being checked; null if there is none. */
  tried: GoogleSheet | null;
  /** The keys of the tabs of the year being worked on, or of another year. */
  keys: (year?: string) => readonly string[];
  /** The tabs as seen from another year that has a plan here. */
  of: (year: string) => Tabs;
  /** A sheet by its present name, ours or not. */
  named: (name: string) => GoogleSheet | null;
  /** What a tab's mark carries; blank if nothing. */
  carried: (key: string) => string;
  /** Marks a sheet that has no mark; with `carried` also updates an existing mark. One write. */
  mark: (key: string, sheet: GoogleSheet, carried?: string) => void;
}

interface Marked {
  sheet: GoogleSheet;
  carried: string;
  /** Null for a mark that was only just added. */
  entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata | null;
}

/** One search finds all marks, so it takes one read, however many tabs there are. */
const marked = (spreadsheet: Spreadsheet) => {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find();
  const sheets = new Map<string, Marked>();
  let [mine, year, all]: [Tabs['mine'], string, string] = [null, '', ''];
  let tried: GoogleSheet | null = null;
  for (const entry of found) {
    const sheet = entry.getLocation().getSheet();
    const [, key = '', id = '', carried = ''] = MARKED.exec(entry.getValue() ?? '') ?? [];
    if (key === YEAR) [mine, year, all] = [entry, id, carried];
    else if (sheet === null || id !== String(sheet.getSheetId())) continue;
    else if (key === TRIED) tried = sheet;
    else sheets.set(key, { sheet, carried, entry });
  }
  return { sheets, tried, mine, year, years: all === '' ? [] : all.split(',') };
};

export const openTabs = (spreadsheet: Spreadsheet): Tabs => {
  const { sheets, tried, mine, year, years } = marked(spreadsheet);
  const [first = ''] = years;
  const marks = new Map([...sheets].map(([key, each]) => [keyIn(key, first), each]));
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
  const of = (year: string): Tabs => ({
    year,
    years,
    mine,
    tried,
    of,
    find: (ref) => marks.get(keyIn(ref.key, year))?.sheet ?? (hadMarks ? null : inEitherLanguage(ref)),
    keys: (named = year) => [...marks.keys()].map((key) => keyWithout(key, named)).filter(Boolean),
    named,
    carried: (key) => marks.get(keyIn(key, year))?.carried ?? '',
    mark: (key, sheet, carried) => {
      // In a copy that lost its marks, tabs are found by name until set-up marks them, beginning with the plan's first
      // tab.
      if (!hadMarks && key !== FIRST && !marks.has(keyIn(FIRST, year))) return;
      const own = keyIn(key, year);
      const there = marks.get(own);
      if (there !== undefined && (carried === undefined || there.carried === carried)) return;
      const value = `${keyWithout(own, first) || own}|${sheet.getSheetId()}${carried ? `|${carried}` : ''}`;
      marks.set(own, { sheet, carried: carried ?? '', entry: there?.entry ?? null });
      if (there?.entry) there.entry.setValue(value);
      else sheet.addDeveloperMetadata(MARK, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    },
  });
  return of(year);
};
