import type { Month } from '../../domain/plan';
import {
  blankWhen,
  both,
  either,
  isBlank,
  literal,
  call,
  cell,
  column,
  equals,
  monthsOfRow,
  over,
  when,
  type Formula,
} from '../../sheet/formula';
import {
  NO_NOTE,
  choice,
  computed,
  months,
  tab,
  text,
  type Options,
  type RowOf,
  type TableTab,
} from '../../sheet/tab';
import * as terms from '../../terms';
import * as titles from '../../titles';
import { lineTypes } from '../choices';
import { differenceRules, moneyLess, moneyTotals } from '../formulas';
import { keyColumn, lineKeyOf } from '../keys';
import { budget } from '../plan/budget';

const HIDDEN: Options & { span: 12 } = { span: 12, hidden: true, total: true };

/** What Budget has for the row's line. */
const ofBudget = (what: 'SUMIFS' | 'COUNTIFS', month: number, ...more: Formula[]): Formula =>
  call(what, column(budget, 'months', month), ...more, column(budget, 'key'), cell('key'));
/** The month as planned; blank where nothing was planned: nothing is not zero. */
const planned = (month: number): Formula => {
  const isUnplanned = (of: Formula): Formula =>
    both(equals(of, 0), equals(ofBudget('COUNTIFS', month, literal('<>')), 0));
  return blankWhen(isUnplanned(ofBudget('SUMIFS', month)), ofBudget('SUMIFS', month));
};

/** The year's limit; blank for a line that has none or is not on Budget: nothing is not zero. */
const currentLimit = (): Formula =>
  call(
    'IFERROR',
    call('INDEX', column(budget, 'limitYear'), call('MATCH', cell('key'), column(budget, 'key'), 0)),
    '',
  );

export const reforecastColumns = {
  id: text(terms.id, NO_NOTE, { names: 'line', width: 110 }),
  type: choice(terms.type, undefined, lineTypes, { width: 110 }),
  line: text(terms.line, NO_NOTE, { width: 230 }),
  approved: computed(
    { en: 'Plan, year', vi: 'KH cả năm' },
    { en: 'As first planned. It does not move.', vi: 'Theo kế hoạch gốc, không thay đổi.' },
    () => blankWhen(equals(call('COUNT', monthsOfRow('plan')), 0), call('SUM', monthsOfRow('plan'))),
    { total: true, width: 120 },
  ),
  current: computed(
    { en: 'Current budget, year', vi: 'Ngân sách hiện hành cả năm' },
    {
      en: 'As first planned, and what decisions moved since.',
      vi: 'Kế hoạch gốc cộng các quyết định điều chỉnh.',
    },
    currentLimit,
    { total: true, width: 120 },
  ),
  months: months(NO_NOTE, NO_NOTE, { total: true, width: 120 }),
  year: computed(
    { en: 'Full-year forecast', vi: 'Dự báo cả năm' },
    {
      en: 'Closed months as they were, and the forecast of the others; a blank month counts as planned.',
      vi: 'Các tháng đã khoá cộng dự báo các tháng còn lại; tháng để trống tính theo kế hoạch.',
    },
    () => call('SUM', monthsOfRow('expected')),
    { total: true, width: 120 },
  ),
  difference: computed(
    { en: 'Forecast less plan', vi: 'Dự báo trừ kế hoạch' },
    NO_NOTE,
    () => blankWhen(isBlank(cell('approved')), moneyLess(cell('year'), cell('approved'))),
    { total: true, width: 120 },
  ),
  differencePct: computed(
    { en: 'Difference %', vi: '% chênh lệch' },
    { en: 'Of the plan.', vi: 'So với kế hoạch.' },
    () =>
      blankWhen(
        either(isBlank(cell('approved')), equals(cell('approved'), 0)),
        over(cell('difference'), call('ABS', cell('approved'))),
      ),
    { format: 'percent', width: 120 },
  ),
  note: text(
    terms.why,
    {
      en: 'Why this line will end elsewhere than planned.',
      vi: 'Vì sao khoản mục này sẽ khác kế hoạch.',
    },
    { width: 260 },
  ),
  plan: computed(terms.planShort, NO_NOTE, (_row, month) => planned(month), HIDDEN),
  expected: computed(
    terms.expected,
    NO_NOTE,
    (_row, month) =>
      when(call('ISNUMBER', cell('months', month)), cell('months', month), cell('plan', month)),
    HIDDEN,
  ),
  key: keyColumn(() => lineKeyOf(cell('id'))),
};

/** A blank month counts as planned, also in the totals. */
const totals = moneyTotals().map((total) => ({
  ...total,
  formula: (key: string, month: number) => total.formula(key === 'months' ? 'expected' : key, month),
}));

const declaration = tab({
  key: 'reforecast',
  name: titles.reforecast,
  colour: '#12a4af',
  keys: ['id'],
  unique: 'id',
  frozenColumns: 3,
  columns: reforecastColumns,
  totals,
  rules: differenceRules,
});

const KEY = /^reforecast (\d{4}-\d{2})$/;

/** The tab of a reforecast made after a closed month. */
export const reforecastTab = (month: Month): TableTab<typeof reforecastColumns> => ({
  ...declaration,
  key: `reforecast ${month}`,
  name: { en: `Reforecast ${month}`, vi: `Dự báo lại ${month}` },
});

/** The closed month that a reforecast's key names; null for any other tab's key. */
export const reforecastMonth = (key: string): Month | null => KEY.exec(key)?.[1] ?? null;

export type ForecastRow = RowOf<TableTab<typeof reforecastColumns>>;
