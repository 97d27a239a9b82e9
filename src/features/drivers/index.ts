import { writeDrivers } from './writeDrivers';

export type { DriversAnswer } from './writeDrivers';

/** What a person can ask for about what lines are worked out from. */
export const drivers = { writeDrivers };
