/** Notations of days, and their years. */
import { heldOrder } from '../../../src/imports/mapping/dayOrder';
import { readText } from '../read';
import { TURNED } from '../reading/turned';
import { eachHolds } from './madeUp';

eachHolds({
  'days with month names in English': {
    file: [
      'Date,Description,Amount',
      '13 Mar 2026,Retail,1500.00',
      '02-Apr-2026,Power,-300.00',
      '"May 5, 2026",Rent,-20.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-04-02', -300],
      ['2026-05-05', -20],
    ],
  },
  'days with month names in Vietnamese': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '13 tháng 3 năm 2026;Bán lẻ;1.500.000',
      'Ngày 02 tháng 04 năm 2026;Tiền điện;-300.000',
      '05 Th5 2026;Thuê nhà;-2.000.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-04-02', -300_000],
      ['2026-05-05', -2_000_000],
    ],
  },
  'days with the time before and behind them': {
    file: [
      'Thời gian;Nội dung;Số tiền',
      '13/03/2026 08:15:02;Bán lẻ;1.500.000',
      '23:59 14/03/2026;Tiền điện;-300.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'times of twelve hours before and behind the days': {
    file: [
      'Thời gian;Nội dung;Số tiền',
      '08:15 SA 05/01/2026;Bán;2.000.000',
      '05/01/2026 1:20:11 CH;Mua;-300.000',
      '1:20 PM, 16/01/2026;Mua;-200.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-05', -300_000],
      ['2026-01-16', -200_000],
    ],
  },
  'days with the name of the day before them': {
    file: [
      'Date,Description,Amount',
      '"Friday, 13 March 2026",Retail,1500.00',
      '"Sat 14/03/2026",Power,-300.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'days of ISO with a zone': {
    file: [
      'created_utc,description,amount',
      '2026-03-13T08:15:02Z,Retail,1500.00',
      '2026-03-14T23:59:59+07:00,Power,-300.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'days as serials of a spreadsheet, pasted as text': {
    file: ['Ngày\tNội dung\tSố tiền', '46094\tBán lẻ\t1500000', '46095.75\tTiền điện\t-300000'],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'days and amounts behind the mark that makes a text of them': {
    file: [
      'Ngày\tSố tham chiếu\tSố tiền ghi nợ\tSố tiền ghi có\tMô tả',
      "'14/03/2026\t'0123\t'1.500.000\t'\t'Trả tiền hàng",
      "'15/03/2026 08:15\t'0124\t'\t'3.000.000\t'Khách trả",
      "'2026-03-16\t'0125\t'250.000\t\t'Phí ship",
    ],
    rows: [
      ['2026-03-14', -1_500_000],
      ['2026-03-15', 3_000_000],
      ['2026-03-16', -250_000],
    ],
  },
  'years of two digits': {
    file: ['Ngày;Nội dung;Số tiền', '13/03/26;Bán lẻ;1.500.000', '14/03/26;Tiền điện;-300.000'],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'days as a spreadsheet in Vietnamese shows them: 5-thg 1-26': {
    file: ['Ngày\tNội dung\tSố tiền', '5-thg 1-26\tBán lẻ\t2.000.000', '16-thg 1-26\tMua rau\t-300.000'],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
  },
  'days with the year first and points between': {
    file: [
      'Date,Details,Debit,Credit,Balance',
      '2026.01.05,Retail,,"2,000.00","5,000.00"',
      '2026.01.16,Power,300.00,,"4,700.00"',
    ],
    rows: [
      ['2026-01-05', 2000],
      ['2026-01-16', -300],
    ],
    held: ['running balance'],
  },
  'days without a year, their months by name': {
    file: [
      'Statement of March 2026,,',
      'Date,Description,Amount',
      '13 Mar,Retail,1500.00',
      'Mar 14,Power,-300.00',
      '15 thg 3,Web,-12.50',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
      ['2026-03-15', -12.5],
    ],
  },
  'days without a year below headings of their months': {
    file: [
      'SỔ THU CHI',
      'Ngày;Nội dung;Thu;Chi',
      'Tháng 12/2025',
      '30/12;Bán hàng;1.000.000;',
      'Tháng 1/2026',
      '5/1;Bán hàng;2.000.000;',
      '6/1;Mua rau;;300.000',
      ';Cộng tháng 1;2.000.000;300.000',
    ],
    rows: [
      ['2025-12-30', 1_000_000],
      ['2026-01-05', 2_000_000],
      ['2026-01-06', -300_000],
    ],
  },
  'days without a year below one that has it, across the new year': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '30/12/2025;Bán hàng;1.000.000',
      '31/12;Mua rau;-300.000',
      '2/1;Bán hàng;2.000.000',
    ],
    rows: [
      ['2025-12-30', 1_000_000],
      ['2025-12-31', -300_000],
      ['2026-01-02', 2_000_000],
    ],
  },
  'days without a year below a title that has it': {
    file: [
      'SỔ THU CHI THÁNG 1/2026',
      'Ngày;Nội dung;Thu;Chi',
      '5/1;Bán hàng;2.000.000;',
      '6/1;Mua rau;;300.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-06', -300_000],
    ],
  },
  'days without a year below the day on which their year ended': {
    file: [
      'For the year ended 31 December 2026',
      'Date,Details,Money in,Money out',
      '15 Jan,Sale,100.00,',
      '20 Mar,Rent,,50.00',
      '30 Dec,Sale,70.00,',
    ],
    rows: [
      ['2026-01-15', 100],
      ['2026-03-20', -50],
      ['2026-12-30', 70],
    ],
  },
  'days without a year, a fiscal year that ends in March': {
    file: [
      'Năm tài chính kết thúc ngày 31/03/2027',
      'Ngày;Nội dung;Thu;Chi',
      '15/4;Bán hàng;2.000.000;',
      '20/9;Mua rau;;300.000',
      '30/1;Bán hàng;1.000.000;',
    ],
    rows: [
      ['2026-04-15', 2_000_000],
      ['2026-09-20', -300_000],
      ['2027-01-30', 1_000_000],
    ],
  },
  'days of the new year below what was there when the old one ended': {
    file: [
      'Balance for the year ended 31 December 2025: 5.00',
      'Date,Details,Money in,Money out',
      '5 Jan,Sale,100.00,',
      '6 Feb,Rent,,50.00',
    ],
    rows: [
      ['2026-01-05', 100],
      ['2026-02-06', -50],
    ],
  },
  'days without any year are of the plan’s, which begins in April': {
    file: ['Ngày;Nội dung;Số tiền', '30/12;Bán hàng;1.000.000', '15/1;Mua rau;-300.000'],
    answers: { first: '2026-04' },
    rows: [
      ['2026-12-30', 1_000_000],
      ['2027-01-15', -300_000],
    ],
  },
  'years of the Buddha': {
    file: ['Date,Description,Withdrawal,Deposit', '13/03/2569,Retail,,1500.00', '14/03/2569,Power,300.00,'],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'a header that says how its days are written': {
    file: ['Date (MM/DD/YYYY),Description,Amount', '03/04/2026,Retail,1500.00', '04/05/2026,Power,-300.00'],
    rows: [
      ['2026-03-04', 1500],
      ['2026-04-05', -300],
    ],
  },
  'days of which one is none: it is named, and nothing is asked': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1.500.000',
      '32/03/2026;Điện;-300.000',
      '15/03/2026;Nước;-20.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-15', -20_000],
    ],
    unread: [[3, '32/03/2026']],
  },
});

const READ = {
  dmy: ['2026-02-03', '2026-03-13', '2026-05-03'],
  turned: ['2026-03-02', '2026-03-13', '2026-03-05'],
} as const;
describe('days stored as dates, none after the 12th, beside text days that all are', () => {
  const text = TURNED.join('\n');

  test('are asked about: the program may have turned them round', async () => {
    await expect(readText(text)).rejects.toThrow('a person must be asked: {"either":["dmy","turned"]}');
  });

  test.each(['dmy', 'turned'] as const)('are read as a person says: %s', async (dayOrder) => {
    const [sheet] = await readText(text, { dayOrder });
    expect(sheet!.statements.flatMap(({ entries }) => entries.map(({ day }) => day))).toEqual(READ[dayOrder]);
  });

  test('an answer holds for such a file alone', async () => {
    const [turned] = await readText(text, { dayOrder: 'turned' });
    const kept = { ...turned!.mapping, dayOrder: 'turned' as const };
    expect(heldOrder(turned!.table, kept)).toBe('turned');
    const [plain] = await readText(text.replace('13/03/2026', '04/03/2026'), { dayOrder: 'dmy' });
    expect(heldOrder(plain!.table, kept)).toBeNull();
  });

  test('one text up to the 12th, or one day after it, and nothing is asked of the kept ones', async () => {
    await expect(readText(text.replace('13/03/2026', '04/03/2026'))).rejects.toThrow(
      '{"either":["dmy","mdy"]}',
    );
    const [sheet] = await readText(text.replace('2026-05-03', '2026-05-30'));
    expect(sheet!.dayOrder).toEqual({ only: 'dmy' });
  });
});
