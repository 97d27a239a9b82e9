import type { Views } from '../../asking/views';
import { Dashboard } from './dashboard';
import { DASHBOARD } from './words';

declare module '../../asking/views' {
  interface Views {
    dashboard: View;
  }
}

export const dashboard = {
  dashboard: { panel: Dashboard, month: DASHBOARD.title },
} satisfies Partial<Views>;
