import { closeMonth } from './closeMonth';
import { reopenMonth } from './reopenMonth';

export type { CloseAnswer } from './closeMonth';
export { progressOf, type MonthState, type Place, type Progress } from './progress';

/** What a person can ask for about closing months. */
export const closing = { closeMonth, reopenMonth };
