/** Named what-ifs compared with the plan and each other; they are taken over only by a decision. */
import type { Person } from '../../../local/person';
import { whatIfs } from '../../../src/tabs/whatIfs';
import { ask, fillIn, glance, letters, refusal, SETUP, table } from '../../plans/shop';
import { line, tillOf, tillWith } from '../limits/till';

const HEAD = Object.entries(whatIfs.columns).map(([key]) => key);
const shop = (): Person => {
  const { person } = tillWith([
    line('REV', { type: 'Revenue', months: Array.from({ length: 12 }, () => 1000), annual: 12_000 }),
    line('PAY', { months: Array.from({ length: 12 }, () => 400), annual: 4800 }),
    line('FAIR', { months: Array.from({ length: 12 }, () => 50), annual: 600 }),
  ]);
  person.doc.kept.used = false;
  fillIn(person, 'goals', 'en', [{ id: 'G1', goal: 'Sell 12,400', kpi: 'K1', unit: 'VND', target: 12_400 }]);
  fillIn(person, 'kpis', 'en', [{ id: 'K1', name: 'Revenue', unit: 'VND', goal: 'G1', madeOf: 'REV' }]);
  fillIn(person, 'actions', 'en', [
    { id: 'A1', kind: 'Initiative', name: 'Fair', line: 'FAIR', amount: 300 },
  ]);
  person.paste('Actuals', 'A2', [
    ['1/5/2026', 'REV', 900, 'Received', '', '', ''],
    ['1/6/2026', 'PAY', 410, 'Spent', '', '', ''],
  ]);
  ask(person, 'setUpPlan', { ...SETUP, language: 'en', whatIfs: true });
  return person;
};
const write = (person: Person, rows: Record<string, string>[]): void => {
  const { at, headerRow } = table(person, 'What-ifs', 'whatIfs', 'en');
  rows.forEach((row, index) => {
    for (const [key, value] of Object.entries(row))
      person.type('What-ifs', `${letters(at[key]![0]!)}${headerRow + 1 + index}`, value);
  });
};
const ROWS = [
  { name: 'Dearer', on: '[type:revenue]', percent: '3%' },
  { name: 'Careful', on: 'PAY', from: '7/1/2026', amount: '-100' },
  { name: 'careful ', on: 'A1', dropped: 'TRUE' },
  { name: 'Careful', on: 'NOBODY', percent: '5%' },
];
const compared = (person: Person) => ask(person, 'compareWhatIfs');
/** What-ifs that would still change something. */
const openIn = (person: Person): string[] =>
  compared(person).answer.shown.flatMap(({ name, hasChanges }: any) => (hasChanges ? [name] : []));

test('each stands beside the plan with revenue, profit, lowest cash and goals; what can’t be used is named', () => {
  const person = shop();
  write(person, ROWS);
  const { answer, problems } = compared(person);
  const figures = answer.shown.map(({ name, figures: { revenue, profit, lowest, goals } }: any) => [
    ...[name, revenue, profit, lowest.slot, lowest.balance, goals[0].outlook, goals[0].status],
  ]);
  // To date 900 in and 410 out; the plan's other months bring 1,000 and cost 450 each.
  expect(figures).toEqual([
    [null, 11_900, 11_900 - 410 - 4400 - 550, 0, 490, 11_900, 'on track'],
    ['Dearer', 12_230, 12_230 - 410 - 4400 - 550, 0, 490, 12_230, 'on track'],
    ['Careful', 11_900, 11_900 - 410 - 3800 - 250, 0, 490, 11_900, 'on track'],
  ]);
  expect(problems.map(({ where, found }) => [where, found])).toEqual([
    [expect.stringMatching(/^What-ifs!B/), 'NOBODY'],
  ]);
  expect(HEAD).toContain('dropped');
});

test('it is taken over only by a decision, month by month, once; revenue is left to a reforecast', () => {
  const person = shop();
  write(person, ROWS.slice(0, 3));
  const take = { name: 'Careful', who: 'Lan', reason: 'Slow start' };
  const before = person.values('Decisions');
  ask(person, 'takeWhatIf', take, true);
  expect(person.values('Decisions')).toEqual(before);
  expect(refusal(person, 'takeWhatIf', { ...take, reason: '' })).toContain('Reason');
  const { answer } = ask(person, 'takeWhatIf', take);
  const log = tillOf(person, 'en').log();
  expect(log).toHaveLength(6 + 11);
  expect(
    log.every(({ kind, who, what }) => kind === 'Cut' && who === 'Lan' && what === 'What-if: “Careful”'),
  ).toBe(true);
  expect(answer.moves.reduce((sum: number, move: { amount: number }) => sum + move.amount, 0)).toBe(900);
  expect(ask(person, 'takeWhatIf', take).answer).toMatchObject({ already: true, moves: [] });
  // With another reason it would be taken over and cut a second time.
  expect(ask(person, 'takeWhatIf', { ...take, reason: 'Once more' })).toMatchObject({
    answer: { already: true, moves: [] },
    message: expect.stringContaining('already taken over (D1 – D17)') as unknown,
  });
  const [plan, , careful] = compared(person).answer.shown;
  expect(careful).toMatchObject({ name: 'Careful', profit: plan.profit, hasChanges: false });
  expect(careful.beside).toBe('Taken over (D1 – D17): it is part of the plan now.');
  const budget = table(person, 'Budget', 'budget', 'en');
  expect(budget.row('PAY').values.current).toEqual([
    400, 400, 400, 400, 400, 400, 300, 300, 300, 300, 300, 300,
  ]);
  expect(ask(person, 'takeWhatIf', { ...take, name: 'Dearer' }).message).toContain(
    'Revenue stays as planned (REV)',
  );
});

test('a what-if whose name goes on in brackets is another one; who asked stands in brackets, too, however that is spelled', () => {
  const person = shop();
  write(person, [
    { name: 'Careful', on: 'PAY', from: '7/1/2026', amount: '-100' },
    { name: 'Careful (late)', on: 'PAY', from: '12/1/2026', amount: '-50' },
  ]);
  const take = { who: 'Lan (sales)', approver: 'An', reason: 'Slow start' };
  ask(person, 'takeWhatIf', { ...take, name: 'Careful (late)' });
  expect(openIn(person)).toEqual(['Careful']);
  ask(person, 'takeWhatIf', { ...take, name: 'Careful' });
  expect(openIn(person)).toEqual([]);
});

test('a what-if requested by one person and approved by another is not confused with one whose name continues in brackets', () => {
  const person = shop();
  write(person, [
    { name: 'Careful', on: 'PAY', from: '7/1/2026', amount: '-100' },
    { name: 'Careful (Lan)', on: 'PAY', from: '12/1/2026', amount: '-50' },
  ]);
  const take = { who: 'Lan', approver: 'An', reason: 'Slow start' };
  ask(person, 'takeWhatIf', { ...take, name: 'Careful' });
  expect(openIn(person)).toEqual(['Careful (Lan)']);
  expect(ask(person, 'takeWhatIf', { ...take, name: 'Careful' }).answer.already).toBe(true);
  expect(ask(person, 'takeWhatIf', { ...take, name: 'Careful (Lan)' }).answer.already).toBe(false);
  expect(openIn(person)).toEqual([]);
});

test('what an earlier version took over is known as such', () => {
  const person = shop();
  write(person, [{ name: 'Careful', on: 'PAY', from: '7/1/2026', amount: '-100' }]);
  ask(person, 'takeWhatIf', { name: 'Careful', who: 'Lan', reason: 'Slow start' });
  const log = table(person, 'Decisions', 'decisions', 'en');
  for (const { values } of log.rows)
    person.type('Decisions', log.cell(String(values.id), 'what'), 'What-if: Careful (Lan)');
  expect(ask(person, 'takeWhatIf', { name: 'Careful', who: 'Lan', reason: 'r' }).answer.already).toBe(true);
});

test('half of a what-if is not taken over: a row that can’t be counted is put right first', () => {
  const person = shop();
  write(person, [...ROWS.slice(0, 1), { name: 'Careful', on: 'NOBODY', amount: '5' }]);
  const take = { name: 'Careful', who: 'Lan', reason: 'Slow start' };
  const before = person.values('Decisions');
  expect(refusal(person, 'takeWhatIf', take)).toBe(
    '“Careful” has 1 row on What-ifs that can’t be counted. Put it right or delete it first: half of it would be taken over.',
  );
  expect(person.values('Decisions')).toEqual(before);
});

test('a plan without the tab has nothing but itself to compare, and reads nothing more', () => {
  const { person } = tillWith([line('PAY')]);
  expect(compared(person).answer.shown.map(({ name }: any) => name)).toEqual([null]);
  expect(glance(person).lacking.map(({ part }) => part)).toContain('whatIfs');
});
