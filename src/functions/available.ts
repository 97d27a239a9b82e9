import { standing } from '../domain/control/control';
import { isBlank, only, shownFigure } from './arguments';
import { eachRow, unusable, type GivenCell, type Given } from './cells';
import { daysOfCall, month as monthOf } from './days';
import { controlFrom } from './tabs';

/**
 * What a budget line has left: the budget to date and the year's, less what was spent and is still committed.
 * Example: =AOP_AVAILABLE("MKT-ADS"; "2026-03"; Budget!A:AZ; Actuals!A:H)
 *
 * @param {string|range} line The line's Id; several in a column give several rows.
 * @param {string|date|range} month The month up to which to look: a date, or text such as 2026-03 or 3/2026.
 * @param {range} budget The Budget tab with its header row.
 * @param {range} actuals The Actuals tab with its header row.
 * @param {range} sources Where the plan has sources: the tab of their sums with its header row.
 * @return Available to date, and available for the year, side by side. Blank where there is no limit.
 * @customfunction
 */
export function AOP_AVAILABLE(
  line: Given,
  month: Given,
  budget: Given,
  actuals: Given,
  sources?: Given,
): unknown {
  const dayOf = daysOfCall();
  const ranges = { budget, actuals, sources };
  const control = remembered((cell: GivenCell) => controlFrom(ranges, monthOf(cell, dayOf), dayOf));
  return eachRow({ line, month }, (row) => {
    const [lineCell, monthCell] = [only(row.line, 'line'), only(row.month, 'month')];
    if (isBlank(lineCell) || isBlank(monthCell)) return ['', ''];
    const plan = control(monthCell);
    const id = plan.spelled(String(lineCell.value).trim());
    const known = plan.lines.get(id);
    if (known === undefined) throw unusable(lineCell, 'the Id of a line of the budget');
    const found = standing(plan, id, monthOf(monthCell, dayOf));
    if (found === null) throw unusable(monthCell, `a month of the year from ${plan.first}`);
    return known.type === 'revenue'
      ? ['', '']
      : [shownFigure(found.toDate.available), shownFigure(found.year.available)];
  });
}

/**
 * Computes an answer for the first filled-in row and reuses it for the others, so that ranges are read once per call.
 */
export function remembered<A, B>(answer: (given: A) => B): (given: A) => B {
  let known: { value: B } | null = null;
  return (given) => (known ??= { value: answer(given) }).value;
}
