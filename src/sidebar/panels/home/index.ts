import type { Views } from '../../asking/views';
import { Home } from './home';

export const home = {
  glance: { panel: Home },
} satisfies Partial<Views>;
