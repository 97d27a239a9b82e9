import type { Views } from '../../asking/views';
import { Sources } from './sources';
import { SOURCES } from './words';

declare module '../../asking/views' {
  interface Views {
    sources: View;
  }
}

export const sources = {
  sources: { panel: Sources, plan: SOURCES.title },
} satisfies Partial<Views>;
