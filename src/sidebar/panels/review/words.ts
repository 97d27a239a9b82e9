import type { Proposal } from '../../../features/review';
import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

export const REVIEW = {
  byHand: { en: 'KPIs of {month} filled in by hand', vi: 'KPI tự ghi của tháng {month}' },
  byHandGuide: {
    en: 'Blank stays “no data”.',
    vi: 'Để trống thì KPI là “chưa có số liệu”.',
  },
  fill: { en: 'Write and review', vi: 'Ghi và rà soát' },
  filling: { en: 'Writing the figures…', vi: 'Đang ghi số liệu…' },
  title: titles.reviewMonth,
  lead: {
    en: 'Builds the review of a month or a quarter on its own tab, or brings it up to date. What you wrote there stays.',
    vi: 'Lập bản rà soát của tháng hoặc quý trên một trang riêng, hoặc cập nhật bản đã có. Phần bạn đã ghi được giữ nguyên.',
  },
  month: { en: 'Month or quarter', vi: 'Tháng hoặc quý' },
  against: { en: 'Against', vi: 'So với' },
  plan: terms.thePlan,
  build: { en: 'Build the review', vi: 'Lập bản rà soát' },
  building: {
    en: 'Checking the limits, then building the review…',
    vi: 'Đang kiểm tra hạn mức, rồi lập bản rà soát…',
  },
  none: {
    en: 'There is no plan to review yet.',
    vi: 'Chưa có kế hoạch để rà soát.',
  },
  result: { en: 'The month {month}', vi: 'Tháng {month}' },
  toExplain: terms.toExplain,
  over: { en: 'Lines over their limit', vi: 'Khoản mục vượt hạn mức' },
  where: {
    en: 'It is on the tab “{tab}”.',
    vi: 'Bản rà soát ở trang “{tab}”.',
  },
  explain: {
    en: 'Write cause, corrective action, owner and due date there.',
    vi: 'Hãy ghi nguyên nhân, biện pháp khắc phục, người phụ trách và hạn hoàn thành tại đó.',
  },
} as const satisfies Record<string, Words>;

export const RESCORE = {
  title: terms.risksScoredAnew,
  lead: {
    en: 'Fill in the yellow cells of the review under “Risks scored anew”, then take the scores over to Risks.',
    vi: 'Điền vào các ô vàng ở mục “Đánh giá lại rủi ro” của bản rà soát, rồi chép điểm sang trang Rủi ro.',
  },
  look: { en: 'Show the new scores', vi: 'Xem điểm mới' },
  take: { en: 'Write them on Risks', vi: 'Ghi sang trang Rủi ro' },
  looking: { en: 'Reading the review…', vi: 'Đang đọc bản rà soát…' },
  taking: { en: 'Writing on Risks…', vi: 'Đang ghi sang trang Rủi ro…' },
} as const satisfies Record<string, Words>;

/** The words of the proposals panel. */
export const PROPOSE = {
  title: titles.proposals,
  lead: {
    en: 'Ways to act on what the review found. Nothing is done by itself: each opens its form, filled in.',
    vi: 'Hướng xử lý cho những gì bản rà soát tìm thấy. Không có gì tự thực hiện: mỗi đề xuất mở biểu mẫu đã điền sẵn.',
  },
  month: { en: 'Review of', vi: 'Rà soát của' },
  show: { en: 'Show proposals', vi: 'Xem đề xuất' },
  reading: { en: 'Looking for proposals…', vi: 'Đang tìm hướng xử lý…' },
  none: {
    en: 'Nothing to propose: no line needs money that another could give, no work for a goal that is behind is late, no risk has given its signal.',
    vi: 'Không có đề xuất: không khoản mục nào cần tiền mà khoản khác có thể bù, không việc nào của mục tiêu đang hụt bị trễ, chưa rủi ro nào có dấu hiệu.',
  },
  back: { en: 'Back to the proposals', vi: 'Về danh sách đề xuất' },
  takeUp: { en: 'Take up: {text}', vi: 'Thực hiện: {text}' },
} as const satisfies Record<string, Words>;

export const PROPOSAL_KINDS: Readonly<Record<Proposal['kind'], { title: Words; take: Words }>> = {
  transfer: {
    title: titles.moveMoney,
    take: { en: 'Open the transfer', vi: 'Mở phiếu điều chuyển' },
  },
  late: {
    title: { en: 'Late work for a goal that is behind', vi: 'Việc trễ của mục tiêu đang hụt' },
    take: { en: 'Ask what it needs', vi: 'Hỏi trước khi chi' },
  },
  risk: {
    title: { en: 'Risks whose signal has come', vi: 'Rủi ro đã có dấu hiệu' },
    take: { en: 'Ask for the fallback', vi: 'Hỏi cho phương án dự phòng' },
  },
  goal: {
    title: { en: 'Goals with no money left', vi: 'Mục tiêu không còn tiền' },
    take: { en: 'Open the transfer', vi: 'Mở phiếu điều chuyển' },
  },
};
