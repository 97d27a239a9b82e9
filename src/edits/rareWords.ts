/** Messages about edits that are needed so rarely that they are not loaded with every edit. */
import type { Words } from '../words';

export const RARELY = {
  also: { en: 'Nor were: {cells}.', vi: 'Cũng chưa hiểu: {cells}.' },
  tookBack: {
    en: 'Back as you typed it: as text, which sums in cells do not count. Undo once more to take it out, or type it again.',
    vi: 'Đã trở lại như bạn gõ: dạng chữ, nên tổng trong các ô chưa tính. Hoàn tác lần nữa để bỏ hẳn, hoặc gõ lại.',
  },
  busy: {
    en: 'Someone else is changing the plan, so this edit was not checked. What you typed stays; “Check all limits” will judge it.',
    vi: 'Đang có người khác thay đổi kế hoạch nên chưa kiểm tra được ô này. Nội dung vừa gõ vẫn còn; bấm “Kiểm tra toàn bộ hạn mức” để kiểm tra.',
  },
} as const satisfies Record<string, Words>;
