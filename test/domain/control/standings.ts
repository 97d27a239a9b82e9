import { standing, type Control, type LineStanding } from '../../../src/domain/control/control';
import type { Month } from '../../../src/domain/plan';

/** Every limited line at the end of a month, in the budget's order. */
export const standings = (control: Control, month: Month): LineStanding[] =>
  [...control.limits.keys()]
    .filter((id) => control.lines.get(id)?.type !== 'revenue')
    .map((id) => standing(control, id, month))
    .filter((found) => found !== null);
