/** Days without a year around a balance or “as of” day: the year that is meant, and where nothing tells it. */
import { eachHolds } from './madeUp';

const KEPT = [
  'Date,Details,Money in,Money out',
  '15 Jan,Sale,100.00,',
  '20 Mar,Rent,,50.00',
  '30 Dec,Sale,70.00,',
];
const IN_2026 = [
  ['2026-01-15', 100],
  ['2026-03-20', -50],
  ['2026-12-30', 70],
] as const;

eachHolds({
  'days without a year in a book as of the end of it': {
    file: ['Cash book as of 31 December 2026', ...KEPT],
    rows: IN_2026,
  },
  'a book as of the end of its year, of which only the first months are there': {
    file: ['As at 31 December 2026', ...KEPT.slice(0, 3)],
    rows: IN_2026.slice(0, 2),
  },
  'all days of a year behind its opening balance': {
    file: ['Opening balance as of 31 December 2025: 5.00', ...KEPT],
    rows: IN_2026,
  },
  'what was there as of a day stands beside it: the days are behind it': {
    file: ['As of 31 December 2025,,,5.00', ...KEPT],
    rows: IN_2026,
  },
  'a balance that may be the first or the last: the rows are in order with one alone': {
    file: ['Balance as of 31 December 2026: 5.00', ...KEPT],
    rows: IN_2026,
  },
  'a balance that may be the first or the last, with both of which rows are in order: the plan’s year': {
    file: ['Balance as of 31 December 2025: 5.00', ...KEPT.slice(0, 3), '30 Nov,Sale,70.00,'],
    answers: { first: '2030-01' },
    rows: [
      ['2030-01-15', 100],
      ['2030-03-20', -50],
      ['2030-11-30', 70],
    ],
  },
  'a balance between months is no end of what is below it': {
    file: [
      'Tháng 6/2026',
      'Ngày;Nội dung;Thu;Chi',
      '15/6;Bán hàng;2.000.000;',
      'Số dư cuối kỳ tính đến 30/6/2026: 2.000.000',
      '15/7;Mua rau;;300.000',
    ],
    rows: [
      ['2026-06-15', 2_000_000],
      ['2026-07-15', -300_000],
    ],
  },
});
