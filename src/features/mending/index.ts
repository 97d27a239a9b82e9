import { mendLine } from './mendLine';

/** What a person can ask for about cells that name something which is not there. */
export const mending = { mendLine };
