import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

/** The words of the panel for other years' plans. */
export const NEXT_YEAR = {
  title: titles.startNextYear,
  lead: {
    en: 'Begins the plan of {year} beside this one: last year’s figures month by month, unfinished work, open risks, and what you ticked on the year end. Targets and direction are left for you to write.',
    vi: 'Lập kế hoạch năm {year} bên cạnh kế hoạch này: số liệu từng tháng của năm trước, việc chưa xong, rủi ro còn mở và những mục đã đánh dấu ở trang Tổng kết năm. Chỉ tiêu và định hướng do bạn ghi.',
  },
  none: {
    en: 'Build “Year end” in the menu first, and tick there what goes on.',
    vi: 'Trước hết hãy lập “Tổng kết năm” trong menu và đánh dấu những mục chuyển sang năm sau.',
  },
  carried: { en: 'What is carried over', vi: 'Những gì được chuyển sang' },
  start: terms.startThePlanOf,
  starting: { en: 'Building the plan of the new year…', vi: 'Đang lập kế hoạch năm mới…' },
} as const satisfies Record<string, Words>;
