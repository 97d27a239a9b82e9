import { breakdown } from './breakdown';
import { entriesBehind } from './entriesBehind';

export type { BreakdownAnswer, KindShown, BreakdownLine, PartShown, SliceShown } from './breakdown';
export type { BehindAnswer, BehindInput, EntryShown, OpenShown } from './entriesBehind';
export { booksOf, figuresByReach } from './books';
export type { Facet, Figures, Reach } from './books';

/** Features for the money of a department or group, and for the entries behind a figure. */
export const breakdowns = { breakdown, entriesBehind };
