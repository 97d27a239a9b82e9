/**
 * Ceilings and approval rights that are changed by hand after approval are named, and decided by people above, never by
 * those who would benefit.
 */
import { openSpreadsheet, type Person, type Saved } from '../../../local/person';
import { departments } from '../../../src/tabs/firm/departments';
import { shortFirm } from '../../cases/firmSample';
import { ask, letters, nameOf, refusal, table } from '../../plans/shop';
import { firm } from './firm';

const WHY = { reason: 'A larger shop', givenUp: 'The car', date: '2026-03-04' };

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const tab = departments.name[language];
  let saved: Saved;
  let person: Person;
  beforeAll(() => {
    const begun = firm(language);
    ask(begun, 'approvePlan', { who: 'Chief', date: '2026-01-02' });
    begun.doc.kept.used = false;
    saved = begun.save();
  });
  beforeEach(() => {
    person = openSpreadsheet({ language, locale: 'en_US', saved });
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
    // A person who would benefit from the change may not decide on it, unless they stand above.
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

  // prettier-ignore
  test.each([
    'A → B', 'B → A → C', 'Sue “the boss”', '“Sue”', 'Lan (kho)', 'Lan; Mai, An', 'Sue: boss / North', '3.000', '50%',
    'Hà'.normalize('NFD'), 'Ngô\u00a0Lan', '👩‍💼 Lan', "'Lan", "'=Lan", "'+84 9", 'no longer there', 'x'.repeat(300),
  ])('an approver is recognised by a name such as %s, unless it is someone else’s', (name) => {
    person.type(tab, cell('Marketing', 'approver'), name);
    const decide = (): void => {
      ask(person, 'decideChange', { change: named()[0]!.decide, ...WHY, who: 'Chief' });
    };
    decide();
    expect(named()).toEqual([]);
    person.type(tab, cell('Marketing', 'approver'), 'B');
    expect(named()).toHaveLength(1);
    decide();
    expect(named()).toEqual([]);
    person.type(tab, cell('Marketing', 'approver'), name);
    expect(named()[0]!.expected).toMatch(/^B, as decided|^B như đã quyết định/);
  });

  test('the same person spelled differently is no change, as approved and as decided', () => {
    const typed = (name: string): void => {
      person.type(tab, cell('Marketing', 'approver'), name);
    };
    typed('MARY ');
    expect(named()).toEqual([]);
    typed('Hà');
    ask(person, 'decideChange', { change: named()[0]!.decide, ...WHY, who: 'Chief' });
    typed('hà'.normalize('NFD'));
    expect(named()).toEqual([]);
  });

  test('a department that came since says nothing of who approves before that is decided, by those above it', () => {
    const row = Number(/\d+/.exec(cell('Marketing', 'name'))![0]) + 1;
    const at = (key: string): string => cell('Marketing', key).replace(/\d+$/, String(row));
    person.type(tab, at('name'), 'Sales West');
    person.type(tab, at('parent'), 'Sales');
    expect(named()).toEqual([]);
    person.type(tab, at('approver'), 'Crook');
    const [one, ...more] = named();
    expect([one!.where, one!.found, more]).toEqual([`${tab}!${at('approver')}`, 'Crook', []]);
    const asked = { change: one!.decide, ...WHY };
    expect(refusal(person, 'decideChange', { ...asked, who: 'Crook' })).toContain('Sue');
    ask(person, 'decideChange', { ...asked, who: 'Sue' });
    expect(named()).toEqual([]);
    person.type(tab, at('approver'), 'Other');
    expect(named()).toHaveLength(1);
  });

  test.each(['ceiling', 'approver'])(
    'where the header of %s is gone, the header is named, and none of its cells',
    (key) => {
      const { at, headerRow } = table(person, tab, 'departments', language);
      person.type(tab, `${letters(at[key]![0]!)}${headerRow}`, 'Mine');
      const problems = ask(person, 'checkLimits').problems.filter(({ where }) => where.startsWith(tab));
      expect(problems.map(({ where, decide }) => [where, decide])).toEqual([
        [`${tab}!A${headerRow}`, undefined],
      ]);
    },
  );

  test('a department and a group with similar names are decided separately', () => {
    person = firm(language);
    const row = Number(/\d+/.exec(cell('Marketing', 'name'))![0]) + 1;
    const at = (key: string, below: number): string =>
      cell('Marketing', key).replace(/\d+$/, String(row + below));
    person.paste(tab, at('name', 0), [['Sales / Running'], ['Sales']]);
    person.type(tab, at('group', 1), 'Running');
    for (const below of [0, 1]) person.type(tab, at('ceiling', below), '100');
    ask(person, 'approvePlan', { who: 'Chief', date: '2026-01-02' });
    expect(named()).toEqual([]);
    person.type(tab, at('ceiling', 0), '900');
    ask(person, 'decideChange', { change: named()[0]!.decide, ...WHY, who: 'Chief' });
    person.type(tab, at('ceiling', 1), '900');
    expect(named().map(({ where }) => where)).toEqual([`${tab}!${at('ceiling', 1)}`]);
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

  test('a renamed department is the same one: in its row, in those below it and on Budget', () => {
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
