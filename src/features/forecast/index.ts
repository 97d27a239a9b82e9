import { compareVersions } from './compareVersions';
import { reforecast } from './reforecast';
import { versions } from './versions';

export type { CompareAnswer, LineCompared } from './compareVersions';
export type { ForecastLine, ReforecastAnswer } from './reforecast';
export type { VersionShown } from './versions';

/** What a person can ask for about what is expected now, and versions of the plan. */
export const forecast = { reforecast, versions, compareVersions };
