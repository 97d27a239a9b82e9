import type { Words } from '../words';
import { changeGoal } from './changeGoal';
import { checkLimits } from './checkLimits';
import { commitSpending, dropSpending, requestSpending } from './answerSpending';
import { approvePlan } from './approvePlan';
import { askSpending } from './askSpending';
import { compareVersions } from './compareVersions';
import { cutCosts } from './cutCosts';
import { dashboard } from './dashboard';
import { decide } from './decide';
import { decisionsList } from './decisionsList';
import { closeMonth } from './closeMonth';
import type { Feature } from './feature';
import { glance } from './glance';
import { goTo } from './goTo';
import { memo } from './memo';
import { missedGoal } from './missedGoal';
import { moveMoney } from './moveMoney';
import { proposals } from './proposals';
import { reforecast } from './reforecast';
import { rescoreRisks } from './rescoreRisks';
import { reopenMonth } from './reopenMonth';
import { restorePlan } from './restorePlan';
import { reverse } from './reverse';
import { reviewMonth } from './review';
import { reviewQuarter } from './reviewQuarter';
import { openSample } from './sample';
import { setUpPlan } from './setUp';
import { startNextYear } from './startNextYear';
import { versions } from './versions';
import { workOnYear } from './workOnYear';
import { yearEnd } from './yearEnd';

/** Everything that a person can ask for, in the order of the menu. Menu and sidebar are drawn from this list. */
export const features = {
  ...{ glance, askSpending, setUpPlan, openSample, approvePlan, reviewMonth, closeMonth, reviewQuarter },
  ...{ checkLimits, dashboard, reforecast, yearEnd },
  // In the sidebar only.
  ...{ commitSpending, requestSpending, dropSpending, cutCosts, missedGoal },
  ...{ decisionsList, decide, reverse, moveMoney, restorePlan, reopenMonth, rescoreRisks, proposals, memo },
  ...{ versions, compareVersions, goTo, changeGoal, startNextYear, workOnYear },
} as const;

export type FeatureName = keyof typeof features;

export const featureNames = Object.keys(features) as FeatureName[];

/** A feature by the name that came from outside; null for a name that is none. */
export const featureNamed = (name: unknown): Feature | null =>
  typeof name === 'string' && (featureNames as readonly string[]).includes(name)
    ? (features[name as FeatureName] as unknown as Feature)
    : null;

export interface MenuItem {
  /** The name of the feature, and of the function in main.ts that its item calls. */
  name: string;
  title: Words;
}

/** The features that stand in the menu, in the order of the list. */
export const menuItems = (): MenuItem[] =>
  featureNames
    .filter((name) => features[name].menu !== null)
    .map((name) => ({ name, title: features[name].title }));
