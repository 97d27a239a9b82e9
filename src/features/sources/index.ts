import { readSources } from './readSources';

export { freshSources } from './fresh';
export type { SourceShown, SourcesAnswer } from './readSources';

/** Features for actuals that stand elsewhere in the spreadsheet. */
export const sources = { readSources };
