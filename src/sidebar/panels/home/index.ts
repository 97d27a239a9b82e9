import type { Views } from '../../asking/views';
import { Home } from './home';

export const home = {
  glance: { panel: Home, button: null },
} satisfies Partial<Views>;
