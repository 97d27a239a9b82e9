import { commitSpending, requestSpending, dropSpending } from './answerSpending';
import { askSpending } from './askSpending';
import { decide } from './decide';
import { decisionsList } from './decisionsList';
import { reverse } from './reverse';

export type { Room, SpendingAnswer, LineLeft } from './askSpending';
export type { DecisionShown, DecisionsAnswer, RequestShown } from './decisionsList';

/** Features for spending. */
export const spending = {
  askSpending,
  commitSpending,
  requestSpending,
  dropSpending,
  decisionsList,
  decide,
  reverse,
};
