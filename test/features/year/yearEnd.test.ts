/** The year end of a small plan: what was reached, what it cost, what is carried over. */
import type { Person, Saved } from '../../../local/person';
import { ask, review } from '../../plans/shop';
import { reopened } from '../closing/months';
import { stall } from '../money/stall';
import { rowWith, yearPlan } from './small';

jest.setTimeout(180_000);
const TAB = 'Year end 2026';
const COMMITMENTS = 'Commitments still open';
const LEFT = 'Lines with money left';

let before: Saved;
let person: Person;
let calls: ReturnType<Person['calls']>;
beforeAll(() => {
  const first = yearPlan();
  const who = { date: '2026-03-01', who: 'Lan', reason: 'Fair', givenUp: 'The trip', approver: 'Lan' };
  ask(first, 'moveMoney', { ...who, kind: 'raise', to: 'ADS', toMonth: '2026-03', amount: '20' });
  review(first, 'Q1');
  const head = rowWith(first, 'Review 2026-Q1', 'What we learned', 'Lessons');
  first.paste('Review 2026-Q1', `B${head + 1}`, [['Ask earlier', 'In October']]);
  first.resetCalls();
  ask(first, 'yearEnd');
  calls = first.calls();
  before = first.save();
});
beforeEach(() => {
  person = reopened(before, 'en');
});
const line = (text: string, after: string): string[] => {
  const row = rowWith(person, TAB, text, after);
  return person.displayed(TAB, `A${row}:N${row}`)[0]!;
};

test('tells what was reached, not what is expected: the year is over', () => {
  const said = person.values(TAB).flatMap((row) => row.map(String));
  expect(said).toContain('The goals, as the year ended');
  expect(said.filter((text) => / expected (against|to miss)/.test(text))).toEqual([]);
});

test('is built in one go, and shows no error', () => {
  expect(calls.readsAfterWrite).toBe(0);
  expect(calls.reads).toBeLessThanOrEqual(13);
  expect(person.errors()).toEqual([]);
});

test('nobody is warned of ticking what goes on or of a lesson, and still is of typing over a figure', () => {
  person.type(TAB, `C${rowWith(person, TAB, 'C1', COMMITMENTS)}`, 'TRUE');
  person.type(TAB, `C${rowWith(person, TAB, 'ADS', LEFT)}`, 'TRUE');
  person.type(TAB, `C${rowWith(person, TAB, 'What we learned', 'Lessons') + 1}`, 'In October');
  expect(person.warnings()).toEqual([]);
  person.type(TAB, `D${rowWith(person, TAB, 'ADS', LEFT)}`, '7');
  expect(person.warnings()).toHaveLength(1);
});

test('a KPI stands against the original plan and against the current one', () => {
  // Three months: 900, 20 less since the raise, 800 + 1100 + 900 − 90.
  expect(line('K2', 'KPIs').slice(3, 13)).toEqual([
    ...['2,700', '2,710', '+10', '+0.4%', 'On track'],
    ...['2,680', '2,710', '+30', '+1.1%', 'On track'],
  ]);
});

test('tells what decisions cost, and for what', () => {
  expect(line('Raise', 'Decisions of the year').slice(3, 7)).toEqual(['1', '', '20', '+20']);
  const costly = line('D1', 'Let through over a limit, or paid for by giving something up');
  expect(costly).toEqual(expect.arrayContaining(['Raise', 'ADS', '20', 'Fair', 'The trip']));
});

test.each([
  ['en', 'Actuals', TAB, 'The ads · 3/10/2026 · 1,500'],
  ['vi', 'Thực hiện', 'Tổng kết năm 2026', 'The ads · 3/10/2026 · 1.500'],
] as const)(
  'what was let through without a word about it is told by its entry (%s)',
  (language, ledger, tab, told) => {
    const it = stall(language);
    for (const [cell, text] of Object.entries({ A2: '3/10/2026', B2: 'ADS', C2: '1500' }))
      it.person.type(ledger, cell, text);
    const date = '2026-03-12';
    it.ask('decide', { request: 'D1', decision: 'approve', approver: 'Lan', reason: 'Worth it', date });
    it.ask('yearEnd');
    const row = it.person.displayed(tab).find(([id]) => id === 'D2');
    expect(row?.[1]).toBe(told);
  },
);

test('lists what can be carried on, each with a box, and what is not finished', () => {
  expect(line('C1', COMMITMENTS).slice(2, 6)).toEqual(['FALSE', '50', '3/20/2026', 'ADS']);
  expect(line('ADS', LEFT).slice(2, 6)).toEqual(['FALSE', '1,220', '140', '1,080']);
  expect(line('G2', 'Goals not reached')[1]).toBe('Be known');
  expect(line('A2', 'Work not finished')[1]).toBe('Old stock');
  expect(line('R1', 'Risks still open')[1]).toBe('Prices rise');
  expect(line('Ask earlier', 'Lessons of the quarters').slice(0, 3)).toEqual([
    ...['Q1/2026', 'Ask earlier', 'In October'],
  ]);
});

test('what is ticked and written stays when it is built anew, also where rows have moved', () => {
  person.type(TAB, `C${rowWith(person, TAB, 'C1', COMMITMENTS)}`, 'TRUE');
  person.type(TAB, `C${rowWith(person, TAB, 'ADS', LEFT)}`, 'TRUE');
  person.type(TAB, `B${rowWith(person, TAB, 'What we learned', 'Lessons') + 1}`, 'Start in May');
  person.paste('Actuals', 'A7', [['1/5/2026', 'ADS', '30', 'Committed', '', 'C0', '']]);
  ask(person, 'yearEnd');
  expect(line('C0', COMMITMENTS)[2]).toBe('FALSE');
  expect(line('C1', COMMITMENTS)[2]).toBe('TRUE');
  expect(line('ADS', LEFT)[2]).toBe('TRUE');
  expect(person.displayed(TAB, `B${rowWith(person, TAB, 'What we learned', 'Lessons') + 1}`)).toEqual([
    ['Start in May'],
  ]);
  expect(person.displayed(TAB).flat()).not.toContain('Also found on this tab, and kept');
  expect(person.errors()).toEqual([]);
});

test('a commitment that is dated after the year is none of the year’s, with a reference or without', () => {
  person.paste('Actuals', 'A7', [
    ['12/31/2026', 'ADS', '7', 'Committed', '', ''],
    ['1/1/2027', 'ADS', '8', 'Committed', '', ''],
    ['1/1/2027', 'ADS', '9', 'Committed', '', 'C2'],
  ]);
  ask(person, 'yearEnd');
  const from = rowWith(person, TAB, COMMITMENTS);
  const open = person.displayed(TAB, `D${from + 1}:E${from + 6}`).filter(([, day]) => /\d/.test(day!));
  expect(open).toEqual([
    ['50', '3/20/2026'],
    ['7', '12/31/2026'],
  ]);
});

test('a tick whose commitment was settled is kept in words', () => {
  person.type(TAB, `C${rowWith(person, TAB, 'C1', COMMITMENTS)}`, 'TRUE');
  person.paste('Actuals', 'A7', [['3/25/2026', 'ADS', '50', 'Spent', '', '', 'C1']]);
  ask(person, 'yearEnd');
  expect(person.displayed(TAB).flat()).toContain('C1 ADS – Carry over: true');
});
