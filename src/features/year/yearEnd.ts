import type { Period } from '../../domain/plan';
import type { Feature } from '../../asking/feature';
import { frameOf } from '../../plan/frame';
import { FEATURES } from '../../plan/period';
import { review, type ReviewAnswer } from '../review';
import { yearEndFound } from './found';
import { yearPage } from './page';

/** Builds or refreshes the year's end: what was reached, what it cost, and what is to be carried into the next year. */
export const yearEnd: Feature<{ month: Period | null }, ReviewAnswer> = {
  title: FEATURES.year,
  reads: false,
  menu: 'run',
  accept: () => ({ month: null }),
  run: (workbook) =>
    review(workbook, { month: frameOf(workbook).first.slice(0, 4), against: null }, (plan) =>
      yearPage(yearEndFound(workbook, plan)),
    ),
};
