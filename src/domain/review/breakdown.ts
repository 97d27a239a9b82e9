/**
 * The year's money broken down by a name: each slice is a sum of lines, and the slices of a type sum to the plan's
 * total.
 */
import { limitsOf, type Limit } from '../control/budget';
import { actualsOf, hasActuals, type Ledger } from '../control/ledger';
import { keyOf } from '../keys';
import { THOUSANDTHS, roundTo } from '../money/money';
import { byDate } from '../months/months';
import {
  LINE_TYPES,
  type BudgetLine,
  type Entry,
  type Figure,
  type LineType,
  type Month,
  type Move,
  type Status,
} from '../plan';
import { status, variance } from './variance';

/** The budget, its moves, and the ledger; `upto`: how many fiscal months are over (0 to 12). */
export interface BudgetBooks<L extends BudgetLine = BudgetLine> {
  first: Month;
  lines: readonly L[];
  moves: readonly Move[];
  ledger: Ledger;
  upto: number;
}

/** A range of fiscal months, 0 to 12, without the last (`before`). */
export interface MonthRange {
  from: number;
  before: number;
}
/** All twelve. */
export const WHOLE_YEAR: MonthRange = { from: 0, before: 12 };

/** Sums in the plan's currency, to the thousandth. */
export interface Money {
  /** The current budget; null where none is known. */
  plan: Figure;
  /** Null where none of the months is over. */
  actual: Figure;
  /** Committed in these months and not settled. */
  committed: number;
  /** Actual − plan of the same months; for the whole year, of the months that are over. */
  variance: Figure;
}

export interface Slice<L> {
  /** Spelled as on the first of its lines; null for lines without a name. */
  name: string | null;
  type: LineType;
  lines: readonly L[];
}

/**
 * Groups lines by type and within it by name, spellings of one key together; in the budget's order, with lines without
 * a name last. If an Id occurs twice, the first row counts.
 */
export function slicesOf<L extends BudgetLine>(
  lines: readonly L[],
  nameOf: (line: L) => string | null,
): Slice<L>[] {
  const known = new Set<string>();
  const slices = new Map<string, { name: string | null; type: LineType; lines: L[] }>();
  for (const line of lines) {
    if (known.has(line.id)) continue;
    known.add(line.id);
    const text = nameOf(line)?.trim() ?? '';
    const name = text === '' ? null : text;
    const key = `${line.type} ${name === null ? '' : `_${keyOf(name) ?? name}`}`;
    const slice = slices.get(key);
    if (slice === undefined) slices.set(key, { name, type: line.type, lines: [line] });
    else slice.lines.push(line);
  }
  const rank = ({ name, type }: Slice<L>): number => 2 * LINE_TYPES.indexOf(type) + (name === null ? 1 : 0);
  return [...slices.values()].sort((a, b) => rank(a) - rank(b));
}

const add = (sum: Figure, figure: Figure): Figure => (figure === null ? sum : (sum ?? 0) + figure);
const steady = (figure: Figure): Figure => (figure === null ? null : roundTo(figure, THOUSANDTHS));

const sumIn = (months: ArrayLike<number> | undefined, { from, before }: MonthRange): number => {
  let sum = 0;
  for (let at = from; at < before; at++) sum += months?.[at] ?? 0;
  return sum;
};

/** For the whole year the annual amount, even if it is not shared out over the months; for fewer months, their own. */
const planIn = (limit: Limit | undefined, { from, before }: MonthRange): Figure => {
  if (limit === undefined) return null;
  if (from === 0 && before === 12) return limit.year;
  return limit.months.slice(from, before).reduce<Figure>(add, null);
};

/** What some lines were given, received or spent, and have committed, as a function of the range of months. */
export function moneyOf(
  books: BudgetBooks,
  lines: readonly BudgetLine[],
  limits: LimitsByLine,
): (of: MonthRange) => Money {
  const { ledger, upto, lines: all } = books;
  const isReported = hasActuals(ledger, all);
  return (of) => {
    const been = { from: of.from, before: Math.min(of.before, upto) };
    let plan: Figure = null;
    let sofar: Figure = null;
    let [actual, committed] = [0, 0];
    for (const { id } of lines) {
      plan = add(plan, planIn(limits.get(id), of));
      sofar = add(sofar, planIn(limits.get(id), been));
      actual += sumIn(actualsOf(ledger, id), been);
      committed += sumIn(ledger.open.get(id), of);
    }
    const has = isReported && been.before > been.from;
    const spent = has ? roundTo(actual, THOUSANDTHS) : null;
    return {
      plan: steady(plan),
      actual: spent,
      committed: roundTo(committed, THOUSANDTHS),
      variance: steady(variance(spent, sofar)),
    };
  };
}

/** The same for each month of the fiscal year. */
export function eachMonth(books: BudgetBooks, lines: readonly BudgetLine[], limits: LimitsByLine): Money[] {
  const of = moneyOf(books, lines, limits);
  return Array.from({ length: 12 }, (_, month) => of({ from: month, before: month + 1 }));
}

export type LimitsByLine = ReadonlyMap<string, Limit>;
/** Line → its current limit. */
export const limitsIn = ({ first, lines, moves }: BudgetBooks): LimitsByLine => limitsOf(first, lines, moves);

/**
 * The full-year outlook by the method `plan`: actual to date plus the rest as planned, including what is not shared out
 * yet.
 */
export function yearAhead(books: BudgetBooks, lines: readonly BudgetLine[], limits: LimitsByLine): Figure {
  const of = moneyOf(books, lines, limits);
  const [year, sofar] = [of(WHOLE_YEAR), of({ from: 0, before: books.upto })];
  if (year.plan === null) return sofar.actual;
  return sofar.actual === null ? year.plan : steady(sofar.actual + year.plan - (sofar.plan ?? 0));
}

/** The status of a KPI of this type by the default thresholds. */
export const statusOf = (type: LineType, { actual, variance: change }: Money): Status =>
  status(actual, actual === null || change === null ? null : actual - change, {
    betterWhen: type === 'revenue' ? 'higher' : 'lower',
    inPoints: false,
    amber: null,
    red: null,
  });

/** The entries that make up some lines' actuals, by date. */
export function entriesOn<E extends Entry>(
  entries: readonly E[],
  lines: readonly { id: string }[],
  isIn: (entry: E) => boolean,
): E[] {
  const wanted = new Set(lines.map(({ id }) => id));
  return entries
    .filter((entry) => wanted.has(entry.line) && entry.stage !== 'committed' && isIn(entry))
    .sort(byDate);
}
