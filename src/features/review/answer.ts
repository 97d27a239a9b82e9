import type { Outcome } from '../../asking/feature';
import type { Day, Period } from '../../domain/plan';
import type { Findings } from '../../plan/findings';
import { periodWords, spokenPeriod, type PeriodWords } from '../../plan/period';
import type { Plan } from '../../plan/plan';
import type { Edit } from '../../sheet/edit';
import { fill, type Words } from '../../words';
import type { ReportInput } from './rows';

const REVIEWED: Words = {
  en: 'Review {month} is ready: {good} on track, {risk} at risk, {off} off track; {explain} to explain.',
  vi: 'Đã lập bản rà soát {month}: {good} đúng tiến độ, {risk} có nguy cơ, {off} không đạt; {explain} cần giải trình.',
};
const DONE: PeriodWords = {
  month: REVIEWED,
  quarter: REVIEWED,
  year: {
    en: 'Year end {month} is ready: {good} KPIs on track, {risk} at risk, {off} off track.',
    vi: 'Đã lập tổng kết năm {month}: {good} KPI đúng tiến độ, {risk} có nguy cơ, {off} không đạt.',
  },
};

export interface ReviewAnswer {
  /** A month or a quarter. */
  month: Period;
  tab: string;
  statuses: Record<string, number>;
  toExplain: number;
  over: number;
  /** When the month was closed and by whom; the review of a closed month is left as it is. */
  closed: { on: Day; by: string } | null;
}

const summary = (findings: Findings, tab: string): ReviewAnswer => {
  const statuses: Record<string, number> = {};
  for (const { review: figures } of findings.kpis) {
    statuses[figures.month.status] = (statuses[figures.month.status] ?? 0) + 1;
  }
  return {
    month: findings.period,
    tab,
    statuses,
    toExplain: findings.kpis.filter((finding) => finding.review.toExplain).length,
    over: findings.over.length,
    closed: null,
  };
};

/** The message after a review was built. */
export const built = (
  { language, problems }: Plan,
  findings: Findings,
  tab: ReportInput['tab'],
  edits: readonly Edit[],
): Outcome<ReviewAnswer> => {
  const answer = summary(findings, tab.name[language]);
  const message = fill(periodWords(DONE, findings.period), language, {
    month: spokenPeriod(findings.period, language),
    good: answer.statuses['on track'] ?? 0,
    risk: answer.statuses['at risk'] ?? 0,
    off: answer.statuses['off track'] ?? 0,
    explain: answer.toExplain,
  });
  return { edits, problems, answer, message, language };
};
