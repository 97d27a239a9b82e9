import { below, both, call, cell, equals, isBlank, not, ownColumn } from '../../sheet/formula';
import { choice, day, money, tab, text, type RowOf } from '../../sheet/tab';
import * as terms from '../../terms';
import { planStates } from '../choices';
import { departmentLimits } from './departmentLimits';

const { name, group, parent, ceiling, policy, tolerance } = departmentLimits.columns;

/** Departments: who is responsible for what, up to which amount, and how far its plan has come. Optional. */
export const departments = tab({
  ...departmentLimits,
  colour: '#3949ab',
  unique: ['name', 'group'],
  readyRows: 25,
  rules: [
    {
      columns: ['parent'],
      when: both(not(isBlank(cell('parent'))), equals(call('COUNTIF', ownColumn('name'), cell('parent')), 0)),
      colour: 'warn',
    },
    {
      columns: ['second'],
      when: both(not(isBlank(cell('second'))), equals(cell('second'), cell('approver'))),
      colour: 'warn',
    },
    {
      columns: ['ceiling'],
      when: both(call('ISNUMBER', cell('ceiling')), below(cell('ceiling'), 0)),
      colour: 'bad',
    },
  ],
  columns: {
    name,
    group,
    parent,
    head: text(
      { en: 'Head', vi: 'Trưởng bộ phận' },
      {
        en: 'Who leads it. Moving money within the department needs the head only.',
        vi: 'Người phụ trách bộ phận. Điều chuyển trong nội bộ bộ phận chỉ cần trưởng bộ phận duyệt.',
      },
    ),
    approver: text(terms.approver, {
      en: 'Who approves requests on its lines: a name, or the address with which the person signs in.',
      vi: 'Người duyệt đề nghị chi của bộ phận: ghi tên, hoặc địa chỉ email đăng nhập.',
    }),
    upTo: money(
      { en: 'Approves alone up to', vi: 'Một người duyệt đến' },
      {
        en: 'Above it the second approver is needed, too. Blank: no limit. A department without an approver takes its parent’s.',
        vi: 'Vượt mức này cần thêm người duyệt thứ hai. Để trống: không giới hạn. Bộ phận không ghi người duyệt thì theo bộ phận cấp trên.',
      },
      { width: 130 },
    ),
    second: text(
      { en: 'Second approver', vi: 'Người duyệt thứ hai' },
      {
        en: 'Until this person approves too, a larger request stays open.',
        vi: 'Đề nghị vượt mức còn mở cho đến khi người này cũng duyệt.',
      },
    ),
    ceiling,
    policy,
    tolerance,
    state: choice(
      { en: 'Its plan', vi: 'Kế hoạch bộ phận' },
      {
        en: 'Draft, handed in, sent back, or agreed.',
        vi: 'Bản nháp, đã nộp, trả lại hoặc đã thống nhất.',
      },
      planStates,
      { width: 120 },
    ),
    stateBy: text(
      { en: 'Said by', vi: 'Người ghi nhận' },
      { en: 'Who handed it in, sent it back or agreed.', vi: 'Ai nộp, trả lại hoặc thống nhất.' },
    ),
    stateOn: day({ en: 'Said on', vi: 'Ngày ghi nhận' }),
    reason: text(terms.reason, { en: 'Why it was sent back.', vi: 'Vì sao trả lại.' }, { width: 240 }),
  },
});

export type DepartmentRow = RowOf<typeof departments>;
