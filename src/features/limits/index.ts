import { checkLimits } from './checkLimits';

export { kpisMended } from './repair';
export type { CheckAnswer, CheckedEntry } from './checkSummary';

/** What a person can ask for about limits. */
export const limits = { checkLimits };
