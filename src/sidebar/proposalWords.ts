import type { Proposal } from '../features/review/proposed';
import type { Words } from '../words';

/** The texts of the panel that proposes ways out, in both languages. */
export const PROPOSE = {
  title: { en: 'Proposals', vi: 'Đề xuất' },
  lead: {
    en: 'Ways out of what the review found. Nothing is done by itself: each opens its form, filled in.',
    vi: 'Hướng xử lý cho những gì bản rà soát tìm thấy. Không có gì tự thực hiện: mỗi đề xuất mở biểu mẫu đã điền sẵn.',
  },
  month: { en: 'Review of', vi: 'Rà soát của' },
  show: { en: 'Show proposals', vi: 'Xem đề xuất' },
  reading: { en: 'Looking for ways out…', vi: 'Đang tìm hướng xử lý…' },
  none: {
    en: 'Nothing to propose: no line needs money that another could give, no work for a goal that is behind is late, no risk has given its signal.',
    vi: 'Không có đề xuất: không khoản mục nào cần tiền mà khoản khác có thể bù, không việc nào của mục tiêu đang hụt bị trễ, chưa rủi ro nào có dấu hiệu.',
  },
  back: { en: 'Back to the proposals', vi: 'Về danh sách đề xuất' },
  takeUp: { en: 'Take up: {text}', vi: 'Thực hiện: {text}' },
} as const satisfies Record<string, Words>;

export const PROPOSAL_KINDS: Readonly<Record<Proposal['kind'], { title: Words; take: Words }>> = {
  transfer: {
    title: { en: 'Move money', vi: 'Điều chuyển ngân sách' },
    take: { en: 'Open the transfer', vi: 'Mở phiếu điều chuyển' },
  },
  late: {
    title: { en: 'Late work for a goal that is behind', vi: 'Việc trễ của mục tiêu đang hụt' },
    take: { en: 'Ask what it needs', vi: 'Hỏi phần cần chi' },
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
