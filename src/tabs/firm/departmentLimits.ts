import { choice, key, money, share, tab } from '../../sheet/tab';
import * as terms from '../../terms';
import { policies } from '../choices';

/** What an edit of the ledger needs to know about departments: who belongs to whom, and their ceilings. */
export const departmentLimits = tab({
  key: 'departments',
  name: terms.departments,
  keys: ['name', 'group'],
  columns: {
    name: key(
      terms.department,
      {
        en: 'As it is named on Budget, Action plan and Resources.',
        vi: 'Tên như ghi ở trang Ngân sách, Kế hoạch hành động và Nguồn lực.',
      },
      { width: 170 },
    ),
    group: key(
      terms.group,
      {
        en: 'For a ceiling of a group of Budget, such as Personnel: of the whole firm where no department stands beside it, else within that department. Blank: the row is a department.',
        vi: 'Để đặt mức trần cho một nhóm ở trang Ngân sách, ví dụ Nhân sự: không ghi bộ phận là cả công ty, có ghi là trong bộ phận đó. Để trống: dòng này là một bộ phận.',
      },
      { width: 110, optional: true },
    ),
    parent: key(
      { en: 'Part of', vi: 'Thuộc bộ phận' },
      {
        en: 'The department above it, whose figures include this one’s.',
        vi: 'Bộ phận cấp trên, số liệu của cấp trên gồm cả bộ phận này.',
      },
    ),
    ceiling: money(
      { en: 'Ceiling', vi: 'Mức trần' },
      {
        en: 'What the department or the group may spend in the year, all its lines and those below it together. Blank: none.',
        vi: 'Cả năm bộ phận hoặc nhóm được chi tối đa bao nhiêu, gồm mọi khoản mục và bộ phận trực thuộc. Để trống: không đặt mức trần.',
      },
      { width: 130 },
    ),
    policy: choice(
      { en: 'Over the ceiling', vi: 'Khi vượt mức trần' },
      {
        en: 'What happens when the ceiling would be exceeded. Blank: stop.',
        vi: 'Làm gì khi sắp vượt mức trần. Để trống: chặn.',
      },
      policies,
    ),
    tolerance: share(terms.tolerance, {
      en: 'How far over is still allowed. Blank: 0%.',
      vi: 'Được vượt tới bao nhiêu mà vẫn cho qua. Để trống: 0%.',
    }),
  },
});
