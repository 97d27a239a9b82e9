import type { AnyTab } from '../sheet/tab';
import { actuals } from './ledger/actuals';
import { actions } from './plan/actions';
import { budget } from './plan/budget';
import { decisions } from './plan/decisions';
import { direction } from './plan/direction';
import { goals } from './plan/goals';
import { kpis } from './plan/kpis';
import { resources } from './plan/resources';
import { risks } from './plan/risks';

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
// Formulas and edits do not need all of them.
export const planTabs: readonly AnyTab[] = /* @__PURE__ */ Object.values(planTabsByKey);

export { actions, actuals, budget, decisions, direction, goals, kpis, resources, risks };
