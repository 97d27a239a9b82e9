import { fillKpis } from './fillKpis';
import { proposals } from './proposed';
import { reviewMonth } from './review';

export { foundFor, type ReviewFound } from './found';
export { headers } from './headers';
export { reviewPageWith, type ReviewPage } from './page';
export { MONTH, QUARTER, LIMITS, NOTES } from './pages';
export { REOPENED_TAG, type Previous, previousOf } from './previous';
export { kpiProblems } from './problems';
export type { Proposal, ProposalsAnswer } from './proposed';
export type { ReviewAnswer } from './answer';
export { review, type ReviewAsked } from './review';
export type { ReportInput, Section } from './rows';
export { lateSentences } from './sections/answers';
export { goalScores } from './sections/goals';
export { goalFormat } from './sections/goalsThen';
export { statusLook } from './sections/kpiRows';
export { lessons } from './sections/lessons';
export { madeByLines } from './sections/madeBy';
export { bridgeFigures, isBridge } from './sections/priceVolumeMix';
export { SCORED } from './sections/rescored';
export { openRisks, scoreOf, type Risk } from './sections/risks';
export { workColumns } from './sections/work';

/** Features for monthly reviews and their proposals. */
export const reviews = { reviewMonth, fillKpis, proposals };
