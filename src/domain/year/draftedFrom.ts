/** How the few numbers that a first plan is drafted from are read: by the page and by the draft alike. */
import { amount } from '../money/amount';
import { counted, PEOPLE } from '../money/counted';
import { growthOf, monthly, yearly } from '../money/rate';
import type { Figure } from '../plan';

/** More than anyone's year; above this, figures would no longer be exact. */
const MOST = 1e14;
const MOST_PEOPLE = 10_000;

const within = (value: Figure, least: number, most: number): Figure =>
  value === null || value < least || value > most ? null : value;

/** '62%', '62' and '0,62' are all 0.62. */
const shareOf = (text: string): Figure => {
  const value = amount(text.trim().replace(/\s*%$/, ''));
  const share = value === null || (value < 1 && !text.trim().endsWith('%')) ? value : value / 100;
  return share === null || share <= 0 || share >= 1 ? null : share;
};

/**
 * How each is read; null where it is not understood or makes no sense. Revenue is per year, pay and rent per month,
 * growth and margin are fractions. Growth is over last year and never negative: whoever plans to sell less states the
 * revenue expected.
 */
export const DRAFTED_FROM = {
  first: (text: string) => within(yearly(text), Number.MIN_VALUE, MOST),
  second: (text: string) => within(yearly(text), 0, MOST),
  growth: growthOf,
  margin: shareOf,
  people: (text: string) => within(counted(text, PEOPLE), 1, MOST_PEOPLE),
  pay: (text: string) => within(monthly(text), 0, MOST),
  rent: (text: string) => within(monthly(text), 0, MOST),
} as const satisfies Record<string, (text: string) => Figure>;
