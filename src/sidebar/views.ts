import type { ComponentType } from 'preact';
import type { GlanceAnswer } from '../features/glance';
import type { Words } from '../words';
import { ApprovePlan } from './panels/approve';
import { Ask } from './panels/ask';
import { ChangeGoal } from './panels/changeGoal';
import { CloseMonth } from './panels/close';
import { Dashboard } from './panels/dashboard';
import { Decisions } from './panels/decisions';
import { Home } from './panels/home';
import { Limits } from './panels/limits';
import { Memo } from './panels/memo';
import { NextYear } from './panels/nextYear';
import { MoveMoney } from './panels/move';
import { Proposals } from './panels/proposals';
import { Reforecast } from './panels/reforecast';
import { Review } from './panels/review';
import { Sample } from './panels/sample';
import { SetUp } from './panels/setUp';
import { Versions } from './panels/versions';
import type { Start } from './session';
import { CLOSE } from './closeWords';
import { GOAL } from './goalWords';
import { APPROVE, CHECK, DECIDE, MOVE } from './moneyWords';
import { PROPOSE } from './proposalWords';
import { FORECAST, VERSIONS } from './versionWords';
import { DASHBOARD, MEMO, NEXT_YEAR } from './yearWords';
import { SET_UP } from './words';

/** One panel of the page. */
export interface View {
  Panel: ComponentType<{ start: Start }>;
  /** How it is named among the buttons below the plan; null where something else leads there. */
  button: Words | null;
  /** Whether its button is there; always, where it does not say. */
  isOffered?: (answer: GlanceAnswer) => boolean;
}

/** Every view, by the name that the menu opens it with. A new panel is a file and a line here. */
export const views = {
  glance: { Panel: Home, button: null },
  reviewMonth: { Panel: Review, button: null },
  askSpending: { Panel: Ask, button: null },
  proposals: { Panel: Proposals, button: PROPOSE.title },
  moveMoney: { Panel: MoveMoney, button: MOVE.title },
  decisionsList: { Panel: Decisions, button: DECIDE.title },
  dashboard: { Panel: Dashboard, button: DASHBOARD.title },
  closeMonth: { Panel: CloseMonth, button: CLOSE.title },
  memo: { Panel: Memo, button: MEMO.title },
  reforecast: { Panel: Reforecast, button: FORECAST.title },
  versions: { Panel: Versions, button: VERSIONS.title },
  startNextYear: {
    Panel: NextYear,
    button: NEXT_YEAR.title,
    isOffered: ({ years }) => years.next !== null,
  },
  checkLimits: { Panel: Limits, button: CHECK.title },
  changeGoal: { Panel: ChangeGoal, button: GOAL.title },
  approvePlan: { Panel: ApprovePlan, button: APPROVE.title },
  setUpPlan: { Panel: SetUp, button: SET_UP.complete },
  openSample: { Panel: Sample, button: null },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof views;

export const viewNames = Object.keys(views) as ViewName[];

/** A view by the name that came from outside; the plan at a glance for a name that is none. */
export const viewNamed = (name: string): ViewName => viewNames.find((known) => known === name) ?? 'glance';
