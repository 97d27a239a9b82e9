import type { Day, Period } from '../../domain/plan';
import type { StrategyFound } from '../../plan/goals/strategy';
import type { Content } from '../../sheet/edit';

/** What was promised and is not paid yet, of one line under one reference. */
export interface OpenCommitment {
  /** Blank where nobody gave it one. */
  reference: string;
  line: string;
  /** The last day on which some of it was promised. */
  date: Day;
  description: string | null;
  open: number;
}

/** What was learned in a quarter, as it was written on its review. */
export interface QuarterLesson {
  quarter: Period;
  lesson: Content;
  change: Content;
}

/** What a year's end looks at beyond a review. */
export interface YearEnd {
  commitments: readonly OpenCommitment[];
  lessons: readonly QuarterLesson[];
  /** Null of a plan that keeps none. */
  strategy: StrategyFound | null;
}
export const NOTHING_FOUND: YearEnd = { commitments: [], lessons: [], strategy: null };
