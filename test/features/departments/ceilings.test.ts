/** A department's ceiling holds on entry, in the check, and for moves, like a line's limit. */
import type { Person } from '../../../local/person';
import { actuals } from '../../../src/tabs';
import { looked, page, taken } from '../../imports/book';
import { rule } from '../../imports/rows';
import { ask, letters, refusal } from '../../plans/shop';
import { tillOf, tillWith, line, type Till } from '../limits/till';
import { firm } from './firm';

const open = (): Till => {
  const person = firm();
  person.doc.kept.used = true;
  return tillOf(person, 'en');
};
/** Without the cell that says where the ledger's columns are, the whole ledger is read. */
const wholly = (till: Till): Till => {
  const shown = till.person.values('Budget');
  const row = shown.findIndex((cells) => cells.some((cell) => String(cell).startsWith('¦')));
  const column = shown[row]!.findIndex((cell) => String(cell).startsWith('¦'));
  till.person.doc.kept.used = false;
  till.person.clear('Budget', `${letters(column + 1)}${row + 1}`);
  till.person.doc.kept.used = true;
  return till;
};
const STEPS = [
  { date: '12/1/2026', line: 'N-PAY', amount: 1100, stage: 'Spent' },
  { date: '12/2/2026', line: 'N-CAR', amount: 400, stage: 'Committed', reference: 'PO-1' },
  { date: '12/3/2026', line: 'N-CAR', amount: 0.01, stage: 'Spent' },
  { date: '12/4/2026', line: 'N-CAR', amount: 400, stage: 'Spent', settles: 'PO-1' },
  { date: '12/5/2026', line: 'S-PAY', amount: 900, stage: 'Spent' },
  { date: '12/6/2026', line: 'N-CAR', amount: -50, stage: 'Spent' },
  { date: '12/7/2026', line: 'n-car', amount: 50, stage: 'Spent' },
  { date: '12/8/2026', line: 'N-PAY', amount: '1', stage: 'Spent' },
] as const;

test('an entry that would exceed it is refused and requested; exactly all of it is let through', () => {
  const till = open();
  const rows = STEPS.map((entry) => till.enter({ ...entry }));
  const requests = till.log().filter(({ kind }) => kind === 'Request');
  expect(requests.map(({ toLine, amount, reason }) => [toLine, amount, reason])).toEqual([
    ['N-CAR', 0.01, 'The ceiling of Sales North is exceeded by 0.01: limit 1,500, left before this entry 0.'],
    ['N-PAY', 1, 'The ceiling of Sales North is exceeded by 1: limit 1,500, left before this entry 0.'],
  ]);
  expect(till.value('amount', rows[2]!)).toBe('');
  expect(till.value('amount', rows[6]!)).toBe(50);
});

test('an edit leads to the same by sums as by the whole ledger', () => {
  const [summed, whole] = [open(), wholly(open())];
  const standing = ({ person, log }: Till): unknown => [person.values(actuals.name.en, 'A1:I20'), log()];
  for (const entry of STEPS) {
    for (const till of [summed, whole]) till.enter({ ...entry });
    expect(standing(summed)).toEqual(standing(whole));
  }
});

test('an edit reads one tab more than in a shop, however many departments there are', () => {
  const readsOf = (till: Till): number => {
    till.enter({ date: '12/1/2026', line: 'S-PAY', amount: 1, stage: 'Spent' });
    return till.calls(() => till.enter({ date: '12/2/2026', line: 'S-PAY', amount: 1, stage: 'Spent' }))
      .reads;
  };
  const shop = tillWith([line('S-PAY')]);
  expect(readsOf(open()) - readsOf(shop)).toBe(1);
});

const move = (person: Person, input: object, preview = true) =>
  ask(person, 'moveMoney', { who: 'Nora', reason: 'Season', approver: 'Mary', ...input }, preview).answer;

test('limits that would come to more than a ceiling are not moved there, nor raised', () => {
  const { person } = open();
  const into = { from: 'ADS', fromMonth: '2026-12', to: 'S-PAY', toMonth: '2026-12' };
  // Sales may have 5,000; its lines have 4,800.
  expect(move(person, { ...into, amount: 100 }).problems).toEqual([]);
  const raise = { kind: 'raise', to: 'S-PAY', toMonth: '2026-12', givenUp: 'A fair', approver: 'Sue' };
  expect(move(person, { ...raise, amount: 200 }).problems).toEqual([]);
  expect(move(person, { ...raise, amount: 201 }).problems).toEqual([
    'The limits of Sales would come to 1 more than its ceiling of 5,000.',
  ]);
  expect(refusal(person, 'moveMoney', { who: 'Max', reason: 'x', ...raise, amount: 201 })).toContain(
    'ceiling of 5,000',
  );
});

test('a ceiling that was lowered later is named by the check, entry by entry', () => {
  const { person, enter } = open();
  enter({ date: '12/1/2026', line: 'S-PAY', amount: 300, stage: 'Spent' });
  enter({ date: '12/2/2026', line: 'S-PAY', amount: 30.5, stage: 'Spent' });
  person.type('Departments', 'H4', '300');
  const { answer } = ask(person, 'checkLimits');
  expect(JSON.stringify(answer)).toContain('The ceiling of Sales South is exceeded by 30.5');
});

test('imported rows are held to it, too: what is over stays, is said before, and is asked for by its name', async () => {
  const { person } = open();
  const rules = [
    rule({ text: 'wages', line: 'N-PAY' }),
    rule({ text: 'fuel', line: 'N-CAR' }),
    rule({ text: 'desk', line: 'S-PAY' }),
  ];
  const file = page([
    ['13/12/2026', 'Wages', -1100],
    ['14/12/2026', 'Fuel', -400],
    ['15/12/2026', 'Fuel again', -1],
    ['16/12/2026', 'Desk', -900],
  ]);
  const { sent } = await looked(person, file, { rules });
  const { message } = ask(person, 'writeImport', { ...sent.input }, true);
  expect(message).toContain('Over the limit: 1 (lines: N-CAR)');
  const { reply } = await taken(person, file, { rules });
  expect(reply.answer).toMatchObject({ taken: 4, over: 1, requests: ['D1'], lines: ['N-CAR'] });
  const till = tillOf(person, 'en');
  expect(till.log().map(({ toLine, amount, reason }) => [toLine, amount, reason])).toEqual([
    ['N-CAR', 1, 'The ceiling of Sales North is exceeded by 1: limit 1,500, left before this entry 0.'],
  ]);
});
