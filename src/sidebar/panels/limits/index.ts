import type { Views } from '../../asking/views';
import { Limits } from './limits';
import { CHECK } from './words';

declare module '../../asking/views' {
  interface Views {
    checkLimits: View;
  }
}

export const limits = {
  checkLimits: { panel: Limits, money: CHECK.title },
} satisfies Partial<Views>;
