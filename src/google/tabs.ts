import { keyIn, keyWithout, type TabRef } from '../sheet/tab';
import { LANGUAGES } from '../words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Our mark on a sheet: which tab it is, and which sheet was marked, so that a copy of it is no second one; and what it
 * carries, which is then known without a read. The file itself is marked where it holds several years' plans: with the
 * year that is worked on, and with all of them.
 */
export const MARK = 'aop-planner-tab';
/** What the mark of the file begins with. */
export const YEAR = 'year';
/** What the mark of the tab begins with on which an installation is checked: it is none of the plan's. */
export const TRIED = 'installation';
/** The tab that set-up makes first. */
const FIRST = 'direction';
const MARKED = /^([^|]*)\|([^|]*)(?:\|([^]*))?$/;

export interface Tabs {
  /** The year that is worked on; blank in a file that holds one. */
  year: string;
  /** All years in their order; none in a file that holds one. */
  years: readonly string[];
  /** The mark of the file itself. */
  mine: GoogleAppsScript.Spreadsheet.DeveloperMetadata | null;
  /**
   * A tab of the year that is worked on by its mark, of any by a key such as 'budget of 2027'; by its name in either
   * language where the file bears no marks at all.
   */
  find: (ref: TabRef) => GoogleSheet | null;
  /** The tab on which this installation is being checked; null where none is. */
  tried: GoogleSheet | null;
  /** Keys of the year that is worked on, or of another. */
  keys: (year?: string) => readonly string[];
  /** The same tabs as those of another year that has a plan here. */
  of: (year: string) => Tabs;
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

/** One search finds all marks: that costs one read, however many tabs there are. */
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
      // A copy that lost its marks is known by names until set-up marks it, the plan's first tab before all others.
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
