import type { Words } from '../words';
import { changeGoal } from './goals/changeGoal';
import { checkLimits } from './limits/checkLimits';
import { commitSpending, dropSpending, requestSpending } from './spending/answerSpending';
import { importActuals } from './imports/importActuals';
import { importKnown } from './imports/importKnown';
import { undoImport } from './imports/undoImport';
import { writeImport } from './imports/writeImport';
import { approvePlan } from './approval/approvePlan';
import { askSpending } from './spending/askSpending';
import { compareVersions } from './forecast/compareVersions';
import { cutCosts } from './money/cutCosts';
import { dashboard } from './dashboard/dashboard';
import { decide } from './spending/decide';
import { decisionsList } from './spending/decisionsList';
import { closeMonth } from './closing/closeMonth';
import type { Feature } from '../asking/feature';
import { glance } from './home/glance';
import { goTo } from './home/goTo';
import { openView } from './home/openView';
import { memo } from './memo/memo';
import { missedGoal } from './goals/missedGoal';
import { moveMoney } from './money/moveMoney';
import { proposals } from './review/proposed';
import { reforecast } from './forecast/reforecast';
import { rescoreRisks } from './review/rescoreRisks';
import { reopenMonth } from './closing/reopenMonth';
import { restorePlan } from './approval/restorePlan';
import { reverse } from './spending/reverse';
import { reviewMonth } from './review/review';
import { reviewQuarter } from './review/reviewQuarter';
import { openSample } from './set-up/sample';
import { setUpPlan } from './set-up/setUp';
import { startNextYear } from './year/startNextYear';
import { versions } from './forecast/versions';
import { workOnYear } from './year/workOnYear';
import { yearEnd } from './year/yearEnd';

/** Everything that a person can ask for, in the order of the menu. Menu and sidebar are drawn from this list. */
export const features = {
  ...{
    glance,
    askSpending,
    importActuals,
    setUpPlan,
    openSample,
    approvePlan,
    reviewMonth,
    closeMonth,
    reviewQuarter,
  },
  ...{ checkLimits, dashboard, reforecast, yearEnd },
  // In the sidebar only.
  ...{ commitSpending, requestSpending, dropSpending, cutCosts, missedGoal },
  ...{ decisionsList, decide, reverse, moveMoney, restorePlan, reopenMonth, rescoreRisks, proposals, memo },
  ...{ versions, compareVersions, goTo, openView, changeGoal, startNextYear, workOnYear },
  ...{ importKnown, writeImport, undoImport },
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
