import { choice, key, money, share, tab } from '../sheet/tab';
import { policies } from './choices';

/** What an edit of the ledger needs to know of departments: who belongs to whom, and up to what. */
export const departmentLimits = tab({
  key: 'departments',
  name: { en: 'Departments', vi: 'Bộ phận' },
  keys: ['name'],
  columns: {
    name: key(
      { en: 'Department', vi: 'Bộ phận' },
      {
        en: 'As it is named on Budget, Action plan and Resources.',
        vi: 'Tên như ghi ở trang Ngân sách, Kế hoạch hành động và Nguồn lực.',
      },
      { width: 170 },
    ),
    parent: key(
      { en: 'Part of', vi: 'Thuộc bộ phận' },
      {
        en: 'The department above it, whose figures hold this one’s, too.',
        vi: 'Bộ phận cấp trên, số liệu của cấp trên gồm cả bộ phận này.',
      },
    ),
    ceiling: money(
      { en: 'Ceiling', vi: 'Mức trần' },
      {
        en: 'What the department may spend in the year, all its lines and those below it together. Blank: none.',
        vi: 'Cả năm bộ phận được chi tối đa bao nhiêu, gồm mọi khoản mục và bộ phận trực thuộc. Để trống: không đặt mức trần.',
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
    tolerance: share(
      { en: 'Tolerance', vi: 'Mức vượt cho phép' },
      {
        en: 'How far over is still let through. Blank: 0%.',
        vi: 'Được vượt tới bao nhiêu mà vẫn cho qua. Để trống: 0%.',
      },
    ),
  },
});
