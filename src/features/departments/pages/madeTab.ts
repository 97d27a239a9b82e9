import { NO_NOTE, computed, tab, text } from '../../../sheet/tab';
import * as terms from '../../../terms';
import type { Words } from '../../../words';

const none = (): null => null;
const figure = (header: Words, note: Words = NO_NOTE) => computed(header, note, none, { width: 120 });
const word = (header: Words, width: number) => computed(header, NO_NOTE, none, { format: 'text', width });

const OPEN: Words = {
  en: 'Committed in these months and not settled yet.',
  vi: 'Đã cam kết trong các tháng này, chưa chi.',
};

/** The tab with the money of departments and their groups: the month, to date, and the year. */
export const madeColumns = {
  id: word(terms.type, 100),
  name: word(terms.departmentOrGroup, 260),
  monthPlan: figure(terms.monthPlan),
  monthActual: figure(terms.monthActual),
  monthCommitted: figure({ en: 'Month: committed', vi: 'Cam kết tháng' }, OPEN),
  monthVariance: figure(terms.monthVariance, terms.actualLessPlan),
  toDatePlan: figure(terms.toDatePlan),
  toDateActual: figure(terms.toDateActual),
  toDateCommitted: figure({ en: 'To date: committed', vi: 'Cam kết luỹ kế' }, OPEN),
  toDateVariance: figure(terms.toDateVariance, terms.actualLessPlan),
  status: word({ en: 'Status to date', vi: 'Trạng thái luỹ kế' }, 115),
  yearPlan: figure(terms.yearPlan),
  yearCommitted: figure({ en: 'Year: committed', vi: 'Cam kết năm' }, OPEN),
  outlook: figure(terms.yearOutlook, {
    en: 'Actual to date and the rest as planned.',
    vi: 'Thực hiện luỹ kế cộng phần còn lại theo kế hoạch.',
  }),
  outlookVariance: figure(terms.yearVariance, terms.outlookLessPlan),
  remark: text(
    { en: 'Remark', vi: 'Ghi chú' },
    { en: 'Yours: it stays with its row.', vi: 'Tự ghi, đi theo dòng.' },
    { width: 260 },
  ),
  tag: computed(terms.aopRow, NO_NOTE, none, { format: 'text', hidden: true }),
};

export const byDepartmentTab = tab({
  key: 'by department',
  name: { en: 'By department', vi: 'Theo bộ phận' },
  keys: ['name'],
  colour: '#3949ab',
  frozenColumns: 2,
  columns: madeColumns,
});
