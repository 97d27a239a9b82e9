import { rescoreRisks } from './rescoreRisks';
import { reviewQuarter } from './reviewQuarter';

export type { Rescored, RescoreAnswer } from './rescoreRisks';

/** Features for quarters. */
export const quarter = { reviewQuarter, rescoreRisks };
