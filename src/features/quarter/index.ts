import { reviewQuarter } from './reviewQuarter';
import { rescoreRisks } from './rescoreRisks';

export type { Rescored, RescoreAnswer } from './rescoreRisks';

/** What a person can ask for about quarters. */
export const quarter = { reviewQuarter, rescoreRisks };
