import type { Views } from '../../asking/views';
import { ShareOut } from './shareOut';
import { SHARE } from './words';

declare module '../../asking/views' {
  interface Views {
    shareOut: View;
  }
}

export const months = {
  shareOut: { panel: ShareOut, button: SHARE.title, group: 'plan' },
} satisfies Partial<Views>;
