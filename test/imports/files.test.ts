/** Made-up files in the format of real exports; expected figures were added up by hand from each file. */
import { readdirSync } from 'node:fs';
import { tieOutOf } from '../../src/imports/fates/tieOut';
import { FOLDER, readFile, type Answers } from './read';

const DAY_FIRST: Answers = { dayOrder: 'dmy' };

const FIGURES: readonly [string, Answers, number, number, number, string][] = [
  // file                               asked      rows  money in      money out  held against the file's own figures
  ['acb.xlsx', {}, 12, 50_704_500, 137_676_400, 'closing balance, running balance'],
  ['bank-2003.xml.xls', {}, 12, 50_704_500, 137_676_400, 'running balance'],
  ['hoa-don-dien-tu.xml', {}, 1, 0, 4_500_000, ''],
  ['kiotviet-so-quy.xlsx', {}, 10, 32_700_000, 140_370_000, ''],
  ['mb.xlsx', {}, 12, 50_704_500, 137_676_400, 'total in, total out, running balance'],
  ['misa-so-nhat-ky-chung.xlsx', {}, 12, 67_225_000, 67_225_000, 'voucher'],
  ['paste-from-sheet.tsv', {}, 12, 50_704_500, 137_676_400, ''],
  ['paypal-activity.csv', DAY_FIRST, 10, 8_836, 518.4, ''],
  ['revolut.csv', {}, 10, 200, 73.64, ''],
  ['s03a-dn.xlsx', {}, 12, 67_225_000, 67_225_000, 'voucher'],
  ['sao-ke-csv-dotted.csv', {}, 12, 50_704_500, 137_676_400, 'total in, total out'],
  ['shopee-thu-nhap.xlsx', {}, 20, 2_675_000, 441_375, ''],
  ['shopify-payouts.csv', {}, 10, 444, 59.49, ''],
  ['square-transactions.csv', {}, 10, 13_005, 341.45, ''],
  ['statement-camt053.xml', {}, 12, 50_704_500, 137_676_400, 'closing balance'],
  ['statement-xml.ofx', {}, 12, 50_704_500, 137_676_400, ''],
  ['statement.qif', {}, 12, 50_704_500, 137_676_400, ''],
  ['stripe-itemized.csv', {}, 10, 349, 383.65, ''],
  ['text-parentheses.csv', {}, 12, 6_619.5, 7_412.5, ''],
  ['text-quoted-newlines.csv', {}, 12, 50_704_500, 137_676_400, 'running balance'],
  ['text-semicolon-decimal-comma.csv', {}, 12, 50_704_500, 137_676_400, 'running balance'],
  ['text-tcvn3.csv', {}, 12, 50_704_500, 137_676_400, 'running balance'],
  ['text-utf16le-tab.csv', {}, 12, 50_704_500, 137_676_400, 'running balance'],
  ['text-windows-1258.csv', {}, 12, 50_704_500, 137_676_400, 'running balance'],
  [
    'vcb-cashup.xlsx',
    {},
    12,
    50_704_500,
    137_676_400,
    'total in, total out, closing balance, running balance',
  ],
  ['wise.csv', {}, 10, 522.5, 527.5, ''],
  ['xero-statement.csv', {}, 10, 2_028.18, 4_578.44, ''],
];

test('every file that is given is read', () => {
  expect(FIGURES.map(([name]) => name)).toEqual(readdirSync(FOLDER).sort());
});

test.each(FIGURES)('%s ties out', async (name, answers, rows, moneyIn, moneyOut, held) => {
  const [first] = await readFile(name, answers);
  const { mapping, statements } = first!;
  const [tied] = statements.map((statement) => tieOutOf(statement, mapping.isJournal));
  expect(statements).toHaveLength(1);
  expect(tied).toMatchObject({ rows, moneyIn, moneyOut, broken: [] });
  expect(tied!.held.join(', ')).toBe(held);
});

const TAKEN = [
  // file                          rows left out, by name                          taken in    taken out
  ['kiotviet-so-quy.xlsx', '8 cancelled; 10 own; 11 own', 2_700_000, 109_950_000],
  ['stripe-itemized.csv', '11 payout', 349, 32.55],
  ['revolut.csv', '9 not completed; 10 not completed', 200, 51.72],
  ['shopify-payouts.csv', '11 not completed', 390, 57.88],
  ['paypal-activity.csv', '6 own; 10 not completed', 7_728, 103.6],
  ['misa-so-nhat-ky-chung.xlsx', 'balance sheet', 1_600_000, 29_090_909],
  ['s03a-dn.xlsx', 'balance sheet', 1_600_000, 29_090_909],
  ['shopee-thu-nhap.xlsx', 'item', 2_675_000, 441_375],
] as const;

test.each(TAKEN)('of %s rows are left out by name: %s', async (name, out, moneyIn, moneyOut) => {
  const [first] = await readFile(name, DAY_FIRST);
  const entries = first!.statements.flatMap((statement) => statement.entries);
  const left = new Map(
    entries.flatMap(({ at, leftOut }) => (leftOut === null ? [] : [[at, leftOut.en] as const])),
  );
  for (const piece of out.split('; ')) {
    const [, at, why = ''] = /^(\d*) ?(.*)$/.exec(piece)!;
    const found = at === '' ? [...left.values()] : [left.get(Number(at)) ?? 'taken'];
    expect(found.length).toBeGreaterThan(0);
    for (const said of found) expect(said).toContain(why);
  }
  if (/^\d/.test(out)) expect(left.size).toBe(out.split('; ').length);
  const taken = entries.filter(({ leftOut }) => leftOut === null).map(({ amount }) => amount);
  const sum = (amounts: number[]) => Number(amounts.reduce((total, amount) => total + amount, 0).toFixed(4));
  expect(sum(taken.filter((amount) => amount > 0))).toBe(moneyIn);
  expect(-sum(taken.filter((amount) => amount < 0))).toBe(moneyOut);
});

test('a market place’s sales less its fees and taxes are what its own summary says it paid', async () => {
  const [sales] = await readFile('shopee-thu-nhap.xlsx');
  const entries = sales!.statements[0]!.entries;
  expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(2_233_625);
  expect(new Set(entries.filter(({ part }) => part === 'amount').map(({ at }) => at)).size).toBe(20);
});

test('what cannot be read is named by its row and column, and not read in another way', async () => {
  const [paypal] = await readFile('paypal-activity.csv', DAY_FIRST);
  expect(paypal!.statements[0]!.unread).toEqual([
    { at: 7, header: 'Gross', found: '-50,25', expected: expect.objectContaining({ en: 'an amount' }) },
  ]);
  const [parentheses] = await readFile('text-parentheses.csv');
  expect(parentheses!.statements[0]!.unread.map(({ at, found }) => [at, found])).toEqual([[13, '']]);
});

test('where both orders of day and month fit every value a person is asked', async () => {
  await expect(readFile('paypal-activity.csv')).rejects.toThrow(
    'a person must be asked: {"either":["dmy","mdy"]}',
  );
});

test('2 March is never 3 February', async () => {
  for (const name of readdirSync(FOLDER)) {
    const days = (await readFile(name, DAY_FIRST)).flatMap(({ statements }) =>
      statements.flatMap(({ entries }) => entries.flatMap(({ day }) => day ?? [])),
    );
    expect([name, days.filter((day) => !day.startsWith('2026-03'))]).toEqual([name, []]);
  }
});

test('accounts, currencies and balances around a table are found', async () => {
  const facts = async (name: string) => (await readFile(name))[0]!.statements[0]!.facts;
  expect(await facts('vcb-cashup.xlsx')).toEqual({
    account: '0000000000001',
    currency: 'VND',
    opening: 150_000_000,
    closing: 63_028_100,
    totalIn: 50_704_500,
    totalOut: 137_676_400,
    total: null,
  });
  expect(await facts('acb.xlsx')).toMatchObject({
    account: '00000003',
    opening: 150_000_000,
    closing: 63_028_100,
  });
  expect(await facts('statement-camt053.xml')).toMatchObject({ opening: 150_000_000, closing: 63_028_100 });
});
