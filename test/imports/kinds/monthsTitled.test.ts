/** Reports of one month: with columns for comparison, or with a column that only the title dates. */
import { sheetsOfText } from '../../../src/imports/reading/file';
import { tablesIn } from '../../../src/imports/table/tables';
import { parseXml } from '../read';
import { eachReportHolds } from './months';

/** As accounting software writes it, with further columns beside the month. */
const profit = (...beside: readonly (readonly string[])[]): string[] =>
  [
    ['Income'],
    ['Sales', '300.00', '250.00', '50.00'],
    ['Total Income', '300.00', '250.00', '50.00'],
    ['Expenses'],
    ['Rent', '50.00', '45.00', '5.00'],
    ['Total Expenses', '50.00', '45.00', '5.00'],
    ['Net Profit', '250.00', '205.00', '45.00'],
  ].reduce<string[]>((all, row) => [...all, row.slice(0, 1 + (beside[0]?.length ?? 0)).join(',')], []);

const JUNE = ['2026-06-30 300 Income · Sales', '2026-06-30 -50 Expenses · Rent'];

eachReportHolds({
  'the same month of the year before is dated by its own year, and added to nothing': {
    file: ['Account,Jun 2026,Jun 2025', ...profit(['', ''])],
    rows: [JUNE[0]!, '2025-06-30 250 Income · Sales', JUNE[1]!, '2025-06-30 -45 Expenses · Rent'],
  },
  'actual, planned and what is between them, each with its month or none': {
    file: ['Account,Jun 2026 Actual,Jun 2026 Budget,Variance', ...profit(['', '', ''])],
    rows: JUNE,
    passed: ['Jun 2026 Budget', 'Variance'],
  },
  'actual and planned below one month': {
    file: ['Account,Jun 2026,,', ',Actual,Budget,Variance', ...profit(['', '', ''])],
    rows: JUNE,
    passed: ['Budget', 'Variance'],
  },
  'this month beside last year’s, the month in the title': {
    file: [
      'Profit and Loss',
      '"For the month ended June 30, 2026"',
      'Account,This month,Last year',
      ...profit(['', '']),
    ],
    rows: JUNE,
    passed: ['Last year'],
  },
  'one column called total below the month': {
    file: ["Lan's Design,", 'Profit and Loss,', '"June 1-30, 2026",', ',Total', ...profit([''])],
    rows: JUNE,
  },
  'TH and KH of one month, beside what the year came to': {
    file: [
      'Chỉ tiêu;TH T6/2026;KH T6/2026;Luỹ kế',
      'Doanh thu;300.000.000;280.000.000;1.700.000.000',
      'Chi phí;200.000.000;210.000.000;1.200.000.000',
    ],
    rows: ['2026-06-30 300000000 Doanh thu', '2026-06-30 -200000000 Chi phí'],
    passed: ['KH T6/2026', 'Luỹ kế'],
  },
  'a budget’s title above pairs of planned and actual: what happened is read, and the plan named': {
    file: [
      'NGÂN SÁCH 2026;;;;',
      'Khoản mục;Tháng 1;;Tháng 2;',
      ';Kế hoạch;Thực hiện;Kế hoạch;Thực hiện',
      'Doanh thu;100.000.000;95.000.000;110.000.000;120.000.000',
      'Chi phí;20.000.000;21.000.000;20.000.000;22.000.000',
    ],
    isPlaced: true,
    rows: [
      '2026-01-31 95000000 Doanh thu',
      '2026-02-28 120000000 Doanh thu',
      '2026-01-31 -21000000 Chi phí',
      '2026-02-28 -22000000 Chi phí',
    ],
    passed: ['Tháng 1 · Kế hoạch', 'Tháng 2 · Kế hoạch'],
  },
  'a budget’s title above the actual column of its month': {
    file: [
      'Budget Variance',
      '"For the month ended June 30, 2026"',
      'Account,Actual,Budget,Variance',
      ...profit(['', '', '']),
    ],
    rows: JUNE,
    passed: ['Budget', 'Variance'],
  },
  'a profit and loss by department: their total is read, and the departments named': {
    file: [
      'Profit and Loss by Class,,',
      'June 2026,,',
      ',Retail,Wholesale,TOTAL',
      'Income,,,',
      'Sales,200.00,100.00,300.00',
      'Expenses,,,',
      'Rent,50.00,0.00,50.00',
    ],
    rows: JUNE,
    passed: ['Retail', 'Wholesale'],
  },
  'months that are only forecast stand beside those that happened': {
    file: [
      '2026 P&L,,,',
      'Line,Jan,Feb,Mar',
      ',Actual,Actual,Forecast',
      'Revenue,100.00,110.00,120.00',
      'Costs,60.00,65.00,70.00',
    ],
    rows: [
      '2026-01-31 100 Revenue',
      '2026-02-28 110 Revenue',
      '2026-01-31 -60 Costs',
      '2026-02-28 -65 Costs',
    ],
    passed: ['Mar · Forecast'],
  },
  'B02 of one month, beside the one before and what the year came to so far': {
    file: [
      'BÁO CÁO KẾT QUẢ HOẠT ĐỘNG KINH DOANH;;;;',
      'Tháng 6 năm 2026;;;;',
      'Chỉ tiêu;Mã số;Kỳ này;Kỳ trước;Luỹ kế từ đầu năm',
      '1. Doanh thu bán hàng và cung cấp dịch vụ;01;100.000.000;90.000.000;550.000.000',
      '4. Giá vốn hàng bán;11;60.000.000;50.000.000;300.000.000',
      '5. Lợi nhuận gộp;20;40.000.000;40.000.000;250.000.000',
      '8. Chi phí quản lý doanh nghiệp;26;8.500.000;8.000.000;50.000.000',
    ],
    rows: [
      '2026-06-30 100000000 Doanh thu bán hàng và cung cấp dịch vụ',
      '2026-06-30 -60000000 Giá vốn hàng bán',
      '2026-06-30 -8500000 Chi phí quản lý doanh nghiệp',
    ],
    passed: ['Kỳ trước', 'Luỹ kế từ đầu năm'],
  },
});

const under = (title: string): string[] => [
  `${title};;`,
  'Khoản;Kỳ này;Kỳ trước',
  'Doanh thu;3.000.000;2.000.000',
  'Chi phí;1.000.000;500.000',
];
const read = async (lines: readonly string[]) => tablesIn(await sheetsOfText(lines.join('\n'), parseXml));

test.each([
  'Tháng 6/2026',
  'Kết quả kinh doanh tháng 6 năm 2026',
  'Từ ngày 01/06/2026 đến ngày 30/06/2026',
  'From 06/01/2026 to 06/30/2026',
])('%s: this period is June', async (title) => {
  const [table] = await read(under(title));
  expect(table!.blocks[0]!.rows.map(({ cells }) => cells[0]!.day)).toEqual(['2026-06-30', '2026-06-30']);
});

test.each([
  'January - June, 2026',
  'Quý 2 năm 2026',
  'Từ tháng 1 đến tháng 6 năm 2026',
  'Từ ngày 01/01/2026 đến ngày 30/06/2026',
  'Luỹ kế đến tháng 6 năm 2026',
  'So với tháng 5 năm 2026',
  'Ngày in: 05 tháng 7 năm 2026',
  'Năm 2026',
])('%s: this period is no month that anybody knows', async (title) => {
  await expect(read(under(title))).rejects.toMatchObject({
    words: {
      en: expect.stringMatching(/^Row 2 of the file has a column “Kỳ này”, and nothing says of which month/),
    },
  });
});

const BY_MONTHS = {
  'year to December': ['For the year ended 31 December 2026', 'Jan,Feb,Dec', '2026-01 2026-02 2026-12'],
  'year to March, its first months': ['Year ended 31 March 2027', 'Apr,May,Jan', '2026-04 2026-05 2027-01'],
  'year to March, whole': ['Year ending 31 March 2027', 'Apr,Dec,Jan,Mar', '2026-04 2026-12 2027-01 2027-03'],
  'the last month first': ['Year ended 31 March 2027', 'Mar,Jan,Dec,Apr', '2027-03 2027-01 2026-12 2026-04'],
  'to its last month': ['Đến ngày 31/12/2026', 'T1,T2,T12', '2026-01 2026-02 2026-12'],
  'nine months, so far': ['9 months ended 31 December 2026', 'Apr,May', '2026-04 2026-05'],
  'năm tài chính': ['Năm tài chính kết thúc ngày 31/03/2027', 'T4,T5,T1', '2026-04 2026-05 2027-01'],
  'its first month': ['From April 2026', 'Apr,Dec,Jan,Mar', '2026-04 2026-12 2027-01 2027-03'],
  'first and last': ['1 April 2026 to 31 March 2027', 'Apr,Dec,Jan', '2026-04 2026-12 2027-01'],
} as const;

test.each(Object.entries(BY_MONTHS))(
  '%s: a title that says where months end gives their year',
  async (...of) => {
    const [, [title, months, days]] = of;
    const amounts = months.split(',').map((_, at) => 100 + at);
    const text = [title, `Account,${months}`, 'Income', `Sales,${amounts.join(',')}`, ''].join('\n');
    const [table] = tablesIn(await sheetsOfText(text, parseXml));
    const found = table!.blocks.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]!.day?.slice(0, 7)));
    expect(found.join(' ')).toBe(days);
  },
);

test.each([
  ['weeks', ['Account,Week 1,Week 2', 'Sales,300.00,250.00'], /each day, week, quarter or year \(“Week 1”\)/],
  [
    'weeks by their days',
    ['Khoản;01/06 - 07/06;08/06 - 14/06', 'Thu;3.000.000;2.000.000'],
    /“01\/06 - 07\/06”/,
  ],
  [
    'years',
    ['Khoản;2025;2026', 'Doanh thu;3.000.000;2.000.000'],
    /each day, week, quarter or year \(“2025”\)/,
  ],
  [
    'days',
    ['Sales,3/14/2026,3/15/2026', 'Cash,300.00,250.00'],
    /a column for each day, .* \(“3\/14\/2026”\)/,
  ],
  [
    'days, and their sum',
    ['Phương thức;01/03/2026;02/03/2026;Tổng', 'Tiền mặt;1.500.000;2.000.000;3.500.000'],
    /a column for each day, .* \(“01\/03\/2026”\)/,
  ],
  [
    'a trial balance',
    ['Lan Ltd', 'Trial Balance', 'Account,Debit,Credit', 'Checking,"1,500.00",', 'Sales,,"1,500.00"'],
    /^Row 2 of the file, “Trial Balance”: that is a trial balance, .* Export the journal/,
  ],
  [
    'a trial balance without a title',
    ['Số hiệu TK;Tên tài khoản;Nợ;Có', '111;Tiền mặt;5.000.000;', '511;Doanh thu;;5.000.000'],
    /^Row 1 of the file, “Số hiệu TK, Tên tài khoản, Nợ, Có”: that is a trial balance/,
  ],
  [
    'running totals of a year',
    [
      'DOANH THU LUỸ KẾ 2026',
      'Kênh;T1;T2;T3',
      'Cửa hàng;100.000;210.000;330.000',
      'Online;50.000;50.000;90.000',
    ],
    /“DOANH THU LUỸ KẾ 2026”: these amounts are planned or counted, or add up all months so far/,
  ],
  [
    'months that are all planned',
    ['2026', 'Khoản;T1;T2', ';Kế hoạch;Kế hoạch', 'Doanh thu;100.000.000;110.000.000'],
    /^Row 2 of the file has several columns for a month \(“T1”\)/,
  ],
  [
    'a profit and loss of half a year',
    ['Profit and Loss', 'January - June 2026', ',Total', 'Income,', 'Sales,600.00', 'Total Income,600.00'],
    /^Row 3 of the file has a column “Total”, and nothing says of which month/,
  ],
  [
    'what is owed, by its age',
    [
      'Aged Payables Summary',
      'As at 30 June 2026',
      'Contact,Current,1 Month,Total',
      'City,100.00,50.00,150.00',
    ],
    /^The file is the ledger of “Aged Payables Summary”/,
  ],
  [
    'goods that were counted, planned and actual',
    ['SỐ LƯỢNG BÁN 2026', 'Hàng;T1 KH;T1 TH;T2 KH;T2 TH', 'Sữa;1.200;1.100;1.300;1.350'],
    /“SỐ LƯỢNG BÁN 2026”: these amounts are planned or counted/,
  ],
  [
    'what people were paid in June',
    ['BẢNG LƯƠNG THÁNG 6 NĂM 2026', 'Họ và tên;Tổng cộng', 'Lan;7.000.000', 'Hùng;6.500.000'],
    /^Row 2 of the file has amounts \(“Tổng cộng”\) but no column with days/,
  ],
] as const)('%s: refused with a word that says what to export instead', async (_, lines, words) => {
  await expect(read(lines)).rejects.toMatchObject({
    words: { en: expect.stringMatching(words), vi: expect.anything() },
  });
});
