import type { PlanStep, MonthStep } from '../../../features/home';
import * as terms from '../../../terms';
import type { Words } from '../../../words';
import { BREAKDOWN } from '../breakdown/words';

export const HOME = {
  loading: { en: 'Reading the plan…', vi: 'Đang đọc kế hoạch…' },
  unnamed: { en: 'Your plan', vi: 'Kế hoạch của bạn' },
  year: { en: 'Plan {year}', vi: 'Kế hoạch {year}' },
  figures: { en: 'figures to {month}', vi: 'số liệu đến {month}' },
  currency: { en: 'amounts in {currency}', vi: 'số tiền bằng {currency}' },
  kpisOnly: { en: 'KPIs only, up to {month}', vi: 'chỉ có số liệu KPI, đến {month}' },
  noFigures: { en: 'no figures yet', vi: 'chưa có số liệu' },
  more: { en: 'More', vi: 'Việc khác' },
  missing: { en: 'Before the plan is approved', vi: 'Trước khi duyệt kế hoạch' },
  waiting: { en: 'What else waits', vi: 'Việc khác đang chờ' },
  nothingWaits: { en: 'Nothing else is waiting.', vi: 'Không có việc nào khác đang chờ.' },
  kpis: terms.kpis,
  noKpis: { en: 'No KPIs are written down yet.', vi: 'Chưa ghi KPI nào.' },
  over: { en: 'Lines over their limit', vi: 'Khoản mục vượt hạn mức' },
  noneOver: { en: 'Every line is within its limit.', vi: 'Mọi khoản mục đều trong hạn mức.' },
  entries: BREAKDOWN.entries,
  entriesOf: BREAKDOWN.entriesOf,
  overYear: { en: 'Over the annual limit', vi: 'Vượt hạn mức năm' },
  overToDate: { en: 'Over the limit to date', vi: 'Vượt hạn mức luỹ kế' },
  tolerated: terms.overWithinTolerance,
} as const satisfies Record<string, Words>;

export const HOME_GROUPS = {
  money: { en: 'Money and decisions', vi: 'Tiền và quyết định' },
  month: { en: 'Month and year', vi: 'Tháng và cả năm' },
  plan: { en: 'The plan itself', vi: 'Bản kế hoạch' },
} as const satisfies Record<string, Words>;

export const WELCOME = {
  title: { en: 'Plan your year', vi: 'Lập kế hoạch cho năm' },
  lead: {
    en: 'An annual operating plan settles three things, so that daily decisions get easier:',
    vi: 'Kế hoạch vận hành năm (AOP) chốt ba điều để quyết định hằng ngày dễ hơn:',
  },
  first: { en: 'what matters most,', vi: 'điều gì quan trọng nhất;' },
  second: {
    en: 'what comes first, and what waits,',
    vi: 'việc gì làm trước, việc gì chưa làm trong năm nay;',
  },
  third: {
    en: 'what money, people and time go to it.',
    vi: 'dành bao nhiêu tiền, người và thời gian.',
  },
  setUp: {
    en: 'Takes about five minutes. You see what will be added before anything is.',
    vi: 'Mất khoảng năm phút. Bạn xem trước mọi nội dung sẽ thêm.',
  },
  sample: {
    en: 'Or look around first, in the year of a shop for mothers and babies.',
    vi: 'Hoặc xem thử trước kế hoạch cả năm của một cửa hàng mẹ và bé.',
  },
} as const satisfies Record<string, Words>;

/** The words for how far a month has come. */
export const STANDING = {
  title: { en: 'The month {month}', vi: 'Tháng {month}' },
  plan: { en: 'The plan, step by step', vi: 'Lập kế hoạch từng bước' },
  done: { en: 'done', vi: 'xong' },
  current: { en: 'next', vi: 'cần làm' },
  open: { en: 'not yet', vi: 'chưa' },
  year: { en: 'Building the year end…', vi: 'Đang lập tổng kết năm…' },
  over: { en: 'The year is closed, and its end is written.', vi: 'Năm đã khoá và đã có tổng kết.' },
} as const satisfies Record<string, Words>;

export const PLAN_STEP_NAMES: Readonly<Record<PlanStep, Words>> = {
  direction: terms.direction,
  goals: terms.goals,
  lines: { en: 'Budget lines', vi: 'Khoản mục' },
  months: { en: 'Months', vi: 'Chia tháng' },
  kpis: terms.kpis,
  approved: { en: 'Approved', vi: 'Duyệt' },
};

export const STEP_NAMES: Readonly<Record<MonthStep, Words>> = {
  actuals: { en: 'Actuals in', vi: 'Có số liệu' },
  reviewed: { en: 'Reviewed', vi: 'Rà soát' },
  explained: { en: 'Explained', vi: 'Giải trình' },
  closed: { en: 'Closed', vi: 'Khoá tháng' },
};
