import { LUNAR_YEARS } from '../domain/months/calendar';
import { addMonths, monthsOf } from '../domain/months/months';
import { seasonWeights, TET_SEASON } from '../domain/months/season';
import { atLeastZero, only, whole } from './arguments';
import { eachRow, unusable, type Given } from './cells';

const BLANK = new Array<string>(12).fill('');

/**
 * Twelve month weights that know when Tết is: a day weighs 1, more in the 28 days before Tết and less in the 14 days
 * from it. Made for the weights of AOP_PHASE.
 * Example: =AOP_SEASON(2026)
 *
 * @param {number} year The year, or a column of them. Where the first month is not January: the year it starts in.
 * @param {number} uplift What a day before Tết weighs. Default 1.6.
 * @param {number} dip What a day from Tết on weighs. Default 0.5.
 * @param {number} first_month The fiscal year's first month, 1 to 12. Default 1.
 * @return Twelve weights in a row, for each year.
 * @customfunction
 */
export function AOP_SEASON(year: Given, uplift?: Given, dip?: Given, first_month?: Given): unknown {
  return eachRow({ year, uplift, dip, first_month }, (row) => {
    const cell = only(row.year, 'year');
    const number = whole(cell, 1900, 9998);
    if (number === null) return BLANK;
    const first = whole(only(row.first_month, 'first_month'), 1, 12) ?? 1;
    const answer = seasonWeights(monthsOf(addMonths(`${number}-01`, first - 1)), {
      uplift: atLeastZero(only(row.uplift, 'uplift'), TET_SEASON.uplift),
      dip: atLeastZero(only(row.dip, 'dip'), TET_SEASON.dip),
    });
    if ('weights' in answer) return answer.weights;
    throw unusable(
      cell,
      `a year whose Tết is known: ${LUNAR_YEARS.first} to ${LUNAR_YEARS.last}; that of ${answer.unknownYear} is not`,
    );
  });
}
