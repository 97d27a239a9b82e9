/** The words for an approved cell that is put back. */
import type { Words } from '../../words';

export const APPROVED = {
  title: { en: 'The plan is approved', vi: 'Kế hoạch đã được duyệt' },
  putBack: {
    en: '{line}, {place}: the approved {was} is back, in place of {typed}. To change it, transfer or raise in AOP Planner’s sidebar.',
    vi: '{line}, {place}: đã trả lại số được duyệt {was} thay cho {typed}. Muốn thay đổi, hãy điều chuyển hoặc bổ sung trong bảng điều khiển AOP Planner.',
  },
  putBackAll: {
    en: '{count} approved cells are back. To change amounts, transfer or raise in AOP Planner’s sidebar.',
    vi: 'Đã trả lại {count} ô được duyệt. Muốn đổi số tiền, hãy điều chuyển hoặc bổ sung trong bảng điều khiển AOP Planner.',
  },
  keeps: {
    en: '{line}, {place}: the approved {was} is back, in place of {typed}. An approved line keeps its Id and type, and its limit is not loosened: ask for approval of an entry, or move money, in AOP Planner’s sidebar.',
    vi: '{line}, {place}: đã trả lại {was} như đã duyệt thay cho {typed}. Khoản mục đã duyệt giữ nguyên mã và loại, hạn mức không nới lỏng: hãy xin duyệt từng khoản chi hoặc điều chuyển trong bảng điều khiển AOP Planner.',
  },
  stands: {
    en: '{typed} is already in row {row}, and approved there: this cell was put back.',
    vi: 'Mã {typed} đã có ở dòng {row} và đã được duyệt: ô này trở về như cũ.',
  },
  lost: {
    en: '{lines}: approved, and no longer on Budget. Its limit still holds. Undo, or let “Check all limits” put it back.',
    vi: '{lines}: đã được duyệt nhưng không còn ở trang Ngân sách. Hạn mức vẫn có hiệu lực. Hãy hoàn tác, hoặc vào “Kiểm tra toàn bộ hạn mức” để trả lại.',
  },
} as const satisfies Record<string, Words>;
