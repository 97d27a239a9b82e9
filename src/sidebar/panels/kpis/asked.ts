import type { BetterWhen } from '../../../domain/plan';
import type { HandRollUp, MeasureName } from '../../../features/kpis';
import type { Words } from '../../../words';
import type { InputOf } from '../../asking/server';
import { blankFault, type Fields, type Values } from '../../asking/useFields';
import { ADD_KPI, MEASURE_NAMES } from './words';

/** First values for a KPI that people count themselves. */
const BLANK = { name: '', unit: '', betterWhen: 'higher', rollUp: 'last', each: '' };

/** The form's first values; `measure` is blank for a KPI counted by hand, `of` where no group or line is needed. */
export const FIRST = { measure: 'revenue', ...BLANK, of: '', goal: '' };
type Asks = keyof typeof FIRST;
export type AskedForm = Fields<Asks>;

/** Whether the measure needs a group or a line; null where it needs neither. */
export const neededOf = (measure: string): (typeof MEASURE_NAMES)[MeasureName]['of'] =>
  measure === '' ? null : MEASURE_NAMES[measure as MeasureName].of;

/** The values after another measure was chosen: details of the previous one are cleared. */
export const chosen = (measure: string): Partial<Values<Asks>> => ({ measure, ...BLANK, of: '' });

export const kpiFaults = ({ measure, name, of }: Values<Asks>): Partial<Record<Asks, Words | false>> => ({
  name: measure === '' && blankFault(name),
  of: neededOf(measure) !== null && of === '' && ADD_KPI.chooseError,
});

export const kpiInput = ({ measure, of, goal, ...counted }: Values<Asks>): InputOf<'addKpi'> => {
  if (measure !== '') return { measure, counted: null, of, goal };
  const [betterWhen, rollUp] = [counted.betterWhen as BetterWhen, counted.rollUp as HandRollUp];
  return { measure: null, counted: { ...counted, betterWhen, rollUp }, of, goal };
};
