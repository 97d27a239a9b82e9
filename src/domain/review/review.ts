/** The figures of a review: each KPI in a month or a quarter, to date, and over the year. */
import { actualsOf, type Ledger } from '../control/ledger';
import { combined, ratio, total } from '../money/figures';
import { fiscalMonth, monthsIn, type Span } from '../months/months';
import { BLANK, type BudgetLine, type Figure, type Kpi, type Twelve } from '../plan';
import { expression, type Combination, type ExpressionProblem } from './expression';
import { expectedMonths } from './forecast';
import { neededPerMonth, outlook } from './outlook';
import { rolledUp, toDate, type Rolled } from './rollup';
import { compared, favourable, material, materiality, type Comparison, type Materiality } from './variance';
import { linesBehind, sideOf, type Contribution } from './waterfall';

export interface ReviewInput {
  /** The month, or several months taken together, to review; within the ledger's fiscal year. */
  span: Span;
  lines: readonly BudgetLine[];
  ledger: Ledger;
  kpis: readonly Kpi[];
  /** The plan's settings for materiality in one month; null is the default. */
  materiality: { amount: Figure; percent: Figure };
  /** The latest forecast, line by line: it gives the expected months of a KPI made from lines. */
  forecast?: ReadonlyMap<string, Twelve> | null;
  /** False while the ledger has no actuals at all: a month without entries is then null, not 0. */
  isReported?: boolean;
}

/** A problem with one KPI, which does not affect the others. */
interface KpiProblem {
  /** `missing`: a ratio that does not say what it is made of, so that only its months can be shown. */
  part: 'numerator' | 'denominator';
  problem: ExpressionProblem | { kind: 'missing' };
}

export interface KpiReview {
  id: string;
  /** In the month, or the months taken together. */
  month: Comparison;
  /** How many of the reviewed months its actual is based on. */
  months: Pick<Rolled, 'has' | 'of'>;
  toDate: Comparison;
  /** Its `actual` is the full-year outlook. */
  year: Comparison;
  /** Null for a KPI that is not a sum. */
  neededPerMonth: Figure;
  /** The to-date actual is based on `has` of `of` months. */
  has: number;
  of: number;
  /** Whether the variance of the months reviewed is material, in either direction. */
  material: boolean;
  /** Whether an explanation is due: material and unfavourable, or always required. */
  toExplain: boolean;
  /** The lines that make up the variance, largest first; empty for a KPI filled in by hand. */
  madeBy: Contribution[];
  planMonths: Twelve;
  /** Null after the reviewed month. */
  actualMonths: Twelve;
  problems: KpiProblem[];
}

export interface Review {
  kpis: KpiReview[];
  /** For all reviewed months together: the amount of one month times their number. */
  materiality: Materiality;
}

/** Throws a RangeError for months that are not in order or not of the ledger's fiscal year. */
export function reviewFigures(input: ReviewInput): Review {
  const { ledger, span } = input;
  const from = fiscalMonth(ledger.first, span.from);
  const closed = fiscalMonth(ledger.first, span.to);
  if (from === null || closed === null || from > closed)
    throw new RangeError(`${span.from} to ${span.to} is not in the year from ${ledger.first}`);
  const limits = materiality(input.materiality, plannedRevenue(input.lines), monthsIn(span));
  const lines = new Map([...input.lines].reverse().map((line) => [line.id, line]));
  const reported = input.isReported === false ? 0 : closed;
  const books = { lines, ledger, from, closed, reported, forecast: input.forecast ?? null };
  return { kpis: input.kpis.map((kpi) => reviewed(kpi, books, limits)), materiality: limits };
}

/** The year's planned revenue, from the months of each line, or its annual amount where they are blank. */
export const plannedRevenue = (lines: readonly BudgetLine[]): Figure =>
  total(lines.filter(({ type }) => type === 'revenue').map(({ months, annual }) => total(months) ?? annual));

interface ReviewedBooks {
  lines: ReadonlyMap<string, BudgetLine>;
  ledger: Ledger;
  /** The first and last fiscal month reviewed; later actuals are ignored. */
  from: number;
  closed: number;
  /** Up to this month the ledger is complete: a month without entries is 0. */
  reported: number;
  forecast: ReadonlyMap<string, Twelve> | null;
}

/** Twelve planned and twelve actual months, and the user's expected ones if there are any. */
interface Series {
  plan: Twelve;
  actual: Twelve;
  expected: Twelve;
}

function reviewed(kpi: Kpi, books: ReviewedBooks, limits: Materiality): KpiReview {
  const { from, closed } = books;
  const { top, bottom, problems } = partsOf(kpi, books);
  const months = bottom === null ? top : quotient(top, bottom);
  const base = kpi.rollUp === 'ratio' ? top : months;
  const rolled = (side: 'plan' | 'actual', upto: number) =>
    toDate(kpi.rollUp, base[side], upto, bottom?.[side] ?? []);
  const sofar = rolled('actual', closed);
  const yearPlan = rolled('plan', 12).figure;
  // One month needs no rolling up, so even a ratio without parts has a figure.
  const within = (side: keyof Series): Rolled =>
    from === closed
      ? rolledUp('last', months[side].slice(from - 1, closed))
      : rolledUp(kpi.rollUp, base[side].slice(from - 1, closed), bottom?.[side].slice(from - 1, closed));
  const actual = within('actual');
  const month = compared(actual.figure, within('plan').figure, kpi);
  return {
    id: kpi.id,
    month,
    months: { has: actual.has, of: actual.of },
    toDate: compared(sofar.figure, rolled('plan', closed).figure, kpi),
    year: compared(yearOutlook(kpi, base, bottom, closed), yearPlan, kpi),
    neededPerMonth: kpi.rollUp === 'sum' ? neededPerMonth(yearPlan, sofar.figure, closed) : null,
    has: sofar.has,
    of: sofar.of,
    material: isMaterial(kpi, month, limits),
    toExplain: isToExplain(kpi, month, limits),
    madeBy: month.variance === null ? [] : madeByLines(kpi, months, books),
    planMonths: months.plan,
    actualMonths: months.actual,
    problems,
  };
}

/** An average of ratios is no sum over lines, so no line is named for it. */
function madeByLines(
  kpi: Kpi,
  months: Series,
  { lines, ledger, from, closed }: ReviewedBooks,
): Contribution[] {
  const rollUp = from === closed ? 'last' : kpi.rollUp;
  if (rollUp === 'average' && kpi.denominator !== null) return [];
  const reach = (figures: Twelve): Twelve => figures.slice(from - 1, closed);
  return linesBehind(kpi, [...lines.keys()], (line) => ({
    plan: sideOf(rollUp, reach(lines.get(line)?.months ?? []), reach(months.plan)),
    actual: sideOf(rollUp, reach([...actualsOf(ledger, line)]), reach(months.actual)),
  }));
}

/** However small, where the KPI is marked `always explain`; never where there is no variance. */
const isMaterial = (kpi: Kpi, month: Comparison, limits: Materiality): boolean =>
  month.variance !== null && (kpi.alwaysExplain || material(month, kpi, limits));

/** A variance that is favourable, or zero, needs no explanation. */
const isToExplain = (kpi: Kpi, month: Comparison, limits: Materiality): boolean =>
  isMaterial(kpi, month, limits) &&
  month.variance !== 0 &&
  favourable(month.variance, kpi.betterWhen) === false;

/** A ratio's outlook comes from the outlooks of its parts; parts without a forecast are expected as planned. */
function yearOutlook(kpi: Kpi, base: Series, bottom: Series | null, closed: number): Figure {
  const method = kpi.outlookMethod ?? BLANK.outlookMethod;
  if (kpi.rollUp !== 'ratio') return outlook({ rollUp: kpi.rollUp, method, ...base, closed });
  const part = (series: Series) => outlook({ rollUp: 'sum', method, ...series, closed });
  return bottom === null ? null : ratio(part(base), part(bottom));
}

interface Parts {
  top: Series;
  bottom: Series | null;
  problems: KpiProblem[];
}

/** Months that were filled in by hand are quotients already, so they are not divided. */
function partsOf(kpi: Kpi, books: ReviewedBooks): Parts {
  const own = kpi.rollUp === 'ratio' ? [] : (kpi.expectedMonths ?? []);
  const top = kpi.madeOf === null ? byHand(kpi, books) : madeOf(kpi.madeOf, books, own);
  const bottom = kpi.denominator === null || kpi.madeOf === null ? null : madeOf(kpi.denominator, books, []);
  const problems: KpiProblem[] = [];
  const missing = { kind: 'missing' } as const;
  if ('problem' in top) problems.push({ part: 'numerator', problem: top.problem });
  else if (kpi.rollUp === 'ratio' && kpi.madeOf === null)
    problems.push({ part: 'numerator', problem: missing });
  if (bottom !== null && 'problem' in bottom) problems.push({ part: 'denominator', problem: bottom.problem });
  else if (kpi.rollUp === 'ratio' && bottom === null)
    problems.push({ part: 'denominator', problem: missing });
  // With only a numerator there is no ratio.
  const isHalf = kpi.rollUp === 'ratio' && kpi.madeOf !== null && bottom === null;
  return {
    top: isHalf ? NOTHING : seriesOf(top),
    bottom: bottom === null ? null : seriesOf(bottom),
    problems,
  };
}

const seriesOf = (part: Series | { problem: ExpressionProblem }): Series =>
  'problem' in part ? NOTHING : part;
const NOTHING: Series = { plan: twelve([]), actual: twelve([]), expected: [] };

const byHand = (
  { planMonths, actualMonths, expectedMonths = [] }: Kpi,
  { closed }: ReviewedBooks,
): Series => ({
  plan: twelve(planMonths),
  actual: twelve(actualMonths.slice(0, closed)),
  expected: expectedMonths,
});

function twelve(months: Twelve): Figure[] {
  return Array.from({ length: 12 }, (_, i) => months[i] ?? null);
}

/**
 * A month without entries is 0 up to the reviewed one, and null after it. A forecast of the lines takes precedence over
 * the KPI's own expected months; lines that it lacks are expected as planned.
 */
function madeOf(text: string, books: ReviewedBooks, own: Twelve): Series | { problem: ExpressionProblem } {
  const { lines, ledger, reported, forecast } = books;
  const parsed = expression(text, lines.keys());
  if ('problem' in parsed) return parsed;
  const planned = (id: string): Twelve => lines.get(id)?.months ?? [];
  const expected = (id: string): Twelve => expectedMonths(forecast?.get(id) ?? [], planned(id));
  return {
    plan: sumOf(parsed.terms, planned),
    actual: sumOf(parsed.terms, (id) => Array.from(actualsOf(ledger, id).subarray(0, reported))),
    expected: forecast === null ? own : sumOf(parsed.terms, expected),
  };
}

const sumOf = (terms: Combination, months: (id: string) => Twelve): Figure[] =>
  combined([...terms].map(([id, factor]) => ({ factor, months: months(id) })));

const quotient = (top: Series, bottom: Series): Series => {
  const over = (side: keyof Series): Figure[] =>
    top[side].map((figure, i) => ratio(figure, bottom[side][i] ?? null));
  // The user's expected months of a ratio are quotients already, and are used where the lines have no forecast.
  const expected = bottom.expected.length === 0 ? top.expected : over('expected');
  return { plan: over('plan'), actual: over('actual'), expected };
};
