import { kindOf, type PeriodKind } from '../../domain/months/months';
import type { Period as Reviewed } from '../../domain/plan';
import {
  blankWhen,
  call,
  cell,
  either,
  equals,
  isBlank,
  minus,
  monthsOfRow,
  not,
  over,
  type Formula,
} from '../../sheet/formula';
import {
  NO_NOTE,
  choice,
  computed,
  day,
  tab,
  text,
  type Column,
  type RowOf,
  type RowView,
  type TableTab,
  type TabRef,
} from '../../sheet/tab';
import * as terms from '../../terms';
import { filled, type Words } from '../../words';
import { causes } from '../choices';
import { isInPoints } from '../plan/kpis';

type Period = 'month' | 'toDate' | 'year';

const isFigure = (key: string): Formula => call('ISNUMBER', cell(key));
const withoutBoth = (period: Period): Formula =>
  either(not(isFigure(`${period}Plan`)), not(isFigure(`${period}Actual`)));

/** Always actual − plan. */
const variance = (period: Period) => (): Formula =>
  blankWhen(withoutBoth(period), minus(cell(`${period}Actual`), cell(`${period}Plan`)));

/** A fraction of |plan|; for a KPI measured in %, the variance itself, in points. */
const variancePct =
  (period: Period) =>
  (row: RowView): Formula => {
    if (isInPoints(row.text('unit'))) return blankWhen(withoutBoth(period), cell(`${period}Variance`));
    return blankWhen(
      either(withoutBoth(period), equals(cell(`${period}Plan`), 0)),
      over(cell(`${period}Variance`), call('ABS', cell(`${period}Plan`))),
    );
  };

const none = (): Formula | null => null;
const figures = (header: Words, note: Words): Column<never> => computed(header, note, none, { width: 115 });

/** Needs the number of months left, which is kept on the row so that the formula refers to nothing else. */
const neededPerMonth = (): Formula =>
  blankWhen(
    either(isBlank(cell('monthsLeft')), equals(cell('monthsLeft'), 0), not(isFigure('yearPlan'))),
    over(minus(cell('yearPlan'), call('SUM', cell('toDateActual'))), cell('monthsLeft')),
  );

/**
 * The figures of a month, KPI by KPI, and people's explanations. In a quarter's review the month's columns hold the
 * quarter's figures under other headers.
 */
export const reviewColumns = {
  id: computed(terms.id, NO_NOTE, none, { format: 'text', width: 110 }),
  // Narrow enough that, with the frozen columns, a small laptop shows cause, explanation and action beside the sidebar.
  name: computed(terms.kpi, NO_NOTE, none, { format: 'text', width: 250 }),
  unit: computed(terms.unit, NO_NOTE, none, { format: 'text', width: 115 }),
  monthPlan: figures(terms.monthPlan, NO_NOTE),
  monthActual: figures(terms.monthActual, NO_NOTE),
  monthVariance: computed(terms.monthVariance, terms.actualLessPlan, variance('month'), { width: 115 }),
  monthVariancePct: computed(
    { en: 'Month: variance %', vi: '% chênh lệch tháng' },
    {
      en: 'Of the plan; in points for KPIs in %.',
      vi: 'So với kế hoạch; tính bằng điểm % với KPI tính bằng %.',
    },
    variancePct('month'),
    { width: 115 },
  ),
  monthStatus: computed({ en: 'Month: status', vi: 'Trạng thái tháng' }, NO_NOTE, none, {
    format: 'text',
    width: 115,
  }),
  toDatePlan: figures(terms.toDatePlan, NO_NOTE),
  toDateActual: figures(terms.toDateActual, NO_NOTE),
  toDateVariance: computed(terms.toDateVariance, terms.actualLessPlan, variance('toDate'), { width: 115 }),
  toDateVariancePct: computed(
    { en: 'To date: variance %', vi: '% chênh lệch luỹ kế' },
    NO_NOTE,
    variancePct('toDate'),
    { width: 115 },
  ),
  toDateStatus: computed({ en: 'To date: status', vi: 'Trạng thái luỹ kế' }, NO_NOTE, none, {
    format: 'text',
    width: 115,
  }),
  toDateMonths: computed(
    { en: 'Months in it', vi: 'Số tháng có số liệu' },
    {
      en: 'How many of the months to date have a figure.',
      vi: 'Bao nhiêu tháng trong luỹ kế đã có số liệu.',
    },
    none,
    { format: 'text', width: 115 },
  ),
  yearPlan: figures(terms.yearPlan, NO_NOTE),
  yearActual: figures(terms.yearOutlook, {
    en: 'Actual to date and the expected rest.',
    vi: 'Thực hiện luỹ kế cộng phần còn lại dự kiến.',
  }),
  yearVariance: computed(terms.yearVariance, terms.outlookLessPlan, variance('year'), { width: 115 }),
  yearVariancePct: computed(
    { en: 'Year: variance %', vi: '% chênh lệch năm' },
    NO_NOTE,
    variancePct('year'),
    { width: 115 },
  ),
  yearStatus: computed({ en: 'Year: status', vi: 'Trạng thái năm' }, NO_NOTE, none, {
    format: 'text',
    width: 115,
  }),
  needed: computed(
    { en: 'Needed per month', vi: 'Cần đạt mỗi tháng' },
    {
      en: 'In each month left, to reach the year’s plan.',
      vi: 'Mỗi tháng còn lại phải đạt để tới kế hoạch năm.',
    },
    neededPerMonth,
    { width: 115 },
  ),
  trend: computed(
    { en: 'Trend', vi: 'Xu hướng' },
    { en: 'Actual, month by month.', vi: 'Thực hiện từng tháng.' },
    () => call('IFERROR', call('SPARKLINE', monthsOfRow('months')), ''),
    { format: 'general', width: 115 },
  ),
  toExplain: computed(
    terms.toExplain,
    { en: 'The variance is large enough to be explained.', vi: 'Chênh lệch đủ lớn nên cần giải trình.' },
    none,
    { format: 'text', width: 115 },
  ),
  cause: choice(
    { en: 'Cause', vi: 'Nguyên nhân' },
    {
      en: 'Price, volume, timing, one-off, error or other.',
      vi: 'Giá, sản lượng, lệch thời điểm, một lần, sai sót hoặc khác.',
    },
    causes,
    { width: 115 },
  ),
  explanation: text(
    { en: 'Explanation', vi: 'Giải trình' },
    { en: 'What happened, in a sentence.', vi: 'Chuyện gì đã xảy ra, trong một câu.' },
    { width: 260 },
  ),
  action: text(
    { en: 'Corrective action', vi: 'Biện pháp khắc phục' },
    { en: 'What changes because of it.', vi: 'Sẽ thay đổi điều gì.' },
    { width: 260 },
  ),
  owner: text(terms.owner, NO_NOTE, { width: 115 }),
  due: day(terms.due, NO_NOTE, { width: 115 }),
  monthsLeft: computed({ en: 'Months left', vi: 'Số tháng còn lại' }, NO_NOTE, none, {
    format: 'general',
    hidden: true,
  }),
  months: computed(terms.actualShort, NO_NOTE, none, { span: 12, hidden: true }),
  tag: computed(terms.aopRow, NO_NOTE, none, { format: 'text', hidden: true }),
};

const declaration = tab({
  key: 'review',
  name: { en: 'Review', vi: 'Rà soát' },
  keys: ['id'],
  colour: '#a142f4',
  frozenColumns: 2,
  columns: reviewColumns,
});

type ReviewColumns = typeof reviewColumns;
type Headers = Readonly<Partial<Record<keyof ReviewColumns, Words>>>;

/** Column headers where the review is not of a month. */
const HEADERS: Readonly<Record<Exclude<PeriodKind, 'month'>, Headers>> = {
  quarter: {
    monthPlan: { en: 'Quarter: plan', vi: 'KH quý' },
    monthActual: { en: 'Quarter: actual', vi: 'TH quý' },
    monthVariance: { en: 'Quarter: variance', vi: 'Chênh lệch quý' },
    monthVariancePct: { en: 'Quarter: variance %', vi: '% chênh lệch quý' },
    monthStatus: { en: 'Quarter: status', vi: 'Trạng thái quý' },
  },
  year: {
    monthPlan: { en: 'Original plan', vi: 'KH gốc' },
    monthActual: { en: 'Year: actual', vi: 'TH năm' },
    monthVariance: { en: 'Less original plan', vi: 'Chênh lệch với KH gốc' },
    monthVariancePct: { en: 'Less original plan, %', vi: '% chênh lệch với KH gốc' },
    monthStatus: { en: 'Status, original plan', vi: 'Trạng thái theo KH gốc' },
    toDatePlan: { en: 'Current plan', vi: 'KH hiện hành' },
    toDateActual: { en: 'Year: actual again', vi: 'TH năm (nhắc lại)' },
    toDateVariance: { en: 'Less current plan', vi: 'Chênh lệch với KH hiện hành' },
    toDateVariancePct: { en: 'Less current plan, %', vi: '% chênh lệch với KH hiện hành' },
    toDateStatus: { en: 'Status, current plan', vi: 'Trạng thái theo KH hiện hành' },
  },
};

const NAMES: Readonly<Record<PeriodKind, Words>> = {
  month: { en: 'Review {period}', vi: 'Rà soát {period}' },
  quarter: { en: 'Review {period}', vi: 'Rà soát {period}' },
  year: { en: 'Year end {period}', vi: 'Tổng kết năm {period}' },
};

const columnsOf = (period: Reviewed): ReviewColumns => {
  const kind = kindOf(period);
  if (kind === 'month') return reviewColumns;
  const headers = HEADERS[kind];
  return Object.fromEntries(
    Object.entries(reviewColumns).map(([key, column]) => [
      key,
      { ...column, header: headers[key as keyof ReviewColumns] ?? column.header },
    ]),
  ) as ReviewColumns;
};

/** The tab of one review: of a month, a quarter, or the whole year. */
export const reviewTab = (period: Reviewed): TableTab<ReviewColumns> => ({
  ...declaration,
  columns: columnsOf(period),
  key: `review ${period}`,
  name: filled(NAMES[kindOf(period)], { period }),
});

/** The same, with the KPIs' plan figures taken from another version of the plan. */
export const reviewAgainst = (
  review: TableTab<typeof reviewColumns>,
  version: TabRef,
): TableTab<typeof reviewColumns> => ({
  ...review,
  key: `${review.key} against ${version.key}`,
  name: {
    en: `${review.name.en} – against ${version.name.en}`,
    vi: `${review.name.vi} – so với ${version.name.vi}`,
  },
});

/** A person's explanation of a KPI's variance. */
export const EXPLANATION = ['cause', 'explanation', 'action', 'owner', 'due'] as const;
export type Explanation = Pick<RowOf<TableTab<typeof reviewColumns>>, (typeof EXPLANATION)[number]>;
/** The same as stored: a known cause by its English name, a day as such, everything else word for word. */
export type Wording = Readonly<Record<(typeof EXPLANATION)[number], string | null>>;
