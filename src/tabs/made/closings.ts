import { choice, day, number, tab, text, type Column, type RowOf } from '../../sheet/tab';
import * as terms from '../../terms';
import type { Words } from '../../words';
import { causes, statuses } from '../choices';
import { closingsMark } from './closingsMark';
import { reviewColumns } from './review';

export type ClosingState = 'closed' | 'reopened' | 'unfinished';
const states: Readonly<Record<ClosingState, Words>> = {
  closed: { en: 'Closed', vi: 'Đã khoá' },
  reopened: { en: 'Reopened', vi: 'Đã mở khoá' },
  unfinished: { en: 'Not finished', vi: 'Chưa hoàn tất' },
};

type ClosingRow = 'closing' | 'kpi' | 'line';
const rowKinds: Readonly<Record<ClosingRow, Words>> = {
  closing: { en: 'Closing', vi: 'Lần khoá' },
  kpi: terms.kpi,
  line: terms.budgetLineShort,
};

const figure = (header: Words): Column<number | null> => number(header, undefined, { format: 'money' });
const asReviewed = (key: keyof typeof reviewColumns) => figure(reviewColumns[key].header);
const status = (key: keyof typeof reviewColumns) => choice(reviewColumns[key].header, undefined, statuses);

/**
 * The months as they were closed, for people to audit. Each closing is a row for the month's figures, then one per KPI
 * and one per budget line. Rows are only added.
 */
export const closings = tab({
  ...closingsMark,
  name: { en: 'Closed months', vi: 'Các tháng đã khoá' },
  colour: '#5f6368',
  keys: ['closing', 'kind'],
  columns: {
    closing: text({ en: 'Closing', vi: 'Lần khoá' }),
    month: text(terms.month),
    version: number({ en: 'Version', vi: 'Phiên bản' }, undefined, { format: 'general' }),
    kind: choice({ en: 'Row', vi: 'Dòng' }, undefined, rowKinds),
    id: text(terms.id),
    name: text(terms.name),
    monthPlan: asReviewed('monthPlan'),
    monthActual: asReviewed('monthActual'),
    monthVariance: asReviewed('monthVariance'),
    monthVariancePct: number(reviewColumns.monthVariancePct.header, undefined, { format: 'general' }),
    monthStatus: status('monthStatus'),
    toDatePlan: asReviewed('toDatePlan'),
    toDateActual: asReviewed('toDateActual'),
    toDateVariance: asReviewed('toDateVariance'),
    toDateVariancePct: number(reviewColumns.toDateVariancePct.header, undefined, { format: 'general' }),
    toDateStatus: status('toDateStatus'),
    yearPlan: asReviewed('yearPlan'),
    yearActual: asReviewed('yearActual'),
    yearVariance: asReviewed('yearVariance'),
    yearVariancePct: number(reviewColumns.yearVariancePct.header, undefined, { format: 'general' }),
    yearStatus: status('yearStatus'),
    neededPerMonth: asReviewed('needed'),
    has: number({ en: 'Months with a figure', vi: 'Số tháng có số liệu' }, undefined, { format: 'general' }),
    of: number({ en: 'Months to date', vi: 'Số tháng luỹ kế' }, undefined, { format: 'general' }),
    madeOf: text({ en: 'Made of', vi: 'Công thức (cộng, trừ các khoản mục)' }, undefined, {
      former: { vi: ['Tính từ'] },
    }),
    denominator: text(terms.dividedBy),
    amber: number({ en: 'At risk beyond', vi: 'Có nguy cơ khi quá' }, undefined, { format: 'general' }),
    red: number({ en: 'Off track beyond', vi: 'Không đạt khi quá' }, undefined, { format: 'general' }),
    cause: choice(reviewColumns.cause.header, undefined, causes),
    explanation: text(reviewColumns.explanation.header),
    action: text(reviewColumns.action.header),
    owner: text(reviewColumns.owner.header),
    due: day(reviewColumns.due.header),
    closedOn: day({ en: 'Closed on', vi: 'Ngày khoá' }),
    closedBy: text(terms.closedBy),
    planVersion: text({ en: 'Plan as of decision', vi: 'Kế hoạch theo quyết định' }),
    materialAmount: figure({ en: 'Material from (amount)', vi: 'Mức trọng yếu (số tiền)' }),
    materialPercent: number({ en: 'Material from (%)', vi: 'Mức trọng yếu (%)' }, undefined, {
      format: 'general',
    }),
    state: choice(terms.state, undefined, states),
    reopenedOn: day({ en: 'Reopened on', vi: 'Ngày mở khoá' }),
    reopenedBy: text(terms.reopenedBy),
    reason: text(terms.reason),
  },
});
export type ClosingsRow = RowOf<typeof closings>;
