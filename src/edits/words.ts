/** What is said of an entry that goes over a limit: in its Check cell, in toasts, in lists. */
import type { Words } from '../words';

/** Toasts: a title and what can be done. */
export const TOAST = {
  title: { en: 'Over the limit', vi: 'Vượt hạn mức' },
  approved: { en: 'The plan is approved', vi: 'Kế hoạch đã được duyệt' },
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
    en: '{typed} stands in row {row} already and is approved there: this cell is as it was.',
    vi: 'Mã {typed} đã có ở dòng {row} và đã được duyệt: ô này trở về như cũ.',
  },
  lost: {
    en: '{lines}: approved, and no longer on Budget. Its limit still holds. Undo, or let “Check all limits” put it back.',
    vi: '{lines}: đã được duyệt nhưng không còn ở trang Ngân sách. Hạn mức vẫn có hiệu lực. Hãy hoàn tác, hoặc vào “Kiểm tra toàn bộ hạn mức” để trả lại.',
  },
  refused: {
    en: '{why} The old value is back; request {id} is in Decisions. Ask for approval or move money in AOP Planner’s sidebar.',
    vi: '{why} Ô đã trở về giá trị cũ; đề nghị {id} nằm ở trang Quyết định. Xin duyệt hoặc điều chuyển ngân sách trong bảng điều khiển AOP Planner.',
  },
  marked: {
    en: 'Requests in Decisions: {ids}. {why} Ask for approval or move money in AOP Planner’s sidebar.',
    vi: 'Đề nghị {ids} nằm ở trang Quyết định. {why} Xin duyệt hoặc điều chuyển ngân sách trong bảng điều khiển AOP Planner.',
  },
  noLog: {
    en: 'There is no Decisions tab to keep the request: “Set up the plan” adds it.',
    vi: 'Chưa có trang Quyết định để ghi đề nghị: bấm “Thiết lập kế hoạch” để thêm.',
  },
  busy: {
    en: 'Someone else is changing the plan, so this edit was not checked. What you typed stays; “Check all limits” will judge it.',
    vi: 'Đang có người khác thay đổi kế hoạch nên chưa kiểm tra được ô này. Nội dung vừa gõ vẫn còn; bấm “Kiểm tra toàn bộ hạn mức” để kiểm tra.',
  },
  failed: {
    en: 'This edit could not be checked: {error}. What you typed stays; run “Check all limits”.',
    vi: 'Chưa kiểm tra được ô này: {error}. Nội dung vừa gõ vẫn còn; hãy bấm “Kiểm tra toàn bộ hạn mức”.',
  },
} as const satisfies Record<string, Words>;

/** What a block of rows comes to; each is said beside its row, under Check. */
export const BLOCK = {
  counts: { en: '{rows}: {counts}, see Check.', vi: '{rows}: {counts}, xem cột Kiểm tra.' },
  rows: { en: '{count} rows', vi: '{count} dòng' },
  row: { en: '{count} row', vi: '{count} dòng' },
  mend: { en: '{count} cells to mend', vi: '{count} ô cần sửa' },
  mendOne: { en: '{count} cell to mend', vi: '{count} ô cần sửa' },
  over: { en: '{count} over', vi: '{count} dòng vượt hạn mức' },
  warned: { en: '{count} over but only warned', vi: '{count} dòng vượt chỉ cảnh báo' },
  questions: { en: '{count} asked about', vi: '{count} dòng cần xem lại' },
  title: { en: 'To look at', vi: 'Cần xem lại' },
} as const satisfies Record<string, Words>;

/** What could not be read, and what was expected. */
export const UNREAD: Words = {
  en: 'Not understood: “{found}”. Expected: {expected}.',
  vi: 'Không hiểu “{found}”. Cần ghi: {expected}.',
};
