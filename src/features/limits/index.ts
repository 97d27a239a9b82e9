import { checkLimits } from './checkLimits';

export { kpisMended } from './repair';
export type { CheckAnswer, CheckedEntry } from './checkSummary';

/** Features for limits. */
export const limits = { checkLimits };
