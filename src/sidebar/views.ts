import type { ComponentType } from 'preact';
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
import type { ViewName } from './ways';

/** What each view shows. A new panel is a file, a line here, and one in ways.ts that says how people come to it. */
export const views: Readonly<Record<ViewName, ComponentType<{ start: Start }>>> = {
  glance: Home,
  reviewMonth: Review,
  askSpending: Ask,
  proposals: Proposals,
  moveMoney: MoveMoney,
  decisionsList: Decisions,
  dashboard: Dashboard,
  closeMonth: CloseMonth,
  memo: Memo,
  reforecast: Reforecast,
  versions: Versions,
  startNextYear: NextYear,
  checkLimits: Limits,
  changeGoal: ChangeGoal,
  approvePlan: ApprovePlan,
  setUpPlan: SetUp,
  openSample: Sample,
};
