import { cutCosts } from './cutCosts';
import { moveMoney } from './moveMoney';

export type { CutAnswer, CutLine } from './cutCosts';
export type { MoveAnswer, MoveKind } from './moveMoney';
export { lastProblems, problemTold, warningsOf, type MovedLine, type LineMoney } from './moves';
export { moveRightsOf, wrongApprover } from './moveRights';
export { proposalsOf, type Proposal } from './proposed';
export { draftFor, reserveOf, type MoveDraft, nearTo, type Near } from './sources';

/** Features for moving money. */
export const money = { cutCosts, moveMoney };
