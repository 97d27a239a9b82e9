import type { Step } from '../features/home/nextThing';
import type { Words } from '../words';

/** What the page says of how far a month has come. */
export const STANDING = {
  title: { en: 'The month {month}', vi: 'Tháng {month}' },
  done: { en: 'done', vi: 'xong' },
  current: { en: 'next', vi: 'tiếp theo' },
  open: { en: 'not yet', vi: 'chưa' },
  going: { en: 'Opening the tab…', vi: 'Đang mở trang…' },
  year: { en: 'Building the year end…', vi: 'Đang lập tổng kết năm…' },
  over: { en: 'The year is closed, and its end is written.', vi: 'Năm đã khoá và đã có tổng kết.' },
} as const satisfies Record<string, Words>;

export const STEP_NAMES: Readonly<Record<Step, Words>> = {
  actuals: { en: 'Actuals in', vi: 'Có số liệu' },
  reviewed: { en: 'Reviewed', vi: 'Rà soát' },
  explained: { en: 'Explained', vi: 'Giải trình' },
  closed: { en: 'Closed', vi: 'Khoá tháng' },
};

/** What the page says beside the bars of a KPI. */
export const BARS = {
  actual: { en: 'Actual', vi: 'Thực hiện' },
  plan: { en: 'Plan', vi: 'Kế hoạch' },
  outlook: { en: 'Outlook', vi: 'Ước thực hiện' },
  prior: { en: 'Prior year', vi: 'Cùng kỳ' },
  toDate: { en: 'To date', vi: 'Luỹ kế' },
  year: { en: 'Year', vi: 'Cả năm' },
  ofPlan: { en: 'Plan {figure}', vi: 'KH {figure}' },
  better: { en: '{variance} better', vi: '{variance} tốt hơn' },
  worse: { en: '{variance} worse', vi: '{variance} kém hơn' },
  same: { en: 'as planned', vi: 'đúng KH' },
  drawn: {
    en: '{span}: {what} {actual}, plan {plan}, prior year {prior}. {verdict}',
    vi: '{span}: {what} {actual}, kế hoạch {plan}, cùng kỳ năm trước {prior}. {verdict}',
  },
} as const satisfies Record<string, Words>;
