import { approvePlan } from './approvePlan';
import { decideChange } from './decideChange';
import { restorePlan } from './restorePlan';

export type { ApproveAnswer } from './approvePlan';
export type { DecideChangeAnswer } from './decideChange';
export { approvalFaults, notSharedOut } from './faults';
export { linesUnlike, unlikeApproved, unlikeCount } from './restorePlan';

/** Features for approving the plan, and for putting back or deciding what is not as approved. */
export const approval = { approvePlan, restorePlan, decideChange };
