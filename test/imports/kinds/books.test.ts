/** Ledgers of one account, in the chart of any country: the kind of account says whether debits are money in or out. */
import { withAnswers } from '../../../src/imports/mapping/answers';
import { proposedMapping } from '../../../src/imports/mapping/mapping';
import { withWay } from '../../../src/imports/mapping/sides';
import { sheetsOfFile, sheetsOfText } from '../../../src/imports/reading/file';
import { tableOf, type Table } from '../../../src/imports/table/table';
import { tablesIn } from '../../../src/imports/table/tables';
import { parseXml, readText } from '../read';
import { bytesOf, DMY, eachHolds, type MadeUp } from './madeUp';

const SIDES = 'Date,Description,Contra account,Debit,Credit';
const BALANCED = `${SIDES},Balance`;
const CASH_SIDES = [
  '13 Mar 2026,Retail,4000 Sales,1500.00,',
  '14 Mar 2026,Power,6200 Utilities,,300.00',
] as const;
const BOTH_WAYS = [
  ['2026-03-13', 1500],
  ['2026-03-14', -300],
] as const;
const NO_CO = 'Ngày;Diễn giải;Tài khoản đối ứng;Nợ;Có';
const VND = [
  ['2026-03-13', 1_500_000],
  ['2026-03-14', -300_000],
] as const;
const VND_SIDES = ['13/03/2026;Bán lẻ;4000;1.500.000;', '14/03/2026;Tiền điện;6200;;300.000'] as const;

const READ: Readonly<Record<string, MadeUp>> = {
  'checking, as it is called with its number': {
    file: ['Account: 1000 Checking', SIDES, ...CASH_SIDES],
    rows: BOTH_WAYS,
  },
  'its number and name in the cell beside the word': {
    isPlaced: true,
    file: ['Account,1020 Petty cash', SIDES, ...CASH_SIDES],
    rows: BOTH_WAYS,
  },
  'a bank that is called so without a colon': {
    file: ['Tk 1010 Cash at bank', NO_CO, ...VND_SIDES],
    answers: DMY,
    rows: VND,
  },
  'a bank account as a heading between the title and the headers': {
    file: ['Account Transactions', '090 Business Bank Account', SIDES, ...CASH_SIDES],
    rows: BOTH_WAYS,
  },
  'a bank account of a program, below its headers, with no counter account and no balance': {
    file: [
      'Account Transactions',
      'Date,Source,Description,Reference,Debit,Credit',
      'Business Bank Account,,,,,',
      '13 Mar 2026,Receive Money,Retail,R1,1500.00,',
      '14 Mar 2026,Spend Money,Power,P1,,300.00',
    ],
    rows: BOTH_WAYS,
  },
  'a German bank account with its balance': {
    file: [
      'Girokonto',
      BALANCED,
      '13 Mar 2026,Retail,8400 Erlöse,1500.00,,6500.00',
      '14 Mar 2026,Power,4240 Strom,,300.00,6200.00',
    ],
    rows: BOTH_WAYS,
    held: ['running balance'],
  },
  'a till whose number is of receivables elsewhere': {
    file: ['Tài khoản: 1300 - Quỹ tiền mặt', NO_CO, ...VND_SIDES],
    answers: DMY,
    rows: VND,
  },
  'a bank whose number is of costs in Vietnam’s charts': {
    file: ['Account: 5710 Bank', SIDES, ...CASH_SIDES],
    rows: BOTH_WAYS,
  },
  'no name, and names of income and cost against it': {
    file: [SIDES, '13 Mar 2026,Retail,4000 Sales,1500.00,', '14 Mar 2026,Bank,7100 Bank charges,,300.00'],
    rows: BOTH_WAYS,
  },
  'no name, and banks against it: a cost': {
    file: [SIDES, '13 Mar 2026,Power,1000 Checking,300.00,', '14 Mar 2026,Gas,1010 Savings,100.00,'],
    rows: [
      ['2026-03-13', -300],
      ['2026-03-14', -100],
    ],
  },
  'income whose balance begins with what was sold before': {
    file: [
      'Account: 4000 Sales',
      BALANCED,
      '13 Mar 2026,Retail,1000 Checking,,1500.00,-2400.00',
      '14 Mar 2026,Refund,1000 Checking,60.00,,-2340.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -60],
    ],
  },
  'a cost of a bank is none of its money': {
    file: [
      'Account: 4970 Bank charges',
      BALANCED,
      '13 Mar 2026,March,1000 Checking,30.00,,80.00',
      '14 Mar 2026,Card,1000 Checking,10.00,,90.00',
    ],
    rows: [
      ['2026-03-13', -30],
      ['2026-03-14', -10],
    ],
  },
  'a cost with a name that nothing knows, its balance from before, paid by a bank': {
    file: [
      'Account: 4711 Strom',
      BALANCED,
      '13 Mar 2026,March,1000 Checking,30.00,,80.00',
      '14 Mar 2026,April,1000 Checking,10.00,,90.00',
    ],
    rows: [
      ['2026-03-13', -30],
      ['2026-03-14', -10],
    ],
  },
  'income in Vietnamese, in a chart of four digits': {
    file: ['Tài khoản: 4000 - Doanh thu', NO_CO, '13/03/2026;Bán lẻ;1000;;1.500.000'],
    answers: DMY,
    rows: [['2026-03-13', 1_500_000]],
  },
  'a book kept by hand with a heading for a month, its balance growing by debits': {
    file: [
      'Ngày;Nội dung;Nợ;Có;Số dư',
      'Tháng 3/2026;;;;',
      '13/03/2026;Bán lẻ;1.500.000;;6.500.000',
      '14/03/2026;Tiền điện;;300.000;6.200.000',
    ],
    rows: VND,
  },
  'a bank’s statement, which names its customers’ accounts': {
    file: [
      'Tài khoản: 0071001234567',
      NO_CO,
      '13/03/2026;Bán lẻ;0123456789;;1.500.000',
      '14/03/2026;Tiền điện;9876543210;300.000;',
    ],
    answers: DMY,
    rows: VND,
  },
};
eachHolds(READ);

test.each(Object.entries(READ))('%s: not refused', async (_, made) => {
  expect(tablesIn(await sheetsOfFile(bytesOf(made), parseXml))).toHaveLength(1);
});

const textOf = (file: readonly string[]): string => [...file, ''].join('\n');

const REFUSED: readonly (readonly [string, readonly string[]])[] = [
  ['a loan of a bank', ['Account: 2500 Bank loan', SIDES, '13 Mar 2026,Drawn,1000 Checking,,30000.00']],
  [
    'what customers owe',
    [
      'Account: 1200 Trade debtors',
      BALANCED,
      '13 Mar 2026,Invoice,4000 Sales,1500.00,,1500.00',
      '14 Mar 2026,Paid,1000 Checking,,1000.00,500.00',
    ],
  ],
  [
    'what is owed, without a counter account',
    [
      'General Ledger',
      'Account: 2100 Accounts Payable',
      'Date,Description,Debit,Credit',
      '13 Mar 2026,Bill,,300.00',
    ],
  ],
  ['goods', ['Account: 1300 Inventory', SIDES, '13 Mar 2026,Milk,1000 Checking,500.00,']],
  ['a tax of Vietnam’s', ['Tài khoản: 3334 - Thuế thu nhập doanh nghiệp', NO_CO, VND_SIDES[0]]],
  ['what was paid before its time', ['Tài khoản: 1400 - Chi phí trả trước', NO_CO, VND_SIDES[0]]],
];
test.each(REFUSED)('of %s: neither money nor income nor cost, and refused', async (_, file) => {
  const sheets = await sheetsOfText(textOf(file), parseXml);
  expect(() => tablesIn(sheets)).toThrow(/^The file is the ledger of “/);
});

const OPEN: readonly (readonly [string, readonly string[]])[] = [
  ['numbers alone', [SIDES, '13 Mar 2026,Retail,4000,1500.00,', '14 Mar 2026,Power,6200,,300.00']],
  [
    'a name that nothing knows, and a balance that grows by debits',
    [
      'Account: 1930 Företagskonto',
      BALANCED,
      '13 Mar 2026,Retail,3001,1500.00,,6500.00',
      '14 Mar 2026,Power,5020,,300.00,6200.00',
    ],
  ],
  [
    'a section that nothing knows, whose balance was something before',
    [
      'Date,Source,Description,Debit,Credit,Running Balance',
      'Strom,,,,,',
      '13 Mar 2026,Receive Money,Retail,1500.00,0.00,6500.00',
      '14 Mar 2026,Spend Money,Power,0.00,300.00,6200.00',
    ],
  ],
  [
    'a card, whose balance grows by what was bought',
    [
      'Account: 2100 Credit card',
      BALANCED,
      '13 Mar 2026,Paid,3001,1500.00,,500.00',
      '14 Mar 2026,Power,5020,,300.00,800.00',
    ],
  ],
];
test.each(OPEN)('of %s: a person says which way debits went', async (_, file) => {
  const amounts = async (sign?: 1 | -1): Promise<number[]> => {
    const sheets = await readText(textOf(file), sign === undefined ? {} : { sign });
    return sheets.flatMap(({ statements }) =>
      statements.flatMap(({ entries }) => entries.map(({ amount }) => amount)),
    );
  };
  await expect(amounts()).rejects.toThrow('a person must be asked: money in or out');
  expect(await amounts(1)).toEqual([1500, -300]);
  expect(await amounts(-1)).toEqual([-1500, 300]);
});

const tableIn = async (file: readonly string[]): Promise<Table> => {
  const [sheet] = await sheetsOfText(textOf(file), parseXml);
  return tableOf(sheet!)!;
};

test('headers are alike for each account: what was said of one is asked again of another, and not of the same', async () => {
  const bank = await tableIn(['Account: 1000 Checking', SIDES, ...CASH_SIDES]);
  const cost = await tableIn(['Account: 6200 Utilities', SIDES, '15 Mar 2026,Gas,1000 Checking,100.00,']);
  const kept = proposedMapping(bank);
  expect(kept.columns.in).toEqual(['debit']);
  expect(withAnswers(bank, kept, proposedMapping(bank), false).isSignAsked).toBeUndefined();
  const asked = withAnswers(cost, kept, proposedMapping(cost), false);
  expect(asked.isSignAsked).toBe(true);
  const said = withWay(asked, -1);
  expect(said.columns).toMatchObject({ in: ['credit'], out: ['debit'] });
  expect(withAnswers(cost, said, proposedMapping(cost), false).isSignAsked).toBe(false);
});
