/** Focus: how hard initiatives are against what they bring, and whether effort follows priority. */
import { keyOf } from './keys';
import type { Figure } from './plan';

export interface FocusWork {
  id: string;
  goal: string | null;
  difficulty: 'high' | 'medium' | 'low' | null;
  amount: Figure;
  /** Over the whole of its time, its parts' included. */
  hours: Figure;
}
export interface FocusGoal {
  id: string;
  weight: Figure;
}
export type Quadrant = 'key' | 'quick win' | 'drop' | 'fill in';
export interface Placed {
  work: FocusWork;
  /** The goal's weight × the share of it that the initiative carries; null without a goal or weight. */
  contribution: Figure;
  isHard: boolean;
  quadrant: Quadrant | null;
}

const named = (text: string | null): string => (text === null ? '' : (keyOf(text) ?? text));

/** More key initiatives than these are too many to be key. */
export const MOST_KEY = 5;

const sumBy = (work: readonly FocusWork[], of: (each: FocusWork) => Figure): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const each of work) sums.set(named(each.goal), (sums.get(named(each.goal)) ?? 0) + (of(each) ?? 0));
  return sums;
};

/**
 * The share of its goal that each initiative carries: by money where all of the goal's initiatives have an amount, else
 * by hours where all of them have hours, else all the same.
 */
const sharesOf = (work: readonly FocusWork[]): ((each: FocusWork) => number) => {
  const groups = new Map<string, FocusWork[]>();
  for (const each of work) groups.set(named(each.goal), [...(groups.get(named(each.goal)) ?? []), each]);
  return (each) => {
    const group = groups.get(named(each.goal)) ?? [each];
    const by = (of: (one: FocusWork) => Figure): number | null => {
      if (!group.every((one) => (of(one) ?? 0) > 0)) return null;
      const sum = group.reduce((all, one) => all + (of(one) ?? 0), 0);
      return (of(each) ?? 0) / sum;
    };
    return by(({ amount }) => amount) ?? by(({ hours }) => hours) ?? 1 / group.length;
  };
};

/** The two-by-two: much is at least the mean contribution; hard is high difficulty. Hard for little is what to drop. */
export function focusOf(work: readonly FocusWork[], goals: readonly FocusGoal[]): Placed[] {
  const weights = new Map(goals.map(({ id, weight }) => [named(id), weight]));
  const shareOf = sharesOf(work);
  const placed = work.map((each) => {
    const weight = each.goal === null ? null : (weights.get(named(each.goal)) ?? null);
    return { work: each, contribution: weight === null ? null : weight * shareOf(each) };
  });
  const known = placed.flatMap(({ contribution }) => contribution ?? []);
  const mean = known.reduce((sum, each) => sum + each, 0) / Math.max(1, known.length);
  return placed.map(({ work: each, contribution }) => {
    const isHard = each.difficulty === 'high';
    const isMuch = contribution !== null && contribution >= mean - 1e-12;
    const quadrant: Quadrant = isMuch ? (isHard ? 'key' : 'quick win') : isHard ? 'drop' : 'fill in';
    return {
      ...{ work: each, contribution, isHard },
      quadrant: each.difficulty === null || contribution === null ? null : quadrant,
    };
  });
}

export interface Effort {
  goal: string;
  /** Shares of all: of the weight, of the money, of the hours. */
  weight: Figure;
  money: Figure;
  hours: Figure;
  /** Effort that is more than this far from the goal's weight. */
  off: ('money' | 'hours')[];
}

/** Effort follows priority as long as its share is within so many points of the goal's weight. */
export const APART = 0.15;

/** Money and hours of each goal against its weight, as shares of all that serve a goal. */
export function effortOf(work: readonly FocusWork[], goals: readonly FocusGoal[]): Effort[] {
  const serving = work.filter(({ goal }) => goals.some(({ id }) => named(id) === named(goal)));
  const [money, hours] = [sumBy(serving, ({ amount }) => amount), sumBy(serving, (each) => each.hours)];
  const all = (sums: ReadonlyMap<string, number>): number => [...sums.values()].reduce((a, b) => a + b, 0);
  const weights = goals.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const share = (part: number, whole: number): Figure => (whole === 0 ? null : part / whole);
  return goals.map(({ id, weight }) => {
    const own = weight === null ? null : share(weight, weights);
    const shares = {
      money: share(money.get(named(id)) ?? 0, all(money)),
      hours: share(hours.get(named(id)) ?? 0, all(hours)),
    };
    const isOff = (key: 'money' | 'hours'): boolean =>
      own !== null && shares[key] !== null && Math.abs(shares[key] - own) > APART;
    return { goal: id, weight: own, ...shares, off: (['money', 'hours'] as const).filter(isOff) };
  });
}

export interface Pair {
  initiative: string;
  leads: string;
  with: string;
}

/** The pairs of departments that initiatives tie: the initiative's own leads, each other one it needs is one pair. */
export function pairsOf(
  work: readonly { id: string; department: string | null; coordinating: string | null }[],
): Pair[] {
  return work.flatMap(({ id, department, coordinating }) => {
    if (department === null) return [];
    const others = (coordinating ?? '')
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '' && named(name) !== named(department));
    const once = others.filter((name, at) => others.findIndex((each) => named(each) === named(name)) === at);
    return once.map((other) => ({ initiative: id, leads: department, with: other }));
  });
}
