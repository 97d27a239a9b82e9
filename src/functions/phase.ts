import { split } from '../domain/money/money';
import { says, type Words } from '../words';
import { figure, only, twelve, whole } from './arguments';
import { eachRow, unusable, type GivenCell, type Given } from './cells';

const EVEN: Words = { en: 'even', vi: 'đều' };
const BLANK = new Array<string>(12).fill('');
const EQUAL = new Array<number>(12).fill(1);

/**
 * Shares a year's amount out over twelve months that sum to it exactly, to the last đồng or cent.
 * Example: =AOP_PHASE(60000001; "even")
 *
 * @param {number} annual The year's amount, or a column of them: each gives a row of twelve months.
 * @param {string|range} weights Twelve cells in a row that say how much each month weighs, or "even".
 * @param {number} decimals Decimals of the currency: 0 for VND (default), 2 for USD, 3 for KWD.
 * @return Twelve months in a row, for each annual amount.
 * @customfunction
 */
export function AOP_PHASE(annual: Given, weights: Given, decimals?: Given): unknown {
  return eachRow({ annual, weights, decimals }, (row) => {
    const amount = figure(only(row.annual, 'annual'));
    if (amount === null) return BLANK;
    const digits = whole(only(row.decimals, 'decimals'), 0, 6) ?? 0;
    return split(amount, weightsOf(row.weights), digits);
  });
}

/** A blank month weighs nothing. */
function weightsOf(cells: readonly GivenCell[]): number[] {
  const [first] = cells;
  if (first !== undefined && cells.length === 1 && says(EVEN, String(first.value))) return EQUAL;
  if (first !== undefined && cells.length !== 12) throw unusable(first, 'twelve cells in a row, or "even"');
  const figures = twelve(cells, 'weights').map((weight) => weight ?? 0);
  const below = cells[figures.findIndex((weight) => weight < 0)];
  if (below !== undefined) throw unusable(below, 'zero or more');
  if (first !== undefined && figures.every((weight) => weight === 0))
    throw new Error(
      `${first.label}: every month weighs nothing — use at least one weight above zero, or "even"`,
    );
  return figures;
}
