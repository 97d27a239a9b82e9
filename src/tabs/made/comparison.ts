import { blankWhen, call, cell, column, equals, monthsOfRow, over, type Formula } from '../../sheet/formula';
import { NO_NOTE, choice, computed, tab, text, type TableTab, type TabRef } from '../../sheet/tab';
import * as terms from '../../terms';
import { filled, type Words } from '../../words';
import { lineTypes } from '../choices';
import { differenceRules, moneyLess, moneyTotals } from '../formulas';
import { keyColumn, lineKeyOf } from '../keys';
import { budget } from '../plan/budget';
import { reforecastMonth, reforecastTab } from './reforecast';

const YEAR: Words = { en: '{name}, year', vi: '{name}, cả năm' };
const MONTHS = { span: 12, total: true, width: 120 } as const;
const FIGURE = { total: true, width: 120 } as const;

/** The range of a version's month, line by line. */
const monthOf = (version: TabRef, month: number): Formula => {
  const after = reforecastMonth(version.key);
  const [from, key] =
    after === null
      ? [budget, version.key === 'current' ? 'current' : 'months']
      : [reforecastTab(after), 'expected'];
  return call('SUMIFS', column(from, key, month), column(from, 'key'), cell('key'));
};

const columnsFor = (from: TabRef, to: TabRef) => ({
  id: text(terms.id, NO_NOTE, { width: 110 }),
  type: choice(terms.type, undefined, lineTypes, { width: 110 }),
  line: text(terms.line, NO_NOTE, { width: 230 }),
  fromYear: computed(
    { en: filled(YEAR, { name: from.name.en }).en, vi: filled(YEAR, { name: from.name.vi }).vi },
    NO_NOTE,
    () => call('SUM', monthsOfRow('from')),
    FIGURE,
  ),
  toYear: computed(
    { en: filled(YEAR, { name: to.name.en }).en, vi: filled(YEAR, { name: to.name.vi }).vi },
    NO_NOTE,
    () => call('SUM', monthsOfRow('to')),
    FIGURE,
  ),
  difference: computed(
    terms.difference,
    { en: 'The second less the first.', vi: 'Phiên bản sau trừ phiên bản trước.' },
    () => moneyLess(cell('toYear'), cell('fromYear')),
    FIGURE,
  ),
  differencePct: computed(
    { en: 'Difference %', vi: '% chênh lệch' },
    { en: 'Of the first.', vi: 'So với phiên bản trước.' },
    () => blankWhen(equals(cell('fromYear'), 0), over(cell('difference'), call('ABS', cell('fromYear')))),
    { format: 'percent', width: 120 },
  ),
  monthDifference: computed(
    terms.difference,
    NO_NOTE,
    (_row, month) => moneyLess(cell('to', month), cell('from', month)),
    MONTHS,
  ),
  from: computed(from.name, NO_NOTE, (_row, month) => monthOf(from, month), MONTHS),
  to: computed(to.name, NO_NOTE, (_row, month) => monthOf(to, month), MONTHS),
  key: keyColumn(() => lineKeyOf(cell('id'))),
});

export const comparisonName = (from: TabRef, to: TabRef): Words => ({
  en: `${from.name.en} – ${to.name.en}`,
  vi: `${from.name.vi} – ${to.name.vi}`,
});

/** Two versions of the plan side by side, by line and month, all in live formulas. */
export const comparisonTab = (from: TabRef, to: TabRef): TableTab => {
  const name = comparisonName(from, to);
  return tab({
    key: `comparison ${from.key} – ${to.key}`,
    name: { en: `Comparison ${name.en}`, vi: `So sánh ${name.vi}` },
    colour: '#12a4af',
    keys: ['id'],
    unique: 'id',
    frozenColumns: 3,
    columns: columnsFor(from, to),
    totals: moneyTotals(),
    rules: differenceRules,
  });
};
