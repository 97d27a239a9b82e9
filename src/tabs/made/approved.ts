import { NO_NOTE, choice, money, months, number, percent, tab, text } from '../../sheet/tab';
import * as terms from '../../terms';
import { betterWhens, lineTypes, policies } from '../choices';
import { approvedTab } from './approvedTab';

/**
 * The plan as approved, lines first, then goals, on a hidden tab; the add-on also keeps the same content where nobody
 * edits it.
 */
export const approved = tab({
  ...approvedTab,
  colour: '#5f6368',
  keys: ['id'],
  unique: 'id',
  columns: {
    id: text(terms.id),
    type: choice(terms.type, undefined, lineTypes),
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
    tolerance: percent(terms.tolerance),
    who: text({ en: 'Approved by', vi: 'Người duyệt' }),
    when: text({ en: 'Approved on', vi: 'Ngày duyệt' }),
    line: text(terms.line),
    goal: text(terms.goal),
    kpi: text(terms.kpi),
    unit: text(terms.unit),
    start: number({ en: 'Start value', vi: 'Mức đầu năm' }),
    target: number(terms.target),
    betterWhen: choice(terms.betterWhen, undefined, betterWhens),
    weight: percent(terms.weight),
  },
});
