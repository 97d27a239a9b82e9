import type { ValuesOf } from '../content';
import type { Formula, TabPlace } from '../formula';
import type { Style } from '../style';

/** What laying out a tab needs to know about the rest of the plan. */
export interface Surroundings {
  style: Style;
  /** Where the plan's tabs are, including those about to be added. */
  place: (tab: { key: string }) => TabPlace | undefined;
  valuesOf: ValuesOf;
  /** The first day of a fiscal month, as a formula. */
  monthStart: (month: number) => Formula;
}
