import type { Views } from '../../asking/views';
import { ApprovePlan } from './approve';
import { DecideChange } from './decideChange';
import { APPROVE } from './words';

declare module '../../asking/views' {
  interface Views {
    approvePlan: View;
    decideChange: View;
  }
}

export const approval = {
  approvePlan: { panel: ApprovePlan, plan: APPROVE.title },
  // Opened from a problem that Check lists.
  decideChange: { panel: DecideChange },
} satisfies Partial<Views>;
