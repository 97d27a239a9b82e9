import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

export const CHECK = {
  title: titles.checkLimits,
  lead: {
    en: 'Judges every entry of Actuals in the order of its date, marks what is over, and asks for approval where nobody has.',
    vi: 'Xét mọi dòng ở trang Thực hiện theo thứ tự ngày, đánh dấu khoản vượt, và lập đề nghị cho khoản chưa ai xin duyệt.',
  },
  check: { en: 'Check now', vi: 'Kiểm tra ngay' },
  checking: { en: 'Judging every entry…', vi: 'Đang xét từng khoản…' },
  over: terms.overTheLimit,
  warned: { en: 'Over, only warned', vi: 'Vượt, chỉ cảnh báo' },
  approved: { en: 'Over, but approved', vi: 'Vượt, đã được duyệt' },
  none: terms.noneFound,
  row: { en: 'Row {row}', vi: 'Dòng {row}' },
  waits: { en: '{id} waits for a decision.', vi: '{id} đang chờ quyết định.' },
  by: { en: 'Approved by {id}.', vi: 'Đã duyệt ở {id}.' },
  decide: { en: 'Decide on requests', vi: 'Xem các đề nghị' },
  unlike: { en: 'Not as approved ({count})', vi: 'Không như đã duyệt ({count})' },
  unlikeLead: {
    en: 'Cells and rows of Budget and Goals that were changed after the plan was approved, listed below. Moves that you made stay.',
    vi: 'Ô và dòng ở trang Ngân sách và Mục tiêu đã bị sửa sau khi duyệt, liệt kê bên dưới. Các lần điều chuyển vẫn giữ nguyên.',
  },
  putBack: { en: 'Put the approved plan back', vi: 'Trả lại như đã duyệt' },
  puttingBack: { en: 'Putting it back…', vi: 'Đang trả lại…' },
} as const satisfies Record<string, Words>;
