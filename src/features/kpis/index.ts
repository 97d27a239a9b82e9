import { addKpi } from './addKpi';

export type { AddKpiAnswer } from './addKpi';
export type { HandRollUp } from './byHand';
export type { MeasureName, Of } from './measures';

/** What a person can ask for about what is measured. */
export const measuring = { addKpi };
