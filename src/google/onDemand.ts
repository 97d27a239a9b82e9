import { once } from '../once';
import type * as Features from './run';

/** All of Features.js, the build's other file, as one function, which Google parses in full only when it is called. */
declare const features_: () => typeof Features;

/** The part of the add-on that menu and sidebar need; formulas and most edits do not. Loaded once per run. */
export const onDemand = once(() => features_());
