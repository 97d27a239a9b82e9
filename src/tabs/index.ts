import { actions } from './actions';
import { actuals } from './actuals';
import { budget } from './budget';
import { decisions } from './decisions';
import { direction } from './direction';
import { goals } from './goals';
import { kpis } from './kpis';
import { resources } from './resources';
import { risks } from './risks';

/** The plan's tabs by their keys, in the order in which a person fills them in. */
export const planTabsByKey = {
  direction,
  goals,
  budget,
  actions,
  resources,
  risks,
  kpis,
  actuals,
  decisions,
} as const;
// Cells and edits have no use for all of them.
export const planTabs = /* @__PURE__ */ Object.values(planTabsByKey);

export { actions, actuals, budget, decisions, direction, goals, kpis, resources, risks };
