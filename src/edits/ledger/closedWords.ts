import type { Month } from '../../domain/plan';
import { spokenMonth } from '../../speech';
import { fill, type Language, type Words } from '../../words';
import type { Toast } from '../event';

const TITLE: Words = { en: 'Closed month', vi: 'Tháng đã khoá' };
const SAID: Words = {
  en: '{months}: closed. What you typed stays and counts; the closed review keeps its figures, and the next one names the change under “Restated after close”. Typed by mistake: undo. To count it in the month itself: “Reopen a month” in the sidebar.',
  vi: 'Tháng {months} đã khoá. Nội dung vừa gõ vẫn giữ và được tính; bản rà soát đã khoá không đổi, bản kế tiếp sẽ nêu thay đổi ở mục “Điều chỉnh sau khi khoá”. Nếu gõ nhầm, hãy hoàn tác. Muốn tính vào chính tháng đó, chọn “Mở khoá tháng” trong bảng điều khiển.',
};

/** What is said of an edit of closed months, added to whatever else there is to say; it replaces mere news. */
export const closedToast = (
  { months, language }: { months: readonly Month[]; language: Language },
  toast: Toast | null,
): Toast => {
  const said = fill(SAID, language, { months: [...months].sort().map(spokenMonth).join(', ') });
  if (toast === null || toast.isNews === true) return { title: TITLE[language], message: said };
  return { ...toast, message: `${toast.message} ${said}` };
};
