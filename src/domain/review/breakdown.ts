/** The year's money by whom or what it is for: each slice is a sum of lines, and the slices of a type sum to the plan's. */
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

/** The budget, what was moved, and the ledger; `upto`: fiscal months that have been (0 to 12). */
export interface Books<L extends BudgetLine = BudgetLine> {
  first: Month;
  lines: readonly L[];
  moves: readonly Move[];
  ledger: Ledger;
  upto: number;
}

/** Fiscal months from the first to before the second: 0 to 12. */
export interface Months {
  from: number;
  before: number;
}
/** All twelve. */
export const YEAR: Months = { from: 0, before: 12 };

/** Sums to the thousandth of the plan's currency. */
export interface Money {
  /** The budget as it stands now; null where none is known. */
  plan: Figure;
  /** Null where no month of them has been. */
  actual: Figure;
  /** Committed in these months and still open. */
  committed: number;
  /** Actual − plan of the same months; of the year, of the months that have been. */
  variance: Figure;
}

export interface Slice<L> {
  /** As the first of its lines spells it; null for what has none. */
  name: string | null;
  type: LineType;
  lines: readonly L[];
}

/**
 * Lines by type, and within each by a name that two spell alike if they are one key; in the budget's order, what has no
 * name last. Where an Id stands twice the first row counts.
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

const sumIn = (months: ArrayLike<number> | undefined, { from, before }: Months): number => {
  let sum = 0;
  for (let at = from; at < before; at++) sum += months?.[at] ?? 0;
  return sum;
};

/** The year's own amount, whether or not it was shared out; of fewer months, what stands in them. */
const planIn = (limit: Limit | undefined, { from, before }: Months): Figure => {
  if (limit === undefined) return null;
  if (from === 0 && before === 12) return limit.year;
  return limit.months.slice(from, before).reduce<Figure>(add, null);
};

/** What some lines were given, brought or cost, and still have open. */
export function moneyOf(books: Books, lines: readonly BudgetLine[], limits: Limits): (of: Months) => Money {
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

/** The same, month by month of the fiscal year. */
export function eachMonth(books: Books, lines: readonly BudgetLine[], limits: Limits): Money[] {
  const of = moneyOf(books, lines, limits);
  return Array.from({ length: 12 }, (_, month) => of({ from: month, before: month + 1 }));
}

export type Limits = ReadonlyMap<string, Limit>;
/** Line → what it may use now. */
export const limitsIn = ({ first, lines, moves }: Books): Limits => limitsOf(first, lines, moves);

/** Actual to date and the rest as planned, for the year: what is not shared out yet is still to come. */
export function yearAhead(books: Books, lines: readonly BudgetLine[], limits: Limits): Figure {
  const of = moneyOf(books, lines, limits);
  const [year, sofar] = [of(YEAR), of({ from: 0, before: books.upto })];
  if (year.plan === null) return sofar.actual;
  return sofar.actual === null ? year.plan : steady(sofar.actual + year.plan - (sofar.plan ?? 0));
}

/** As a KPI of this type would be judged by the defaults. */
export const statusOf = (type: LineType, { actual, variance: change }: Money): Status =>
  status(actual, actual === null || change === null ? null : actual - change, {
    betterWhen: type === 'revenue' ? 'higher' : 'lower',
    inPoints: false,
    amber: null,
    red: null,
  });

/** The entries that a sum of some lines' actuals is made of, by date. */
export function behind<E extends Entry>(
  entries: readonly E[],
  lines: readonly { id: string }[],
  isIn: (entry: E) => boolean,
): E[] {
  const wanted = new Set(lines.map(({ id }) => id));
  return entries
    .filter((entry) => wanted.has(entry.line) && entry.stage !== 'committed' && isIn(entry))
    .sort(byDate);
}
