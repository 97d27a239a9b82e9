import type { CheckAnswer } from '../../../src/features/limits/checkSummary';

/** The result of a check that has nothing to say about limits. */
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
