import { readSources } from './readSources';

export { freshSources } from './fresh';
export type { SourceShown, SourcesAnswer } from './readSources';

/** What a person can ask for about actuals that stand elsewhere in the spreadsheet. */
export const sources = { readSources };
