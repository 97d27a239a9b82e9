/** Exports of tills, marketplaces and software for small firms, and what people make of them, made up by hand. */
import { sheetsOfText } from '../../../src/imports/reading/file';
import { tablesIn } from '../../../src/imports/table/tables';
import { parseXml } from '../read';
import { eachHolds } from './madeUp';

eachHolds({
  'the end of a day at a till: kinds of bills with their sums above them, what was kept of goods given back':
    {
      file: [
        'Báo cáo cuối ngày về bán hàng',
        'Mã giao dịch;Thời gian;SL;Doanh thu;Phí trả hàng;Thực thu',
        'Hóa đơn: 2;;3;1.500.000;0;1.500.000',
        'HD1;13/03/2026 09:15;1;1.200.000;0;1.200.000',
        'HD2;13/03/2026 10:20;2;300.000;0;300.000',
        'Trả hàng: 1;;1;-100.000;10.000;-90.000',
        'TH1;13/03/2026 11:00;1;-100.000;10.000;-90.000',
      ],
      rows: [
        ['2026-03-13', 1_200_000],
        ['2026-03-13', 300_000],
        ['2026-03-13', -90_000],
      ],
      leftOut: [
        [3, 'sum of the rows below'],
        [6, 'sum of the rows below'],
      ],
    },
  'what a market place settles: income, fees and ads, each in its column': {
    file: [
      'Mã đơn hàng/điều chỉnh,Loại giao dịch,Thời gian tạo đơn hàng,Thời gian quyết toán đơn hàng,Đơn vị tiền tệ,Tổng số tiền quyết toán,Tổng doanh thu,Tổng phí,Phí hoa hồng',
      '577000000000000001,Đơn hàng,2026/03/01,2026/03/13,VND,432000,480000,-48000,-24000',
      '577000000000000002,Đơn hàng,2026/03/02,2026/03/14,VND,-15000,0,-15000,0',
      '577000000000000003,Thanh toán quảng cáo,2026/03/15,2026/03/15,VND,-200000,0,-200000,0',
    ],
    rows: [
      ['2026-03-13', 480_000],
      ['2026-03-13', -48_000],
      ['2026-03-14', 0],
      ['2026-03-14', -15_000],
      ['2026-03-15', 0],
      ['2026-03-15', -200_000],
    ],
  },
  'fees below zero beside what was paid out: it came in': {
    file: [
      'Mã đơn hàng;Ngày hoàn thành thanh toán;Tổng tiền hàng;Phí cố định;Phí dịch vụ;Thuế GTGT;Tổng tiền đã thanh toán',
      '1;15/03/2026;1.200.000;-48.000;-60.000;-12.000;1.080.000',
      '2;16/03/2026;350.000;-14.000;0;-3.500;332.500',
    ],
    rows: [
      ['2026-03-15', 1_080_000],
      ['2026-03-16', 332_500],
    ],
  },
  'fees that were all given back, and dashes for nothing': {
    file: [
      'Date,Type,Title,Currency,Amount,Fees & Taxes,Net',
      '"March 13, 2026",Sale,Order #1,USD,$30.00,--,$30.00',
      '"March 13, 2026",Fee,Transaction fee,USD,--,-$1.95,-$1.95',
      '"March 14, 2026",Refund,Order #1,USD,-$30.00,$1.95,-$28.05',
    ],
    rows: [
      ['2026-03-13', 30],
      ['2026-03-13', 0],
      ['2026-03-13', -1.95],
      ['2026-03-14', -30],
      ['2026-03-14', 1.95],
    ],
  },
  'books in another currency beside what it was in one’s own': {
    file: [
      'Ngày hạch toán;Số chứng từ;Diễn giải;Thu (nguyên tệ);Chi (nguyên tệ);Thu (quy đổi);Chi (quy đổi)',
      '13/03/2026;BC1;Hàng xuất khẩu;1.500,00;;37.500.000;',
      '14/03/2026;UNC1;Phí;;3,50;;87.500',
    ],
    rows: [
      ['2026-03-13', 37_500_000],
      ['2026-03-14', -87_500],
    ],
    currencies: ['', ''],
  },
  'amounts in another currency that nothing names are none of the plan’s': {
    file: [
      'Ngày;Diễn giải;Thu (nguyên tệ);Chi (nguyên tệ)',
      '13/03/2026;Hàng xuất khẩu;1.500,00;',
      '14/03/2026;Phí;;3,50',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -3.5],
    ],
    currencies: ['THU (NGUYÊN TỆ)', 'THU (NGUYÊN TỆ)'],
  },
  'a column of currencies by what it says, whatever it is called': {
    file: [
      'Date,Client,Invoice Number,Total payment,Currency Code',
      '13/03/26,Lan Ltd,12,"1,130.00",CAD',
      '14/03/26,Hoa Ltd,13,565.50,CAD',
    ],
    rows: [
      ['2026-03-13', 1130],
      ['2026-03-14', 565.5],
    ],
    currencies: ['CAD', 'CAD'],
  },
  'days by month or by day first: the rows stand in the order of their balances': {
    file: [
      'Date,Description,Withdrawal,Deposit,Balance',
      '03/05/2026,Transfer,,"1,500.00","2,500.00"',
      '03/12/2026,Power,300.00,,"2,200.00"',
      '04/02/2026,Rent,700.50,,"1,499.50"',
    ],
    rows: [
      ['2026-03-05', 1500],
      ['2026-03-12', -300],
      ['2026-04-02', -700.5],
    ],
    held: ['running balance'],
  },
  'years of Thailand in two digits': {
    file: [
      'วันที่,รายการ,ถอน,ฝาก,คงเหลือ',
      '13/03/69,โอน,,"1,500.00","2,500.00"',
      '14/03/69,ไฟ,300.00,,"2,200.00"',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'whole amounts below headers that nobody here knows, proven by their balances': {
    file: [
      '日付,摘要,お支払金額,お預り金額,残高',
      '2026/3/13,振込,,150000,250000',
      '2026/3/14,電気,30000,,220000',
      '2026/3/16,家賃,70000,,150000',
    ],
    rows: [
      ['2026-03-13', 150_000],
      ['2026-03-14', -30_000],
      ['2026-03-16', -70_000],
    ],
    held: ['running balance'],
  },
  'sales of a day by shift, their sum called nothing else': {
    file: [
      'DOANH THU THÁNG 3/2026;;;',
      'Ngày;Ca sáng;Ca chiều;Tổng',
      '1;500.000;700.000;1.200.000',
      '2;400.000;650.000;1.050.000',
      'Cộng;900.000;1.350.000;2.250.000',
    ],
    answers: { sign: 1 },
    rows: [
      ['2026-03-01', 1_200_000],
      ['2026-03-02', 1_050_000],
    ],
    held: ['total'],
  },
  'what happened beside what was planned, day by day': {
    file: ['Ngày;Kế hoạch;Thực hiện', '13/03/2026;1.000.000;1.200.000', '14/03/2026;1.000.000;900.000'],
    answers: { sign: 1 },
    rows: [
      ['2026-03-13', 1_200_000],
      ['2026-03-14', 900_000],
    ],
  },
  'what ads cost': {
    file: [
      'Date,Campaign,Cost,Impressions,Currency',
      '2026-03-13,A,120.55,1000,USD',
      '2026-03-14,A,99.10,900,USD',
    ],
    rows: [
      ['2026-03-13', -120.55],
      ['2026-03-14', -99.1],
    ],
    currencies: ['USD', 'USD'],
  },
  'what a day earned, beside what it cost and what was left': {
    file: [
      'Ngày;Doanh thu;Chi phí;Lợi nhuận',
      '13/03/2026;1.000.000;400.000;600.000',
      '14/03/2026;1.200.000;500.000;700.000',
    ],
    rows: [
      ['2026-03-13', 600_000],
      ['2026-03-14', 700_000],
    ],
  },
});

test.each([
  ['hours', ['BẢNG CHẤM CÔNG;;;', 'Ngày;Ca sáng;Ca chiều;Tổng', '13/03/2026;4;4;8', '14/03/2026;4;0;4']],
  ['orders', ['Ngày;Chỉ tiêu;Kế hoạch;Thực hiện', '13/03/2026;Số đơn;100;120', '14/03/2026;Số đơn;100;90']],
])('sums of %s are none of money', async (_, lines) => {
  const read = sheetsOfText(lines.join('\n'), parseXml).then(tablesIn);
  await expect(read).rejects.toMatchObject({ words: { en: expect.stringMatching(/^No table was found/) } });
});
