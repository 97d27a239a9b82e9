import { foldColumns } from './foldColumns';

/** What a person can ask for about how much of the tabs is in sight. */
export const columns = { foldColumns };
