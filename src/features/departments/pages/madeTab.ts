import { NO_NOTE, computed, tab, text } from '../../../sheet/tab';
import * as terms from '../../../terms';
import type { Words } from '../../../words';

const none = (): null => null;
const figure = (header: Words, note: Words = NO_NOTE) => computed(header, note, none, { width: 120 });
const word = (header: Words, width: number) => computed(header, NO_NOTE, none, { format: 'text', width });

const ACTUAL_LESS_PLAN: Words = { en: 'Actual less plan.', vi: 'Thực hiện trừ kế hoạch.' };
const OPEN: Words = {
  en: 'Committed in these months and not settled yet.',
  vi: 'Đã cam kết trong các tháng này, chưa chi.',
};

/** The money of departments and their groups: the month, to date, and the year. */
export const madeColumns = {
  id: word(terms.type, 100),
  name: word(terms.departmentOrGroup, 260),
  monthPlan: figure({ en: 'Month: plan', vi: 'KH tháng' }),
  monthActual: figure({ en: 'Month: actual', vi: 'TH tháng' }),
  monthCommitted: figure({ en: 'Month: committed', vi: 'Cam kết tháng' }, OPEN),
  monthVariance: figure({ en: 'Month: variance', vi: 'Chênh lệch tháng' }, ACTUAL_LESS_PLAN),
  toDatePlan: figure(terms.toDatePlan),
  toDateActual: figure(terms.toDateActual),
  toDateCommitted: figure({ en: 'To date: committed', vi: 'Cam kết luỹ kế' }, OPEN),
  toDateVariance: figure(terms.toDateVariance, ACTUAL_LESS_PLAN),
  status: word({ en: 'Status to date', vi: 'Trạng thái luỹ kế' }, 115),
  yearPlan: figure(terms.yearPlan),
  yearCommitted: figure({ en: 'Year: committed', vi: 'Cam kết năm' }, OPEN),
  outlook: figure(terms.yearOutlook, {
    en: 'Actual to date and the rest as planned.',
    vi: 'Thực hiện luỹ kế cộng phần còn lại theo kế hoạch.',
  }),
  outlookVariance: figure(
    { en: 'Year: variance', vi: 'Chênh lệch năm' },
    { en: 'Outlook less plan.', vi: 'Ước thực hiện trừ kế hoạch.' },
  ),
  remark: text(
    { en: 'Remark', vi: 'Ghi chú' },
    { en: 'Yours: it stays with its row.', vi: 'Tự ghi, đi theo dòng.' },
    { width: 260 },
  ),
  tag: computed({ en: 'AOP row', vi: 'Dòng AOP' }, NO_NOTE, none, { format: 'text', hidden: true }),
};

export const madeTab = tab({
  key: 'by department',
  name: { en: 'By department', vi: 'Theo bộ phận' },
  keys: ['name'],
  colour: '#3949ab',
  frozenColumns: 2,
  columns: madeColumns,
});
