/** General ledgers of all accounts, one below the other: each row is a leg, and only those of income and cost count. */
import { prepared } from '../../../src/imports/fates/prepared';
import { areLegs } from '../../../src/imports/mapping/legs';
import { proposedMapping } from '../../../src/imports/mapping/mapping';
import { sheetsOfText } from '../../../src/imports/reading/file';
import { tablesIn } from '../../../src/imports/table/tables';
import { parseXml } from '../read';

const read = async (lines: readonly string[], decimalMark: '.' | ',' = '.') => {
  const [table] = tablesIn(await sheetsOfText(lines.join('\n'), parseXml));
  const mapping = proposedMapping(table!);
  return { mapping, ...prepared(table!, mapping, { dayOrder: 'dmy', decimalMark }) };
};

test('accounts of Vietnam’s charts are told by their numbers', async () => {
  const { entries, ties } = await read(
    [
      'SỔ CÁI;;;;',
      'Tháng 3 năm 2026;;;;',
      'Ngày;Số CT;Diễn giải;Nợ;Có',
      'Tài khoản: 111 - Tiền mặt;;;;',
      '13/03/2026;PT01;Thu tiền bán hàng;5.000.000;',
      '14/03/2026;PC01;Trả tiền điện;;700.000',
      'Cộng phát sinh;;;5.000.000;700.000',
      'Tài khoản: 511 - Doanh thu bán hàng;;;;',
      '13/03/2026;PT01;Bán hàng;;5.000.000',
      'Cộng phát sinh;;;0;5.000.000',
      'Tài khoản: 642 - Chi phí quản lý;;;;',
      '14/03/2026;PC01;Tiền điện;700.000;',
      'Cộng phát sinh;;;700.000;0',
    ],
    ',',
  );
  const taken = entries.filter(({ leftOut }) => leftOut === null);
  expect(taken.map(({ day, amount, ledgerAccount }) => [day, amount, ledgerAccount])).toEqual([
    ['2026-03-13', 5_000_000, '511 - Doanh thu bán hàng'],
    ['2026-03-14', -700_000, '642 - Chi phí quản lý'],
  ]);
  expect(ties).toMatchObject([{ held: ['voucher'], broken: [] }]);
});

test('also where each row names the counter account', async () => {
  const { entries, ties } = await read(
    [
      'SỔ CHI TIẾT CÁC TÀI KHOẢN;;;;;;',
      'Ngày;Số CT;Diễn giải;TK đối ứng;Nợ;Có;Dư Nợ',
      'Tài khoản: 1111 - Tiền mặt;;;;;;',
      ';;Số dư đầu kỳ;;;;1.000.000',
      '13/03/2026;PT01;Thu tiền bán hàng;5111;5.000.000;;6.000.000',
      '14/03/2026;PC01;Trả tiền điện;6427;;700.000;5.300.000',
      ';;Cộng phát sinh;;5.000.000;700.000;',
      ';;Số dư cuối kỳ;;;;5.300.000',
      'Tài khoản: 5111 - Doanh thu bán hàng;;;;;;',
      '13/03/2026;PT01;Thu tiền bán hàng;1111;;5.000.000;',
      ';;Cộng phát sinh;;0;5.000.000;',
      'Tài khoản: 6427 - Chi phí dịch vụ mua ngoài;;;;;;',
      '14/03/2026;PC01;Trả tiền điện;1111;700.000;;700.000',
      ';;Cộng phát sinh;;700.000;0;',
    ],
    ',',
  );
  const taken = entries.filter(({ leftOut }) => leftOut === null);
  expect(taken.map(({ amount, ledgerAccount }) => [amount, ledgerAccount])).toEqual([
    [5_000_000, '5111 - Doanh thu bán hàng'],
    [-700_000, '6427 - Chi phí dịch vụ mua ngoài'],
  ]);
  expect(ties).toMatchObject([{ held: ['voucher'], broken: [] }]);
});

test('balances of separate accounts are not checked against each other’s rows', async () => {
  const { mapping, ties } = await read([
    'General Ledger Detail,,,,,',
    'Date,Source,Description,Debit,Credit,Running Balance',
    'Business Bank Account,,,,,',
    'Opening Balance,,,1000.00,,1000.00',
    '13/03/2026,Receive Money,Shop,500.00,,1500.00',
    '14/03/2026,Spend Money,Rent,,300.00,1200.00',
    'Closing Balance,,,1200.00,,1200.00',
    'Sales,,,,,',
    'Opening Balance,,,,0.00,0.00',
    '13/03/2026,Receive Money,Shop,,500.00,(500.00)',
    'Closing Balance,,,,500.00,(500.00)',
    'Rent,,,,,',
    '14/03/2026,Spend Money,Rent,300.00,,300.00',
  ]);
  expect(areLegs(mapping)).toBe(true);
  expect(ties.flatMap(({ broken }) => broken)).toEqual([]);
});

const WITHOUT_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  'headings alone in their rows': [
    'General Ledger,,,,',
    'Date,Type,Name,Debit,Credit',
    'Checking,,,,',
    '13/03/2026,Deposit,Cafe,1500.00,',
    '14/03/2026,Check,City Power,,300.00',
    'Total for Checking,,,1500.00,300.00',
    'Sales,,,,',
    '13/03/2026,Deposit,Cafe,,1500.00',
    'Utilities,,,,',
    '14/03/2026,Check,City Power,300.00,',
  ],
  'headers again below each account': [
    'General Ledger Detail,,,,',
    'Account: 1000 Cash,,,,',
    'Date,Reference,Description,Debit,Credit',
    '13/03/2026,R1,Sale,1500.00,',
    '14/03/2026,P1,Rent,,300.00',
    'Account: 4000 Sales,,,,',
    'Date,Reference,Description,Debit,Credit',
    '13/03/2026,R1,Sale,,1500.00',
    'Account: 6000 Rent Expense,,,,',
    'Date,Reference,Description,Debit,Credit',
    '14/03/2026,P1,Rent,300.00,',
  ],
  'nominal codes beside each row': [
    'Date,Nominal Code,Nominal Name,Reference,Details,Debit,Credit',
    '13/03/2026,4000,Sales,1001,Invoice,,1500.00',
    '13/03/2026,1100,Trade Debtors,1001,Invoice,1500.00,',
    '14/03/2026,7200,Electricity,CHQ1,Power,300.00,',
    '14/03/2026,1200,Bank Current Account,CHQ1,Power,,300.00',
  ],
};

test.each(Object.entries(WITHOUT_NUMBERS))(
  'of other charts, %s, a person says it by the account of each row',
  async (_, lines) => {
    const { mapping, entries } = await read(lines);
    expect(areLegs(mapping)).toBe(true);
    const sales = entries.find(({ text }) => text.includes('Sales'))!;
    expect([sales.day, sales.amount]).toEqual(['2026-03-13', 1500]);
  },
);

test('of cash and a bank alone, rows are what came in and went out', async () => {
  const { mapping, entries } = await read([
    'General Ledger,,,,',
    'Date,Ref,Description,Debit,Credit',
    'Bank Account,,,,',
    '13/03/2026,R1,Sale,900.00,',
    'Petty Cash,,,,',
    '14/03/2026,P1,Milk,,4.00',
  ]);
  expect(areLegs(mapping)).toBe(false);
  expect(entries.map(({ amount }) => amount)).toEqual([900, -4]);
});

/** As QuickBooks writes it: one amount a row, above zero where it increases its account. */
const ONE_AMOUNT = [
  'Transaction Detail by Account,,,,,,,,',
  ',Date,Transaction Type,Num,Name,Memo/Description,Split,Amount,Balance',
  'Checking,,,,,,,,',
  'Beginning Balance,,,,,,,,"1,000.00"',
  ',13/01/2026,Deposit,1,Lan,Sale,Sales,500.00,"1,500.00"',
  ',14/01/2026,Check,2,City,Power,Utilities:Gas,-300.00,"1,200.00"',
  ',15/01/2026,Payment,3,Hoa,Paid,Accounts Receivable (A/R),80.00,"1,280.00"',
  ',20/01/2026,Payroll Check,4,Hung,Pay,-Split-,-800.00,480.00',
  ',25/01/2026,Credit Card Payment,5,,Card,Visa Credit Card,-40.00,440.00',
  'Total for Checking,,,,,,,"$-560.00",',
  'Accounts Receivable (A/R),,,,,,,,',
  ',10/01/2026,Invoice,3,Hoa,Invoice,Sales,80.00,80.00',
  ',15/01/2026,Payment,3,Hoa,Paid,Checking,-80.00,0.00',
  'Total for Accounts Receivable (A/R),,,,,,,$0.00,',
  'Visa Credit Card,,,,,,,,',
  ',22/01/2026,Expense,9,Ads,Ads,Advertising,40.00,40.00',
  ',25/01/2026,Credit Card Payment,5,,Card,Checking,-40.00,0.00',
  'Total for Visa Credit Card,,,,,,,$0.00,',
  'Sales,,,,,,,,',
  ',10/01/2026,Invoice,3,Hoa,Invoice,Accounts Receivable (A/R),80.00,80.00',
  ',13/01/2026,Deposit,1,Lan,Sale,Checking,500.00,580.00',
  'Total for Sales,,,,,,,$580.00,',
  'Utilities,,,,,,,,',
  'Gas,,,,,,,,',
  ',14/01/2026,Check,2,City,Power,Checking,300.00,300.00',
  'Total for Gas,,,,,,,$300.00,',
  'Total for Utilities,,,,,,,$300.00,',
  'Advertising,,,,,,,,',
  ',22/01/2026,Expense,9,Ads,Ads,Visa Credit Card,40.00,40.00',
  'Wages,,,,,,,,',
  ',20/01/2026,Payroll Check,4,Hung,Pay,Checking,700.00,700.00',
  'Payroll Tax,,,,,,,,',
  ',20/01/2026,Payroll Check,4,Hung,Pay,Checking,100.00,100.00',
];

test('of one amount a row, what each account stands against says from cash on what is earned and what it cost', async () => {
  const { mapping, entries } = await read(ONE_AMOUNT);
  expect(areLegs(mapping)).toBe(true);
  const said = entries.map(({ amount, text }) => `${amount} ${text.split(' · ')[0]!}`);
  expect(said.slice(-6)).toEqual([
    '80 Sales',
    '500 Sales',
    '-300 Gas',
    '-40 Advertising',
    '-700 Wages',
    '-100 Payroll Tax',
  ]);
  expect(said.slice(0, 9)).toEqual([
    '-500 Checking',
    '300 Checking',
    '-80 Checking',
    '800 Checking',
    '40 Checking',
    '-80 Accounts Receivable (A/R)',
    '80 Accounts Receivable (A/R)',
    '40 Visa Credit Card',
    '-40 Visa Credit Card',
  ]);
});

test.each([
  ['a balance does not follow', (line: string) => line.replace('40.00,440.00', '40.00,441.00')],
  [
    'an account stands against none that is known',
    (line: string) => line.replace(/^(,14.*),(Checking|Utilities:Gas),/, '$1,Other,'),
  ],
  ['cash is not among them', (line: string) => line.replaceAll('Checking', 'Main Street')],
])('of one amount a row, it is refused where %s', async (_, changed) => {
  await expect(read(ONE_AMOUNT.map(changed))).rejects.toMatchObject({
    words: { en: expect.stringMatching(/nothing says which of them are income/) },
  });
});

test.each([
  ['1200 Bank', '4000 Sales', '7100 Rent'],
  ['1200', '8400', '4210'],
])(
  'a journal of pairs in a chart that does not tell income and cost: %s, %s and %s are legs',
  async (bank, sales, rent) => {
    const { mapping, entries } = await read([
      'Belegdatum,Buchungstext,Sollkonto,Habenkonto,Betrag',
      `13.03.2026,Sale,${bank},${sales},"1,190.00"`,
      `15.03.2026,Rent,${rent},${bank},800.00`,
    ]);
    expect(areLegs(mapping)).toBe(true);
    expect(entries.map(({ at, day, amount, text, leftOut }) => [at, day, amount, text, leftOut])).toEqual([
      [2, '2026-03-13', -1190, `${bank} · Sale`, null],
      [2, '2026-03-13', 1190, `${sales} · Sale`, null],
      [3, '2026-03-15', -800, `${rent} · Rent`, null],
      [3, '2026-03-15', 800, `${bank} · Rent`, null],
    ]);
  },
);
