import { approvePlan } from './approvePlan';
import { restorePlan } from './restorePlan';

export type { ApproveAnswer } from './approvePlan';
export { faultsOf, notSharedOut } from './faults';
export { unlikeApproved, unlikeCount } from './restorePlan';

/** What a person can ask for about approving the plan, and putting back what was approved. */
export const approval = { approvePlan, restorePlan };
