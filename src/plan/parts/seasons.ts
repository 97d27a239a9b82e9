/** What a plan's months weigh by its own settings of Tết. */
import { isDong } from '../../domain/money/currency';
import { addMonths, monthsOf } from '../../domain/months/months';
import { seasonWeights, TET_SEASON, type Weights } from '../../domain/months/season';
import type { Month } from '../../domain/plan';
import type { Shift } from '../../domain/year/nextYear';
import type { Language } from '../../words';
import type { Frame } from '../frame';

/** The weights of the twelve months from one on. */
export const weightsFrom = (first: Month, { uplift, dip }: Frame['direction']): Weights =>
  seasonWeights(monthsOf(first), { uplift: uplift ?? TET_SEASON.uplift, dip: dip ?? TET_SEASON.dip });

/** Where it is lived by: in Vietnamese or in đồng; elsewhere where Direction says what its days weigh. */
export const followsTet = (
  language: Language,
  currency: string | null,
  { uplift, dip }: Pick<Frame['direction'], 'uplift' | 'dip'> = { uplift: null, dip: null },
): boolean => language === 'vi' || isDong(currency ?? 'VND') || uplift !== null || dip !== null;

/**
 * The weights of the year that begins then and of the one before it; null with the year whose Tết is not known, and
 * where nobody lives by it.
 */
export const shiftTo = (
  first: Month,
  { language, direction }: Pick<Frame, 'language' | 'direction'>,
): { shift: Shift | null; unknown: number | null } => {
  if (!followsTet(language, direction.currency, direction)) return { shift: null, unknown: null };
  const [last, next] = [weightsFrom(addMonths(first, -12), direction), weightsFrom(first, direction)];
  if ('unknownYear' in last) return { shift: null, unknown: last.unknownYear };
  if ('unknownYear' in next) return { shift: null, unknown: next.unknownYear };
  return { shift: { last: last.weights, next: next.weights }, unknown: null };
};
