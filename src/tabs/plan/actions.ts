import { cell } from '../../sheet/formula';
import { inMore, choice, day, key, money, number, share, tab, text, type RowOf } from '../../sheet/tab';
import * as terms from '../../terms';
import { actionKinds, actionStatuses, priorities } from '../choices';
import { keyColumn, keyOfCell } from '../keys';

/** What is done to reach the goals, in rough order. */
export const actions = tab({
  key: 'actions',
  name: { en: 'Action plan', vi: 'Kế hoạch hành động' },
  colour: '#12b5cb',
  keys: ['id', 'name'],
  unique: 'id',
  frozenColumns: 1,
  columns: {
    id: key(
      terms.id,
      { en: 'Short and unique: A1, A1.1.', vi: 'Ngắn, không trùng: A1, A1.1.' },
      { names: 'action', width: 60 },
    ),
    kind: choice(
      terms.kind,
      {
        en: 'An initiative is funded work for a goal; under it stand milestones (a state reached by a day) and tasks.',
        vi: 'Sáng kiến trọng tâm là việc lớn có ngân sách cho một mục tiêu; dưới nó là các mốc quan trọng và việc.',
      },
      actionKinds,
      { width: 165 },
    ),
    name: text({ en: 'What is done', vi: 'Nội dung' }, undefined, { width: 300 }),
    goal: key(
      terms.goal,
      { en: 'The Id of the goal that it serves.', vi: 'Mã mục tiêu mà việc này phục vụ.' },
      { names: 'goal', width: 75 },
    ),
    owner: text(terms.owner, { en: 'One person.', vi: 'Một người.' }, { width: 120 }),
    start: day({ en: 'Start', vi: 'Ngày bắt đầu' }),
    due: day(terms.due, undefined, { width: 110 }),
    progress: share(terms.progress, { en: '0% to 100%.', vi: '0% đến 100%.' }),
    status: choice(terms.status, undefined, actionStatuses, { width: 110 }),
    partOf: inMore(
      key(
        { en: 'Part of', vi: 'Thuộc' },
        {
          en: 'For a milestone or task: the Id of its initiative.',
          vi: 'Với mốc hoặc việc: mã của sáng kiến.',
        },
        { names: 'action', width: 70 },
      ),
    ),
    order: inMore(
      number(
        { en: 'Order', vi: 'Thứ tự' },
        { en: 'What comes first.', vi: 'Việc nào trước.' },
        { format: 'general', width: 60 },
      ),
    ),
    department: inMore(text(terms.department, undefined, { width: 110 })),
    coordinating: inMore(
      text(
        { en: 'Coordinating departments', vi: 'Bộ phận phối hợp' },
        { en: 'Who must help; separate with commas.', vi: 'Ai phải cùng làm; cách nhau bằng dấu phẩy.' },
        { width: 150 },
      ),
    ),
    difficulty: inMore(choice({ en: 'Difficulty', vi: 'Độ khó' }, undefined, priorities, { width: 90 })),
    hours: inMore(
      number(
        { en: 'Hours a month', vi: 'Số giờ mỗi tháng' },
        {
          en: 'What it takes of its owner’s time while it runs.',
          vi: 'Thời gian người phụ trách cần dành mỗi tháng khi đang làm.',
        },
        { width: 110 },
      ),
    ),
    line: inMore(
      key(
        terms.budgetLine,
        { en: 'The Id of the line that pays for it.', vi: 'Mã khoản mục trả tiền cho việc này.' },
        { names: 'line', width: 130 },
      ),
    ),
    amount: inMore(
      money(terms.amount, { en: 'What it may cost in the year.', vi: 'Được chi bao nhiêu trong năm.' }),
    ),
    ownerKey: keyColumn(() => keyOfCell(cell('owner')), { en: 'Key of owner', vi: 'Khoá người phụ trách' }),
  },
});

export type ActionRow = RowOf<typeof actions>;
