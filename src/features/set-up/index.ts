import { setUpPlan } from './setUp';
import { openSample } from './sample';

export { acceptSetUp, askedOf, type SetUpInput } from './setUp';
export { dayPatternOf } from './dayPatterns';
export { insteadOf, scaffold, valuesIn, type PlanContent } from './scaffold';

/** What a person can ask for about beginning a plan. */
export const setUp = { setUpPlan, openSample };
