import type { Views } from '../../asking/views';
import { ApprovePlan } from './approve';
import { APPROVE } from './words';

declare module '../../asking/views' {
  interface Views {
    approvePlan: View;
  }
}

export const approval = {
  approvePlan: { panel: ApprovePlan, button: APPROVE.title, group: 'plan' },
} satisfies Partial<Views>;
