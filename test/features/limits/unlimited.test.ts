/**
 * A month for which nothing is planned or moved has no limit: in Budget's cells and on the dashboard as in verdicts.
 */
import { SIGNS } from '../../../src/tabs/dashboard';
import { ask, fillIn, letters, table } from '../../plans/shop';
import { boardOf, build } from '../dashboard/board';
import { tinyPlan } from '../dashboard/tiny';

jest.setTimeout(120_000);

const NONE = ['', ''];
const later = (month: number) => [...NONE, ...new Array<number>(10).fill(month)];
const LINES = [
  { id: 'REV', type: 'Revenue', line: 'REV', annual: 12000, months: new Array<number>(12).fill(1000) },
  { id: 'ADS', type: 'Cost', line: 'ADS', annual: 1200, months: new Array<number>(12).fill(100) },
  { id: 'LATE', type: 'Cost', line: 'LATE', annual: 1000, months: later(100) },
  { id: 'GIFT', type: 'Cost', line: 'GIFT', annual: 1000, months: later(100) },
  { id: 'BACK', type: 'Cost', line: 'BACK', annual: 1000, months: later(100) },
];
const [JANUARY, FEBRUARY] = ['2026-01', '2026-02'];
const MOVES = [
  { from: 'ADS', fromMonth: FEBRUARY, to: 'GIFT', toMonth: FEBRUARY, amount: '40' },
  // Moved in and out again, which leaves a limit of zero.
  { from: 'ADS', fromMonth: JANUARY, to: 'BACK', toMonth: JANUARY, amount: '10' },
  { from: 'BACK', fromMonth: JANUARY, to: 'ADS', toMonth: JANUARY, amount: '10' },
];

// prettier-ignore
const EXPECTED = [
  // line    January  February  original  moved  limit  used  available  sign
  ['ADS',    100,     60,       200,      -40,   160,   90,   70,        'on track'],
  ['LATE',   '',      '',       0,        0,     '',    30,   '',        'on track'],
  ['GIFT',   '',      40,       0,        40,    40,    50,   -10,       'at risk'],
  ['BACK',   0,       '',       0,        0,     0,     5,    -5,        'at risk'],
];

test('a limit to date with no month planned is none; money moved into such a month is one', () => {
  const person = tinyPlan();
  fillIn(person, 'budget', 'en', LINES);
  for (const move of MOVES)
    ask(person, 'moveMoney', { kind: 'transfer', ...move, reason: 'r', who: 'w', givenUp: 'g' });
  fillIn(person, 'actuals', 'en', [
    { date: '1/10/2026', line: 'REV', amount: 800 },
    { date: '1/11/2026', line: 'ADS', amount: 90 },
    { date: '2/11/2026', line: 'LATE', amount: 30 },
    { date: '2/11/2026', line: 'GIFT', amount: 50 },
    { date: '2/11/2026', line: 'BACK', amount: 5 },
  ]);
  build(person);
  const [lines, board] = [table(person, 'Budget', 'budget', 'en'), boardOf(person, 'en')];
  const shown = EXPECTED.map(([id]) => {
    const { values: is } = lines.row(String(id));
    const toDate = [is.originalToDate, is.movedToDate, is.limitToDate, is.usedToDate, is.availableToDate];
    const sign = Object.entries(SIGNS).find(([, text]) => text === board.at(`line ${id}`).months[0])?.[0];
    return [id, is.current[0], is.current[1], ...toDate, sign];
  });
  expect(shown).toEqual(EXPECTED);
  // The verdict agrees.
  const rows = ask(person, 'checkLimits').answer.warned.map(({ row }: { row: number }) => row);
  expect(rows).toEqual([5, 6]);
  expect(person.errors()).toEqual([]);
});

const FREE = { id: 'FREE', type: 'Cost', line: 'FREE', annual: '', months: new Array<string>(12).fill('') };

test('a line without a plan for the year has nothing available, and is not short of anything', () => {
  const person = tinyPlan();
  fillIn(person, 'budget', 'en', [...LINES.slice(0, 2), FREE]);
  fillIn(person, 'actuals', 'en', [
    { date: '1/11/2026', line: 'ADS', amount: 90 },
    { date: '2/11/2026', line: 'FREE', amount: 30 },
  ]);
  const shown = (id: string): unknown[] => {
    const { limitYear, usedYear, availableYear, limitKey } = table(person, 'Budget', 'budget', 'en').row(
      id,
    ).values;
    return [limitYear, usedYear, availableYear, limitKey];
  };
  const beside = () =>
    table(person, 'Actuals', 'actuals', 'en').at.left!.flatMap((at) =>
      person
        .values('Actuals')
        .slice(1, 3)
        .map((row) => row[at - 1]),
    );
  expect([shown('ADS'), shown('FREE')]).toEqual([
    [1200, 90, 1110, '_ads'],
    ['', 30, '', ''],
  ]);
  expect(beside()).toEqual([1110, '']);

  // As an earlier version had it; the next check upgrades it.
  const { row, at } = table(person, 'Budget', 'budget', 'en');
  const cell = (key: string): string => `${letters(at[key]![0]!)}${row('FREE').number}`;
  const months = `$${letters(at.current![0]!)}${row('FREE').number}:$${letters(at.current![11]!)}${row('FREE').number}`;
  person.doc.kept.used = false;
  person.type('Budget', cell('limitYear'), `=SUM(${months})`);
  person.type('Budget', cell('availableYear'), `=${cell('limitYear')}-${cell('usedYear')}`);
  expect([shown('FREE').slice(0, 3), beside()]).toEqual([
    [0, 30, -30],
    [1110, -30],
  ]);
  ask(person, 'checkLimits');
  expect([shown('FREE'), beside()]).toEqual([
    ['', 30, '', ''],
    [1110, ''],
  ]);
  expect(person.errors()).toEqual([]);
});
