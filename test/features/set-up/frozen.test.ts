/** Frozen columns leave two thirds of the width to the others, beside the sidebar on a small laptop. */
import type { Person } from '../../../local/person';
import { slots } from '../../../src/sheet/content';
import { widthsOf } from '../../../src/sheet/scaffold/widths';
import { namedTabs } from '../../../src/tabs/optional';
import { firmSample } from '../../cases/firmSample';
import { ask, nameOf, shortPlan, table } from '../../plans/shop';
import { LOCALES } from '../closing/months';
import { widthAt } from './widthAt';

const TABLES = namedTabs.filter((tab) => tab.kind === 'table');

/** Beside the sidebar of 300 px on a laptop of 1366, frozen columns may take a third of the rest. */
const MOST = (1366 - 300) / 3;
/** With all columns open, they may take half: figures are useless if their names are out of view. */
const OPEN_MOST = (1366 - 300) / 2;

test.each(TABLES.map((tab) => [tab.key, tab] as const))('%s, as it opens and where all is open', (_, tab) => {
  const { widths } = widthsOf(tab);
  const width = (isOpen: boolean): number =>
    slots(tab.columns)
      .slice(0, tab.frozenColumns)
      .reduce(
        (sum, { column }, at) =>
          sum + (!column.hidden && (isOpen || !column.more) ? widthAt(widths, at + 1) : 0),
        0,
      );
  expect(width(false)).toBeLessThanOrEqual(MOST);
  expect(width(true)).toBeLessThanOrEqual(OPEN_MOST);
});

/** The width of frozen columns in pixels, without folded groups. */
const frozenOn = (person: Person, tab: string): number => {
  const { getters } = person.doc.model;
  const sheet = getters.getSheetIdByName(tab)!;
  const { xSplit } = getters.getPaneDivisions(sheet);
  return Array.from({ length: xSplit }, (_, column) => column)
    .filter((column) => !getters.isColHidden(sheet, column))
    .reduce((sum, column) => sum + getters.getColSize(sheet, column), 0);
};

test('a page that is made leaves more than half to what scrolls', () => {
  const person = firmSample('vi');
  const month = '2026-07';
  ask(person, 'handOut', { name: 'Kho vận' });
  ask(person, 'byDepartment', { month });
  ask(person, 'departmentPage', { name: 'Kho vận', month });
  for (const name of ['coordination', 'focus', 'goalTree', 'load']) ask(person, name, {});
  ask(person, 'reviewMonth', { month });
  const tabs = person.tabs();
  expect(tabs.length).toBeGreaterThan(18);
  const wide = tabs.map((tab) => ({ tab, width: frozenOn(person, tab) }));
  expect(wide.filter(({ width }) => width > MOST * 1.2)).toEqual([]);
});

describe.each(['en', 'vi'] as const)('drawn, in %s', (language) => {
  const person = shortPlan({ language, locale: LOCALES[language] });
  const frozen = (tab: string): number => frozenOn(person, tab);
  const names = (['goals', 'budget', 'actions', 'resources', 'risks', 'kpis', 'actuals'] as const).map(
    (key) => nameOf(key, language),
  );

  test.each(names)('%s', (name) => {
    expect(frozen(name)).toBeLessThanOrEqual(MOST);
  });

  test('and where every column is open: half at most, for codes with the names beside them', () => {
    ask(person, 'foldColumns', { all: true });
    for (const name of names) expect([name, frozen(name) <= OPEN_MOST]).toEqual([name, true]);
    const { getters } = person.doc.model;
    const tab = nameOf('budget', language);
    const stays = (): number => getters.getPaneDivisions(getters.getSheetIdByName(tab)!).xSplit;
    const { at } = table(person, tab, 'budget', language);
    expect(stays()).toBe(at.line![0]);
    expect(frozen(tab)).toBeGreaterThan(MOST);
    ask(person, 'foldColumns', { all: false });
    expect(stays()).toBe(at.line![0]);
    expect(frozen(tab)).toBeLessThanOrEqual(MOST);
  });
});
