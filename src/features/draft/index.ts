import { draftPlan } from './draftPlan';

export type { DraftAnswer, DraftShown } from './draftPlan';

/** What a person can ask for about a first plan that is drafted. */
export const drafts = { draftPlan };
