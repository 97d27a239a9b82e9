/** The sections below the KPIs in the review of a month and of a quarter. */
import { kindOf } from '../../domain/months/months';
import type { Period } from '../../domain/plan';
import { cellsToMend, keptNotes } from '../../sheet/page/notes';
import { placed } from '../../sheet/page/page';
import { reviewPageWith, type ReviewPage } from './page';
import type { ReportInput } from './rows';
import { capacity } from './sections/capacity';
import { entriesOver } from './sections/entriesOver';
import { goalScores } from './sections/goals';
import { goalsThen } from './sections/goalsThen';
import { initiativesAndWork } from './sections/initiatives';
import { lessons } from './sections/lessons';
import { madeByLines } from './sections/madeBy';
import { overLimit } from './sections/overLimit';
import { priceVolumeMix } from './sections/priceVolumeMix';
import { besidePriorYear } from './sections/priorYear';
import { initiativeProgress, lateWork, movedWork, stillWork } from './sections/progress';
import { proposed } from './sections/proposals';
import { rescoredRisks } from './sections/rescored';
import { restatedAfterClose } from './sections/restated';
import { signalledRisks } from './sections/risks';
import { fromSources } from './sections/sources';
import { dueWork } from './sections/work';

const REASONS = [placed(madeByLines), placed(priceVolumeMix)];
/** Comparison with last year, what is over a limit, and closed months that were restated. */
export const LIMITS = [
  ...[placed(besidePriorYear), placed(overLimit), placed(entriesOver)],
  placed(restatedAfterClose),
];
/** Sections from weekly updates; empty in a shop's plan. */
const PROGRESS = [placed(movedWork), placed(stillWork), placed(initiativeProgress), placed(lateWork)];
const toMend = cellsToMend(({ plan }: ReportInput) => plan.problems, ['unit', 'monthPlan']);
export const NOTES = [placed(fromSources), placed(toMend), placed(keptNotes)];

export const MONTH = reviewPageWith([
  placed(goalsThen),
  ...REASONS,
  ...LIMITS,
  placed(dueWork),
  ...PROGRESS,
  placed(signalledRisks),
  placed(proposed),
  ...NOTES,
]);

export const QUARTER = reviewPageWith([
  placed(goalScores),
  ...REASONS,
  ...LIMITS,
  placed(initiativesAndWork),
  ...PROGRESS,
  placed(capacity),
  placed(signalledRisks),
  placed(rescoredRisks),
  placed(proposed),
  placed(lessons),
  ...NOTES,
]);

export const pageOfPeriod = (period: Period): ReviewPage => (kindOf(period) === 'month' ? MONTH : QUARTER);
