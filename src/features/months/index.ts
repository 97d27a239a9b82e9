import { shareOut } from './shareOut';

export type { ShareAnswer, SharedLine } from './shareOut';

/** What a person can ask for about the months of the budget. */
export const months = { shareOut };
