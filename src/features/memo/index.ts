import { memo } from './memo';

export type { MemoAnswer } from './memo';

/** What a person can ask for about a month in words. */
export const memos = { memo };
