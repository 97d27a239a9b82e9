import type { GlanceAnswer } from '../features/home';
import type { Words } from '../words';
import { ADD_PART } from './panels/parts/words';
import { CLOSE } from './panels/closing/words';
import { BREAKDOWN } from './panels/breakdown/words';
import { DEPARTMENTS } from './panels/departments/words';
import { DRIVERS } from './panels/drivers/words';
import { GOAL } from './panels/goals/words';
import { APPROVE } from './panels/approval/words';
import { CHECK } from './panels/limits/words';
import { DECIDE } from './panels/spending/words';
import { MOVE } from './panels/money/words';
import { PROPOSE } from './panels/review/words';
import { ADD_KPI } from './panels/kpis/words';
import { FORECAST, VERSIONS } from './panels/forecast/words';
import { COLUMNS } from './panels/columns/words';
import { DASHBOARD } from './panels/dashboard/words';
import { MEMO } from './panels/memo/words';
import { NEXT_YEAR } from './panels/year/words';
import { PEOPLE, UPDATE } from './panels/people/words';
import { SET_UP } from './panels/set-up/words';
import { SOURCES } from './panels/sources/words';
import { WHAT_IFS } from './panels/what-ifs/words';
import { SHARE } from './panels/months/words';
import { TEAMS } from './panels/teams/words';

/** What the buttons below the plan are about, in their order. */
export const GROUPS = ['money', 'month', 'plan'] as const;
export type Group = (typeof GROUPS)[number];

/** How people come to a panel from the plan. */
export interface Way {
  /** How it is named among the buttons below the plan; null where something else leads there. */
  button: Words | null;
  /** Where it stands among them. */
  group?: Group;
  /** Whether its button is there; always, where it does not say. */
  isOffered?: (answer: GlanceAnswer) => boolean;
}

const ofFirm = ({ plan }: GlanceAnswer): boolean => plan?.isFirm === true;

/** Where that optional tab is there. */
const whereIs =
  (tab: string) =>
  ({ plan }: GlanceAnswer): boolean =>
    plan?.lacking.every(({ part }) => part !== tab) === true;

/** Every view, by the name that the menu opens it with, in the order of the buttons. Its panel stands in views.ts. */
export const ways = {
  glance: { button: null },
  reviewMonth: { button: null },
  askSpending: { button: null },
  moveMoney: { button: MOVE.title, group: 'money' },
  decisionsList: { button: DECIDE.title, group: 'money' },
  checkLimits: { button: CHECK.title, group: 'money' },
  breakdown: { button: BREAKDOWN.title, group: 'money' },
  departments: {
    button: DEPARTMENTS.title,
    group: 'money',
    isOffered: ofFirm,
  },
  dashboard: { button: DASHBOARD.title, group: 'month' },
  proposals: { button: PROPOSE.title, group: 'month' },
  closeMonth: { button: CLOSE.title, group: 'month' },
  takeEarlier: { button: null },
  weeklyUpdate: {
    button: UPDATE.title,
    group: 'month',
    isOffered: ofFirm,
  },
  memo: { button: MEMO.title, group: 'month' },
  reforecast: { button: FORECAST.title, group: 'month' },
  versions: { button: VERSIONS.title, group: 'plan' },
  whatIfs: {
    button: WHAT_IFS.title,
    group: 'plan',
    isOffered: whereIs('whatIfs'),
  },
  changeGoal: { button: GOAL.title, group: 'plan' },
  addKpi: { button: ADD_KPI.title, group: 'plan' },
  shareOut: { button: SHARE.title, group: 'plan' },
  people: {
    button: PEOPLE.title,
    group: 'plan',
    isOffered: ofFirm,
  },
  teams: {
    button: TEAMS.title,
    group: 'plan',
    isOffered: ofFirm,
  },
  writeDrivers: {
    button: DRIVERS.title,
    group: 'plan',
    isOffered: whereIs('drivers'),
  },
  approvePlan: { button: APPROVE.title, group: 'plan' },
  startNextYear: {
    button: NEXT_YEAR.title,
    group: 'plan',
    isOffered: ({ years }) => years.next !== null,
  },
  addPart: {
    button: ADD_PART.title,
    group: 'plan',
    isOffered: ({ plan }) => (plan?.lacking.length ?? 0) > 0,
  },
  sources: { button: SOURCES.title, group: 'plan' },
  columns: { button: COLUMNS.title, group: 'plan' },
  draftPlan: { button: null },
  setUpPlan: { button: SET_UP.complete, group: 'plan' },
  openSample: { button: null },
} as const satisfies Record<string, Way>;

export type ViewName = keyof typeof ways;

export const viewNames = Object.keys(ways) as ViewName[];

/** A view by the name that came from outside; the plan at a glance for a name that is none. */
export const viewNamed = (name: string): ViewName => viewNames.find((known) => known === name) ?? 'glance';
