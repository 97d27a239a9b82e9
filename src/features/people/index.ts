import { agreeRating } from './agree';
import { appraisal } from './appraisal';
import { keepTabs } from './keepTabs';
import { load } from './load';
import { enterRewards, withdrawRewards } from './rewards';
import { strategyPath } from './strategy';
import { openTasks } from './tasks';
import { updateProgress } from './update';

export { peopleOf, resourcesOf, ownedWork } from './work';

export type { AgreeAnswer } from './agree';
export type { AppraisalAnswer, CardShown } from './appraisal';
export type { LoadAnswer } from './load';
export type { RewardsAnswer } from './rewards';
export type { StrategyAnswer } from './strategy';
export type { TaskShown, TasksAnswer } from './tasks';

/** Features for a firm's people and their work. */
export const people = {
  load,
  openTasks,
  updateProgress,
  keepTabs,
  strategyPath,
  appraisal,
  agreeRating,
  enterRewards,
  withdrawRewards,
};
