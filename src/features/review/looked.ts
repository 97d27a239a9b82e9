/** Reads everything that a review is made from, once. */
import { kindOf, monthOfDay } from '../../domain/months/months';
import type { Period, Month } from '../../domain/plan';
import type { ClosedMonth } from '../../plan/closings/closed';
import { restatedUpTo } from '../../plan/closings/restated';
import { findingsOf, type Findings } from '../../plan/findings';
import { progressIn } from '../../plan/goals/progress';
import { rulingsNow, type Ruling } from '../../plan/ledger/limits';
import { lineProducts, productsOf } from '../../plan/parts/products';
import { sourceFacts } from '../../plan/parts/sources';
import type { Plan } from '../../plan/plan';
import { tabNames } from '../../plan/sites/tabName';
import { readAgainst, versionMonths, versionName, type VersionKey } from '../../plan/versions/version';
import { resources } from '../../tabs';
import type { Workbook } from '../../workbook';
import { resourcesOf } from '../people';
import { kpiProblems } from './problems';
import type { ReportInput } from './rows';

/**
 * For a month: its entries that Check comments on, and earlier ones that a limit stops. For a longer period: its
 * entries that a limit stops, approved or not.
 */
const isListed = ({ period, span }: Findings, { entry, verdict }: Ruling): boolean => {
  const month = monthOfDay(entry.date);
  return (
    month <= span.to &&
    (kindOf(period) === 'month'
      ? month === span.to || verdict.outcome === 'stop'
      : month >= span.from && verdict.outcome === 'stop')
  );
};

type Looked = Pick<
  ReportInput,
  | 'plan'
  | 'findings'
  | 'rulings'
  | 'closed'
  | 'restated'
  | 'against'
  | 'resources'
  | 'products'
  | 'progress'
  | 'sources'
  | 'tabName'
>;

/** Resources, for periods longer than a month, whose pages show hours; null where the plan has no such tab. */
const hoursIn = (workbook: Workbook, plan: Plan, period: Period) => {
  if (kindOf(period) === 'month') return null;
  const read = resourcesOf(workbook, plan);
  return read.layout === null && !workbook.keys().includes(resources.key) ? null : read;
};

/** `against`: the version to compare with; null for the plan itself. */
export const lookedAt = (
  workbook: Workbook,
  read: Plan,
  period: Period,
  against: VersionKey | null,
  closed: ReadonlyMap<Month, ClosedMonth>,
): Looked => {
  const judged = against === null ? read : readAgainst(read, versionMonths(workbook, read, against));
  const findings = findingsOf(judged, period);
  const rulings = rulingsNow(workbook, read).filter((ruling) => isListed(findings, ruling));
  const restated = restatedUpTo(read, closed, findings.month);
  const products = productsOf(workbook, read);
  const progress = progressIn(workbook, read, findings.span);
  const hours = hoursIn(workbook, read, period);
  const problems = [
    ...[...read.problems, ...products.problems, ...kpiProblems(read, findings)],
    ...[...(progress?.problems ?? []), ...(hours?.problems ?? [])],
  ];
  const plan: Plan = { ...judged, problems };
  return {
    plan,
    findings,
    rulings,
    closed,
    restated,
    against: against === null ? null : versionName(against),
    resources: hours?.rows ?? null,
    progress,
    sources: sourceFacts(workbook, read),
    products: lineProducts(plan, products.rows, findings.span),
    tabName: tabNames(workbook, plan.language),
  };
};
