import type { Views } from '../../asking/views';
import { ChangeGoal } from './changeGoal';
import { GOAL } from './words';

declare module '../../asking/views' {
  interface Views {
    changeGoal: View;
  }
}

export const goals = {
  changeGoal: { panel: ChangeGoal, plan: GOAL.title },
} satisfies Partial<Views>;
