import type { Views } from '../../asking/views';
import { Breakdown } from './breakdown';
import { BREAKDOWN } from './words';

declare module '../../asking/views' {
  interface Views {
    breakdown: View;
  }
}

export const breakdown = {
  breakdown: { panel: Breakdown, money: BREAKDOWN.title },
} satisfies Partial<Views>;
