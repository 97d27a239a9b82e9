/** What Goals are known by: edits of other tabs need no more of them. */
import * as terms from '../../terms';
export const goalsTab = { key: 'goals', name: terms.goals } as const;
