/** Themes over three to five years: the path of their measure, and which goals serve them. */
import { keyOf } from '../keys';
import { roundTo } from '../money/money';
import type { BetterWhen, Figure } from '../plan';
import { isMet } from '../review/variance';
import { attainment } from './score';

/** `straight`: by the same amount each year; `growth`: by the same percentage each year. */
export type PathKind = 'straight' | 'growth';

interface ThemePath {
  start: Figure;
  /** The targets set for each year; blank years are filled in along the path. */
  targets: readonly Figure[];
  path: PathKind;
  /** For a path by growth without a final target: the growth per year. */
  growth: Figure;
}

/**
 * The value part of the way between two known years; growth needs both to be above zero, otherwise the path is
 * straight.
 */
const between = (from: number, to: number, part: number, path: PathKind): number =>
  path === 'growth' && from > 0 && to > 0 ? from * (to / from) ** part : from + (to - from) * part;

/**
 * What each year must reach. A year with a target of its own keeps it; years between targets lie on the path; years
 * after the last target grow by `growth`, or are null without it.
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

/** How a year's end compares with the path: whether it holds, and what the remaining years must gain. */
export interface PathHeld {
  /** The share of the way from the start to this year's mark that was reached. */
  attainment: Figure;
  holds: boolean | null;
  /** The gain needed in each remaining year to end where the path ends. */
  neededAYear: Figure;
}

/** `path`: each year's mark; `year`: 1 is the first. Whatever lacks a figure is null. */
export function againstPath(
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
  /** Goals that serve no theme, or one that does not exist. */
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
