import type { CheckAnswer } from '../../../src/features/limits/checkSummary';

/** The check of a plan in which nothing is to be said of limits. */
export const NOTHING_FOUND: CheckAnswer = {
  over: [],
  warned: [],
  approved: [],
  unknown: 0,
  moneyless: 0,
  requests: 0,
  unlike: 0,
  begins: false,
};
