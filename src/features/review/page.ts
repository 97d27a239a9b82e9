import { pageOf as pageOfSections, type Page as PageOf, type PlacedSection } from '../../sheet/page/page';
import { EXPLANATION } from '../../tabs/made/review';
import type { ReportInput } from './rows';

export type Page = PageOf<ReportInput>;

/** What each kind of row above the sections fills in. */
const USED: Readonly<Record<string, readonly string[]>> = {
  title: ['id', 'unit'],
  source: ['unit'],
  about: ['unit'],
  closed: ['unit'],
  question: ['id', 'name', 'unit'],
  groups: ['id', 'monthPlan', 'toDatePlan', 'yearPlan', 'cause'],
};

/** A KPI's row is ours from end to end; where it is not known for one, all but what explains it. */
const isOurs = (kind: string, key: string): boolean | null => {
  if (kind === 'unknown') return !EXPLANATION.some((column) => column === key);
  return kind === 'kpi' ? true : null;
};

/** The page of a review: the KPIs, and below them its sections. */
export const reviewPageWith = (sections: readonly PlacedSection<ReportInput>[]): Page =>
  pageOfSections({ used: USED, isOurs }, sections);
