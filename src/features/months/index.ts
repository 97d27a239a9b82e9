import { shareOut } from './shareOut';

export type { ShareAnswer } from './shareOut';
export { lineShown, type SharedLine } from './shown';

/** Features for the months of the budget. */
export const months = { shareOut };
