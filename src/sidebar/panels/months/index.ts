import type { Views } from '../../asking/views';
import { ShareOut } from './shareOut';
import { SHARE } from './words';

declare module '../../asking/views' {
  interface Views {
    shareOut: View;
  }
}

export const months = {
  shareOut: { panel: ShareOut, plan: SHARE.title },
} satisfies Partial<Views>;
