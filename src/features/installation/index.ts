import { checkInstallation } from './checkInstallation';
import { keepCheck } from './keepCheck';

export { BELIEFS, beliefIds, beside, DAYS, expectedOf, REFUSED, UNTRIED, WRITTEN } from './beliefs';
export type { BeliefId, Seen } from './beliefs';
export type { InstallationAnswer } from './checkInstallation';
export { hasComma, beliefState } from './table';
export type { BeliefRow, Where } from './table';

/** What a person can ask for about this installation, the add-on's belief in Google. */
export const installation = { checkInstallation, keepCheck };
