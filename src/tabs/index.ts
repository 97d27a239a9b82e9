import { actions } from './actions';
import { actuals } from './actuals';
import { budget } from './budget';
import { decisions } from './decisions';
import { direction } from './direction';
import { goals } from './goals';
import { kpis } from './kpis';
import { resources } from './resources';
import { risks } from './risks';

/** The plan's tabs, in the order in which a person fills them in. */
export const planTabs = [
  direction,
  goals,
  budget,
  actions,
  resources,
  risks,
  kpis,
  actuals,
  decisions,
] as const;

export { actions, actuals, budget, decisions, direction, goals, kpis, resources, risks };
