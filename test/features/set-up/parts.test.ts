/** Optional parts of a plan: not required, added by one click, and suggested where there is a reason. */
import type { Person } from '../../../local/person';
import type { Language } from '../../../src/words';
import { openedHere } from '../../plans/opened';
import { ask, fillIn, glance, nameOf, review, shortPlan, shortSample, table } from '../../plans/shop';
import { LOCALES } from '../closing/months';

jest.setTimeout(180_000);

/** A plan as set up with nothing ticked, with a goal that its KPI will miss. */
const small = (language: Language): Person =>
  openedHere({ withoutParts: language }, { language, locale: LOCALES[language] }, () => made(language));
const made = (language: Language): Person => {
  const person = shortPlan({ language, locale: LOCALES[language] }, { risks: false, resources: false });
  const day = (date: number): string => (language === 'vi' ? `${date}/1/2026` : `1/${date}/2026`);
  const say = (en: string, vi: string): string => ({ en, vi })[language];
  const even = new Array(12).fill(100);
  fillIn(person, 'budget', language, [
    { id: 'REV', type: say('Revenue', 'Doanh thu'), line: 'Sales', annual: 1200, months: even },
    { id: 'ADS', type: say('Cost', 'Chi phí'), line: 'Ads', annual: 1200, months: even },
  ]);
  fillIn(person, 'kpis', language, [{ id: 'K1', name: 'Sales', unit: 'VND', madeOf: 'REV' }]);
  fillIn(person, 'goals', language, [{ id: 'G1', goal: 'Sell 1200', kpi: 'K1', unit: 'VND', target: 1200 }]);
  fillIn(person, 'actuals', language, [
    { date: day(5), line: 'REV', amount: 10 },
    { date: day(6), line: 'ADS', amount: 10 },
  ]);
  return person;
};
const lacking = (person: Person) =>
  glance(person)
    .lacking.filter(({ part }) => ['risks', 'resources', 'products'].includes(part))
    .map(({ part, why }) => [part, why !== '']);

test.each<Language>(['en', 'vi'])('a plan without them is whole in %s', (language) => {
  const person = small(language);
  const [risks, resources] = [nameOf('risks', language), nameOf('resources', language)];
  for (const name of [risks, resources]) expect(person.tabs()).not.toContain(name);
  expect(ask(person, 'glance').problems).toEqual([]);
  expect(ask(person, 'setUpPlan', { company: '', year: 2026, firstMonth: 1, currency: 'VND', language }, true).changes.tabs).toEqual([]); // prettier-ignore
  for (const period of ['2026-01', '2026-Q1']) expect(review(person, period).problems).toEqual([]);
  expect(person.errors()).toEqual([]);
  const said = person.values(person.activeTab()).flat().join(' ');
  expect(said).toContain({ en: 'The plan names no risk', vi: 'Kế hoạch chưa ghi rủi ro nào' }[language]);
  expect(said).not.toContain({ en: 'Not on Resources', vi: 'Chưa có ở trang Nguồn lực' }[language]);
});

test('where a goal is missed and no risk is written down, or work has hours and nobody has any, it says so', () => {
  const person = small('en');
  expect(lacking(person)).toEqual([['risks', true], ['resources', false], ['products', false]]); // prettier-ignore
  expect(glance(person).lacking[0]!.why).toContain('“Sell 1200”');
  fillIn(person, 'actions', 'en', [{ id: 'A1', name: 'Open late', owner: 'Lan', hours: 20 }]);
  expect(lacking(person)).toEqual([['risks', true], ['resources', true], ['products', false]]); // prettier-ignore
});

test('one click adds one of them, and leaves all else as it is', () => {
  const person = small('en');
  const tabs = person.tabs();
  person.clear('Budget', table(person, 'Budget', 'budget', 'en').cell('ADS', 'check'));
  const before = tabs.map((tab) => person.values(tab));
  expect(ask(person, 'addPart', { part: 'risks' }).message).toBe('Risks is there now.');
  expect(person.tabs().filter((tab) => !tabs.includes(tab))).toEqual(['Risks']);
  expect(person.activeTab()).toBe('Risks');
  expect(tabs.map((tab) => person.values(tab))).toEqual(before);
  expect(lacking(person)).toEqual([['resources', false], ['products', false]]); // prettier-ignore
  expect(ask(person, 'addPart', { part: 'risks' }).message).toBe('Risks is there already.');
  expect(person.errors()).toEqual([]);
});

test('a part comes where it stands in the plan’s order, whichever tab is in view', () => {
  const person = small('en');
  const there = person.tabs();
  expect(there.filter((tab) => ['Actuals', 'Decisions'].includes(tab))).toEqual(['Actuals', 'Decisions']);
  person.select('Decisions', 'A1');
  ask(person, 'addPart', { part: 'products' });
  ask(person, 'addPart', { part: 'risks' });
  person.select('Direction', 'A1');
  ask(person, 'addPart', { part: 'resources' });
  const at = there.indexOf('Action plan') + 1;
  expect(person.tabs()).toEqual([
    ...there.slice(0, at),
    'Resources',
    'Risks',
    ...there.slice(at),
    'Products',
  ]);
  expect(person.activeTab()).toBe('Resources');
  const before = person.tabs();
  for (const tab of ['KPIs', 'Risks', 'Goals']) person.deleteTab(tab);
  person.select('Decisions', 'A1');
  ask(person, 'setUpPlan', { company: '', year: 2026, firstMonth: 1, currency: 'VND', language: 'en' });
  expect(person.tabs()).toEqual(before.filter((tab) => tab !== 'Risks'));
});

test('the first of the plan’s tabs comes back before the others, right of what is a person’s own', () => {
  const person = small('en');
  const before = person.tabs();
  expect(before.slice(0, 3)).toEqual(['Sheet1', 'Direction', 'Goals']);
  const again = (tabs: readonly string[]): readonly string[] => {
    for (const tab of tabs) person.deleteTab(tab);
    person.select('Actuals', 'A1');
    ask(person, 'setUpPlan', { company: '', year: 2026, firstMonth: 1, currency: 'VND', language: 'en' });
    return person.tabs();
  };
  // Without Direction the months of these tabs are not known.
  const dated = ['Budget', 'KPIs'];
  expect(again(['Direction', ...dated])).toEqual(before);
  expect(again(['Direction', 'Goals', ...dated])).toEqual(before);
});

test('who approves a plan without them is told so', () => {
  const person = small('en');
  const approver = { who: 'Lan', date: '2026-01-02' };
  const told = (): string[] => ask(person, 'approvePlan', approver, true).answer.figures.without;
  expect(told()).toEqual(['Risks', 'Resources']);
  ask(person, 'addPart', { part: 'risks' });
  expect(told()).toEqual(['Risks', 'Resources']);
  fillIn(person, 'risks', 'en', [{ id: 'R1', risk: 'Rent goes up' }]);
  expect(told()).toEqual(['Resources']);
});

test('a plan that has them keeps them', () => {
  const person = shortSample();
  expect(lacking(person)).toEqual([['products', false]]);
  expect(ask(person, 'setUpPlan', { company: '', year: 2026, firstMonth: 1, currency: 'VND', language: 'en' }, true).changes.tabs).toEqual([]); // prettier-ignore
});
