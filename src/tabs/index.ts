import { actions } from './actions';
import { actuals } from './actuals';
import { budget } from './budget';
import { direction } from './direction';
import { goals } from './goals';
import { kpis } from './kpis';
import { resources } from './resources';
import { risks } from './risks';

/** The plan's tabs, in the order in which a person fills them in. */
export const planTabs = [direction, goals, budget, actions, resources, risks, kpis, actuals] as const;

export { actions, actuals, budget, direction, goals, kpis, resources, risks };
