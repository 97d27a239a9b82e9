import { dashboard } from './dashboard';

export type { DashboardAnswer } from './dashboard';

/** What a person can ask for about the year on one page. */
export const dashboards = { dashboard };
