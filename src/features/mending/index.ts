import { mendLine } from './mendLine';

/** Features for correcting cells that refer to something that does not exist. */
export const mending = { mendLine };
