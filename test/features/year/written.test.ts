/** What people write on a quarter's review stays, and can be copied to the plan. */
import type { Person, Saved } from '../../../local/person';
import { ask, refusal, review, table } from '../../plans/shop';
import { reopened } from '../closing/months';
import { rowWith, yearPlan } from './small';

jest.setTimeout(120_000);
const TAB = 'Review 2026-Q1';
const RISKS = 'Risks scored anew';

let before: Saved;
let person: Person;
beforeAll(() => {
  const first = yearPlan();
  review(first, 'Q1');
  before = first.save();
});
beforeEach(() => {
  person = reopened(before, 'en');
});

const risk = (id: string) => rowWith(person, TAB, id, RISKS);
const rowOf = (id: string) => person.values(TAB, `D${risk(id)}:J${risk(id)}`)[0];
const lessons = () => {
  const head = rowWith(person, TAB, 'What we learned', 'Lessons');
  return person.values(TAB, `B${head + 1}:C${head + 12}`).filter((row) => row.some((cell) => cell !== ''));
};

test('the quarter tells goals, work and hours', () => {
  const line = (text: string, after: string) =>
    person.displayed(TAB, `A${rowWith(person, TAB, text, after)}:K${rowWith(person, TAB, text, after)}`)[0]!;
  const goal = line('G1', 'The goals, as the year will end');
  expect(goal.slice(3, 8)).toEqual(['12,000', '11,800', '-200', '90%', 'On track']);
  expect(person.displayed(TAB, `M${rowWith(person, TAB, 'G1', 'The goals, as the year will end')}`)).toEqual([
    ['60%'],
  ]);
  expect(line('Score', 'The goals, as the year will end').slice(6, 9)).toEqual([
    ...['90%', '', 'over 60% of the weight: the goals that have data'],
  ]);
  expect(line('A1', 'Initiatives, and work late or due next quarter')).toContain('Late 44 days');
  expect(line('Lan', 'Resources against capacity, hours a month').slice(3, 8)).toEqual([
    '20',
    '30',
    '10',
    '',
    'Too much work',
  ]);
  expect(line('Minh', 'Resources against capacity, hours a month')[7]).toBe('Not on Resources');
});

test('a goal that almost reaches its target is not said to have reached it', () => {
  const { cell } = table(person, 'Goals', 'goals', 'en');
  person.type('Goals', cell('G1', 'target'), '11808');
  review(person, 'Q1');
  const goals = 'The goals, as the year will end';
  const shown = ['G1', 'Score'].map(
    (id) => person.displayed(TAB, `G${rowWith(person, TAB, id, goals)}`)[0]![0],
  );
  // 1,800 of the 1,808 from where it began.
  expect(shown).toEqual(['99.6%', '99.6%']);
  expect(person.values(TAB).flat()).toContain(
    'Score by the full-year outlook: 99.6%, over 60% of the weight.',
  );
});

test('nobody is warned of writing what the review asks for, and still is of typing over its figures', () => {
  person.type(TAB, `G${risk('R1')}`, '4');
  person.type(TAB, `H${risk('R1')}`, '5');
  person.type(TAB, `B${rowWith(person, TAB, 'What we learned', 'Lessons') + 1}`, 'Ask earlier');
  expect(person.warnings()).toEqual([]);
  person.type(TAB, `I${rowWith(person, TAB, 'K1', 'KPIs')}`, '7');
  expect(person.warnings()).toHaveLength(1);
});

test('a score follows what is filled in, and both stay when the review is refreshed', () => {
  expect(rowOf('R1')).toEqual([2, 3, 6, '', '', '', '']);
  person.type(TAB, `G${risk('R1')}`, '4');
  expect(rowOf('R1')).toEqual([2, 3, 6, 4, '', 12, 6]);
  person.type(TAB, `H${risk('R2')}`, '1');
  review(person, 'Q1');
  expect(rowOf('R1')).toEqual([2, 3, 6, 4, '', 12, 6]);
  expect(rowOf('R2')).toEqual([1, 2, 2, '', 1, 1, -1]);
  expect(person.errors()).toEqual([]);
});

test('new scores are taken over to Risks once they have been looked at', () => {
  person.type(TAB, `G${risk('R1')}`, '4');
  const asked = ask(person, 'rescoreRisks', { month: '2026-Q1' }, true);
  expect(asked.answer.risks).toEqual([{ id: 'R1', risk: 'Prices rise', before: 6, now: 12 }]);
  expect(person.values('Risks', 'D2:F3')).toEqual([
    [2, 3, 6],
    [1, 2, 2],
  ]);
  ask(person, 'rescoreRisks', { month: '2026-Q1' });
  expect(person.values('Risks', 'D2:F3')).toEqual([
    [4, 3, 12],
    [1, 2, 2],
  ]);
  expect(ask(person, 'rescoreRisks', { month: '2026-Q1' }, true).answer.risks).toEqual([]);
  person.type(TAB, `H${risk('R2')}`, 'high');
  expect(refusal(person, 'rescoreRisks', { month: '2026-Q1' })).toBe(
    `${TAB}!H${risk('R2')}: found “high”; expected: a whole number from 1 to 5, or blank.`,
  );
});

test('lessons stay in their order, those in rows of a person’s own too', () => {
  const head = rowWith(person, TAB, 'What we learned', 'Lessons');
  person.type(TAB, `B${head + 1}`, 'Ask earlier');
  person.type(TAB, `B${head + 3}`, 'Buy less');
  person.insertRows(TAB, head + 2);
  person.type(TAB, `B${head + 2}`, "'=half the stock");
  person.type(TAB, `C${head + 2}`, 'Two suppliers');
  person.type(TAB, `B${head + 5}`, 'Written below');
  review(person, 'Q1');
  const said = [
    ['Ask earlier', ''],
    ['=half the stock', 'Two suppliers'],
    ['Buy less', ''],
    ['Written below', ''],
  ];
  expect(lessons()).toEqual(said);
  review(person, 'Q1');
  expect(lessons()).toEqual(said);
});

test('what was filled in about a risk that is gone is kept, with its name', () => {
  person.type(TAB, `G${risk('R2')}`, '5');
  person.deleteRows('Risks', 3);
  review(person, 'Q1');
  expect(person.displayed(TAB).flat()).toContain('R2 – Likelihood now: 5');
  review(person, 'Q1');
  expect(
    person
      .displayed(TAB)
      .flat()
      .filter((text) => text.includes('Likelihood now: 5')),
  ).toHaveLength(1);
});
