import { pageOf as pageOfSections, type Page as PageOf, type PlacedSection } from '../../sheet/page/page';
import { EXPLANATION } from '../../tabs/made/review';
import type { ReportInput } from './rows';

export type ReviewPage = PageOf<ReportInput>;

/** The columns that each kind of row above the sections fills. */
const USED: Readonly<Record<string, readonly string[]>> = {
  title: ['id', 'unit'],
  source: ['unit'],
  about: ['unit'],
  closed: ['unit'],
  question: ['id', 'name', 'unit'],
  groups: ['id', 'monthPlan', 'toDatePlan', 'yearPlan', 'cause'],
};

/**
 * All cells of a KPI's row are ours. In a row whose KPI is not known, the explanation belongs to the person who wrote
 * it.
 */
const isOurs = (kind: string, key: string): boolean | null => {
  if (kind === 'unknown') return !EXPLANATION.some((column) => column === key);
  return kind === 'kpi' ? true : null;
};

/** The page of a review: the KPIs, and the sections below them. */
export const reviewPageWith = (sections: readonly PlacedSection<ReportInput>[]): ReviewPage =>
  pageOfSections({ used: USED, isOurs }, sections);
