/** Themes over three to five years: the path of their measure, and whether goals carry them. */
import { keyOf } from '../keys';
import { roundTo } from '../money/money';
import type { BetterWhen, Figure } from '../plan';
import { isMet } from '../review/variance';
import { attainment } from './score';

/** By as much each year, or by the same percentage each year. */
export type PathKind = 'straight' | 'growth';

interface ThemePath {
  start: Figure;
  /** The target of each year as it was set; blank years lie on the path between those that are. */
  targets: readonly Figure[];
  path: PathKind;
  /** For a path by growth without an end: how much a year. */
  growth: Figure;
}

/** From one known year to the next: straight, or by the same growth each year where both are above zero. */
const between = (from: number, to: number, part: number, path: PathKind): number =>
  path === 'growth' && from > 0 && to > 0 ? from * (to / from) ** part : from + (to - from) * part;

/**
 * What each year must reach. Years with a target of their own are that; those between lie on the path, straight or by
 * growth; those behind the last one go on by the growth that is given, and are blank without one.
 */
export function pathOf({ start, targets, path, growth }: ThemePath, decimals: number): Figure[] {
  const known: { year: number; value: number }[] = [
    ...(start === null ? [] : [{ year: 0, value: start }]),
    ...targets.flatMap((value, at) => (value === null ? [] : [{ year: at + 1, value }])),
  ];
  return targets.map((target, at) => {
    if (target !== null) return target;
    const year = at + 1;
    const before = known.filter((each) => each.year < year).at(-1);
    const after = known.find((each) => each.year > year);
    if (before === undefined) return null;
    if (after !== undefined) {
      const part = (year - before.year) / (after.year - before.year);
      return roundTo(between(before.value, after.value, part, path), decimals);
    }
    if (growth === null) return null;
    const years = year - before.year;
    const value =
      path === 'growth' ? before.value * (1 + growth) ** years : before.value * (1 + growth * years);
    return roundTo(value, decimals);
  });
}

/** What a year's end says of the path: whether what was reached is enough, and what the years left ask for. */
export interface PathHeld {
  /** Of the way from the start to this year's mark. */
  attainment: Figure;
  holds: boolean | null;
  /** What must be gained in each year left to end where the path ends. */
  neededAYear: Figure;
}

/** `path`: each year's mark; `year`: 1 for the first of them. What can't be told without a figure is null. */
export function heldBy(
  start: Figure,
  path: readonly Figure[],
  year: number,
  reached: Figure,
  betterWhen: BetterWhen,
): PathHeld {
  const mark = path[year - 1] ?? null;
  const [end, years] = [path.at(-1) ?? null, path.length - year];
  const isKnown = mark !== null && reached !== null;
  return {
    attainment: attainment(reached, mark, start, betterWhen),
    holds: isKnown ? isMet(reached, mark, betterWhen) : null,
    neededAYear: end === null || reached === null || years <= 0 ? null : (end - reached) / years,
  };
}

export interface Served {
  /** Themes that no goal of this year serves. */
  themes: string[];
  /** Goals that serve none, or one that is not there. */
  goals: { id: string; theme: string | null }[];
}

/** Which theme has no goal, and which goal no theme. */
export function unserved(
  themes: readonly { id: string }[],
  goals: readonly { id: string; theme: string | null }[],
): Served {
  const named = (text: string): string => keyOf(text) ?? text;
  const known = new Set(themes.map(({ id }) => named(id)));
  const carried = new Set(goals.flatMap(({ theme }) => (theme === null ? [] : [named(theme)])));
  return {
    themes: themes.flatMap(({ id }) => (carried.has(named(id)) ? [] : [id])),
    goals: goals.flatMap(({ id, theme }) =>
      theme !== null && known.has(named(theme)) ? [] : [{ id, theme }],
    ),
  };
}
