/** The weights of the plan's months around Tết, by the plan's settings. */
import { isDong } from '../../domain/money/currency';
import { addMonths, monthsOf } from '../../domain/months/months';
import { seasonWeights, TET_SEASON, type Weights } from '../../domain/months/season';
import type { Month } from '../../domain/plan';
import type { Shift } from '../../domain/year/nextYear';
import type { Language } from '../../words';
import type { Frame } from '../frame';

/** The weights of the twelve months from `first` on. */
export const weightsFrom = (first: Month, { uplift, dip }: Frame['direction']): Weights =>
  seasonWeights(monthsOf(first), { uplift: uplift ?? TET_SEASON.uplift, dip: dip ?? TET_SEASON.dip });

/** Whether the plan follows Tết: if it is in Vietnamese or in đồng, or if Direction has weights for it. */
export const followsTet = (
  language: Language,
  currency: string | null,
  { uplift, dip }: Pick<Frame['direction'], 'uplift' | 'dip'> = { uplift: null, dip: null },
): boolean => language === 'vi' || isDong(currency ?? 'VND') || uplift !== null || dip !== null;

/**
 * The weights of the year that begins then and of the one before; null with the year whose Tết is not known, or where
 * the plan does not follow Tết.
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
