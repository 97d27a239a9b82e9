import type { GlanceAnswer } from '../features/glance';
import type { Words } from '../words';
import { CLOSE } from './closeWords';
import { GOAL } from './goalWords';
import { APPROVE, CHECK, DECIDE, MOVE } from './moneyWords';
import { PROPOSE } from './proposalWords';
import { FORECAST, VERSIONS } from './versionWords';
import { DASHBOARD, MEMO, NEXT_YEAR } from './yearWords';
import { SET_UP } from './words';

/** How people come to a panel from the plan. */
export interface Way {
  /** How it is named among the buttons below the plan; null where something else leads there. */
  button: Words | null;
  /** Whether its button is there; always, where it does not say. */
  isOffered?: (answer: GlanceAnswer) => boolean;
}

/** Every view, by the name that the menu opens it with, in the order of the buttons. Its panel stands in views.ts. */
export const ways = {
  glance: { button: null },
  reviewMonth: { button: null },
  askSpending: { button: null },
  proposals: { button: PROPOSE.title },
  moveMoney: { button: MOVE.title },
  decisionsList: { button: DECIDE.title },
  dashboard: { button: DASHBOARD.title },
  closeMonth: { button: CLOSE.title },
  memo: { button: MEMO.title },
  reforecast: { button: FORECAST.title },
  versions: { button: VERSIONS.title },
  startNextYear: { button: NEXT_YEAR.title, isOffered: ({ years }) => years.next !== null },
  checkLimits: { button: CHECK.title },
  changeGoal: { button: GOAL.title },
  approvePlan: { button: APPROVE.title },
  setUpPlan: { button: SET_UP.complete },
  openSample: { button: null },
} as const satisfies Record<string, Way>;

export type ViewName = keyof typeof ways;

export const viewNames = Object.keys(ways) as ViewName[];

/** A view by the name that came from outside; the plan at a glance for a name that is none. */
export const viewNamed = (name: string): ViewName => viewNames.find((known) => known === name) ?? 'glance';
