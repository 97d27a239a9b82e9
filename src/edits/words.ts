/** What is said of an entry that goes over a limit: in its Check cell, in toasts, in lists. */
import * as terms from '../terms';
import type { Words } from '../words';

/** Toasts: a title and what can be done. */
export const TOAST = {
  title: terms.overTheLimit,
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
  spilled: {
    en: 'The formula in {cell} fills this row’s months and needs all of their cells free: it can fill none now. Undo, or type amounts over {cell} and the other months.',
    vi: 'Công thức ở {cell} tự điền các tháng của dòng này và cần các ô tháng để trống, nên giờ không điền được tháng nào. Hãy hoàn tác, hoặc gõ số vào {cell} và các tháng còn lại.',
  },
} as const satisfies Record<string, Words>;

/** Totals for a block of rows; details stand beside each row, under Check. */
export const BLOCK = {
  counts: { en: '{rows}: {counts}, see Check.', vi: '{rows}: {counts}, xem cột Kiểm tra.' },
  rows: { en: '{count} rows', vi: '{count} dòng' },
  row: { en: '{count} row', vi: '{count} dòng' },
  mend: { en: '{count} cells to correct', vi: '{count} ô cần sửa' },
  mendOne: { en: '{count} cell to mend', vi: '{count} ô cần sửa' },
  over: { en: '{count} over', vi: '{count} dòng vượt hạn mức' },
  warned: { en: '{count} over but only warned', vi: '{count} dòng vượt chỉ cảnh báo' },
  questions: { en: '{count} asked about', vi: '{count} dòng cần xem lại' },
  title: { en: 'To look at', vi: 'Cần xem lại' },
  readTitle: { en: 'Entered', vi: 'Đã ghi nhận' },
  read: {
    en: '{count} row{count:|s} understood: in {in}, out {out}.',
    vi: 'Đã hiểu {count} dòng: thu {in}, chi {out}.',
  },
} as const satisfies Record<string, Words>;

/** What could not be read, and what was expected. */
export const UNREAD: Words = {
  en: 'Not understood: “{found}”. Expected: {expected}.',
  vi: 'Không hiểu “{found}”. Cần ghi: {expected}.',
};
