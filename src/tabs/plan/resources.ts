import {
  above,
  blankWhen,
  both,
  call,
  cell,
  column,
  isBlank,
  minus,
  not,
  type Formula,
} from '../../sheet/formula';
import { choice, computed, number, tab, text, type RowOf } from '../../sheet/tab';
import * as terms from '../../terms';
import { actionStatuses, resourceKinds } from '../choices';
import { exceptWhere } from '../formulas';
import { keyOfCell } from '../keys';
import { actions } from './actions';

/** The hours that unfinished work takes of the row's person. */
const hoursOwned = (): Formula =>
  call(
    'SUMIFS',
    column(actions, 'hours'),
    column(actions, 'ownerKey'),
    keyOfCell(cell('name')),
    ...(['done', 'dropped', 'paused'] as const).flatMap((status) =>
      exceptWhere(column(actions, 'status'), actionStatuses[status]),
    ),
  );

/** The people and means available for the work. */
export const resources = tab({
  key: 'resources',
  name: { en: 'Resources', vi: 'Nguồn lực' },
  colour: '#f9ab00',
  isOptional: true,
  keys: ['name'],
  unique: 'name',
  readyRows: 25,
  columns: {
    name: text(
      { en: 'Person or capacity', vi: 'Nhân sự hoặc năng lực' },
      {
        en: 'A person as named under Owner on the Action plan; or a machine, a store room, a partner.',
        vi: 'Tên người như ghi ở cột Người phụ trách của Kế hoạch hành động; hoặc máy móc, kho, đối tác.',
      },
      { width: 190 },
    ),
    kind: choice(terms.kind, undefined, resourceKinds, { width: 110 }),
    department: text(terms.department),
    headcount: number({ en: 'Headcount', vi: 'Số nhân sự' }, undefined, { width: 90 }),
    available: number(
      { en: 'Hours a month available', vi: 'Số giờ có mỗi tháng' },
      {
        en: 'For the plan’s work, without daily business.',
        vi: 'Dành cho việc trong kế hoạch, không kể việc hằng ngày.',
      },
      { width: 130 },
    ),
    allocated: computed(
      { en: 'Allocated', vi: 'Đã phân bổ' },
      {
        en: 'Hours a month of the unfinished work that this person owns on the Action plan.',
        vi: 'Số giờ mỗi tháng của các việc chưa xong mà người này phụ trách.',
      },
      () => blankWhen(isBlank(cell('name')), hoursOwned()),
      { format: 'number' },
    ),
    gap: computed(
      { en: 'Gap', vi: 'Phần còn thiếu' },
      {
        en: 'Allocated less available: above zero hours are missing, below it hours are to spare.',
        vi: 'Đã phân bổ trừ số giờ có: dương là còn thiếu giờ, âm là còn dư giờ.',
      },
      () =>
        blankWhen(
          not(call('ISNUMBER', cell('available'))),
          // Rounded: otherwise exactly used hours could leave floating-point noise, shown in red.
          call('ROUND', minus(cell('allocated'), cell('available')), 6),
        ),
      { format: 'number' },
    ),
    plan: text(
      { en: 'What is planned about it', vi: 'Hướng xử lý' },
      { en: 'Add, reallocate, learn, or leave it.', vi: 'Bổ sung, sắp xếp lại, đào tạo hay để vậy.' },
      { width: 320 },
    ),
  },
  rules: [
    { columns: ['gap'], when: both(call('ISNUMBER', cell('gap')), above(cell('gap'), 0)), colour: 'bad' },
  ],
});

export type ResourceRow = RowOf<typeof resources>;
