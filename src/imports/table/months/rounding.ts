/** Rounding in reports by month: how far a sum may differ from its parts where each cell is rounded. */
import type { Figure } from '../../../domain/plan';
import { units, UNITS } from '../../exact';
import type { Cell } from '../../grid';
import { amountIn, DECIMAL_MARKS, isNothing, type DecimalMark } from '../amounts';
import type { MonthSums } from '../parts';

const BEHIND_MARK: Readonly<Record<DecimalMark, RegExp>> = { '.': /\.(\d+)\D*$/, ',': /,(\d+)\D*$/ };
const placesBehindMark = ({ text, number }: Cell, mark: DecimalMark): number =>
  number === undefined
    ? (BEHIND_MARK[mark].exec(text)?.[1]?.length ?? 0)
    : (BEHIND_MARK['.'].exec(String(number))?.[1]?.length ?? 0);

/** The smallest decimal place of any cell, in units. */
export const placeOf = (cells: readonly Cell[], mark: DecimalMark): number =>
  UNITS / 10 ** cells.reduce((most, cell) => Math.max(most, placesBehindMark(cell, mark)), 0);

/**
 * The most that a sum and its parts can differ if each is rounded by at most half a place. A sum of a single part can't
 * differ.
 */
export const slackOf = (parts: number, place: number): number => (parts < 2 ? 0 : ((parts + 1) * place) / 2);

export interface Held {
  expected: Figure;
  /** Null where a part is not understood. */
  found: Figure;
  /** The difference that rounding alone explains. */
  within: number;
}

export const heldIn = (sums: readonly MonthSums[], mark: DecimalMark): Held[] => {
  const cells = sums.flatMap(({ sum, parts }) => [sum, ...parts.map(({ cell }) => cell)]);
  const place = placeOf(cells, mark);
  return sums.map(({ sum, parts }) => {
    const written = parts.filter(({ cell }) => !isNothing(cell));
    const found = written.reduce(
      (all, { cell, weight }) => all + weight * units(amountIn(cell, mark) ?? NaN),
      0,
    );
    return {
      expected: isNothing(sum) ? 0 : amountIn(sum, mark),
      found: Number.isNaN(found) ? null : found / UNITS,
      within: slackOf(written.length, place) / UNITS,
    };
  });
};

/** Whether rounding explains the difference. */
export const isWithin = (expected: number, found: number, within: number): boolean =>
  Math.abs(units(expected) - units(found)) <= units(within);

/** The decimal mark with which sums hold, if they do so with one mark only; otherwise null. */
export const markBySums = (sums: readonly MonthSums[]): DecimalMark | null => {
  const areHeld = DECIMAL_MARKS.map((mark) =>
    heldIn(sums, mark).map(
      ({ expected, found, within }) =>
        expected !== null && found !== null && isWithin(expected, found, within),
    ),
  );
  const isTold = (one: number): boolean =>
    sums.some((_, at) => areHeld[one]?.[at] === true && areHeld[1 - one]?.[at] === false);
  const told = DECIMAL_MARKS.filter((_, one) => isTold(one));
  return told.length === 1 ? (told[0] ?? null) : null;
};
