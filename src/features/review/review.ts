import { kindOf, monthOfDay } from '../../domain/months';
import type { Day, Month, Period } from '../../domain/plan';
import type { Edit } from '../../sheet/edit';
import { freshLayout, placeOfTable, type Layout } from '../../sheet/layout';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { resources } from '../../tabs';
import { closings } from '../../tabs/closings';
import { monthStart } from '../../tabs/formulas';
import { namedTabs } from '../../tabs/optional';
import { reviewAgainst, reviewColumns, reviewTab } from '../../tabs/review';
import { fill, filled, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { closedMonths } from '../../plan/closings/closed';
import { restatedUpTo } from '../../plan/closings/restated';
import { foundFor, isLeftOver } from './found';
import { Refusal } from '../../refusal';
import type { Feature, Outcome } from '../../asking/feature';
import { findingsOf, type Findings } from '../../plan/findings';
import { rowsOf } from '../../plan/frame';
import { rulingsNow, type Ruling } from '../../plan/ledger/limits';
import { ownSheet } from '../../plan/sites/ownSheet';
import {
  FEATURES,
  periodFrom,
  periodOf,
  periodWords,
  spokenPeriod,
  type Asked,
  type PeriodWords,
} from '../../plan/period';
import { readPlan, type Plan } from '../../plan/plan';
import { lineProducts, productsOf } from '../../plan/products';
import type { Page } from './page';
import { pageOfPeriod } from './pages';
import { NOTHING_BEFORE, previousOf, writtenLost, type Previous } from './previous';
import { kpiProblems } from './problems';
import { travelled } from './ownColumns';
import { reportOf, type Report } from './report';
import type { ReportInput } from './rows';
import { causeEdit, completed, frameEdits, tickEdits, writes } from './write';
import { nameIn } from '../../plan/sites/site';
import { spokenDay, spokenMonth } from '../../speech';
import {
  readAgainst,
  versionIn,
  versionMonths,
  versionName,
  versionTab,
  type VersionKey,
} from '../../plan/versions/version';

const WHICH: Words = {
  en: 'Which month? Leave blank for {month}, the last month with actuals. A quarter is written Q1/2026.',
  vi: 'Rà soát tháng nào? Để trống nếu là {month}, tháng gần nhất có số liệu. Muốn rà soát quý, ghi Q1/2026.',
};
const REVIEWED: Words = {
  en: 'Review {month} is ready: {good} on track, {risk} at risk, {off} off track; {explain} to explain.',
  vi: 'Đã lập bản rà soát {month}: {good} đúng tiến độ, {risk} có nguy cơ, {off} không đạt; {explain} cần giải trình.',
};
const DONE: PeriodWords = {
  ...{ month: REVIEWED, quarter: REVIEWED },
  year: {
    en: 'Year end {month} is ready: {good} KPIs on track, {risk} at risk, {off} off track.',
    vi: 'Đã lập tổng kết năm {month}: {good} KPI đúng tiến độ, {risk} có nguy cơ, {off} không đạt.',
  },
};

const CLOSED: Words = {
  en: '{month} was closed on {on} by {by}: its review stays as it is. To change it, reopen the month with a reason.',
  vi: 'Tháng {month} đã khoá ngày {on}, người khoá: {by}. Bản rà soát giữ nguyên; muốn sửa, hãy mở khoá và ghi lý do.',
};
const LOST: Words = {
  en: 'This review says that it is closed, but the hidden tab “{tab}” with what was kept of it is gone. The review is left as it is: bring the tab back from the version history, close the month again, or reopen it.',
  vi: 'Bản rà soát này ghi là đã khoá, nhưng trang ẩn “{tab}” lưu số liệu lúc khoá không còn. Bản rà soát được giữ nguyên: hãy khôi phục trang từ lịch sử phiên bản, khoá lại hoặc mở khoá tháng.',
};

export interface ReviewAnswer {
  /** A month, or a quarter. */
  month: Period;
  tab: string;
  statuses: Record<string, number>;
  toExplain: number;
  over: number;
  /** When the month was closed and by whom: then the review is left as it is. */
  closed: { on: Day; by: string } | null;
}

const tabNames =
  (workbook: Workbook, plan: Plan) =>
  (key: string): string => {
    const tab = namedTabs.find((candidate) => candidate.key === key);
    return tab === undefined ? key : (workbook.sheet(tab)?.name() ?? tab.name[plan.language]);
  };

export interface ReviewInput {
  /** A month or a quarter; null: the last month with actuals. */
  month: Asked | null;
  /** The version that the KPIs' plan figures come from; null: the plan. */
  against: VersionKey | null;
}

/** The sections of a period's page; what they look at beyond any review is read here. */
export type PageFor = (plan: Plan, period: Period) => Page;

/** The review of a month or a quarter. Only a month can be closed, by its review against the plan. */
export const review = (
  workbook: Workbook,
  { month: asked, against }: ReviewInput,
  pageFor: PageFor = (_, period) => pageOfPeriod(period),
): Outcome<ReviewAnswer> => {
  const read = readPlan(workbook);
  const period = periodOf(read.first, asked ?? read.lastMonth);
  const tab = against === null ? reviewTab(period) : reviewAgainst(reviewTab(period), versionTab(against));
  const closed = closedMonths(workbook, read);
  const own = against === null ? closed.get(period) : undefined;
  if (own !== undefined) return asClosed(workbook, read, period, own);
  const judged = against === null ? read : readAgainst(read, versionMonths(workbook, read, against));
  const findings = findingsOf(judged, period);
  const { month } = findings;
  const rulings = rulingsNow(workbook, read).filter((ruling) => isListed(findings, ruling));
  const restated = restatedUpTo(read, closed, month);
  const products = productsOf(workbook, read);
  const problems = [...read.problems, ...products.problems, ...kpiProblems(read, findings)];
  const plan: Plan = { ...judged, problems };
  const capacity = kindOf(period) === 'month' ? [] : rowsOf(workbook, resources, read).rows;
  const page = pageFor(read, period);
  const { sheet, name } = ownSheet(workbook, tab, read);
  const previous = sheet === null ? null : previousOf(sheet, tab, read, page);
  const isFrozen = previous !== null && previous.closing !== null;
  const stands = isFrozen ? frozenBy(workbook, read, period) : null;
  if (stands !== null) return asClosed(workbook, read, period, stands);
  const around: Surroundings = { style: plan.style, place: () => undefined, valuesOf: () => [], monthStart };
  const layout = previous === null ? freshLayout(reviewColumns, 1) : completed(previous.layout);
  const { worded, names, written, kept, lastRow } = previous ?? NOTHING_BEFORE;
  const input: ReportInput = {
    plan,
    findings,
    ...{ rulings, closed, restated },
    tab,
    ...{ worded, names, written, kept },
    against: against === null ? null : versionName(against),
    resources: capacity,
    products: lineProducts(plan, products.rows, findings.span),
    around,
    tabName: tabNames(workbook, plan),
  };
  const laidOut = (notes: readonly string[]): Report =>
    reportOf({ ...input, kept: notes }, page, (headerRow) => placeOfTable('', { ...layout, headerRow }));
  const draft = laidOut(kept);
  const beside =
    sheet === null || previous === null
      ? { own: null, lost: [] }
      : travelled(sheet, previous, draft.tags, plan);
  // What is kept stands last: one row more of it moves no other.
  const lost = [...beside.lost, ...writtenLost(written, draft.tags, plan, page)];
  const report = lost.length === 0 ? draft : laidOut([...kept, ...lost]);
  const placed = { ...layout, headerRow: report.headerRow };
  return built(plan, findings, tab, [
    ...framed({ tab, name, previous, placed, report }, plan.language),
    causeEdit(tab, placed, plan.language),
    ...tickEdits(tab, placed, report, previous === null),
    ...writes(tab, report, layout, lastRow, beside.own),
  ]);
};

interface Laid {
  tab: ReportInput['tab'];
  name: string;
  previous: Previous | null;
  placed: Layout;
  report: Report;
}
/** The tab as it is added, made ours again or only shown; one that was frozen lets itself be edited again. */
const framed = ({ tab, name, previous, placed, report }: Laid, language: Language): Edit[] => {
  if (previous === null) return frameEdits(tab, name, placed, report, language);
  const here: Edit = name === '' ? { kind: 'show', tab } : { kind: 'adopt', tab, name };
  return previous.closing === null ? [here] : [here, { kind: 'unprotect tab', tab }];
};

/** Of a month all entries over a limit by then; of more months those that are theirs and were more than warned of. */
const isListed = ({ period, span }: Findings, { entry, state }: Ruling): boolean => {
  const month = monthOfDay(entry.date);
  return month <= span.to && (kindOf(period) === 'month' || (month >= span.from && state !== 'warned'));
};

const built = (
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

/** Which closing a review that says it is closed stands by; null where a run died before it closed the month. */
const frozenBy = (workbook: Workbook, plan: Plan, month: Month): { on: Day; by: string } | null => {
  const found = foundFor(workbook, plan, month);
  const stands = found.closed.get(month) ?? null;
  if (stands === null && !isLeftOver(found))
    throw new Refusal(filled(LOST, { tab: nameIn(workbook, closings, plan.language) }));
  return stands;
};

/** A closed month's review is never built anew: it is only shown. */
const asClosed = (
  workbook: Workbook,
  { language }: Plan,
  month: Month,
  { on, by }: { on: Day; by: string },
): Outcome<ReviewAnswer> => {
  const tab = reviewTab(month);
  return {
    edits: workbook.keys().includes(tab.key) ? [{ kind: 'show', tab }] : [],
    problems: [],
    answer: {
      ...{ month, tab: tab.name[language], statuses: {}, toExplain: 0, over: 0 },
      closed: { on, by },
    },
    message: fill(CLOSED, language, { month: spokenMonth(month), on: spokenDay(on), by }),
    language,
  };
};

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

/** Builds or refreshes the review of one month; of a quarter too, where one is named. */
export const reviewMonth: Feature<ReviewInput, ReviewAnswer> = {
  title: FEATURES.month,
  reads: false,
  accept: (raw) => {
    const against = versionIn(raw.against);
    return { month: periodFrom(raw.month), against: against === 'approved' ? null : against };
  },
  menu: {
    ask: (workbook) => {
      const plan = readPlan(workbook);
      return {
        text: fill(WHICH, plan.language, { month: spokenMonth(plan.lastMonth) }),
        language: plan.language,
        input: (reply) => reviewMonth.accept({ month: reply }),
      };
    },
  },
  run: (workbook, input) => review(workbook, input),
};
