import { compareVersions } from './compareVersions';
import { reforecast } from './reforecast';
import { versions } from './versions';

export type { CompareAnswer, LineCompared } from './compareVersions';
export type { ForecastLine, ReforecastAnswer } from './reforecast';
export type { VersionShown } from './versions';

/** Features for forecasts and for versions of the plan. */
export const forecast = { reforecast, versions, compareVersions };
