/**
 * Rules besides amounts are approved, too: a rule changed by hand is named with its former value until it is restored
 * or decided.
 */
import { openSpreadsheet, type Person, type Saved } from '../../../local/person';
import { decisions } from '../../../src/tabs';
import { betterWhens, rollUps } from '../../../src/tabs/choices';
import { BY_HAND } from '../../../src/tabs/plan/kpis';
import type { Language } from '../../../src/words';
import { even } from '../../plans/nouns';
import {
  answerCell,
  ask,
  fillIn,
  letters,
  nameOf,
  otherThan,
  refusal,
  SETUP,
  spoken,
  table,
} from '../../plans/shop';
import { line, tillWith } from '../limits/till';
import { stallOf, whereverItFails, type Stall } from '../money/stall';

const made = (language: Language): Person => {
  const revenue = language === 'en' ? 'Revenue' : 'Doanh thu';
  const { person } = tillWith([line('REV', { type: revenue })], { language });
  fillIn(person, 'kpis', language, [
    { id: 'K1', name: 'Sales', unit: 'VND', madeOf: 'REV', amber: '', red: '8%', plan: even('') },
    { id: 'K2', name: 'Visits', unit: 'people', madeOf: '', amber: '', red: '', plan: even('40') },
    { id: '', name: 'Calls', unit: 'calls', madeOf: '', amber: '3%', red: '', plan: even('') },
  ]);
  person.type(nameOf('direction', language), answerCell(person, 'materialPercent', language), '10%');
  return person;
};

/** As saved by an earlier version. */
const withoutRules = <T>(saved: T): T => {
  const at = typeof saved === 'string' ? saved.indexOf('{"who"') : -1;
  if (typeof saved === 'string' && at >= 0) {
    const { rules, ...rest } = JSON.parse(saved.slice(at)) as { rules?: unknown };
    expect(rules).toBeDefined();
    return (saved.slice(0, at) + JSON.stringify(rest)) as T;
  }
  if (Array.isArray(saved)) return saved.map(withoutRules) as T;
  if (typeof saved !== 'object' || saved === null) return saved;
  return Object.fromEntries(Object.entries(saved).map(([key, value]) => [key, withoutRules(value)])) as T;
};

const SAY = {
  en: {
    held: (was: string, now: string) =>
      `${was}, as approved; it is ${now} now, and nobody decided that. Put it back, or decide it in the open: “Decide this change” in the sidebar`,
    decided: /^30\.0%|^30%, as decided \(D\d+\); it is 40% now/,
    blank: 'blank',
  },
  vi: {
    held: (was: string, now: string) =>
      `${was} như đã duyệt; nay là ${now} mà chưa ai quyết định. Hãy trả lại như cũ, hoặc quyết định công khai: “Quyết định thay đổi này” trong bảng điều khiển`,
    decided: /^30% như đã quyết định \(D\d+\); nay là 40%/,
    blank: 'để trống',
  },
};
const WHY = { who: 'Lan', reason: 'A bad street', givenUp: 'Early warnings', date: '2026-03-04' };

describe.each(['en', 'vi'] as const)('in %s', (language: Language) => {
  const say = SAY[language];
  const tab = nameOf('kpis', language);
  const form = nameOf('direction', language);
  let saved: Saved;
  let person: Person;
  beforeAll(() => {
    const begun = made(language);
    ask(begun, 'approvePlan', { who: 'An', date: '2026-01-02' });
    saved = begun.save();
  });
  beforeEach(() => {
    person = openSpreadsheet({ language, locale: 'en_US', saved });
  });
  const cell = (id: string, key: string, month = 0): string =>
    table(person, tab, 'kpis', language).cell(id, key, month);
  const named = (feature = 'checkLimits', input = {}) =>
    ask(person, feature, input).problems.filter(({ decide }) => decide !== undefined);
  const said = (feature?: string, input?: object): string[] =>
    named(feature, input).map(({ where, found, expected }) => `${where} ${found}: ${expected}`);
  const decideAll = (more: object = {}): string =>
    named()
      .map(({ decide }) => ask(person, 'decideChange', { change: decide, ...WHY, ...more }).message)
      .join(' ');

  // prettier-ignore
  test.each<[string, string, () => string, string, string, string]>([
    ['how far off track a KPI is',      'kpis',      () => cell('K1', 'red'),                                 '30%',                      '8%',  '30%'],
    ['how far at risk it is, blank',    'kpis',      () => cell('K2', 'amber'),                               '9%',                       say.blank, '9%'],
    ['which way is good',               'kpis',      () => cell('K2', 'betterWhen'),                          betterWhens.lower[language], betterWhens.higher[language], betterWhens.lower[language]],
    ['a threshold of all KPIs',         'direction', () => answerCell(person, 'redPoints', language),         '20%',                      say.blank, '20%'],
    ['what it is made of',              'kpis',      () => cell('K1', 'madeOf'),                              'REV - REV',                'REV', 'REV - REV'],
    ['what it is made of, by hand',     'kpis',      () => cell('K1', 'madeOf'),                              BY_HAND[language],          'REV', BY_HAND[language]],
    ['what it is divided by',           'kpis',      () => cell('K1', 'denominator'),                         'REV',                      say.blank, 'REV'],
    ['its unit',                        'kpis',      () => cell('K2', 'unit'),                                'groups',                   'people', 'groups'],
    ['how its months become a year',    'kpis',      () => cell('K2', 'rollUp'),                              rollUps.average[language],  rollUps.sum[language], rollUps.average[language]],
    ['from which share to explain',     'direction', () => answerCell(person, 'materialPercent', language),   '50%',                      '10%', '50%'],
  ])('%s is named with its cell and what it was, in the check, the review and the sidebar', (_, key, at, typed, was, now) => {
    person.type(key === 'kpis' ? tab : form, at(), typed);
    const expected = [`${key === 'kpis' ? tab : form}!${at()} ${now}: ${say.held(was, now)}`];
    expect([said(), said('reviewMonth', { month: '2026-01' }), said('glance')]).toEqual([expected, expected, expected]);
  });

  test('a KPI’s target is named once, at the first month that differs; a month that was blank is free', () => {
    person.type(tab, cell('K2', 'plan', 3), '25');
    person.type(tab, cell('K2', 'plan', 7), '25');
    const [one, ...more] = named();
    expect([one!.where, more]).toEqual([`${tab}!${cell('K2', 'plan', 3)}`, []]);
    expect(one!.found).toBe([...even('40').fill('25', 3, 4).fill('25', 7, 8)].join(' · '));
  });

  // prettier-ignore
  test.each<[string, () => void]>([
    ['a stricter threshold',       () => { person.type(tab, cell('K1', 'red'), '6%'); }],
    ['a blank that says the same', () => { person.type(tab, cell('K2', 'red'), '10%'); }],
    ['a KPI that is added',        () => { person.paste(tab, cell('K2', 'id').replace(/\d+$/, (row) => String(Number(row) + 2)), [['K3', 'Stock']]); }],
    ['a KPI that gets an Id',      () => { person.type(tab, cell('K2', 'id').replace(/\d+$/, (row) => String(Number(row) + 1)), 'K9'); }],
    ['a KPI that is called otherwise', () => { person.type(tab, cell('K2', 'name'), 'Guests'); }],
    ['one without an Id that is',  () => { person.type(tab, cell('K2', 'name').replace(/\d+$/, (row) => String(Number(row) + 1)), 'Phone calls'); }],
    ['nothing',                    () => undefined],
  ])('%s is not named', (_, change) => {
    change();
    expect(said()).toEqual([]);
  });

  test('an Id-less KPI replaced by another is gone if it is made of something else or judged otherwise', () => {
    const at = (key: string): string => cell('K2', key).replace(/\d+$/, (row) => String(Number(row) + 1));
    person.type(tab, at('name'), 'Returns');
    expect(said()).toEqual([]);
    person.type(tab, at('madeOf'), 'REV');
    expect(named().map(({ expected }) => expected)).toEqual([expect.stringContaining('Calls')]);
    person.type(tab, at('madeOf'), '');
    person.type(tab, at('amber'), '9%');
    expect(named().map(({ expected }) => expected)).toEqual([expect.stringContaining('Calls')]);
  });

  test('put back, it is named no more', () => {
    person.type(tab, cell('K1', 'red'), '30%');
    expect(said()).toHaveLength(1);
    person.type(tab, cell('K1', 'red'), '8%');
    expect(said()).toEqual([]);
  });

  test('a KPI that is gone is named, and may be decided, too', () => {
    person.deleteRows(tab, table(person, tab, 'kpis', language).row('K2').number);
    const [one, ...more] = named();
    expect([one!.where, one!.expected, more]).toEqual([tab, expect.stringContaining('K2'), []]);
    decideAll();
    expect(said()).toEqual([]);
  });

  test('decided with a reason it holds, until it is changed again or the decision is taken back', () => {
    person.type(tab, cell('K1', 'red'), '30%');
    person.resetCalls();
    const message = decideAll();
    const last = stallOf(person, language).log().at(-1)!;
    expect(message).toContain(String(last.id));
    expect(last).toMatchObject({ who: 'Lan', reason: WHY.reason, givenUp: WHY.givenUp });
    expect(String(last.what)).toMatch(/K1, .*: 8% → 30%$/);
    expect(said()).toEqual([]);
    person.type(tab, cell('K1', 'red'), '40%');
    expect(named().map(({ expected }) => expected)).toEqual([expect.stringMatching(say.decided)]);
    person.type(tab, cell('K1', 'red'), '30%');
    ask(person, 'reverse', { decision: last.id, who: 'Lan', reason: 'Not so' });
    expect(said()).toEqual([`${tab}!${cell('K1', 'red')} 30%: ${say.held('8%', '30%')}`]);
  });

  test('a decision holds, too, if its Id is spelled differently later', () => {
    person.type(tab, cell('K1', 'red'), '30%');
    decideAll();
    person.type(tab, cell('K1', 'id'), ' k1');
    expect(said()).toEqual([]);
  });

  test('asked twice it is decided once; what is as approved can’t be decided', () => {
    const change = (): string => named()[0]!.decide!;
    person.type(tab, cell('K1', 'red'), '30%');
    const key = change();
    const rows = () => stallOf(person, language).log().length;
    const before = rows();
    for (let time = 0; time < 2; time++) ask(person, 'decideChange', { change: key, ...WHY });
    expect(rows()).toBe(before + 1);
    const other = { change: key, ...WHY, reason: 'Another' };
    expect(refusal(person, 'decideChange', other)).toMatch(/^Nothing to decide|^Không có gì phải/);
  });

  test('what changed since the person was shown it is not decided', () => {
    person.type(tab, cell('K1', 'red'), '30%');
    const change = named()[0]!.decide!;
    person.type(tab, cell('K1', 'red'), '90%');
    const rows = stallOf(person, language).log().length;
    expect(refusal(person, 'decideChange', { change, ...WHY })).toMatch(/K1, .* 90%/);
    expect([stallOf(person, language).log().length, named().map(({ found }) => found)]).toEqual([
      rows,
      ['90%'],
    ]);
  });

  test('what was restored meanwhile is not called decided because of another decision in the same words', () => {
    person.type(tab, cell('K1', 'red'), '30%');
    decideAll();
    person.type(tab, cell('K2', 'amber'), '30%');
    const change = named()[0]!.decide!;
    person.type(tab, cell('K2', 'amber'), '');
    expect(refusal(person, 'decideChange', { change, ...WHY })).toMatch(
      /^Nothing to decide|^Không có gì phải/,
    );
  });

  test('what is stricter than decided is not named, back to the approved value and in between', () => {
    person.type(tab, cell('K1', 'red'), '30%');
    person.type(tab, cell('K2', 'betterWhen'), betterWhens.lower[language]);
    decideAll();
    for (const [typed, isNamed] of [
      ['8%', false],
      ['29.9%', false],
      ['', false],
      ['30.1%', true],
    ] as const) {
      person.type(tab, cell('K1', 'red'), typed);
      expect([typed, named().length]).toEqual([typed, isNamed ? 1 : 0]);
    }
    // Better when has no stricter side, so either change is named.
    person.type(tab, cell('K2', 'betterWhen'), betterWhens.higher[language]);
    expect(named()).toHaveLength(2);
  });

  test('decided, taken back and decided once more it holds by the last', () => {
    person.type(tab, cell('K1', 'red'), '30%');
    decideAll();
    const [first] = stallOf(person, language).log().slice(-1);
    ask(person, 'reverse', { decision: first!.id, who: 'Lan', reason: 'Not so' });
    expect(named()).toHaveLength(1);
    decideAll();
    expect(named()).toEqual([]);
    person.type(tab, cell('K1', 'red'), '31%');
    const last = stallOf(person, language).log().at(-1)!.id as string;
    expect(named()[0]!.expected).toContain(`(${last})`);
  });

  // prettier-ignore
  test.each<[string, (column: string, row: number) => void]>([
    ['a header that is written over',  (column, row) => { person.type(tab, `${column}${row}`, 'Mine'); }],
    ['a column that is gone',          (column) => { person.deleteColumns(tab, column); }],
  ])('%s is named once, and not each cell that can’t be read for it', (_, change) => {
    person.type(tab, cell('K2', 'amber'), '4%');
    person.type(tab, cell('K2', 'plan', 5), '41');
    const { at, headerRow } = table(person, tab, 'kpis', language);
    change(letters(at.amber![0]!), headerRow);
    const problems = ask(person, 'checkLimits').problems.filter(({ where }) => where !== `${tab}!${cell('K2', 'rollUp')}`);
    expect(problems.map(({ where, decide }) => [where, decide !== undefined])).toEqual([
      [`${tab}!A${headerRow}`, false],
      // Other columns are compared as before.
      [`${tab}!${cell('K2', 'plan', 5)}`, true],
    ]);
  });

  test('a cell that is not understood is named once, as what it is', () => {
    person.type(tab, cell('K1', 'red'), 'about 30');
    const there = ask(person, 'checkLimits').problems.filter(({ where }) =>
      where.endsWith(`!${cell('K1', 'red')}`),
    );
    expect(there.map(({ found, decide }) => [found, decide])).toEqual([['about 30', undefined]]);
  });

  // prettier-ignore
  test.each<[string, () => void]>([
    ['sorted by name',               () => { person.sort(tab, `A2:${letters(person.values(tab)[0]!.length)}3`, 'B'); }],
    ['moved',                        () => { person.moveRows(tab, 2, 4); }],
    ['beside a copy of their tab',   () => { person.type(person.copyTab(tab), cell('K1', 'red'), '40%'); }],
    ['below a column of one’s own',  () => { person.insertColumns(tab, 'C'); person.type(tab, 'C1', 'Mine'); }],
    ['cut and put back elsewhere',   () => {
      const last = letters(person.values(tab)[0]!.length);
      person.insertRows(tab, 2, 1);
      person.cut(tab, `A3:${last}3`, 'A2');
      person.deleteRows(tab, 3, 1);
    }],
  ])('rows %s are recognised as the same, and decisions on them hold', (_, change) => {
    person.type(tab, cell('K1', 'red'), '30%');
    person.type(tab, cell('K1', 'name'), 'Z');
    decideAll();
    change();
    expect(named()).toEqual([]);
    const red = cell('K1', 'red');
    const typed = (): void => { person.type(tab, red, '31%'); };
    typed();
    person.undo();
    expect(named()).toEqual([]);
    typed();
    person.undo();
    person.redo();
    expect(named().map(({ where, found }) => [where, found])).toEqual([[`${tab}!${red}`, '31%']]);
  });

  test('in the other language what was decided holds as before', () => {
    const other = otherThan(language);
    person.type(tab, cell('K1', 'red'), '30.5%');
    person.type(tab, cell('K2', 'betterWhen'), betterWhens.lower[language]);
    person.type(tab, cell('K2', 'plan', 3), '25.5');
    decideAll();
    person.type(form, answerCell(person, 'language', language), spoken(other));
    ask(person, 'setUpPlan', { ...SETUP, language: other });
    expect(ask(person, 'checkLimits').problems.filter(({ decide }) => decide !== undefined)).toEqual([]);
    const name = nameOf('kpis', other);
    person.type(name, table(person, name, 'kpis', other).cell('K1', 'red'), '31%');
    const [one, ...more] = ask(person, 'checkLimits').problems.filter(({ decide }) => decide !== undefined);
    expect([one!.found, more]).toEqual(['31%', []]);
  });

  test('a run that dies half-way ends, done again, where it should', () => {
    person.type(tab, cell('K1', 'red'), '30%');
    const change = named()[0]!.decide!;
    const decide = (shop: Stall): void => {
      shop.ask('decideChange', { change, ...WHY });
    };
    const see = (shop: Stall): unknown => [
      shop.log().map(({ id, what }) => [id, what]),
      shop.ask('checkLimits').problems.filter(({ decide: open }) => open !== undefined),
    ];
    expect(whereverItFails(stallOf(person, language), language, decide, see)).toBeGreaterThan(1);
  });

  test('a decision that is overwritten differs from the checked one', () => {
    person.type(tab, cell('K1', 'red'), '30%');
    decideAll();
    ask(person, 'checkLimits');
    const log = decisions.name[language];
    const place = table(person, log, 'decisions', language);
    const at = place.cell(String(place.rows.at(-1)!.values.id), 'what');
    person.type(log, at, String(person.values(log, at)[0]![0]).replace('30%', '90%'));
    expect(ask(person, 'checkLimits').problems.map(({ where }) => where)).toContain(`${log}!${at}`);
  });
});

test('a plan approved before rules were kept claims nothing; from the next check on, they are compared with their present values', () => {
  const begun = made('en');
  ask(begun, 'approvePlan', { who: 'An', date: '2026-01-02' });
  const person = openSpreadsheet({ locale: 'en_US', saved: withoutRules(begun.save()) });
  const tab = nameOf('kpis', 'en');
  const red = table(person, tab, 'kpis', 'en').cell('K1', 'red');
  person.type(tab, red, '30%');
  const first = ask(person, 'checkLimits');
  expect(first.problems.filter(({ decide }) => decide !== undefined)).toEqual([]);
  expect(first.message).toContain('held to what they are today');
  const second = ask(person, 'checkLimits');
  expect(second.message).not.toContain('held to what they are today');
  person.type(tab, red, '40%');
  const told = ask(person, 'checkLimits').problems.filter(({ decide }) => decide !== undefined);
  expect(told.map(({ expected }) => expected)).toEqual([SAY.en.held('30%', '40%')]);
});

test('KPIs with the same name are each compared with their own values, in any order', () => {
  const begun = made('en');
  const tab = nameOf('kpis', 'en');
  const at = (key: string, below: number): string =>
    table(begun, tab, 'kpis', 'en')
      .cell('K2', key)
      .replace(/\d+$/, (row) => String(Number(row) + below));
  begun.paste(tab, at('name', 1), [['Calls'], ['Calls']]);
  begun.paste(tab, at('unit', 1), [['calls'], ['calls']]);
  begun.paste(tab, at('amber', 1), [['3%'], ['7%']]);
  const named = () => ask(begun, 'checkLimits').problems.filter(({ decide }) => decide !== undefined);
  ask(begun, 'approvePlan', { who: 'An', date: '2026-01-02' });
  expect(named()).toEqual([]);
  begun.paste(tab, at('amber', 1), [['7%'], ['3%']]);
  expect(named()).toEqual([]);
  begun.type(tab, at('amber', 2), '9%');
  expect(named()).toHaveLength(1);
});
