import { addMonths } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import { spokenMonth } from '../../speech';
import { fill, type Words } from '../../words';
import type { ClosedEdit, Toast } from '../event';

const TITLE: Words = { en: 'Closed month', vi: 'Tháng đã khoá' };
const SAID: Words = {
  en: '{months}: closed. {what}; the closed review keeps its figures, and the next one names the change under “Restated after close”. {unless}: undo. To count it in the month itself: “Reopen a month” in the sidebar.',
  vi: 'Tháng {months} đã khoá. {what}; bản rà soát đã khoá không đổi, bản kế tiếp sẽ nêu thay đổi ở mục “Điều chỉnh sau khi khoá”. {unless}, hãy hoàn tác. Muốn tính vào chính tháng đó, chọn “Mở khoá tháng” trong bảng điều khiển.',
};
const TYPED = {
  what: { en: 'What you typed stays and counts', vi: 'Nội dung vừa gõ vẫn giữ và được tính' },
  unless: { en: 'Typed by mistake', vi: 'Nếu gõ nhầm' },
} as const satisfies Record<string, Words>;
/** What several rows held before is not known: they may have been pasted, or only sorted. */
const SEVERAL = {
  what: { en: 'What is new or different there counts', vi: 'Nội dung mới hoặc đã đổi ở đó vẫn được tính' },
  unless: {
    en: 'Rows that were only sorted change nothing. By mistake',
    vi: 'Nếu chỉ sắp xếp lại dòng thì không có gì thay đổi. Nếu làm nhầm',
  },
} as const satisfies Record<string, Words>;

/** The months in order; if more than two follow each other, the first and the last of them. */
const monthsSaid = (months: readonly Month[]): string => {
  const sorted = [...months].sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const isRun = sorted.length > 2 && addMonths(first, sorted.length - 1) === last;
  return (isRun ? [first, last] : sorted).map(spokenMonth).join(isRun ? ' – ' : ', ');
};

/** What is said of an edit of closed months, added to whatever else there is to say; it replaces mere news. */
export const closedToast = ({ months, language, isKnown }: ClosedEdit, toast: Toast | null): Toast => {
  const { what, unless } = isKnown ? TYPED : SEVERAL;
  const said = fill(SAID, language, {
    months: monthsSaid(months),
    what: what[language],
    unless: unless[language],
  });
  if (toast === null || toast.isNews === true) return { title: TITLE[language], message: said };
  return { ...toast, message: `${toast.message} ${said}` };
};
