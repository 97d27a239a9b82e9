/** Files become rows of the ledger: once, on their lines, with every đồng accounted for, and they can be undone. */
import type { Person } from '../../local/person';
import { actuals, decisions } from '../../src/tabs';
import { importRules } from '../../src/tabs/imports/importRules';
import { imports } from '../../src/tabs/imports/imports';
import { ask, letters, refusal } from '../plans/shop';
import { amounts, book, filed, ledger, looked, page, taken } from './book';
import { rule } from './rows';

jest.setTimeout(120_000);

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

test('a bank’s file is written once; again, nothing is new', async () => {
  const person = book();
  const { reply } = await taken(person, filed('vcb-cashup.xlsx'));
  expect(reply.answer).toMatchObject({ id: 'N1', taken: 12, duplicates: 0 });
  expect(sum(amounts(person))).toBe(50_704_500 + 137_676_400);
  expect(person.values(imports.name.en)[1]!.slice(0, 14)).toEqual([
    ...['N1', expect.any(Date), 'Lan', 'file.csv', expect.any(String), 12, 50_704_500, 137_676_400],
    ...[
      12,
      50_704_500,
      137_676_400,
      0,
      '',
      'total of money in, total of money out, closing balance, balance of each row',
    ],
  ]);
  const again = await taken(person, filed('vcb-cashup.xlsx'));
  expect(again.sent.sums).toMatchObject({ duplicates: { rows: 12 }, taken: { rows: 0 } });
  expect(again.reply.answer).toMatchObject({ id: '', taken: 0 });
  expect(amounts(person)).toHaveLength(12);
  expect(person.values(imports.name.en)[2]![0]).toBe('');
});

const MARCH = [
  ['01/03/2026', 'Ban hang', 500],
  ['02/03/2026', 'Ca phe', -20],
  ['02/03/2026', 'Ca phe', -20],
  ['13/03/2026', 'Hoan tien nha cung cap', 70],
] as const;

test('two halves that overlap give each row once, and two coffees of one day stay two', async () => {
  const person = book();
  await taken(person, page(MARCH.slice(0, 3)));
  const { sent } = await taken(person, page(MARCH));
  expect(sent.sums).toMatchObject({ taken: { rows: 1 }, duplicates: { rows: 3 } });
  expect(amounts(person).sort((a, b) => a - b)).toEqual([20, 20, 70, 500]);
});

test('revenue takes money in and costs take money out; the other way round it is a refund', async () => {
  const person = book();
  const rules = [
    rule({ text: 'hoan tien', line: 'GOODS' }),
    rule({ text: 'khach tra lai', line: 'SHOP' }),
    rule({ direction: 'in', line: 'SHOP' }),
    rule({ direction: 'out', line: 'GOODS' }),
  ];
  await taken(person, page([...MARCH, ['14/03/2026', 'Khách trả lại hàng', -90]]), { rules });
  expect(ledger(person).map(([, line, amount, state]) => [line, amount, state])).toEqual([
    ['SHOP', '500', 'Received'],
    ['GOODS', '20', 'Spent'],
    ['GOODS', '20', 'Spent'],
    ['GOODS', '-70', 'Spent'],
    ['SHOP', '-90', 'Received'],
  ]);
});

test('an edited row is recognised by its key after line, day and amount were changed', async () => {
  const person = book();
  await taken(person, page(MARCH));
  person.type(actuals.name.en, 'A2', '1/1/2026');
  person.type(actuals.name.en, 'C2', '12');
  const { sent } = await taken(person, page(MARCH));
  expect(sent.sums.duplicates.rows).toBe(4);
});

test('a row that resembles one on the ledger is shown, and never merged', async () => {
  const person = book();
  person.paste(actuals.name.en, 'A2', [['2/28/2026', 'SHOP', '500']]);
  const { known, sent } = await looked(person, page(MARCH));
  expect(known).toMatchObject({
    known: [],
    near: [{ at: 0, row: 2, line: 'SHOP', amount: 500, day: '2026-02-28' }],
  });
  expect(sent.sums.taken.rows).toBe(4);
});

test('text that looks like a formula is written as text', async () => {
  const person = book();
  await taken(person, page([['01/03/2026', '=1+1', -20]]));
  expect(ledger(person)[0]![4]).toBe('=1+1');
  expect(person.formulas(actuals.name.en)[1]![4]).toBe('');
});

test('imported rows stay, are marked when they are over, and one request each is made', async () => {
  const person = book();
  const { reply } = await taken(person, page([['01/03/2026', 'Ca phe', -20_000]]), {
    rules: [rule({ direction: 'out', line: 'SMALL' })],
  });
  expect(reply.answer).toMatchObject({ taken: 1, over: 1, requests: ['D1'] });
  expect(reply.message).toContain('Over the limit: 1, asked for in D1.');
  expect(person.displayed(actuals.name.en)[1]!.join(' ')).toContain('Over the limit (request D1)');
  expect(person.values(decisions.name.en)[1]!.slice(0, 4)).toMatchObject([
    'D1',
    expect.any(Date),
    '',
    'Request',
  ]);
  const looks = ask(person, 'undoImport', { id: 'N1' }, true);
  expect(looks.answer).toMatchObject({ rows: 1, edited: [] });
  ask(person, 'undoImport', { id: 'N1' });
  expect(amounts(person)).toEqual([]);
  expect(
    person
      .displayed(decisions.name.en)
      .slice(1, 3)
      .map((row) => row[3]),
  ).toEqual(['Request', 'Reversal']);
});

test('undo takes out the rows that are as imported, lists those that were edited, and asks', async () => {
  const person = book();
  person.paste(actuals.name.en, 'A2', [['2/28/2026', 'SHOP', '1']]);
  await taken(person, page(MARCH));
  person.type(actuals.name.en, 'C4', '25');
  const looks = ask(person, 'undoImport', { id: 'N1' }, true);
  expect(looks.answer).toMatchObject({ rows: 3, edited: [{ row: 4, amount: 25, line: 'GOODS' }] });
  expect(amounts(person)).toHaveLength(5);
  ask(person, 'undoImport', { id: 'N1' });
  expect(amounts(person)).toEqual([1, 25]);
  expect(person.displayed(imports.name.en)[1]).toContain('Undone');
  ask(person, 'undoImport', { id: 'N1', withEdited: true });
  expect(amounts(person)).toEqual([1]);
  const { reply } = await taken(person, page(MARCH));
  expect(reply.answer).toMatchObject({ id: 'N2', taken: 4 });
});

const NAMED = {
  'a market place, with what it paid out': {
    header: 'Transaction creation date,Type,Order number,Net amount,Payout date,Description',
    march: ['2026-03-13,Order,11-1,87.70,2026-03-16,Milk', '2026-03-16,Payout,--,-87.70,2026-03-16,--'],
    april: ['2026-04-02,Order,11-2,50.00,2026-04-06,Tea', '2026-04-02,Order,11-3,50.00,2026-04-06,Tea'],
    comeTo: [88, 50, 50],
  },
  'invoices and bills, headers run together': {
    header: 'ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,Type',
    march: ['Lan,INV-1,2026-03-13,2026-04-12,1500,Sales invoice', 'City,B-1,2026-03-14,2026-03-28,300,Bill'],
    april: ['Lan,INV-2,2026-04-13,2026-05-12,1500,Sales invoice'],
    comeTo: [1500, 300, 1500],
  },
} as const;

test.each(Object.entries(NAMED))(
  '%s: once, the next month on top, and all of it taken back',
  async (_, { header, march, april, comeTo }) => {
    const person = book();
    const file = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');
    await taken(person, file(...march));
    const again = await taken(person, file(...march));
    expect(again.reply.answer).toMatchObject({ id: '', taken: 0 });
    const next = await taken(person, file(...march, ...april));
    expect(next.sent.sums.taken.rows).toBe(april.length);
    expect(amounts(person).sort((a, b) => b - a)).toEqual([...comeTo].sort((a, b) => b - a));
    ask(person, 'undoImport', { id: 'N2' });
    ask(person, 'undoImport', { id: 'N1' });
    expect(amounts(person)).toEqual([]);
  },
);

test('a single đồng unaccounted for stops the writing, and nothing is written', async () => {
  const person = book();
  const { sent } = await looked(person, page(MARCH));
  const before = person.tabs();
  const input = { ...sent.input, total: { ...sent.sums.total, in: sent.sums.total.in + 1 } };
  expect(refusal(person, 'writeImport', input)).toBe(
    'The file does not tie out: 1 in and 0 out of it are neither taken, nor duplicates, nor left out by name. Nothing was written.',
  );
  expect([amounts(person), person.tabs()]).toEqual([[], before]);
});

test('rules are a tab that people read and write; the first that fits counts, and shares make up the amount', async () => {
  const person = book();
  const rules = [
    rule({ text: 'thuê nhà', line: 'RENT', share: 0.7 }),
    rule({ line: 'GOODS', share: 0.3 }),
    rule({ text: 'nhà', match: 'words', leaveOut: 'private' }),
  ];
  await taken(person, page([['01/03/2026', 'THUE NHA T3', -1001]]), { rules });
  expect(ledger(person).map(([, line, amount]) => [line, amount])).toEqual([
    ['RENT', '701'],
    ['GOODS', '300'],
  ]);
  expect(
    person
      .displayed(importRules.name.en)
      .slice(1, 4)
      .map((row) => row.filter((cell) => cell !== '')),
  ).toEqual([
    ['thuê nhà', 'RENT', '70.0%'],
    ['GOODS', '30.0%'],
    ['Has the words', 'nhà', 'Private'],
  ]);
  const { fates } = await looked(person, page([['02/03/2026', 'Sua nha', -5]]), { rules: [] });
  expect(fates).toMatchObject([{ kind: 'left out', why: { en: 'private' } }]);
});

const months = (rows: number): string =>
  page(
    Array.from({ length: rows }, (_, at) => [
      `${String((at % 28) + 1).padStart(2, '0')}/03/2026`,
      `Row ${at}`,
      at + 1,
    ]),
  );

/** A ledger with room for this many more rows. */
const withRoom = (rows: number): Person => {
  const person = book();
  const { name } = actuals;
  if (rows > 0) person.insertRows(name.en, 30, rows);
  return person;
};

test.each([
  ['20 rows', 20, 20, 1],
  ['2,000 rows', 2_000, 2_000, 1],
  // A full ledger gets rows first.
  ['2,000 rows into a full ledger', 2_000, 0, 2],
])('%s: 9 reads, none after a write, and one write of the ledger', async (_, rows, room, writes) => {
  const person = withRoom(room);
  await taken(person, page(MARCH));
  const { sent } = await looked(person, months(rows), { rules: [rule({ direction: 'in', line: 'SHOP' })] });
  person.resetCalls();
  ask(person, 'writeImport', sent.input);
  const { reads, writes: made, readsAfterWrite } = person.calls();
  // The time zone, the marks, five tabs, and whether others protect the ledger.
  expect([reads, made, readsAfterWrite]).toEqual([9, writes, 0]);
  expect(amounts(person)).toHaveLength(MARCH.length + rows);
});

test('a plan from before imports gets their columns when a file first comes, and its rows with their keys', async () => {
  const person = book();
  const { name, columns } = actuals;
  const header = person.values(name.en)[0]!;
  const at = header.indexOf(columns.importKey.header.en);
  person.clear(name.en, `${letters(at + 1)}1:${letters(at + 2)}1`);
  await taken(person, page(MARCH));
  const { sent } = await taken(person, page(MARCH));
  expect(sent.sums).toMatchObject({ duplicates: { rows: 4 }, taken: { rows: 0 } });
});
