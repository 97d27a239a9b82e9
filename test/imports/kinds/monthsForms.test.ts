/** Reports by month in everyday forms: printed, signed, with another year beside, or not of money. */
import { sheetsOfText } from '../../../src/imports/reading/file';
import { tablesIn } from '../../../src/imports/table/tables';
import { parseXml } from '../read';
import { eachReportHolds } from './months';

eachReportHolds({
  'sums above their lines by how far they are indented, a line among them that is called like a sum': {
    file: [
      ',Jan 2026,Feb 2026',
      'Net Profit,3.00,4.00',
      '  Income,9.00,10.00',
      '    Gross Profit,9.00,10.00',
      '      Operating Income,12.00,13.00',
      '      Cost of Revenue,3.00,3.00',
      '    Other Income,0.00,0.00',
      '  Expenses,6.00,6.00',
      '    Expenses,5.50,5.50',
      '    Depreciation,0.50,0.50',
    ],
    rows: [
      '2026-01-31 12 Income · Operating Income',
      '2026-02-28 13 Income · Operating Income',
      '2026-01-31 -3 Income · Cost of Revenue',
      '2026-02-28 -3 Income · Cost of Revenue',
      '2026-01-31 -5.5 Expenses',
      '2026-02-28 -5.5 Expenses',
      '2026-01-31 -0.5 Expenses · Depreciation',
      '2026-02-28 -0.5 Expenses · Depreciation',
    ],
  },
  'pieces and money below each month': {
    file: [
      'DOANH SỐ 2026;;;;',
      'Sản phẩm;Tháng 1;;Tháng 2;',
      ';SL;Doanh thu;SL;Doanh thu',
      'Áo;10;1.000.000;12;1.200.000',
      'Quần;5;1.500.000;6;1.800.000',
    ],
    isPlaced: true,
    sign: 1,
    asked: ['sign'],
    rows: [
      '2026-01-31 1000000 Áo',
      '2026-02-28 1200000 Áo',
      '2026-01-31 1500000 Quần',
      '2026-02-28 1800000 Quần',
    ],
  },
  'a printed form, whose columns are numbered below their headers': {
    file: [
      'BÁO CÁO KẾT QUẢ HOẠT ĐỘNG KINH DOANH;;;;',
      'Năm 2026;;;;',
      'Chỉ tiêu;Mã số;Tháng 1;Tháng 2;Luỹ kế từ đầu năm',
      '1;2;3;4;5',
      '1. Doanh thu bán hàng;01;500.000;600.000;1.100.000',
      '2. Các khoản giảm trừ doanh thu;02;10.000;0;10.000',
      '3. Doanh thu thuần (10 = 01 - 02);10;490.000;600.000;1.090.000',
      '4. Giá vốn hàng bán;11;300.000;350.000;650.000',
      '5. Lợi nhuận gộp (20 = 10 - 11);20;190.000;250.000;440.000',
      '7. Chi phí tài chính;22;6.000;7.000;13.000',
      '   - Trong đó: Chi phí lãi vay;23;5.000;6.000;11.000',
      '10. Lợi nhuận thuần;30;184.000;243.000;427.000',
    ],
    passed: ['Luỹ kế từ đầu năm'],
    asked: ['mark'],
    rows: [
      '2026-01-31 500000 Doanh thu bán hàng',
      '2026-02-28 600000 Doanh thu bán hàng',
      '2026-01-31 -10000 Các khoản giảm trừ doanh thu',
      '2026-01-31 -300000 Giá vốn hàng bán',
      '2026-02-28 -350000 Giá vốn hàng bán',
      '2026-01-31 -6000 Chi phí tài chính',
      '2026-02-28 -7000 Chi phí tài chính',
    ],
  },
  'costs below zero, and a net that is the plain sum: lines of any name count as they stand': {
    file: [
      ';Jan 2026;Feb 2026;Total',
      'Revenue;100;120;220',
      ';;;',
      'COGS;-40;-50;-90',
      'Salaries;-20;-22;-42',
      'Deposit refunded;5;;5',
      'Net;45;48;93',
    ],
    rows: [
      '2026-01-31 100 Revenue',
      '2026-02-28 120 Revenue',
      '2026-01-31 -40 COGS',
      '2026-02-28 -50 COGS',
      '2026-01-31 -20 Salaries',
      '2026-02-28 -22 Salaries',
      '2026-01-31 5 Deposit refunded',
    ],
  },
  'thousands beside hundreds: the net proves the signs, whichever mark is meant': {
    file: [
      ';Tháng 1/2026;Tháng 2/2026',
      'Doanh thu;1.000;1.100',
      'Điện;-300;-280',
      'Lương;-400;-420',
      'Lãi;300;400',
    ],
    rows: [
      '2026-01-31 1000 Doanh thu',
      '2026-02-28 1100 Doanh thu',
      '2026-01-31 -300 Điện',
      '2026-02-28 -280 Điện',
      '2026-01-31 -400 Lương',
      '2026-02-28 -420 Lương',
    ],
  },
  'a discount that a sum of income takes off, and costs above zero below it': {
    file: [
      ';Jan 2026;Feb 2026',
      'Sales;100;120',
      'Loyalty points;-10;-12',
      'Total sales;90;108',
      'Cost of sales;40;50',
      'Net profit;50;58',
    ],
    rows: [
      '2026-01-31 100 Sales',
      '2026-02-28 120 Sales',
      '2026-01-31 -10 Sales · Loyalty points',
      '2026-02-28 -12 Sales · Loyalty points',
      '2026-01-31 -40 Cost of sales',
      '2026-02-28 -50 Cost of sales',
    ],
  },
  'each month beside the same month of the year before: that year is named, and not counted': {
    file: [
      ',Jan 2026,Jan 2025,Change %,Feb 2026,Feb 2025,Change %',
      'Income,,,,,,',
      'Sales,1000,900,11.1%,1100,950,15.8%',
      'Expenses,,,,,,',
      'Rent,300,280,7.1%,300,280,7.1%',
      'Net Income,700,620,12.9%,800,670,19.4%',
    ],
    passed: ['Jan 2025', 'Feb 2025'],
    rows: [
      '2026-01-31 1000 Income · Sales',
      '2026-02-28 1100 Income · Sales',
      '2026-01-31 -300 Expenses · Rent',
      '2026-02-28 -300 Expenses · Rent',
    ],
  },
  'a fiscal year beside the one before it': {
    file: [
      ',Dec 2025,Jan 2026,Dec 2024,Jan 2025',
      'Income,,,,',
      'Sales,1000,1100,900,950',
      'Total Income,1000,1100,900,950',
    ],
    passed: ['Dec 2024', 'Jan 2025'],
    rows: ['2025-12-31 1000 Income · Sales', '2026-01-31 1100 Income · Sales'],
  },
  'the first month alone, beside what the year came to so far': {
    file: [
      'Năm 2026;;;',
      'Chỉ tiêu;Mã số;Tháng 1;Luỹ kế từ đầu năm',
      '1. Doanh thu;01;500.000;500.000',
      '2. Giá vốn hàng bán;11;300.000;300.000',
      '3. Lợi nhuận gộp;20;200.000;200.000',
    ],
    passed: ['Luỹ kế từ đầu năm'],
    asked: ['mark'],
    rows: ['2026-01-31 500000 Doanh thu', '2026-01-31 -300000 Giá vốn hàng bán'],
  },
  'planned and actual in one header with the month': {
    file: [
      'Khoản;KH T1;TH T1;KH T2;TH T2',
      'Doanh thu;9.000;10.000;9.000;11.000',
      'Chi phí thuê;3.100;3.000;3.100;3.000',
    ],
    passed: ['KH T1', 'KH T2'],
    asked: ['mark'],
    rows: [
      '2026-01-31 10000 Doanh thu',
      '2026-02-28 11000 Doanh thu',
      '2026-01-31 -3000 Chi phí thuê',
      '2026-02-28 -3000 Chi phí thuê',
    ],
  },
  'goods by the piece below a title that speaks of money': {
    file: [
      'DOANH THU THEO MẶT HÀNG;;;',
      'Tên hàng;ĐVT;T1/2026;T2/2026',
      'Cà phê;ly;1.200.000;1.100.000',
      'Trà;bình;800.000;900.000',
    ],
    asked: ['sign'],
    rows: [
      '2026-01-31 1200000 ly · Cà phê',
      '2026-02-28 1100000 ly · Cà phê',
      '2026-01-31 800000 bình · Trà',
      '2026-02-28 900000 bình · Trà',
    ],
  },
  'whole amounts beside those of thousands: the sums hold with one decimal mark alone': {
    file: [
      'Khoản;T1/2026;T2/2026;Tổng',
      'DOANH THU;;;',
      'Bán lẻ;1.200;1.300;2.500',
      'Bán sỉ;900;700;1.600',
      'Tổng doanh thu;2.100;2.000;4.100',
      'CHI PHÍ;;;',
      'Thuê;500;500;1.000',
    ],
    rows: [
      '2026-01-31 1200 DOANH THU · Bán lẻ',
      '2026-02-28 1300 DOANH THU · Bán lẻ',
      '2026-01-31 900 DOANH THU · Bán sỉ',
      '2026-02-28 700 DOANH THU · Bán sỉ',
      '2026-01-31 -500 CHI PHÍ · Thuê',
      '2026-02-28 -500 CHI PHÍ · Thuê',
    ],
  },
  'each cell rounded to whole dollars: sums that are off by that alone are told': {
    file: [
      'Account,Jan 2026,Feb 2026,Total',
      'Income,,,',
      'Sales,"1,000","1,200","2,201"',
      'Services,500,600,"1,100"',
      'Total Income,"1,501","1,800","3,301"',
      'Expenses,,,',
      'Rent,300,300,600',
      'Power,31,32,62',
      'Total Expenses,330,335,662',
      'Net Profit,"1,170","1,468","2,639"',
    ],
    rows: [
      '2026-01-31 1000 Income · Sales',
      '2026-02-28 1200 Income · Sales',
      '2026-01-31 500 Income · Services',
      '2026-02-28 600 Income · Services',
      '2026-01-31 -300 Expenses · Rent',
      '2026-02-28 -300 Expenses · Rent',
      '2026-01-31 -31 Expenses · Power',
      '2026-02-28 -32 Expenses · Power',
    ],
    broken: ['Total Expenses, Feb 2026 (row 9): 335, not 332', 'Total Expenses (row 9): 662, not 665'],
    rounded: [
      'Total Income, Jan 2026 (row 5): 1501, not 1500',
      'Total Expenses, Jan 2026 (row 9): 330, not 331',
      'Net Profit, Jan 2026 (row 10): 1170, not 1169',
      'Sales (row 3): 2201, not 2200',
      'Power (row 8): 62, not 63',
      'Net Profit (row 10): 2639, not 2638',
    ],
  },
});

test.each([
  [
    'a line that no signed sum holds',
    [';Jan 2026;Feb 2026', 'Revenue;100;120', 'COGS;-40;-50', 'Lan;-20;-22', 'Net;60;70'],
    /^Row 4 of the file, “Lan”: nothing says/,
  ],
  [
    'a sum of amounts that all stand above zero',
    [';Jan 2026;Feb 2026', 'Revenue;100;120', 'Lan;20;22', 'Total;120;142'],
    /^Row 3 of the file, “Lan”: nothing says/,
  ],
  [
    'goods by the piece',
    ['Product;Unit;Jan 2026;Feb 2026', 'Latte;cup;1200;1100', 'Beans;bag;80;76'],
    /^“cup”: these amounts are planned or counted/,
  ],
  [
    'two reports side by side',
    [
      'Actual,,,,Budget,,',
      'Item,Jan 2026,Feb 2026,,Item,Jan 2026,Feb 2026',
      'Sales,1000,1100,,Sales,900,900',
    ],
    /^Row 2 of the file has several columns for a month \(“Jan 2026”\)/,
  ],
  [
    'a timesheet',
    ['BẢNG CHẤM CÔNG 2026;;', 'Họ và tên;T1;T2', 'Lan;26;20', 'Hùng;25;21'],
    /^“BẢNG CHẤM CÔNG 2026”: these amounts are planned or counted/,
  ],
])('%s by month: refused with a word that helps', async (_, lines, words) => {
  const read = sheetsOfText(lines.join('\n'), parseXml).then(tablesIn);
  await expect(read).rejects.toMatchObject({
    words: { en: expect.stringMatching(words), vi: expect.anything() },
  });
});
