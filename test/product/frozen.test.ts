/** Columns that stay in sight leave two thirds to the others, beside the sidebar on a small laptop. */
import type { Person } from '../../local/person';
import { FROZEN_MOST, frozenIn } from '../../src/sheet/scaffold/columns';
import type { TableTab } from '../../src/sheet/tab';
import { namedTabs } from '../../src/tabs/optional';
import { firmSample } from '../cases/firmSample';
import { LOCALES } from '../closing/months';
import { ask, nameOf, shortPlan } from './shop';

const TABLES = namedTabs.filter(({ kind }) => kind === 'table') as unknown as readonly TableTab[];

test.each(TABLES.map((tab) => [tab.key, tab] as const))('%s, as it opens', (_, tab) => {
  expect(frozenIn(tab, false)).toBe(tab.frozenColumns);
});

/** What the columns that stay take, in pixels, groups that are folded left out. */
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
  expect(wide.filter(({ width }) => width > FROZEN_MOST * 1.2)).toEqual([]);
});

describe.each(['en', 'vi'] as const)('drawn, in %s', (language) => {
  const person = shortPlan({ language, locale: LOCALES[language] });
  const frozen = (tab: string): number => frozenOn(person, tab);
  const names = (['goals', 'budget', 'actions', 'resources', 'risks', 'kpis', 'actuals'] as const).map(
    (key) => nameOf(key, language),
  );

  test.each(names)('%s', (name) => {
    expect(frozen(name)).toBeLessThanOrEqual(FROZEN_MOST);
  });

  test('and where every column is open', () => {
    ask(person, 'foldColumns', { all: true });
    for (const name of names) expect([name, frozen(name) <= FROZEN_MOST]).toEqual([name, true]);
    const { getters } = person.doc.model;
    const budget = getters.getSheetIdByName(nameOf('budget', language))!;
    const open = getters.getPaneDivisions(budget).xSplit;
    ask(person, 'foldColumns', { all: false });
    expect(getters.getPaneDivisions(budget).xSplit).toBeGreaterThan(open);
  });
});
