/** Ceilings, and who approves what: changed by hand after approval they are named, and decided by those above, never by those whom they free. */
import type { Person } from '../../local/person';
import { departments } from '../../src/tabs/firm/departments';
import { shortFirm } from '../cases/firmSample';
import { ask, nameOf, refusal, table } from '../product/shop';
import { firm } from './firm';

const WHY = { reason: 'A larger shop', givenUp: 'The car', date: '2026-03-04' };

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const tab = departments.name[language];
  let person: Person;
  beforeEach(() => {
    person = firm(language);
    ask(person, 'approvePlan', { who: 'Chief', date: '2026-01-02' });
    person.doc.kept.used = false;
  });
  const cell = (name: string, key: string): string => {
    const { at, headerRow } = table(person, tab, 'departments', language);
    const column = String.fromCharCode(64 + at[key]![0]!);
    const column1 = String.fromCharCode(64 + at.name![0]!);
    const row = person.values(tab, `${column1}1:${column1}40`).findIndex(([text]) => text === name) + 1;
    expect(row).toBeGreaterThan(headerRow);
    return `${column}${row}`;
  };
  const named = () => ask(person, 'checkLimits').problems.filter(({ decide }) => decide !== undefined);

  // prettier-ignore
  test.each<[string, string, string, string, string, string]>([
    ['a ceiling is raised',                 'Marketing',   'ceiling',  '9000',  '1,000|1.000',   'Chief'],
    ['a ceiling is taken away',             'Sales',       'ceiling',  '',      '5,000|5.000',   'Chief'],
    ['a ceiling below another is raised',   'Sales North', 'ceiling',  '4000',  '1,500|1.500',   'Sue|Max'],
    ['somebody else approves',              'Marketing',   'approver', 'Nora',  'Mary',          'Chief'],
    ['somebody approves alone up to more',  'Sales',       'upTo',     '90000', '10,000|10.000', 'Chief'],
    ['nobody approves besides',             'Sales',       'second',   '',      'Max',           'Chief'],
    ['it is part of another department',    'Sales North', 'parent',   'Marketing', 'sales',     'Sue|Max'],
  ])('%s: named with what it was, and decided by those above', (_, name, key, typed, was, people) => {
    person.type(tab, cell(name, key), typed);
    const [one, ...more] = named();
    expect([one!.where, more]).toEqual([`${tab}!${cell(name, key)}`, []]);
    expect(one!.expected).toMatch(new RegExp(`^(${was}),? `));
    for (const each of people.split('|')) expect(one!.expected).toContain(each);
    const asked = { change: one!.decide, ...WHY };
    // Whoever the change would free has no say, unless they stand above.
    expect(refusal(person, 'decideChange', { ...asked, who: 'Nora' })).toContain(people.split('|')[0]);
    expect(named()).toHaveLength(1);
    ask(person, 'decideChange', { ...asked, who: people.split('|')[0] });
    expect(named()).toEqual([]);
  });

  test('a line that is given to another department is decided by those whose it was', () => {
    const budget = nameOf('budget', language);
    const at = table(person, budget, 'budget', language).cell('ADS', 'department');
    person.type(budget, at, 'Sales North');
    const [one] = named();
    expect([one!.where, one!.found]).toEqual([`${budget}!${at}`, 'Sales North']);
    const asked = { change: one!.decide, ...WHY };
    expect(refusal(person, 'decideChange', { ...asked, who: 'Sue' })).toContain('Mary');
    ask(person, 'decideChange', { ...asked, who: 'Mary' });
    expect(named()).toEqual([]);
  });

  test('a line that had no department may get one', () => {
    const budget = nameOf('budget', language);
    person.type(budget, table(person, budget, 'budget', language).cell('RENT', 'department'), 'Sales North');
    expect(named()).toEqual([]);
  });

  test('a row of Departments that is gone is named, and what is made stricter is not', () => {
    person.type(tab, cell('Sales', 'ceiling'), '4000');
    person.type(tab, cell('Sales', 'upTo'), '5000');
    expect(named()).toEqual([]);
    person.deleteRows(tab, Number(/\d+/.exec(cell('Marketing', 'name'))![0]));
    expect(named().map(({ where, expected }) => [where, expected])).toEqual([
      [tab, expect.stringContaining('Marketing')],
    ]);
  });

  test('a department that is called otherwise is the same one: in its row, in those below it and on Budget', () => {
    const budget = nameOf('budget', language);
    person.type(tab, cell('Sales', 'name'), 'Selling');
    expect(named()).toEqual([]);
    person.type(tab, cell('Sales North', 'parent'), 'Selling');
    person.type(tab, cell('Sales South', 'parent'), 'selling');
    person.type(budget, table(person, budget, 'budget', language).cell('S-HEAD', 'department'), 'Selling');
    expect(named()).toEqual([]);
    person.type(tab, cell('Selling', 'ceiling'), '9000');
    person.type(tab, cell('Sales South', 'parent'), 'Marketing');
    expect(named().map(({ where }) => where)).toEqual([
      `${tab}!${cell('Selling', 'ceiling')}`,
      `${tab}!${cell('Sales South', 'parent')}`,
    ]);
  });
});

test('what is approved of a firm with ninety lines has room in the mark of its tab, where it costs no read', () => {
  const person = shortFirm('en');
  const reads = (): number => {
    person.resetCalls();
    ask(person, 'glance');
    return person.calls().reads;
  };
  ask(person, 'approvePlan', { who: 'Chief', date: '2026-04-02' });
  expect(reads()).toBeLessThanOrEqual(12);
});
