import type { Feature, Outcome } from '../../asking/feature';
import type { Period } from '../../domain/plan';
import { closedMonths } from '../../plan/closings/closed';
import { REVIEW_TITLES, periodFrom, periodOf, type AskedPeriod } from '../../plan/period';
import { readPlan, type Plan } from '../../plan/plan';
import { ownSheet } from '../../plan/sites/ownSheet';
import { versionIn, versionTab, type VersionKey } from '../../plan/versions/version';
import type { Edit } from '../../sheet/edit';
import { freshLayout, placeOfTable } from '../../sheet/layout';
import { withAllColumns } from '../../sheet/page/frame';
import { rewritten, settled } from '../../sheet/page/rewritten';
import { NOTHING_STANDS } from '../../sheet/page/standing';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { spokenMonth } from '../../speech';
import { monthStart } from '../../tabs/formulas';
import { reviewAgainst, reviewColumns, reviewTab } from '../../tabs/made/review';
import { fill, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { built, type ReviewAnswer } from './answer';
import { asClosed, frozenBy } from './closed';
import { framed } from './edits';
import { lookedAt } from './looked';
import type { ReviewPage } from './page';
import { pageOfPeriod } from './pages';
import { NOTHING_SAID, previousOf, type Previous } from './previous';
import { reportOf } from './report';
import type { ReportInput } from './rows';
import { goneRows } from './sections/kpiRows';

const WHICH: Words = {
  en: 'Which month? Leave blank for {month}, the last month with actuals. A quarter is written Q1/2026.',
  vi: 'Rà soát tháng nào? Để trống nếu là {month}, tháng gần nhất có số liệu. Muốn rà soát quý, ghi Q1/2026.',
};
export interface ReviewAsked {
  /** A month or a quarter; null for the last month with actuals. */
  month: AskedPeriod | null;
  /** The version that the KPIs' plan figures come from; null for the plan. */
  against: VersionKey | null;
}

/** Makes a period's page from its sections, and reads what these need beyond any review. */
type PageFor = (plan: Plan, period: Period) => ReviewPage;

/** Lays the page out and writes it. `previous`: what stands on the tab, null on a new one. */
const pageEdits = (
  looked: ReturnType<typeof lookedAt>,
  tab: ReturnType<typeof reviewTab>,
  { sheet, name }: ReturnType<typeof ownSheet>,
  previous: Previous | null,
  page: ReviewPage,
): Edit[] => {
  const { plan, findings } = looked;
  const around: Surroundings = { style: plan.style, place: () => undefined, valuesOf: () => [], monthStart };
  const layout =
    previous === null ? freshLayout(reviewColumns, 1) : withAllColumns(reviewColumns, previous.layout);
  const { worded, names } = previous ?? NOTHING_SAID;
  const { written } = previous ?? NOTHING_STANDS;
  const input: Omit<ReportInput, 'kept'> = { ...looked, tab, worded, names, written, around };
  const before = sheet === null || previous === null ? null : { sheet, standing: previous };
  const now = settled(
    before,
    (kept) => reportOf({ ...input, kept }, page, (headerRow) => placeOfTable('', { ...layout, headerRow })),
    page,
    plan,
  );
  const { headerRow, cells } = now.laid;
  const rows = { all: cells.length, kpis: findings.kpis.length + goneRows({ ...input, kept: [] }).length };
  return [
    ...framed({ tab, name, open: page.open }, previous, { ...layout, headerRow }, rows, plan.language),
    ...rewritten(tab, now, layout, previous, page),
  ];
};

/** The review of a month or a quarter. Only a month can be closed, and only by its review against the plan. */
export const review = (
  workbook: Workbook,
  { month: asked, against }: ReviewAsked,
  pageFor: PageFor = (_, period) => pageOfPeriod(period),
): Outcome<ReviewAnswer> => {
  const read = readPlan(workbook);
  const period = periodOf(read.first, asked ?? read.lastMonth);
  const tab = against === null ? reviewTab(period) : reviewAgainst(reviewTab(period), versionTab(against));
  const closed = closedMonths(workbook, read);
  const own = against === null ? closed.get(period) : undefined;
  if (own !== undefined) return asClosed(workbook, read, period, own);
  const looked = lookedAt(workbook, read, period, against, closed);
  const page = pageFor(read, period);
  const at = ownSheet(workbook, tab, read);
  const previous = at.sheet === null ? null : previousOf(at.sheet, tab, read, page);
  const isFrozen = previous !== null && previous.closing !== null;
  const stands = isFrozen ? frozenBy(workbook, read, period) : null;
  if (stands !== null) return asClosed(workbook, read, period, stands);
  return built(looked.plan, looked.findings, tab, pageEdits(looked, tab, at, previous, page));
};

/** Builds or refreshes the review of a month, or of a quarter where one is named. */
export const reviewMonth: Feature<ReviewAsked, ReviewAnswer> = {
  title: REVIEW_TITLES.month,
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
