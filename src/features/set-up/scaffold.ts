import type { Month } from '../../domain/plan';
import { refuseLost } from '../../plan/frame';
import { asKept } from '../../plan/reading/asked';
import { dayPattern } from '../../plan/reading/dayPattern';
import { placeOf } from '../../plan/sites/around';
import { nameIn, placeNamed, siteFor, type TabSite } from '../../plan/sites/site';
import { asRead } from '../../sheet/asRead';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import type { TabPlace } from '../../sheet/formula';
import { columnsOf, formRows, layoutOf, placeOfTable } from '../../sheet/layout';
import { completedLayout, completeTable } from '../../sheet/mending/complete';
import { completeForm } from '../../sheet/mending/completeForm';
import { isBlankCell } from '../../sheet/read';
import { formEdits } from '../../sheet/scaffold/form';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { freshPlace, tableEdits } from '../../sheet/scaffold/table';
import type { Style } from '../../sheet/style';
import type { AnyTab, Column, TableTab } from '../../sheet/tab';
import { translateForm, translateTable, type Noted } from '../../sheet/translate';
import { actuals, direction } from '../../tabs';
import { departments } from '../../tabs/firm/departments';
import { monthStart } from '../../tabs/formulas';
import { namedTabs, optionalTabs } from '../../tabs/optional';
import { LANGUAGES, type Language } from '../../words';
import type { Sheet, Workbook } from '../../workbook';
import { columnsBack, NONE_BACK, type Back } from './columnsBack';
import { dayFormats, withDays } from './dated';
import { headersApart, headersFirst } from './headersApart';

/** The plan's content: answers of the form, and rows of the tables. */
export type PlanContent = Readonly<Record<string, RowValues | readonly RowValues[]>>;

interface Blueprint {
  first: Month;
  style: Style;
  content: PlanContent;
  /** Optional tabs that are to be added. */
  asked?: readonly { key: string }[];
}

const isOptional = ({ key }: AnyTab): boolean => optionalTabs.some((tab) => tab.key === key);

/** Without any mark of a plan, it is a new file, or a copied one, which has the plan's first tab. */
const isNew = (workbook: Workbook): boolean =>
  workbook.keys().length === 0 && workbook.sheet(direction) === null;

/** The plan's tabs; of optional ones, those that exist, are asked for, or have content. */
const tabsOf = (workbook: Workbook, blueprint: Blueprint): readonly AnyTab[] => {
  const { first, style, content, asked = [] } = blueprint;
  const keys = workbook.keys();
  const isThere = (tab: TableTab): boolean => {
    if (keys.includes(direction.key)) return keys.includes(tab.key);
    if (isNew(workbook)) return false;
    const sheet = workbook.named(nameIn(workbook, tab, style.language));
    return sheet !== null && layoutOf(tab.columns, sheet.cells(), first, workbook.dayOf) !== null;
  };
  const isWanted = (tab: AnyTab): boolean =>
    asked.some(({ key }) => key === tab.key) || rowsFor(content, tab).length > 0;
  const tabs = namedTabs.filter(
    (tab) => tab.kind === 'form' || !isOptional(tab) || isWanted(tab) || isThere(tab),
  );
  const there = new Set(tabs.map(({ key }) => key));
  return tabs.map((tab) => withoutOthers(asKept(workbook, tab, first, rowsFor(content, tab)), there));
};

/** A tab without the columns that belong to tabs which the plan does not have. */
const withoutOthers = (tab: AnyTab, there: ReadonlySet<string>): AnyTab => {
  if (tab.kind === 'form') return tab;
  const isHere = ({ comesWith }: Column): boolean => comesWith?.some((key) => there.has(key)) ?? true;
  const all = Object.entries(tab.columns);
  const columns = all.filter(([, column]) => isHere(column));
  return columns.length === all.length ? tab : { ...tab, columns: Object.fromEntries(columns) };
};

const rowsFor = (content: PlanContent, tab: AnyTab): readonly RowValues[] => {
  const given = content[tab.key];
  return Array.isArray(given) ? (given as readonly RowValues[]) : [];
};

const answersFor = (content: PlanContent, tab: AnyTab): RowValues => {
  const given = content[tab.key];
  return given === undefined || Array.isArray(given) ? {} : (given as RowValues);
};

const standingOf = (sheet: Sheet): Noted => ({
  name: sheet.name(),
  cells: sheet.cells(),
  formulas: sheet.formulas(),
  notes: sheet.notes,
});

/** The column whose value is used where another is blank. */
export const insteadOf = (tab: AnyTab, column: string): string =>
  tab.kind === 'table' ? (tab.columns[column]?.orFrom ?? column) : column;

/** The texts in a column of a tab, now or once the given rows are written. */
export const valuesIn = (
  sheet: Sheet | null,
  place: TabPlace | undefined,
  given: readonly RowValues[],
  key: string,
  instead = key,
): string[] => {
  if (sheet === null)
    return given.map((row) => row[key] ?? row[instead]).filter((value) => typeof value === 'string');
  const [at, or] = [place?.columnOf(key, 0), place?.columnOf(instead, 0)];
  if (at === undefined || place === undefined) return [];
  return sheet
    .cells()
    .slice(place.headerRow)
    .map((line) => (isBlankCell(line[at - 1]) ? line[(or ?? at) - 1] : line[at - 1]))
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .map((value) => value.trim());
};

/** Where a tab's columns are, including those that will be added. */
const completedPlace = (
  tab: AnyTab,
  sheet: Sheet,
  workbook: Workbook,
  first: Month,
): TabPlace | undefined => {
  if (tab.kind === 'form') return placeOf(tab, sheet, workbook, first);
  const layout = layoutOf(tab.columns, sheet.cells(), first, workbook.dayOf);
  return layout === null
    ? undefined
    : placeOfTable(sheet.name(), completedLayout(tab, layout, sheet.formulas()));
};

const siteOf = (tab: AnyTab, workbook: Workbook, { first, style }: Blueprint): TabSite => {
  const isOurs = (sheet: Sheet): boolean =>
    tab.kind === 'form'
      ? formRows(tab, sheet.cells()).has('start')
      : layoutOf(tab.columns, sheet.cells(), first, workbook.dayOf) !== null;
  // Each name looked up costs a read; in a new file, names in the plan's language are enough.
  return isNew(workbook)
    ? { ...placeNamed(workbook, tab, style.language, isOurs), isMarked: false }
    : siteFor(workbook, tab, style.language, isOurs);
};

/** Whether the edits translate headers and words. Such edits come last. */
export const isTranslation = (edits: readonly Edit[]): boolean =>
  edits.some((edit) => edit.kind === 'write' && edit.last === true);

/** Tabs that still have our names in the other language are renamed to the plan's language, where that name is free. */
const renamesOf = (
  workbook: Workbook,
  tabs: readonly AnyTab[],
  sites: ReadonlyMap<string, TabSite>,
  language: Language,
): Extract<Edit, { kind: 'rename' }>[] =>
  tabs.flatMap((tab) => {
    const [name, wanted] = [sites.get(tab.key)?.sheet?.name(), nameIn(workbook, tab, language)];
    const isOurs = LANGUAGES.some((other) => nameIn(workbook, tab, other) === name);
    if (!isOurs || name === wanted || workbook.named(wanted) !== null) return [];
    return [{ kind: 'rename', tab, name: wanted }];
  });

/** Adds what an existing tab lacks, and translates what is in the other language. */
const lackingOn = (
  tab: AnyTab,
  standing: Noted,
  { dayOf }: Workbook,
  { first, content }: Blueprint,
  around: Surroundings,
): Edit[] =>
  tab.kind === 'form'
    ? [
        ...completeForm(tab, standing, answersFor(content, tab), around),
        ...translateForm(tab, standing, around),
      ]
    : [
        ...completeTable(tab, standing, first, dayOf, around),
        ...translateTable(tab, standing, first, dayOf, around),
      ];

/** Whether the tab has a department column that a shop does not need. */
export const namesDepartments = (tab: AnyTab): boolean =>
  tab.kind === 'table' && tab.columns.department?.more === true;

/** With departments, other tabs that have a department column start with all columns shown. */
const inSight = (tab: TableTab, edits: readonly Edit[], { asked = [] }: Blueprint): Edit[] =>
  namesDepartments(tab) && asked.some(({ key }) => key === departments.key)
    ? edits.filter(({ kind }) => kind !== 'fold')
    : [...edits];

/**
 * Of all translated tabs only the ledger is typed into meanwhile. Since its states are written row by row, the rows
 * must still be as they were read.
 */
const entriesAsRead = (sheet: Sheet, { dayOf }: Workbook, first: Month): Edit[] => {
  const cells = sheet.cells();
  const layout = layoutOf(actuals.columns, cells, first, dayOf);
  if (layout === null) return [];
  const columns = columnsOf(layout, ['date', 'line', 'amount', 'stage']);
  return asRead(actuals, cells, columns, layout.headerRow + 1, cells.length);
};

/** Where each tab's columns will be once all tabs are there and complete, and what stands in them. */
const surroundingsOf = (
  workbook: Workbook,
  { first, style, content }: Blueprint,
  tabs: readonly AnyTab[],
  sites: ReadonlyMap<string, TabSite>,
): Surroundings => {
  const places = new Map<string, TabPlace | undefined>();
  const around: Surroundings = {
    style,
    place: ({ key }) => places.get(key),
    valuesOf: ({ key }, column) => {
      const tab = tabs.find((candidate) => candidate.key === key);
      return tab
        ? valuesIn(
            sites.get(key)?.sheet ?? null,
            places.get(key),
            rowsFor(content, tab),
            ...[column, insteadOf(tab, column)],
          )
        : [];
    },
    monthStart,
  };
  for (const tab of tabs) {
    const { sheet, name } = sites.get(tab.key) ?? { sheet: null, name: '' };
    places.set(
      tab.key,
      sheet === null ? freshPlace(tab, name, around) : completedPlace(tab, sheet, workbook, first),
    );
  }
  return around;
};

/** The edits that create or complete every tab of the plan. */
export const scaffold = (workbook: Workbook, blueprint: Blueprint): Edit[] =>
  scaffolded(workbook, blueprint).edits;

/** The same, with the names of columns that were deleted and are put back. */
export const scaffolded = (workbook: Workbook, blueprint: Blueprint): Back => {
  refuseLost(workbook);
  const { first, style, content } = blueprint;
  const tabs = tabsOf(workbook, blueprint);
  const sites = new Map(tabs.map((tab) => [tab.key, siteOf(tab, workbook, blueprint)]));
  const apart = headersApart(tabs, ({ key }) => sites.get(key)?.sheet ?? null, {
    first,
    dayOf: workbook.dayOf,
  });
  if (apart !== null) throw headersFirst(apart);
  const around = surroundingsOf(workbook, blueprint, tabs, sites);
  const isDated = style.days === dayPattern(workbook);
  const back: Back[] = [];
  const edits = tabs.flatMap((tab): Edit[] => {
    const { sheet, name, isMarked } = sites.get(tab.key) ?? { sheet: null, name: '', isMarked: false };
    if (sheet === null) {
      return tab.kind === 'form'
        ? formEdits(tab, name, answersFor(content, tab), around)
        : inSight(tab, tableEdits(tab, name, rowsFor(content, tab), around), blueprint);
    }
    const missing = lackingOn(tab, standingOf(sheet), workbook, blueprint, around);
    const filled = isMarked ? columnsBack(workbook, tab, sheet, { first, ...style }) : NONE_BACK;
    back.push(filled);
    const dated = isDated ? [] : dayFormats(tab, around.place(tab), style);
    return [
      ...(isMarked ? [] : [{ kind: 'adopt', tab, name } as const]),
      ...missing,
      ...filled.edits,
      ...dated,
    ];
  });
  if (!isDated && sites.get(direction.key)?.isMarked === true)
    edits.push({ kind: 'carry', tab: direction, value: style.days });
  const headless = back.flatMap((each) => each.headless);
  if (edits.length === 0) return { ...NONE_BACK, headless };
  const renames = isTranslation(edits) ? renamesOf(workbook, tabs, sites, style.language) : [];
  const ledger = sites.get(actuals.key)?.sheet ?? null;
  const looks = isTranslation(edits) && ledger !== null ? entriesAsRead(ledger, workbook, first) : [];
  const named = [...edits, ...renames, ...looks].map((edit) => withDays(edit, style));
  const [added] = tabs.filter(({ key }) =>
    edits.some(({ kind, tab }) => kind === 'add tab' && tab.key === key),
  );
  // Shows the first optional tab that was added; for a new plan, Direction.
  const shown: Edit[] =
    added === undefined ? [] : [{ kind: 'show', tab: isOptional(added) ? added : direction }];
  return {
    edits: [...named, ...shown],
    headless,
    filled: back.flatMap(({ filled }) => filled),
    blank: back.flatMap(({ blank }) => blank),
  };
};
