import { changeGoal } from './changeGoal';
import { missedGoal } from './missedGoal';

export { targetWithout, targetWritten, type ChangeGoalAnswer } from './changeGoal';
export { goalShown, type GoalShown } from './goalShown';
export type { MissedAnswer } from './missedGoal';

/** Features for goals. */
export const goals = { missedGoal, changeGoal };
