/** Where effort should go: what an initiative contributes to the year against how hard it is and what it is given. */
import { groupsOf } from '../groups';
import { byKey, keyOf } from '../keys';
import { ratio, total, withoutNoise } from '../money/figures';
import { ordinal } from '../months/months';
import type { Day, Figure, Month } from '../plan';

export interface WeighedGoal {
  id: string;
  /** Its weight among its siblings: the goals at the top, or the parts of the same goal. */
  weight: Figure;
  partOf: string | null;
}

export type Difficulty = 'high' | 'medium' | 'low';
export interface FocusedWork {
  id: string;
  partOf: string | null;
  isInitiative: boolean;
  goal: string | null;
  difficulty: Difficulty | null;
  /** Per month, while it runs. */
  hours: Figure;
  amount: Figure;
  start: Day | null;
  due: Day | null;
  status: string | null;
}

const named = (text: string): string => keyOf(text) ?? text;

/**
 * The share of the year that each goal carries, from 0 to 1: its weight among its siblings, times its parent's share. A
 * goal without a weight carries nothing. Goals in a cycle stand at the top.
 */
export function weightsOf(goals: readonly WeighedGoal[]): (goal: string | null) => number {
  const find = byKey(goals);
  const above = parentsOf(goals);
  const siblings = (goal: WeighedGoal): WeighedGoal[] =>
    goals.filter((other) => above(other) === above(goal));
  const shareOf = (goal: WeighedGoal): number => {
    const parent = above(goal);
    const own = ratio(goal.weight, total(siblings(goal).map(({ weight }) => weight))) ?? 0;
    return withoutNoise(parent === null ? own : own * shareOf(parent));
  };
  return (id) => {
    const goal = find(id);
    return goal === undefined ? 0 : shareOf(goal);
  };
}

/** The parent of each goal; null at the top, where the parent is unknown, and in a cycle. */
function parentsOf<G extends Pick<WeighedGoal, 'id' | 'partOf'>>(goals: readonly G[]): (goal: G) => G | null {
  const find = byKey(goals);
  const up = (goal: G): G | undefined => find(goal.partOf);
  const isInCircle = (goal: G): boolean => {
    const passed = new Set<G>();
    for (let at = up(goal); at !== undefined && !passed.has(at); at = up(at)) {
      if (at === goal) return true;
      passed.add(at);
    }
    return false;
  };
  return (goal) => (isInCircle(goal) ? null : (up(goal) ?? null));
}

/** In this order: high value and hard; high value and not hard; low value and not hard; low value and hard. */
export type Quadrant = 'key' | 'quick win' | 'when there is time' | 'drop';
export interface PlacedWork<W extends FocusedWork = FocusedWork> {
  work: W;
  /** Its share of its goal, as written or worked out from what is left. */
  share: number;
  /** The goal's weight × this share. */
  contribution: number;
  /** Null where no difficulty is given. */
  quadrant: Quadrant | null;
}

/** An initiative's share of its goal as written, and what it is given, by which an unwritten share is estimated. */
interface Carrying {
  written: Figure;
  amount: Figure;
  /** Over the whole year. */
  hours: Figure;
}

/**
 * The share of a goal that each of its initiatives carries: as written, if it is. The others split the rest by money if
 * all of them have an amount, else by hours if all have hours, else equally.
 */
function sharesOf(group: readonly Carrying[]): number[] {
  const open = group.filter(({ written }) => written === null);
  const left = Math.max(0, 1 - (total(group.map(({ written }) => written)) ?? 0));
  const measure = (['amount', 'hours'] as const).find((key) => open.every((each) => (each[key] ?? 0) > 0));
  const given = (each: Carrying): number => (measure === undefined ? 1 : (each[measure] ?? 0));
  const all = open.reduce((sum, each) => sum + given(each), 0);
  return group.map((each) => each.written ?? (left * given(each)) / all);
}

/** High value is at or above the mean of all; only difficulty `high` counts as hard. */
const quadrantOf = (difficulty: Difficulty | null, isMuch: boolean): Quadrant | null => {
  if (difficulty === null) return null;
  if (difficulty === 'high') return isMuch ? 'key' : 'drop';
  return isMuch ? 'quick win' : 'when there is time';
};

/** Initiatives that still need focus: not done and not dropped. */
export const isFocused = ({ isInitiative, status }: FocusedWork): boolean =>
  isInitiative && status !== 'done' && status !== 'dropped';

/** `written`: an initiative's share of its goal as a fraction; null where none is written. */
export function placedWork<W extends FocusedWork>(
  goals: readonly WeighedGoal[],
  work: readonly W[],
  first: Month,
  written: (of: W) => Figure,
): PlacedWork<W>[] {
  const weightOf = weightsOf(goals);
  // Finished work has carried its share too, so it takes part in the split.
  const carrying = work.filter(({ isInitiative, status }) => isInitiative && status !== 'dropped');
  const byGoal = groupsOf(carrying, ({ goal }) => named(goal ?? ''));
  const shares = new Map(
    [...byGoal.values()].flatMap((group) => {
      const parts = sharesOf(
        group.map((each) => ({
          written: written(each),
          amount: each.amount,
          hours: hoursIn(first, each),
        })),
      );
      return group.map((each, at) => [each, parts[at] ?? 0] as const);
    }),
  );
  const focused = carrying.filter(isFocused).map((each) => {
    const share = shares.get(each) ?? 0;
    return { work: each, share, contribution: withoutNoise(weightOf(each.goal) * share) };
  });
  const mean = focused.reduce((sum, { contribution }) => sum + contribution, 0) / Math.max(1, focused.length);
  return focused.map((each) => {
    const isMuch = each.contribution > 0 && each.contribution >= mean - 1e-12;
    return { ...each, quadrant: quadrantOf(each.work.difficulty, isMuch) };
  });
}

/** The weight of a top-level goal and what it is given, including the goals below it. */
export interface Effort<G extends WeighedGoal = WeighedGoal> {
  /** Null: work for no known goal. */
  goal: G | null;
  weight: number;
  money: number;
  hours: number;
  /** Share of all money, and of all hours, that is given; null where nothing is given. */
  moneyShare: Figure;
  hoursShare: Figure;
}

/** How many fiscal months work runs: from the first without a start, to the last without a due day. */
const monthsRun = (first: Month, { start, due }: Pick<FocusedWork, 'start' | 'due'>): number => {
  const at = (day: Day | null, otherwise: number): number =>
    day === null ? otherwise : ordinal(day) - ordinal(first);
  return Math.max(0, Math.min(11, at(due, 11)) - Math.max(0, at(start, 0)) + 1);
};

/** Hours of work over the fiscal year. */
const hoursIn = (first: Month, work: Pick<FocusedWork, 'hours' | 'start' | 'due'>): number =>
  (work.hours ?? 0) * monthsRun(first, work);

/** The goal of a piece of work: its own, or that of the work it is a part of. */
const goalOf = <W extends FocusedWork>(work: readonly W[]): ((of: W) => string | null) => {
  const find = byKey(work);
  return (of) => {
    const passed = new Set<W>();
    for (let at: W | undefined = of; at !== undefined && !passed.has(at); at = find(at.partOf)) {
      if (at.goal !== null) return at.goal;
      passed.add(at);
    }
    return null;
  };
};

/** What each top-level goal is given over the year, in the goals' order; the key null is work for no known goal. */
function givenTo<G extends WeighedGoal>(
  goals: readonly G[],
  work: readonly FocusedWork[],
  first: Month,
): Map<G | null, Pick<Effort, 'money' | 'hours'>> {
  const find = byKey(goals);
  const above = parentsOf(goals);
  const topOf = (goal: G): G => {
    const parent = above(goal);
    return parent === null ? goal : topOf(parent);
  };
  const goalFor = goalOf(work);
  const given = new Map<G | null, Pick<Effort, 'money' | 'hours'>>(
    goals.filter((goal) => above(goal) === null).map((goal) => [goal, { money: 0, hours: 0 }]),
  );
  for (const each of work.filter(({ status }) => status !== 'dropped')) {
    const goal = find(goalFor(each));
    const top = goal === undefined ? null : topOf(goal);
    const sum = given.get(top) ?? { money: 0, hours: 0 };
    given.set(top, {
      money: withoutNoise(sum.money + (each.amount ?? 0)),
      hours: withoutNoise(sum.hours + hoursIn(first, each)),
    });
  }
  return given;
}

/** Money and hours of the year by top-level goal; dropped work takes none. */
export function effortsOf<G extends WeighedGoal>(
  goals: readonly G[],
  work: readonly FocusedWork[],
  first: Month,
): Effort<G>[] {
  const weightOf = weightsOf(goals);
  const rows = [...givenTo(goals, work, first)].filter(
    ([goal, { money, hours }]) => goal !== null || money !== 0 || hours !== 0,
  );
  const all = (of: 'money' | 'hours'): Figure => {
    const sum = rows.reduce((before, [, row]) => before + row[of], 0);
    return sum > 0 ? sum : null;
  };
  return rows.map(([goal, { money, hours }]) => ({
    goal,
    money,
    hours,
    weight: goal === null ? 0 : weightOf(goal.id),
    moneyShare: ratio(money, all('money')),
    hoursShare: ratio(hours, all('hours')),
  }));
}

/** The gap between a goal's weight and its share of effort above which effort does not follow priority. */
const MISFIT_GAP = 0.1;

/** Whether a goal gets too little or too much of money or hours for its weight; null where the share is about right. */
export const misfit = (weight: number, share: Figure): 'too little' | 'too much' | null => {
  if (share === null) return null;
  const apart = withoutNoise(share - weight);
  return Math.abs(apart) < MISFIT_GAP ? null : apart < 0 ? 'too little' : 'too much';
};

/** The number of key initiatives that can be done beside the daily work. */
export const MOST_KEY_INITIATIVES = 5;
