import { NO_NOTE, choice, money, months, number, percent, tab, text } from '../../sheet/tab';
import { betterWhens, lineTypes, policies } from '../choices';
import { approvedTab } from './approvedTab';

/** The plan as it was approved, its lines and then its goals, on a hidden tab: the add-on keeps the same content where nobody edits it. */
export const approved = tab({
  ...approvedTab,
  colour: '#5f6368',
  keys: ['id'],
  unique: 'id',
  columns: {
    id: text({ en: 'Id', vi: 'Mã' }),
    type: choice({ en: 'Type', vi: 'Loại' }, undefined, lineTypes),
    annual: money({ en: 'Annual', vi: 'Cả năm' }),
    months: months({ en: '', vi: '' }, NO_NOTE),
    yearPolicy: choice({ en: 'Over the year', vi: 'Khi vượt ngân sách cả năm' }, undefined, policies, {
      former: { vi: ['Khi vượt năm'] },
    }),
    toDatePolicy: choice(
      { en: 'Over the budget to date', vi: 'Khi vượt tính đến tháng' },
      undefined,
      policies,
      { former: { vi: ['Khi vượt luỹ kế'] } },
    ),
    tolerance: percent({ en: 'Tolerance', vi: 'Mức vượt cho phép' }),
    who: text({ en: 'Approved by', vi: 'Người duyệt' }),
    when: text({ en: 'Approved on', vi: 'Ngày duyệt' }),
    line: text({ en: 'Line', vi: 'Khoản mục' }),
    goal: text({ en: 'Goal', vi: 'Mục tiêu' }),
    kpi: text({ en: 'KPI', vi: 'KPI' }),
    unit: text({ en: 'Unit', vi: 'Đơn vị tính' }),
    start: number({ en: 'Start value', vi: 'Mức đầu năm' }),
    target: number({ en: 'Target', vi: 'Chỉ tiêu' }),
    betterWhen: choice({ en: 'Better when', vi: 'Tốt hơn khi' }, undefined, betterWhens),
    weight: percent({ en: 'Weight', vi: 'Trọng số' }),
  },
});
