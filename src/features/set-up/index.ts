import { setUpPlan } from './setUp';
import { openSample } from './sample';

export { scaffold, valuesIn, type PlanContent } from './scaffold';

/** What a person can ask for about beginning a plan. */
export const setUp = { setUpPlan, openSample };
