import { done, type Feature } from '../../asking/feature';
import type { Period } from '../../domain/plan';
import { findingsOf } from '../../plan/findings';
import { periodFrom, periodOf, spokenPeriod, type AskedPeriod } from '../../plan/period';
import { readPlan } from '../../plan/plan';
import * as titles from '../../titles';
import { fill, type Words } from '../../words';
import { proposalsOf, type Proposal } from '../money';

export type { Proposal };

export interface ProposalsAnswer {
  /** A month or a quarter. */
  month: Period;
  label: string;
  proposals: Proposal[];
}

const SOME: Words = { en: 'Proposals for {period}: {count}.', vi: 'Đề xuất cho {period}: {count}.' };

/**
 * Suggests what could be done about the findings of a review: transfers, late work, fallbacks, goals without money.
 * Changes nothing.
 */
export const proposals: Feature<{ month: AskedPeriod | null }, ProposalsAnswer> = {
  title: titles.proposals,
  reads: true,
  menu: null,
  accept: (raw) => ({ month: periodFrom(raw.month) }),
  run: (workbook, asked) => {
    const plan = readPlan(workbook);
    const month = periodOf(plan.first, asked.month ?? plan.lastMonth);
    const found = proposalsOf(plan, findingsOf(plan, month));
    const label = spokenPeriod(month, plan.language);
    const message = fill(SOME, plan.language, { period: label, count: found.length });
    return done(plan, [], { month, label, proposals: found }, message, plan.problems);
  },
};
