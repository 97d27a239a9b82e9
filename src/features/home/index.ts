import { glance } from './glance';
import { goTo } from './goTo';
import { openView } from './openView';

export type { GlanceAnswer, Glance } from './glance';
export type { Bars, KpiCard } from './kpiCards';
export type { PlanStep } from './leading';
export type { NextThing } from './thing';
export type { LackingPart, PartKey } from './parts';
export type { MonthStanding, MonthStep } from './nextThing';

/** Features for the plan at a glance. */
export const home = { glance, goTo, openView };
