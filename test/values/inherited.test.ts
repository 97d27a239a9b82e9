/** Names from outside find only what was put into a record, not what every object inherits. */
import { neededIn } from '../../src/asking/fields';
import { goalNamed } from '../../src/asking/named';
import { byKey, spellingOf } from '../../src/domain/keys';
import { amount } from '../../src/domain/money/amount';
import { worthOf } from '../../src/domain/money/unit';
import { dayInText } from '../../src/domain/months/dayText';
import { nearMiss } from '../../src/domain/nearMiss';
import { expression } from '../../src/domain/review/expression';
import { featureNamed } from '../../src/features';
import { tradeNamed } from '../../src/features/draft';
import { ruleIn } from '../../src/features/imports/input';
import * as functions from '../../src/functions';
import { daysFrom } from '../../src/functions/days';
import type { Entry } from '../../src/imports/entry';
import { worthOf as worthInFile, type OfPlan } from '../../src/imports/fates/fates';
import { rolesOf } from '../../src/imports/table/headers';
import type { Plan } from '../../src/plan/plan';
import { lineNamed } from '../../src/plan/rows/lines';
import { namedTabs } from '../../src/tabs/optional';
import { formatOfUnit } from '../../src/tabs/plan/kpis';
import { fill, languageOf, own, same } from '../../src/words';
import { line, tillWith, type Till } from '../features/limits/till';
import { ask, fillIn, table } from '../plans/shop';

const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'];
const { AOP_AMOUNT, AOP_AVAILABLE, AOP_NEEDED, AOP_OCCASION, AOP_OUTLOOK } = functions;
const { AOP_PHASE, AOP_SCORE, AOP_SEASON, AOP_STATUS, AOP_TO_DATE } = functions;

const columns = namedTabs.flatMap((tab) =>
  Object.entries(tab.kind === 'form' ? tab.fields : tab.columns).map(([key, column]) => ({
    name: `${tab.key} ${key}`,
    column,
  })),
);
const choices = columns.filter(({ column }) => column.choices !== undefined && !column.computed);

describe.each(NAMES)('%s', (name) => {
  test('is no unit, no amount and no day', () => {
    for (const text of [name, `12 ${name}`, `${name} 12`, `12${name}`, `1 tỷ ${name}`, `12 ${name} tỷ`])
      expect([text, amount(text), dayInText(text)]).toEqual([text, null, null]);
    expect([worthOf(name, 'VND'), worthOf(`${name} VND`, 'VND'), worthOf('VND', name)]).toEqual([
      ...[null, null, null],
    ]);
    expect(formatOfUnit(name)).toBe('figure');
  });

  test('is none of the choices, in whatever column; and no number, share or day', () => {
    expect(choices.length).toBeGreaterThan(15);
    for (const { name: where, column } of [...choices, ...columns.filter(isFigure)]) {
      const told: unknown[] = [];
      const read = column.read(name, (...words) => void told.push(words), String);
      expect([where, read, told.length]).toEqual([where, null, 1]);
    }
  });

  test('is no language, and no place in a sentence', () => {
    expect(languageOf(name)).toBe('en');
    expect(fill(same(`{${name}}`), 'en', {})).toBe(`{${name}}`);
    expect(own({}, name)).toBeUndefined();
  });

  test('is no feature and no trade; no line, goal or field of a plan that has none', () => {
    expect([featureNamed(name), tradeNamed(name, true)]).toEqual([null, null]);
    const plan = { lines: [], goals: [] } as unknown as Plan;
    expect(lineNamed(plan, name)).toBeNull();
    expect(() => goalNamed(plan, name)).toThrow();
    expect(() => neededIn({}, name as 'line')).toThrow();
  });

  test('is a key like any other, where a row has it, and none where no row has', () => {
    expect(byKey<{ id: string }>([])(name)).toBeUndefined();
    expect(byKey([{ id: name }])(` ${name.toUpperCase()} `)).toEqual({ id: name });
    expect(spellingOf([])(name)).toBe(name);
    expect(nearMiss(name, [])).toBeNull();
    expect(expression(name, ['ADS'])).toEqual({ problem: expect.objectContaining({ kind: 'unknown' }) });
    expect(expression(`${name} + ADS`, ['ADS', name])).toEqual({
      terms: new Map([
        [name, 1],
        ['ADS', 1],
      ]),
    });
  });

  test('is named as what a function cannot use', () => {
    const year = [new Array<number>(12).fill(100)];
    const uses: [string, () => unknown][] = [
      ['better_when', () => AOP_STATUS(90, 100, name)],
      ['amber', () => AOP_STATUS(90, 100, 'higher', name)],
      ['in_points', () => AOP_STATUS(90, 100, 'higher', '', '', name)],
      ['language', () => AOP_STATUS(90, 100, 'higher', '', '', '', name)],
      ['weights', () => AOP_PHASE(1200, name)],
      ['annual', () => AOP_PHASE(`12 ${name}`, 'even')],
      ['name', () => AOP_OCCASION(name, 2026)],
      ['year', () => AOP_SEASON(name)],
      ['roll_up', () => AOP_TO_DATE(year, 3, name)],
      ['method', () => AOP_OUTLOOK(year, year, 3, name)],
      ['closed', () => AOP_OUTLOOK(year, year, name)],
      ['target', () => AOP_NEEDED(name, year, 3)],
      ['text', () => AOP_AMOUNT(`12 ${name}`)],
      ['better_when', () => AOP_SCORE(1, 2, '', name)],
    ];
    for (const [argument, use] of uses) expect(use).toThrow(argument);
    for (const use of uses.map(([, each]) => each)) expect(use).toThrow(name);
  });

  test('is no header of a file, no currency that has a rate, and no word of a rule', () => {
    expect(rolesOf(name)).toEqual([]);
    const entry = { amount: 12, currency: name } as Entry;
    const plan = { currency: 'VND', decimals: 0 } as OfPlan;
    expect(worthInFile(entry, { source: '', vat: null, rates: {} }, plan)).toBeNull();
    for (const key of ['match', 'direction', 'stage', 'leaveOut'])
      expect(() => ruleIn({ [key]: name })).toThrow(key);
  });
});

const isFigure = ({ column: { computed, format, span } }: (typeof columns)[number]): boolean =>
  !computed && (span === 12 || ['money', 'number', 'percent', 'day', 'month'].includes(String(format)));

describe('as Ids of a plan', () => {
  let till: Till;
  beforeAll(() => {
    daysFrom(() => (date) => new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
    till = tillWith(NAMES.map((id) => line(id)));
    fillIn(
      till.person,
      'kpis',
      'en',
      NAMES.slice(0, 2).map((id) => ({ id, name: id, unit: 'VND', madeOf: 'manual' })),
    );
    till.paste([
      ...NAMES.map((name, index) => ['1/15/2026', name, 10 * (index + 1)]),
      ['1/15/2026', 'isPrototype', 7],
    ]);
  });

  test('they are counted like any other, in cells, in the check and by functions', () => {
    const { person } = till;
    expect(till.budget().rows.map(({ values }) => [values.id, values.usedYear])).toEqual(
      NAMES.map((name, index) => [name, 10 * (index + 1)]),
    );
    const { answer, problems } = ask(person, 'checkLimits');
    expect(answer.over).toEqual([]);
    expect(problems.map(({ found }) => found)).toContain('isPrototype');
    const sheets = [person.values('Budget'), person.values('Actuals').map((row) => row.slice(0, 7))];
    const [budget, actuals] = sheets;
    for (const [index, name] of NAMES.entries())
      expect(AOP_AVAILABLE(name, '2026-01', budget, actuals)).toEqual([
        [100 - 10 * (index + 1), 1200 - 10 * (index + 1)],
      ]);
    expect(() => AOP_AVAILABLE('propertyIsEnumerable', '2026-01', budget, actuals)).toThrow(
      'the Id of a line',
    );
  });

  test('what nobody filled in of them is blank, and what somebody did is theirs', () => {
    const { person } = till;
    expect(ask(person, 'fillKpis', { month: '2026-01', figures: {} }).answer).toEqual({ count: 0 });
    const figures = JSON.parse('{ "__proto__": "40tr" }') as object;
    expect(ask(person, 'fillKpis', { month: '2026-01', figures }).answer).toEqual({ count: 1 });
    const shown = table(person, 'KPIs', 'kpis', 'en');
    expect(NAMES.slice(0, 2).map((id) => shown.row(id).values.actual[0])).toEqual(['', 40_000_000]);
    const taking = { month: '2026-01', who: 'Lan', date: '2026-02-01', totals: {} };
    expect(ask(person, 'takeEarlier', taking, true).answer.lines).toEqual([]);
  });
});
