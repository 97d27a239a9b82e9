/** Notations of amounts, and units. */
import { DMY, eachHolds } from './madeUp';

eachHolds({
  'money in and out by + and -, with đ behind': {
    file: [
      'Ngày\tSố tiền\tNội dung',
      '13/03/2026\t+1.500.000 đ\tBán lẻ',
      '14/03/2026\t-300.000 đ\tTiền điện',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'a minus behind the amount, pipes between cells': {
    file: [
      'Posting Date|Amount|Narrative|Reference',
      '13/03/2026|1.500.000,00|Retail|A1',
      '14/03/2026|300.000,00-|Power|A2',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'groups parted by blanks and narrow blanks, a decimal comma': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1 500 000,50',
      '14/03/2026;Tiền điện;-300\u202f000,25',
      '15/03/2026;Nước;-1\u00a0000',
    ],
    rows: [
      ['2026-03-13', 1_500_000.5],
      ['2026-03-14', -300_000.25],
      ['2026-03-15', -1000],
    ],
  },
  'amounts in a font of figures: narrow blanks, a minus behind, brackets': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1\u2009500\u2009000',
      '14/03/2026;Tiền điện;300\u202f000-',
      '15/03/2026;Nước;(100\u00a0000)',
      '16/03/2026;Rác;50’000 DR',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
      ['2026-03-15', -100_000],
      ['2026-03-16', -50_000],
    ],
  },
  'thousands parted by apostrophes, as in Switzerland': {
    file: [
      'Buchungsdatum/Date;Text/Description;Amount;Balance',
      "05.01.2026;Retail;1'500'000.50;2'500'000.50",
      '16.01.2026;Power;-3’000.25;2’497’000.25',
    ],
    rows: [
      ['2026-01-05', 1_500_000.5],
      ['2026-01-16', -3000.25],
    ],
    held: ['running balance'],
  },
  'brackets for what went out, with đ inside and behind them': {
    file: [
      'Ngày;Diễn giải;Số tiền',
      '05/01/2026;Bán lẻ;2.000.000 đ',
      '16/01/2026;Tiền điện;(1.200.000 đ)',
      '17/01/2026;Nước;(200.000) đ',
      '18/01/2026;Rác;- 50.000 đ',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -1_200_000],
      ['2026-01-17', -200_000],
      ['2026-01-18', -50_000],
    ],
  },
  'amounts as people say them: 1tr5, 300k, 2,5 triệu': {
    file: [
      'Ngày\tNội dung\tThu\tChi',
      '5/1/2026\tBán hàng\t1tr5\t',
      '16/1/2026\tMua rau\t\t300k',
      '17/1/2026\tThuê nhà\t\t2,5 triệu',
    ],
    rows: [
      ['2026-01-05', 1_500_000],
      ['2026-01-16', -300_000],
      ['2026-01-17', -2_500_000],
    ],
  },
  'a plus before, a minus of print, and the letter O for a nought, which is named': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '05/01/2026;Bán;+2 000 000',
      '16/01/2026;Mua;−300 000',
      '17/01/2026;Mua;-2OO 000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    unread: [[4, '-2OO 000']],
  },
  'groups of India, Cr and Dr with a point': {
    file: ['Date,Particulars,Amount', '13-Mar-26,Sales,"1,50,000.00 Cr."', '14-Mar-26,Power,"Dr. 30,000.00"'],
    rows: [
      ['2026-03-13', 150_000],
      ['2026-03-14', -30_000],
    ],
  },
  'amounts in thousands by the unit above the table': {
    file: [
      'Đơn vị tính: nghìn đồng',
      'Ngày;Nội dung;Thu;Chi',
      '05/01/2026;Bán hàng;2.000;',
      '16/01/2026;Mua rau;;300',
    ],
    answers: { ...DMY, unit: 1000 },
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
  },
  'amounts in thousands by the header of their columns': {
    file: ['Ngày;Nội dung;Thu (1.000đ);Chi (1.000đ)', '13/03/2026;Bán;2.000,5;', '14/03/2026;Rau;;300'],
    answers: { unit: 1_000 },
    rows: [
      ['2026-03-13', 2_000_500],
      ['2026-03-14', -300_000],
    ],
  },
  ...Object.fromEntries(
    ["All figures in '000s;;", 'ĐVT: nghìn VND;;', 'Unit: VND thousands;;'].map((said) => [
      `thousands: ${said}`,
      {
        file: [said, 'Date;Description;Amount', '2026-03-13;Retail;1.5', '2026-03-14;Power;-0.3'],
        rows: [
          ['2026-03-13', 1500],
          ['2026-03-14', -300],
        ],
        answers: { unit: 1000 },
      },
    ]),
  ),
  'one amount that is none does not decide how the others are written': {
    file: ['Ngày;Số tiền', '13/01/2026;2.000.000', '14/01/2026;chưa rõ', '16/01/2026;-50.000'],
    rows: [
      ['2026-01-13', 2_000_000],
      ['2026-01-16', -50_000],
    ],
    unread: [[3, 'chưa rõ']],
  },
});
