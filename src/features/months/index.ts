import { shareOut } from './shareOut';

export type { ShareAnswer } from './shareOut';
export { lineShown, type SharedLine } from './shown';

/** What a person can ask for about the months of the budget. */
export const months = { shareOut };
