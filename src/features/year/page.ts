/** The sections below the KPIs of a year end. */
import { placed } from '../../sheet/page/page';
import { reviewPageWith, LIMITS, NOTES, goalScores, lessons, madeByLines, type ReviewPage } from '../review';
import { moneyLeft, openPromises } from './carry';
import { costlyDecisions, decidedByKind } from './decided';
import type { YearEnd } from './facts';
import { goalsUnreached, learned, risksLeft, unfinishedWork } from './open';
import { pathHolds } from './strategy';

export const yearPage = (found: YearEnd): ReviewPage =>
  reviewPageWith([
    placed(goalScores),
    placed(pathHolds(found)),
    placed(decidedByKind),
    placed(costlyDecisions),
    placed(madeByLines),
    ...LIMITS,
    placed(openPromises(found.commitments)),
    placed(moneyLeft),
    placed(goalsUnreached),
    placed(unfinishedWork),
    placed(risksLeft),
    placed(learned(found.lessons)),
    placed(lessons),
    ...NOTES,
  ]);
