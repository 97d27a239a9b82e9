import { once } from '../once';
import type * as Features from './run';

/** All of Features.js, the build's other file: one function, that Google works through only when it is called. */
declare const features_: () => typeof Features;

/** The part of the add-on that menu and sidebar need; formulas in cells and most edits need none of it. Entered once a run. */
export const onDemand = once(() => features_());
