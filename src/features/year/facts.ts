import type { Day, Period } from '../../domain/plan';
import type { StrategyFound } from '../../plan/goals/strategy';
import type { Content } from '../../sheet/edit';

/** The open commitment of a line under one reference. */
export interface OpenCommitment {
  /** Blank where it has none. */
  reference: string;
  line: string;
  /** The last day on which part of it was committed. */
  date: Day;
  description: string | null;
  open: number;
}

/** A lesson that was written on a quarter's review. */
export interface QuarterLesson {
  quarter: Period;
  lesson: Content;
  change: Content;
}

/** What a year end needs beyond a review. */
export interface YearEnd {
  commitments: readonly OpenCommitment[];
  lessons: readonly QuarterLesson[];
  /** Null for a plan without a strategy. */
  strategy: StrategyFound | null;
}
export const NOTHING_FOUND: YearEnd = { commitments: [], lessons: [], strategy: null };
