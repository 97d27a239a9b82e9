import { checkLimits } from './checkLimits';

export type { CheckAnswer, CheckedEntry } from './checkLimits';

/** What a person can ask for about limits. */
export const limits = { checkLimits };
