import { closeMonth } from './closeMonth';
import { reopenMonth } from './reopenMonth';
import { takeEarlier } from './takeEarlier';

export type { CloseAnswer } from './closeMonth';
export { onLedger } from './missing';
export type { EarlierAnswer } from './takeEarlier';
export { progressOf, type MonthState, type Progress } from './progress';

/** Features for closing months. */
export const closing = { closeMonth, reopenMonth, takeEarlier };
