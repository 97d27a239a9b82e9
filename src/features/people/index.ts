import { load } from './load';

export type { LoadAnswer } from './load';

/** What a firm's people can ask for about their work. */
export const people = { load };
