import { rescoreRisks } from './rescoreRisks';
import { reviewQuarter } from './reviewQuarter';

export type { Rescored, RescoreAnswer } from './rescoreRisks';

/** What a person can ask for about quarters. */
export const quarter = { reviewQuarter, rescoreRisks };
