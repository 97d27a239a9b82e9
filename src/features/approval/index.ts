import { approvePlan } from './approvePlan';
import { decideChange } from './decideChange';
import { restorePlan } from './restorePlan';

export type { ApproveAnswer } from './approvePlan';
export type { DecideChangeAnswer } from './decideChange';
export { approvalFaults, notSharedOut } from './faults';
export { linesUnlike, unlikeApproved, unlikeCount } from './restorePlan';

/** What a person can ask for about approving the plan, and putting back or deciding what is not as approved. */
export const approval = { approvePlan, restorePlan, decideChange };
