/** Reports with a row for each month, and with a column for each day of one month. */
import { sheetsOfText } from '../../../src/imports/reading/file';
import { tablesIn } from '../../../src/imports/table/tables';
import { parseXml } from '../read';
import { eachReportHolds } from './months';

eachReportHolds({
  'a row for each month, a column for each line, both with their sums': {
    file: [
      'Theo dõi chi phí năm 2026;;;;',
      'Tháng;Mặt bằng;Lương;Ghi chú;Tổng cộng',
      'Tháng 1;8.000.000;20.000.000;;28.000.000',
      'Tháng 2;8.000.000;21.000.000;Tết;29.500.000',
      'Cộng;16.000.000;41.000.000;;57.000.000',
    ],
    sign: -1,
    asked: ['sign'],
    rows: [
      '2026-01-31 -8000000 Mặt bằng',
      '2026-02-28 -8000000 Mặt bằng',
      '2026-01-31 -20000000 Lương',
      '2026-02-28 -21000000 Lương',
    ],
    broken: [
      'Tổng cộng, Tháng 2 (row 4): 29500000, not 29000000',
      'Tổng cộng (row 5): 57000000, not 57500000',
    ],
  },
  'which way money went stands over several columns': {
    file: [
      'Tháng;Doanh thu;;Chi phí;',
      ';Cửa hàng;Online;Mặt bằng;Lương',
      '01/2026;10.000.000;5.000.000;3.000.000;4.000.000',
      '02/2026;11.000.000;6.000.000;3.000.000;4.500.000',
    ],
    isPlaced: true,
    rows: [
      '2026-01-31 10000000 Doanh thu · Cửa hàng',
      '2026-02-28 11000000 Doanh thu · Cửa hàng',
      '2026-01-31 5000000 Doanh thu · Online',
      '2026-02-28 6000000 Doanh thu · Online',
      '2026-01-31 -3000000 Chi phí · Mặt bằng',
      '2026-02-28 -3000000 Chi phí · Mặt bằng',
      '2026-01-31 -4000000 Chi phí · Lương',
      '2026-02-28 -4500000 Chi phí · Lương',
    ],
  },
  'by names, beside what was planned and what the year before had': {
    file: [
      'Month,Sales,Sales budget,Sales last year,Costs,Orders',
      'Jan 2026,1000.50,900.00,800.00,400.00,12',
      'Feb 2026,1200.00,950.00,850.00,500.00,15',
    ],
    rows: [
      '2026-01-31 1000.5 Sales',
      '2026-02-28 1200 Sales',
      '2026-01-31 -400 Costs',
      '2026-02-28 -500 Costs',
    ],
    passed: ['Sales budget', 'Sales last year'],
  },
  'the same line of two years: the later is read, and its months are of that year': {
    file: [
      'Tháng;Doanh thu 2025;Doanh thu 2026',
      'Tháng 1;8.000.000;9.000.000',
      'Tháng 2;9.000.000;11.000.000',
    ],
    first: '2030-01',
    rows: ['2026-01-31 9000000 Doanh thu 2026', '2026-02-28 11000000 Doanh thu 2026'],
    passed: ['Doanh thu 2025'],
  },
  'quarters between months are none': {
    file: [
      'Year 2026',
      'Month,Sales,Costs',
      'Jan,100.00,50.00',
      'Feb,110.00,60.00',
      'Mar,120.00,70.00',
      'Q1,330.00,180.00',
      'Apr,100.00,50.00',
      'Total,430.00,230.00',
    ],
    rows: [
      '2026-01-31 100 Sales',
      '2026-02-28 110 Sales',
      '2026-03-31 120 Sales',
      '2026-04-30 100 Sales',
      '2026-01-31 -50 Costs',
      '2026-02-28 -60 Costs',
      '2026-03-31 -70 Costs',
      '2026-04-30 -50 Costs',
    ],
    passed: ['Q1'],
  },
  'days of a month, called by their numbers below its title': {
    file: [
      'DOANH THU THÁNG 6/2026;;;;',
      'Kênh;1;2;3;Tổng',
      'Cửa hàng;1.000.000;1.200.000;900.000;3.100.000',
      'Shopee;500.000;;700.000;1.250.000',
      'Tổng;1.500.000;1.200.000;1.600.000;4.300.000',
    ],
    sign: 1,
    asked: ['sign'],
    rows: [
      '2026-06-01 1000000 Cửa hàng',
      '2026-06-02 1200000 Cửa hàng',
      '2026-06-03 900000 Cửa hàng',
      '2026-06-01 500000 Shopee',
      '2026-06-03 700000 Shopee',
    ],
    broken: ['Shopee (row 4): 1250000, not 1200000'],
  },
  'days of a month whose sums hold': {
    file: ['DOANH THU THÁNG 6/2026', 'Kênh;1;2;3;Tổng', 'Quán;1.000.000;1.200.000;900.000;3.100.000'],
    sign: 1,
    asked: ['sign'],
    rows: ['2026-06-01 1000000 Quán', '2026-06-02 1200000 Quán', '2026-06-03 900000 Quán'],
  },
  'days of a month that is not over: those to come are none': {
    file: ['Tháng 2 năm 2026', ';27;28;29', 'Doanh thu;1.000.000;2.000.000;'],
    today: '2026-02-27',
    rows: ['2026-02-27 1000000 Doanh thu'],
    left: ['2026-02-28 2000000 month that is not over yet'],
  },
});

const read = async (lines: readonly string[]) => tablesIn(await sheetsOfText(lines.join('\n'), parseXml));

test.each([
  [
    'a day that its month has not',
    ['Tháng 2 năm 2026', 'Kênh;28;29;30', 'Cửa hàng;1.000.000;2.000.000;3.000.000'],
  ],
  ['hours', ['Tháng 6 năm 2026', 'Nhân viên;1;2;3', 'Lan;8;8;4']],
  [
    'columns that a form counts below their headers',
    ['BẢNG LƯƠNG THÁNG 6/2026', 'Họ tên;Lương;Phụ cấp;Tổng', 'A;1;2;3', 'Lan;7.000.000;500.000;7.500.000'],
  ],
  ['a payment in each month', ['Tháng;Khoản;Trả', 'T1/2026;Nhà;5.000.000', 'T2/2026;Điện;300.000']],
  ['days below no month', ['Năm 2026', 'Kênh;1;2;3', 'Cửa hàng;1.000.000;2.000.000;3.000.000']],
])('%s: no such report', async (_, lines) => {
  await expect(read(lines)).rejects.toMatchObject({ words: { vi: expect.anything() } });
});
