import type {
  BetterWhen,
  Cause,
  LineType,
  OutlookMethod,
  Policy,
  RollUp,
  Stage,
  Status,
} from '../domain/plan';
import type { DriverKind } from '../domain/year/drivers';
import * as terms from '../terms';
import type { Language, Spelled, Words } from '../words';

/** The words in cells for each value that code calls by its English name. */
export type Labels<V extends string> = Readonly<Record<V, Spelled>>;

export const lineTypes: Labels<LineType> = {
  revenue: terms.revenue,
  cost: { en: 'Cost', vi: 'Chi phí' },
  investment: terms.investment,
  reserve: terms.reserve,
};

/** The state of an entry that is not within its limits; its Check cell begins with it. */
export const entryStates = {
  over: terms.overTheLimit,
  warned: { en: 'Over, warned', vi: 'Vượt, cảnh báo' },
  approved: { en: 'Over, approved', vi: 'Vượt, đã duyệt' },
} as const satisfies Record<string, Words>;

export const policies: Labels<Policy> = {
  stop: { en: 'Stop', vi: 'Chặn' },
  warn: { en: 'Warn', vi: 'Cảnh báo' },
  track: { en: 'Track', vi: 'Theo dõi' },
};

export const stages: Labels<Stage> = {
  received: { en: 'Received', vi: 'Đã thu' },
  committed: { en: 'Committed', vi: 'Đã cam kết chi' },
  spent: { en: 'Spent', vi: 'Đã chi' },
};

export const betterWhens: Labels<BetterWhen> = {
  higher: {
    en: 'Higher is better',
    vi: 'Càng cao càng tốt',
    also: ['higher', 'cao', 'cao hơn', 'càng cao', 'cao hơn là tốt', 'cao hơn tốt hơn'],
  },
  lower: {
    en: 'Lower is better',
    vi: 'Càng thấp càng tốt',
    also: ['lower', 'thấp', 'thấp hơn', 'càng thấp', 'thấp hơn là tốt', 'thấp hơn tốt hơn'],
  },
};

export const driverKinds: Labels<DriverKind> = {
  units: { en: 'Quantity × price', vi: 'Số lượng × đơn giá' },
  heads: { en: 'People × pay', vi: 'Số người × lương' },
  share: terms.shareOfRevenue,
};

export const rollUps: Labels<RollUp> = {
  sum: { en: 'Sum', vi: 'Cộng dồn' },
  average: { en: 'Average', vi: 'Bình quân' },
  last: { en: 'Last', vi: 'Cuối kỳ' },
  ratio: { en: 'Ratio', vi: 'Tỷ lệ' },
};

export const outlookMethods: Labels<OutlookMethod> = {
  plan: { en: 'Rest as planned', vi: 'Phần còn lại theo kế hoạch' },
  'run rate': { en: 'Run rate', vi: 'Theo tốc độ hiện tại' },
  seasonal: terms.seasonal,
  manual: { en: 'By hand', vi: 'Nhập tay' },
};

export const statuses: Labels<Status> = {
  'on track': terms.onTrack,
  'at risk': terms.atRisk,
  'off track': terms.offTrack,
  'no data': terms.noData,
  'no plan': terms.noPlan,
};

export const causes: Labels<Cause> = {
  price: { en: 'Price', vi: 'Giá' },
  volume: { en: 'Volume', vi: 'Sản lượng' },
  timing: { en: 'Timing', vi: 'Lệch thời điểm' },
  'one-off': { en: 'One-off', vi: 'Một lần' },
  error: { en: 'Error', vi: 'Sai sót' },
  other: terms.other,
};

export const languages: Labels<Language> = {
  en: { en: 'English', vi: 'Tiếng Anh' },
  vi: { en: 'Vietnamese', vi: 'Tiếng Việt' },
};

export type Priority = 'high' | 'medium' | 'low';
export const priorities: Labels<Priority> = {
  high: { en: 'High', vi: 'Cao' },
  medium: { en: 'Medium', vi: 'Trung bình', also: ['vừa', 'tb'] },
  low: { en: 'Low', vi: 'Thấp' },
};

export type ActionKind = 'initiative' | 'milestone' | 'task';
export const actionKinds: Labels<ActionKind> = {
  initiative: { en: 'Initiative', vi: 'Sáng kiến trọng tâm' },
  milestone: { en: 'Milestone', vi: 'Mốc quan trọng' },
  task: { en: 'Task', vi: 'Việc' },
};

export type ActionStatus = 'not started' | 'in progress' | 'done' | 'paused' | 'dropped';
export const actionStatuses: Labels<ActionStatus> = {
  'not started': { en: 'Not started', vi: 'Chưa làm' },
  'in progress': { en: 'In progress', vi: 'Đang làm' },
  done: { en: 'Done', vi: 'Đã xong' },
  paused: { en: 'Paused', vi: 'Tạm dừng' },
  dropped: { en: 'Dropped', vi: 'Đã bỏ' },
};

type RiskStatus = 'open' | 'happened' | 'closed';
export const riskStatuses: Labels<RiskStatus> = {
  open: { en: 'Open', vi: 'Đang theo dõi' },
  happened: { en: 'Happened', vi: 'Đã xảy ra' },
  closed: { en: 'Closed', vi: 'Đã đóng' },
};

export type PlanState = 'draft' | 'handed in' | 'sent back' | 'agreed';
export const planStates: Labels<PlanState> = {
  draft: { en: 'Draft', vi: 'Bản nháp' },
  'handed in': { en: 'Handed in', vi: 'Đã nộp' },
  'sent back': { en: 'Sent back', vi: 'Trả lại' },
  agreed: terms.agreed,
};

type ResourceKind = 'person' | 'other';
export const resourceKinds: Labels<ResourceKind> = {
  person: terms.person,
  other: { en: 'Other capacity', vi: 'Năng lực khác' },
};
