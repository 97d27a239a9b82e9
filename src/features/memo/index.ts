import { memo } from './memo';

export type { MemoAnswer } from './memo';

/** Features for the month's memo. */
export const memos = { memo };
