/** What identifies the Goals tab; edits of other tabs need no more of it. */
import * as terms from '../../terms';
export const goalsTab = { key: 'goals', name: terms.goals } as const;
