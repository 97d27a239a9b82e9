import type { ValuesOf } from '../content';
import type { Formula, Place } from '../formula';
import type { Style } from '../style';

/** What laying out a tab needs to know of the plan around it. */
export interface Surroundings {
  style: Style;
  /** Where the plan's tabs stand, those about to be added included. */
  place: (tab: { key: string }) => Place | undefined;
  valuesOf: ValuesOf;
  /** The first day of a fiscal month, as a formula. */
  monthStart: (month: number) => Formula;
}
