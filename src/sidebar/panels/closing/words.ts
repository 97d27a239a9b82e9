import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

/** The words of the panel that closes a month. */
export const CLOSE = {
  title: titles.closeMonth,
  lead: {
    en: 'A closed month keeps its review as it stands. What changes in it later is shown as restated.',
    vi: 'Tháng đã khoá giữ nguyên bản rà soát. Thay đổi về sau được ghi là điều chỉnh sau khi khoá.',
  },
  month: terms.month,
  who: terms.closedBy,
  look: { en: 'See what stands in the way', vi: 'Xem còn vướng gì' },
  looking: { en: 'Looking at the month…', vi: 'Đang xem tháng…' },
  ready: { en: 'Ready to close', vi: 'Có thể khoá' },
  not: { en: 'Not yet', vi: 'Chưa khoá được' },
  first: {
    en: 'Before {month} can be closed:',
    vi: 'Trước khi khoá tháng {month}, cần xong:',
  },
  close: { en: 'Close it', vi: 'Khoá tháng này' },
  closing: { en: 'Closing…', vi: 'Đang khoá…' },
  reopenTitle: titles.reopenMonth,
  reopener: terms.reopenedBy,
  reason: terms.reason,
  reopen: { en: 'Reopen it', vi: 'Mở khoá' },
  earlierTitle: { en: 'Months before the plan', vi: 'Các tháng trước khi có kế hoạch' },
  earlierLead: {
    en: 'Give each line’s total of those months. They are shared out as planned and taken as closed, without reviews.',
    vi: 'Ghi tổng từng khoản mục của các tháng đó. Số được chia theo kế hoạch và coi là đã khoá, không cần rà soát.',
  },
  earlier: { en: 'Begun in mid-year: give earlier totals', vi: 'Bắt đầu giữa năm: ghi tổng các tháng trước' },
  until: { en: 'Up to and including', vi: 'Đến hết tháng' },
  goOn: { en: 'Go on to the totals', vi: 'Tiếp tục ghi tổng' },
  planned: { en: 'Planned {figure}. Blank: nothing.', vi: 'Kế hoạch {figure}. Để trống: không có.' },
  take: { en: 'Take as closed', vi: 'Coi là đã khoá' },
  reopening: { en: 'Reopening…', vi: 'Đang mở khoá…' },
} as const satisfies Record<string, Words>;
