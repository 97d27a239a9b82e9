/** A first plan from a few numbers: what is usual in the trade, adjusted to what the owner knows. */
import { roundTo } from '../money/money';
import { rounded, roundedDown, splitInSteps, stepOf } from '../money/phasing';
import { tetOf } from '../months/calendar';
import { weightsBy, type Effect } from '../months/effects';
import { dayNumber, dayNumbered, monthOfDay, monthsOf } from '../months/months';
import type { Figure, LineType, Month } from '../plan';

/**
 * The base that a line's year is worked out from: a sales channel, all revenue, the cost of goods, a known cost, or
 * what is left over.
 */
export type Base = 'first' | 'second' | 'revenue' | 'goods' | 'wages' | 'rent' | 'left';
/** How its year is spread over the months: like its base, evenly, or all at once. */
export type Spread = 'with' | 'even' | 'once';

/** A line of the usual plan of a trade; shares are fractions: 0.05 is 5 %. */
export interface TradeLine {
  type: LineType;
  base: Base;
  /** Its share of the base; for `wages` and `rent`, of revenue, where their amounts are not known. */
  share: number;
  course: Spread;
  /** For a channel with its own seasons. */
  season?: readonly Effect[];
  /** Goods sold through one channel alone: they cost at most a part of its revenue, and nothing without it. */
  soldBy?: 'second';
}

/** The usual plan of a trade. */
export interface Trade<L extends TradeLine = TradeLine> {
  margin: number;
  /** The usual growth over last year's revenue. */
  growth: number;
  season: readonly Effect[];
  lines: readonly L[];
}

/** What the owner says; null where it was left open. */
export interface OwnerSays {
  /** By channel. */
  revenue: readonly [number, Figure];
  isLastYear: boolean;
  margin: Figure;
  people: Figure;
  /** Per person and month. */
  pay: Figure;
  /** Per month. */
  rent: Figure;
  /** Whether a thirteenth month is paid before Tết. */
  hasBonus: boolean;
}

/** How an amount was worked out, so that it can be explained. */
export type How =
  | { kind: 'told' }
  | { kind: 'grown'; from: number; growth: number }
  | { kind: 'share'; of: 'first' | 'second' | 'revenue' | 'goods'; share: number }
  | { kind: 'heads'; people: number; pay: number; months: number }
  | { kind: 'rent'; rent: number };

export interface DraftLine<L extends TradeLine = TradeLine> {
  line: L;
  annual: number;
  /** They sum to the annual amount exactly. */
  months: number[];
  how: How;
}

export interface YearDraft<L extends TradeLine = TradeLine> {
  lines: DraftLine<L>[];
  revenue: number;
  /** Everything that goes out, including the reserve. */
  costs: number;
  left: number;
  /** Gross margin of the drafted lines, as a share of revenue; never below the margin asked for. */
  margin: number;
  /** The year whose Tết is not known, so that no season was followed; else null. */
  unknownYear: number | null;
}

/** At most this share of what is left over goes into investments, and as much into the reserve. */
const OF_WHAT_IS_LEFT = 0.25;
/** The thirteenth month's pay is paid this many days before Tết. */
const DAYS_BEFORE_TET = 10;

/** The index in the fiscal year of the month that the thirteenth month's pay goes out in: before Tết, else the last. */
export const bonusMonth = (first: Month): number => {
  const months = monthsOf(first);
  const at = months.findIndex((month) => {
    const tet = tetOf(Number(month.slice(0, 4)));
    return tet !== null && monthOfDay(dayNumbered(dayNumber(tet) - DAYS_BEFORE_TET)) === month;
  });
  return at < 0 ? 11 : at;
};

/** At most this share of a channel's revenue goes into the goods that are sold through it alone. */
const OF_WHAT_IS_SOLD = 0.6;

const sum = (amounts: readonly number[], decimals: number): number =>
  roundTo(
    amounts.reduce((all, amount) => all + amount, 0),
    decimals,
  );
const EVEN: readonly number[] = new Array<number>(12).fill(1);
/** A one-off falls in the third month: the year has begun, and is not half over. */
const ONCE = EVEN.map((_, month) => (month === 2 ? 1 : 0));

interface Drafting<L extends TradeLine> {
  first: Month;
  decimals: number;
  trade: Trade<L>;
  known: OwnerSays;
}

/** Months in steps a tenth as fine as the year's: 17,300,000 for a year in millions. */
const monthsFor = (annual: number, weights: readonly number[], decimals: number): number[] => {
  const step = stepOf(annual / 12, decimals);
  return splitInSteps(annual, weights.some((weight) => weight > 0) ? weights : EVEN, decimals, step);
};

const seasonIn = (
  first: Month,
  effects: readonly Effect[],
): { weights: readonly number[]; unknown: number | null } => {
  const answer = weightsBy(monthsOf(first), effects);
  return 'weights' in answer
    ? { weights: answer.weights, unknown: null }
    : { weights: EVEN, unknown: answer.unknownYear };
};

/** One line for each sales channel in use. */
const revenueLines = <L extends TradeLine>({ first, decimals, trade, known }: Drafting<L>): DraftLine<L>[] =>
  trade.lines.flatMap((line): DraftLine<L>[] => {
    const told = line.base === 'first' ? known.revenue[0] : known.revenue[1];
    if (line.type !== 'revenue' || told === null || told <= 0) return [];
    const { growth } = trade;
    const annual = known.isLastYear ? rounded(told * (1 + growth), decimals) : roundTo(told, decimals);
    const { weights } = seasonIn(first, line.season ?? trade.season);
    const how: How = known.isLastYear ? { kind: 'grown', from: told, growth } : { kind: 'told' };
    return [{ line, annual, months: monthsFor(annual, weights, decimals), how }];
  });

const together = (lines: readonly DraftLine[]): number[] =>
  EVEN.map((_, month) => lines.reduce((all, { months }) => all + (months[month] ?? 0), 0));

/** The cost of goods, never so much that the margin would be missed, and each line's part of it. */
const goodsLines = <L extends TradeLine>(
  { decimals, trade, known }: Drafting<L>,
  sold: readonly DraftLine<L>[],
  revenue: number,
  course: readonly number[],
): DraftLine<L>[] => {
  const goods = roundedDown(revenue * (1 - (known.margin ?? trade.margin)), decimals);
  const broughtBy = (channel: Base): number => sold.find(({ line }) => line.base === channel)?.annual ?? 0;
  const shareOf = ({ share, soldBy }: L): number =>
    soldBy === undefined ? share : Math.min(share, (broughtBy(soldBy) * OF_WHAT_IS_SOLD) / goods);
  const lines = trade.lines.filter((line) => line.base === 'goods' && shareOf(line) > 0);
  const others = lines.slice(1).reduce((all, line) => all + shareOf(line), 0);
  // The first line, goods sold through all channels, takes the rest.
  const shares = lines.map((line, index) => (index === 0 ? 1 - others : shareOf(line)));
  const years = splitInSteps(goods, shares, decimals, stepOf(goods / lines.length, decimals));
  return lines.map((line, index) => {
    const annual = years[index] ?? 0;
    const how: How = { kind: 'share', of: 'goods', share: shares[index] ?? line.share };
    return { line, annual, months: monthsFor(annual, course, decimals), how };
  });
};

/** The cost of people and of rent: as stated, else as usual. */
const knownLine = <L extends TradeLine>(
  { first, decimals, known }: Drafting<L>,
  line: L,
  revenue: number,
): DraftLine<L>[] => {
  const { people, pay, rent, hasBonus } = known;
  if (line.base === 'rent' && rent !== null) {
    const annual = roundTo(rent * 12, decimals);
    const how: How = { kind: 'rent', rent };
    return rent === 0 ? [] : [{ line, annual, months: EVEN.map(() => roundTo(rent, decimals)), how }];
  }
  if (line.base === 'wages' && people !== null && pay !== null) {
    const month = roundTo(people * pay, decimals);
    const at = hasBonus ? bonusMonth(first) : -1;
    const months = EVEN.map((_, index) => roundTo(index === at ? month * 2 : month, decimals));
    const how: How = { kind: 'heads', people, pay, months: hasBonus ? 13 : 12 };
    return [{ line, annual: sum(months, decimals), months, how }];
  }
  const annual = rounded(revenue * line.share, decimals);
  const how: How = { kind: 'share', of: 'revenue', share: line.share };
  return [{ line, annual, months: monthsFor(annual, EVEN, decimals), how }];
};

/** The drafted lines in the trade's order, and their totals. */
export function draftOf<L extends TradeLine>(drafting: Drafting<L>): YearDraft<L> {
  const { first, decimals, trade } = drafting;
  const sold = revenueLines(drafting);
  const revenue = sum(sold.map(({ annual }) => annual), decimals); // prettier-ignore
  const course = together(sold);
  const goods = goodsLines(drafting, sold, revenue, course);
  const part = (line: L, of: 'first' | 'second' | 'revenue'): DraftLine<L>[] => {
    const base = sold.filter((each) => of === 'revenue' || each.line.base === of);
    if (base.length === 0) return [];
    const annual = rounded(sum(base.map((each) => each.annual), decimals) * line.share, decimals); // prettier-ignore
    const weights = line.course === 'with' ? together(base) : EVEN;
    return [
      {
        line,
        annual,
        months: monthsFor(annual, weights, decimals),
        how: { kind: 'share', of, share: line.share },
      },
    ];
  };
  const drafted = trade.lines.flatMap((line): DraftLine<L>[] => {
    if (line.type === 'revenue') return sold.filter((each) => each.line === line);
    if (line.base === 'goods') return goods.filter((each) => each.line === line);
    if (line.base === 'wages' || line.base === 'rent') return knownLine(drafting, line, revenue);
    return line.base === 'left' ? [] : part(line, line.base);
  });
  const isCost = ({ line }: DraftLine): boolean => line.type !== 'revenue';
  const spent = (lines: readonly DraftLine[]): number =>
    sum(lines.filter(isCost).map(({ annual }) => annual), decimals); // prettier-ignore
  const before = roundTo(revenue - spent(drafted), decimals);
  // Nothing is set aside from a loss.
  const aside = trade.lines.flatMap((line): DraftLine<L>[] => {
    if (line.base !== 'left' || before <= 0) return [];
    const annual = roundedDown(Math.min(revenue * line.share, before * OF_WHAT_IS_LEFT), decimals);
    const months = monthsFor(annual, line.course === 'once' ? ONCE : EVEN, decimals);
    return annual === 0
      ? []
      : [{ line, annual, months, how: { kind: 'share', of: 'revenue', share: annual / revenue } }];
  });
  const lines = [...drafted, ...aside];
  const costs = spent(lines);
  const cost = sum(goods.map(({ annual }) => annual), decimals); // prettier-ignore
  return {
    lines,
    revenue,
    costs,
    left: roundTo(revenue - costs, decimals),
    margin: revenue === 0 ? 0 : (revenue - cost) / revenue,
    unknownYear: seasonIn(first, trade.season).unknown,
  };
}
