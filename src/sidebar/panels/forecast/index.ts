import type { Views } from '../../asking/views';
import { Reforecast } from './reforecast';
import { Versions } from './versions';
import { FORECAST, VERSIONS } from './words';

declare module '../../asking/views' {
  interface Views {
    reforecast: View;
    versions: View;
  }
}

export const forecast = {
  reforecast: { panel: Reforecast, month: FORECAST.title },
  versions: { panel: Versions, plan: VERSIONS.title },
} satisfies Partial<Views>;
