import type { ComponentType } from 'preact';
import { AddPart } from './panels/parts/addPart';
import { ApprovePlan } from './panels/approval/approve';
import { Ask } from './panels/spending/ask';
import { Breakdown } from './panels/breakdown/breakdown';
import { ChangeGoal } from './panels/goals/changeGoal';
import { CloseMonth } from './panels/closing/close';
import { Columns } from './panels/columns/columns';
import { Dashboard } from './panels/dashboard/dashboard';
import { Decisions } from './panels/spending/decisions';
import { Departments } from './panels/departments/departments';
import { Drivers } from './panels/drivers/drivers';
import { Home } from './panels/home/home';
import { AddKpi } from './panels/kpis/addKpi';
import { Limits } from './panels/limits/limits';
import { Memo } from './panels/memo/memo';
import { NextYear } from './panels/year/nextYear';
import { Update } from './panels/people/update';
import { People } from './panels/people/people';
import { MoveMoney } from './panels/money/move';
import { Proposals } from './panels/review/proposals';
import { Reforecast } from './panels/forecast/reforecast';
import { Review } from './panels/review/review';
import { Sample } from './panels/set-up/sample';
import { Sources } from './panels/sources/sources';
import { ShareOut } from './panels/months/shareOut';
import { Draft } from './panels/set-up/draft';
import { SetUp } from './panels/set-up/setUp';
import { TakeEarlier } from './panels/closing/takeEarlier';
import { Teams } from './panels/teams/teams';
import { Versions } from './panels/forecast/versions';
import { WhatIfs } from './panels/what-ifs/whatIfs';
import type { Start } from './asking/session';
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
  takeEarlier: TakeEarlier,
  memo: Memo,
  reforecast: Reforecast,
  versions: Versions,
  startNextYear: NextYear,
  checkLimits: Limits,
  breakdown: Breakdown,
  departments: Departments,
  whatIfs: WhatIfs,
  changeGoal: ChangeGoal,
  addKpi: AddKpi,
  shareOut: ShareOut,
  writeDrivers: Drivers,
  people: People,
  weeklyUpdate: Update,
  teams: Teams,
  approvePlan: ApprovePlan,
  addPart: AddPart,
  sources: Sources,
  columns: Columns,
  draftPlan: Draft,
  setUpPlan: SetUp,
  openSample: Sample,
};
