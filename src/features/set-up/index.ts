import { addPart } from './addPart';
import { openSample } from './sample';
import { setUpPlan } from './setUp';

export { acceptSetUp, wantedParts, type SetUpInput } from './setUp';
export { columnsBack } from './columnsBack';
export { dayPatternOf } from './dayPatterns';
export { hasHeadersApart } from './headersApart';
export { insteadOf, scaffold, valuesIn, type PlanContent } from './scaffold';

/** Features for beginning a plan. */
export const setUp = { setUpPlan, openSample, addPart };
