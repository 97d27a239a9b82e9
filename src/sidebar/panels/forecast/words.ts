import type { DraftMethod } from '../../../domain/review/forecast';
import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

/** The words of the panels for forecasts and versions. */
export const FORECAST = {
  title: titles.reforecast,
  lead: {
    en: 'The months to come become a forecast, line by line, on a tab of its own. The plan and its limits do not move.',
    vi: 'Các tháng còn lại được dự báo theo từng khoản mục, trên một trang riêng. Kế hoạch và hạn mức không thay đổi.',
  },
  none: {
    en: 'A forecast starts from closed months, and none is closed yet. Review the first month, explain what is large, and close it.',
    vi: 'Dự báo lại bắt đầu từ các tháng đã khoá, mà chưa tháng nào được khoá. Hãy rà soát tháng đầu, giải trình rồi khoá số liệu.',
  },
  month: { en: 'After the closed month', vi: 'Sau tháng đã khoá' },
  method: { en: 'First draft of the months to come', vi: 'Dự thảo các tháng còn lại' },
  givenUpGuide: {
    en: 'What the year does without because of it; “nothing” if so.',
    vi: 'Vì thế năm nay phải bỏ điều gì; nếu không, ghi “không”.',
  },
  look: { en: 'Show the first draft', vi: 'Xem bản dự thảo' },
  looking: { en: 'Drafting the months to come…', vi: 'Đang dự thảo các tháng còn lại…' },
  shown: { en: 'The first draft', vi: 'Bản dự thảo' },
  there: { en: 'It is there already', vi: 'Đã có dự báo này' },
  make: { en: 'Make the forecast', vi: 'Lập dự báo' },
  making: { en: 'Writing the forecast…', vi: 'Đang lập dự báo…' },
  open: { en: 'Go to its tab', vi: 'Mở trang dự báo' },
  each: { en: 'Line by line', vi: 'Từng khoản mục' },
  eachGuide: {
    en: 'A line can be drafted another way. On the tab every month can be written over.',
    vi: 'Có thể chọn cách dự thảo khác cho từng khoản mục. Trên trang dự báo, tháng nào cũng sửa được.',
  },
  year: { en: 'The year', vi: 'Cả năm' },
  plan: terms.plan,
  forecast: terms.forecast,
  revenue: terms.revenue,
  outgoing: { en: 'Outgoing', vi: 'Tổng chi' },
  left: terms.leftOver,
  change: { en: 'plan {from}, forecast {to}', vi: 'KH {from}, dự báo {to}' },
} as const satisfies Record<string, Words>;

export const DRAFT_NAMES: Readonly<Record<DraftMethod, Words>> = {
  plan: { en: 'As planned', vi: 'Theo kế hoạch' },
  'run rate': { en: 'Run rate', vi: 'Tốc độ hiện tại' },
  seasonal: terms.seasonal,
};

export const VERSIONS = {
  title: titles.versions,
  lead: {
    en: 'The plan, the budget as it is now, and each forecast: when it was made, by whom, why, and what was given up.',
    vi: 'Kế hoạch, ngân sách hiện hành và từng lần dự báo lại: ngày lập, người lập, lý do và điều phải đánh đổi.',
  },
  loading: { en: 'Reading the versions…', vi: 'Đang đọc các phiên bản…' },
  made: { en: '{when}, {who}', vi: '{when}, {who}' },
  nobody: { en: 'No decision has changed it yet.', vi: 'Chưa có quyết định nào.' },
  why: { en: 'Why', vi: 'Lý do' },
  givenUp: terms.givenUpShort,
  compare: { en: 'Compare two', vi: 'So sánh hai phiên bản' },
  from: { en: 'From', vi: 'Từ phiên bản' },
  to: { en: 'To', vi: 'Đến phiên bản' },
  show: { en: 'Compare', vi: 'So sánh' },
  comparing: { en: 'Comparing…', vi: 'Đang so sánh…' },
  same: { en: 'Choose two versions.', vi: 'Hãy chọn hai phiên bản khác nhau.' },
  result: { en: '{from} → {to}', vi: '{from} → {to}' },
  lines: { en: 'What differs, by line', vi: 'Khác nhau theo khoản mục' },
  none: { en: 'No line differs over the year.', vi: 'Không khoản mục nào khác nhau về số cả năm.' },
  onTab: { en: 'By month, on a tab', vi: 'Xem theo tháng trên một trang' },
  making: { en: 'Writing the comparison…', vi: 'Đang lập bảng so sánh…' },
  difference: terms.difference,
  line: terms.line,
  better: { en: 'better', vi: 'tốt hơn' },
  worse: { en: 'worse', vi: 'kém hơn' },
} as const satisfies Record<string, Words>;
