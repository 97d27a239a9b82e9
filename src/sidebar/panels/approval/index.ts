import type { Views } from '../../asking/views';
import { ApprovePlan } from './approve';
import { APPROVE } from './words';

declare module '../../asking/views' {
  interface Views {
    approvePlan: View;
  }
}

export const approval = {
  approvePlan: { panel: ApprovePlan, plan: APPROVE.title },
} satisfies Partial<Views>;
