import type { BetterWhen } from '../../../domain/plan';
import type { HandRollUp, MeasureName } from '../../../features/kpis';
import type { Words } from '../../../words';
import type { InputOf } from '../../asking/server';
import { blankFault, type Fields, type Values } from '../../asking/useFields';
import { ADD_KPI, MEASURE_NAMES } from './words';

/** What is said of a KPI that people count themselves, before they say it. */
const BLANK = { name: '', unit: '', betterWhen: 'higher', rollUp: 'last', each: '' };

/** The form as it opens; `measure` is blank where it is counted by hand, `of` where it is of nothing. */
export const FIRST = { measure: 'revenue', ...BLANK, of: '', goal: '' };
type Asks = keyof typeof FIRST;
export type AskedForm = Fields<Asks>;

/** What it is of, as far as it has to be said; null where it need not. */
export const neededOf = (measure: string): (typeof MEASURE_NAMES)[MeasureName]['of'] =>
  measure === '' ? null : MEASURE_NAMES[measure as MeasureName].of;

/** Another choice of what is measured: what was said of the last one goes. */
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
