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
  // Reached from what Check names.
  decideChange: { panel: DecideChange },
} satisfies Partial<Views>;
