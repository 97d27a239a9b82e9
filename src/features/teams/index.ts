import { addTeamColumns } from './addColumns';
import { coordination } from './coordination';
import { delay } from './delay';
import { focus } from './focus';
import { goalTree } from './goalTree';

export type { CoordinationAnswer } from './coordination';
export type { DelayAnswer } from './delay';
export type { FocusAnswer } from './focus';
export type { TreeAnswer } from './goalTree';

/** Features for departments that work together. */
export const teams = { coordination, delay, focus, goalTree, addTeamColumns };
