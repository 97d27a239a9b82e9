import { addKpi } from './addKpi';

export type { AddKpiAnswer } from './addKpi';
export type { HandRollUp } from './byHand';
export type { MeasureName, MeasureOf } from './measures';

/** Features for KPIs. */
export const measuring = { addKpi };
