/** What a plan's months weigh by its own settings of Tết. */
import { addMonths, monthsOf } from '../domain/months';
import type { Shift } from '../domain/nextYear';
import type { Month } from '../domain/plan';
import { seasonWeights, TET_SEASON, type Weights } from '../domain/season';
import type { Frame } from './frame';

/** The weights of the twelve months from one on. */
export const weightsFrom = (first: Month, { uplift, dip }: Frame['direction']): Weights =>
  seasonWeights(monthsOf(first), { uplift: uplift ?? TET_SEASON.uplift, dip: dip ?? TET_SEASON.dip });

/** The weights of the year that begins then and of the one before it; null with the year whose Tết is not known. */
export const shiftTo = (
  first: Month,
  direction: Frame['direction'],
): { shift: Shift | null; unknown: number | null } => {
  const [last, next] = [weightsFrom(addMonths(first, -12), direction), weightsFrom(first, direction)];
  if ('unknownYear' in last) return { shift: null, unknown: last.unknownYear };
  if ('unknownYear' in next) return { shift: null, unknown: next.unknownYear };
  return { shift: { last: last.weights, next: next.weights }, unknown: null };
};
