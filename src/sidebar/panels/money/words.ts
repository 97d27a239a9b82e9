import type { MoveKind } from '../../../features/money';
import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

export const MOVE = {
  title: titles.moveMoney,
  first: { en: 'Move money first', vi: 'Điều chuyển trước' },
  lead: {
    en: 'The plan as approved stays; what moves is written in Decisions and can be taken back.',
    vi: 'Kế hoạch gốc giữ nguyên; mọi thay đổi được ghi ở trang Quyết định và có thể đảo lại.',
  },
  kind: { en: 'What to do', vi: 'Cần làm gì' },
  from: terms.fromLine,
  fromMonth: terms.fromMonth,
  to: terms.toLine,
  toMonth: terms.toMonth,
  cutLine: { en: 'Line to cut', vi: 'Khoản mục cắt giảm' },
  raiseLine: { en: 'Line to raise', vi: 'Khoản mục bổ sung' },
  month: terms.month,
  fromEnd: { en: 'Latest first', vi: 'Từ cuối năm' },
  givenUpGuide: {
    en: 'Needed for new money, and when money leaves a line of a higher goal.',
    vi: 'Bắt buộc khi bổ sung tiền mới, hoặc khi rút tiền của mục tiêu ưu tiên hơn.',
  },
  look: { en: 'Show before and after', vi: 'Xem trước và sau' },
  looking: { en: 'Working out before and after…', vi: 'Đang tính trước và sau…' },
  shown: { en: 'Before and after', vi: 'Trước và sau' },
  already: {
    en: 'The same move was made before. If you mean it once more, say so in the reason.',
    vi: 'Việc này đã thực hiện trước đó. Nếu muốn làm thêm lần nữa, hãy ghi rõ trong lý do.',
  },
  moving: { en: 'Writing it into Decisions…', vi: 'Đang ghi vào Quyết định…' },
  more: { en: 'Move more money', vi: 'Điều chuyển tiếp' },
  original: { en: 'Original', vi: 'Gốc' },
  current: { en: 'Current', vi: 'Hiện tại' },
  used: terms.used,
  available: { en: 'Available', vi: 'Còn lại' },
} as const satisfies Record<string, Words>;

/** The headings of the form: a raise or a cut is not called a transfer. */
export const HEADINGS: Readonly<Record<MoveKind, Words>> = {
  transfer: MOVE.title,
  reserve: { en: 'Use the reserve', vi: 'Dùng dự phòng' },
  raise: { en: 'Raise a budget line', vi: 'Bổ sung ngân sách' },
  cut: { en: 'Cut a budget line', vi: 'Cắt giảm ngân sách' },
};

export const MOVE_KINDS: Readonly<Record<MoveKind, { title: Words; confirm: Words }>> = {
  transfer: {
    title: terms.transfer,
    confirm: { en: 'Transfer {amount}', vi: 'Điều chuyển {amount}' },
  },
  reserve: {
    title: { en: 'Use the reserve', vi: 'Dùng dự phòng' },
    confirm: { en: 'Take {amount} from the reserve', vi: 'Lấy {amount} từ dự phòng' },
  },
  raise: {
    title: terms.raise,
    confirm: { en: 'Raise by {amount}', vi: 'Bổ sung {amount}' },
  },
  cut: {
    title: terms.cut,
    confirm: { en: 'Cut {amount}', vi: 'Cắt giảm {amount}' },
  },
};

export const CUT = {
  lead: {
    en: 'Finds money that is not committed, first where it serves the goals least.',
    vi: 'Tìm tiền chưa cam kết chi, bắt đầu từ nơi ít gắn với mục tiêu nhất.',
  },
  amount: { en: 'How much must be saved?', vi: 'Cần cắt giảm bao nhiêu?' },
  find: { en: 'Find where to cut', vi: 'Tìm chỗ cắt giảm' },
  finding: { en: 'Looking for money that is free…', vi: 'Đang tìm phần tiền chưa dùng…' },
  lines: { en: 'Lines to cut', vi: 'Khoản mục có thể cắt' },
  of: { en: 'of {figure}', vi: 'trên {figure}' },
  cut: terms.cut,
  transfer: terms.transfer,
  back: { en: 'Back to the proposal', vi: 'Về đề xuất cắt giảm' },
} as const satisfies Record<string, Words>;
