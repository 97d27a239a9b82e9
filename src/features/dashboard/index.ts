import { dashboard } from './dashboard';

export type { DashboardAnswer } from './dashboard';

/** Features for the year on one page. */
export const dashboards = { dashboard };
