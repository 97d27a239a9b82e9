import { choice, day, key, share, tab, text, type RowOf } from '../../sheet/tab';
import * as terms from '../../terms';
import { actionStatuses } from '../choices';

/** The log of progress on the plan's work, week by week; rows are only added. */
export const progress = tab({
  key: 'progress',
  name: { en: 'Progress log', vi: 'Nhật ký tiến độ' },
  colour: '#12b5cb',
  keys: ['when', 'work'],
  isLog: true,
  isOptional: true,
  readyRows: 30,
  columns: {
    when: day(terms.when),
    who: text(terms.who, undefined, { width: 120 }),
    work: key(
      terms.work,
      { en: 'Its Id on the Action plan.', vi: 'Mã việc ở Kế hoạch hành động.' },
      { names: 'action', width: 80 },
    ),
    progress: share(terms.progress, { en: '0% to 100%.', vi: '0% đến 100%.' }),
    status: choice(terms.status, undefined, actionStatuses, { width: 110 }),
    note: text(terms.note, undefined, { width: 360, former: { en: ['In a line'] } }),
  },
});

export type ProgressRow = RowOf<typeof progress>;
