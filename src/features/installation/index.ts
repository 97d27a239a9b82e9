import { checkInstallation } from './checkInstallation';
import { keepCheck } from './keepCheck';

export { BELIEFS, beliefIds, beside, DAYS, expectedOf, REFUSED, UNTRIED, WRITTEN } from './beliefs';
export type { BeliefId, Seen } from './beliefs';
export type { InstallationAnswer } from './checkInstallation';
export { hasComma, beliefState } from './table';
export type { BeliefRow, Where } from './table';

/** Features for checking the add-on's beliefs about Google in this installation. */
export const installation = { checkInstallation, keepCheck };
