import { foldColumns } from './foldColumns';

/** Features for how much of the tabs is shown. */
export const columns = { foldColumns };
