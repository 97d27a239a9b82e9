import * as titles from '../../titles';
import type { Words } from '../../words';

export const SAY = {
  title: titles.shareOut,
  way: { en: 'How: please choose one.', vi: 'Cách chia: hãy chọn một cách.' },
  approved: {
    en: '{line} is approved: its months change by moving money, in the open.',
    vi: '{line} đã được duyệt: muốn đổi các tháng, hãy điều chuyển.',
  },
  unknown: {
    en: 'When Tết is in {year} is not known here: choose evenly, or by days.',
    vi: 'Chưa rõ ngày Tết năm {year}: hãy chọn chia đều hoặc theo số ngày.',
  },
  none: { en: 'Every line has its months already.', vi: 'Mọi khoản mục đã có đủ các tháng.' },
  ready: { en: 'Nothing is written yet.', vi: 'Chưa ghi gì vào bảng tính.' },
  done: { en: 'Shared out over the months: {lines}.', vi: 'Đã chia vào các tháng: {lines}.' },
  more: { en: '{lines} and {count} more', vi: '{lines} và {count} khoản mục nữa' },
} as const satisfies Record<string, Words>;

/** How the months came about, as the note on the year's amount says. */
export const HOW = {
  even: { en: 'evenly', vi: 'chia đều' },
  days: { en: 'by the days of each month', vi: 'theo số ngày của tháng' },
  season: { en: 'by season: {busy}', vi: 'theo mùa: {busy}' },
  tet: {
    en: 'more before Tết and less after it, as Direction says',
    vi: 'nhiều hơn trước Tết, ít hơn sau Tết, theo trang Định hướng',
  },
  'last year': {
    en: 'as last year, moved to this year’s Tết',
    vi: 'như năm trước, dời theo Tết năm nay',
  },
  same: { en: 'as last year', vi: 'như năm trước' },
  shared: { en: 'Shared out over the months: {how}.', vi: 'Chia vào các tháng: {how}.' },
  kept: {
    en: 'Shared out over the months: {how}. Months filled in before stay: {kept}.',
    vi: 'Chia vào các tháng: {how}. Giữ nguyên {kept} tháng đã ghi.',
  },
  year: { en: 'The year is the sum of its months.', vi: 'Số cả năm bằng tổng các tháng.' },
} as const satisfies Record<string, Words>;

/** Why a line is left as it is. */
export const LEFT = {
  unlike: {
    en: '{line}: its months come to {sum}, the year says {annual}. Choose the line, and write over its months; or put the year right.',
    vi: '{line}: các tháng cộng lại {sum}, số cả năm là {annual}. Hãy chọn khoản mục này và ghi đè các tháng, hoặc sửa số cả năm.',
  },
  formula: {
    en: '{line}: its months are worked out by a formula, which stays.',
    vi: '{line}: các tháng được tính bằng công thức nên giữ nguyên.',
  },
  'no last year': {
    en: '{line}: what last year’s months were is not known here.',
    vi: '{line}: chưa có số liệu từng tháng của năm trước.',
  },
  whole: {
    en: '{line}: its months are filled in, and come to the year.',
    vi: '{line}: các tháng đã ghi đủ và khớp số cả năm.',
  },
  nothing: {
    en: '{line} has neither a year’s amount nor months.',
    vi: '{line}: chưa có số cả năm lẫn số tháng.',
  },
} as const satisfies Record<string, Words>;
