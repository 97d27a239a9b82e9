import type { Feature } from '../../asking/feature';
import type { Period } from '../../domain/plan';
import { frameOf } from '../../plan/frame';
import { resultsWritten } from '../../plan/goals/strategy';
import { REVIEW_TITLES } from '../../plan/period';
import type { Edit } from '../../sheet/edit';
import { review, type ReviewAnswer } from '../review';
import { yearEndFound } from './found';
import { yearPage } from './page';

/** Builds or refreshes the year end: what was reached, what it cost, and what is carried into the next year. */
export const yearEnd: Feature<{ month: Period | null }, ReviewAnswer> = {
  title: REVIEW_TITLES.year,
  reads: false,
  menu: 'run',
  accept: () => ({ month: null }),
  run: (workbook) => {
    let results: readonly Edit[] = [];
    const year = frameOf(workbook).first.slice(0, 4);
    const built = review(workbook, { month: year, against: null }, (plan) => {
      const found = yearEndFound(workbook, plan);
      if (found.strategy !== null) results = resultsWritten(found.strategy, plan);
      return yearPage(found);
    });
    return { ...built, edits: [...results, ...built.edits] };
  },
};
