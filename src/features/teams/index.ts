import { addTeamColumns } from './addColumns';
import { coordination } from './coordination';
import { delay } from './delay';

export type { CoordinationAnswer } from './coordination';
export type { DelayAnswer } from './delay';

/** What departments that work together can ask for. */
export const teams = { coordination, delay, addTeamColumns };
