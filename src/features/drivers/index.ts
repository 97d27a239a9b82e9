import { writeDrivers } from './writeDrivers';

export type { DriversAnswer } from './writeDrivers';

/** Features for drivers of budget lines. */
export const drivers = { writeDrivers };
