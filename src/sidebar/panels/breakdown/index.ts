import type { Views } from '../../asking/views';
import { Breakdown } from './breakdown';
import { BREAKDOWN } from './words';

declare module '../../asking/views' {
  interface Views {
    breakdown: View;
  }
}

export const breakdown = {
  breakdown: { panel: Breakdown, button: BREAKDOWN.title, group: 'money' },
} satisfies Partial<Views>;
