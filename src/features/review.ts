import { fiscalMonth, isMonth, monthOfDay } from '../domain/months';
import type { Day, Month } from '../domain/plan';
import type { Edit } from '../sheet/edit';
import { freshLayout, placeOfTable } from '../sheet/layout';
import type { Surroundings } from '../sheet/scaffold';
import { planTabs } from '../tabs';
import { closings } from '../tabs/closings';
import { monthStart } from '../tabs/formulas';
import { reviewColumns, reviewTab } from '../tabs/review';
import { fill, filled, type Words } from '../words';
import type { Workbook } from '../workbook';
import { closedMonths } from './closing/closed';
import { restatedBefore } from './closing/restated';
import { foundFor, isLeftOver } from './closing/standing';
import { Refusal, type Feature, type Outcome } from './feature';
import { findingsOf, type Findings } from './findings';
import { rulingsNow } from './limits';
import { readPlan, type Plan } from './plan';
import { NOTHING_BEFORE, previousOf, reviewSheet } from './review/previous';
import { kpiProblems } from './review/problems';
import { travelled } from './review/ownColumns';
import { reportOf, type Report } from './review/report';
import type { ReportInput } from './review/rows';
import { causeEdit, completed, frameEdits, writes } from './review/write';
import { spokenDay, spokenMonth } from './speech';

const A_MONTH: Words = {
  en: '“{found}” is not a month. Write it as 2026-03 or 03/2026.',
  vi: '“{found}” không phải là tháng. Hãy ghi dạng 2026-03 hoặc 03/2026.',
};
const OTHER_YEAR: Words = {
  en: '{month} is not in the plan’s fiscal year, which starts in {first}.',
  vi: 'Tháng {month} không thuộc năm tài chính của kế hoạch, bắt đầu từ {first}.',
};
const WHICH: Words = {
  en: 'Which month? Leave blank for {month}, the last month with actuals.',
  vi: 'Rà soát tháng nào? Để trống nếu là {month}, tháng gần nhất có số liệu.',
};
const DONE: Words = {
  en: 'Review {month} is ready: {good} on track, {risk} at risk, {off} off track; {explain} to explain.',
  vi: 'Đã lập bản rà soát {month}: {good} đúng tiến độ, {risk} có nguy cơ, {off} không đạt; {explain} cần giải trình.',
};

/** '2026-03', '03/2026', '3/2026' or '3-2026' as a month; null for anything else. */
export const monthFrom = (text: string): Month | null => {
  const match = /^\s*(?:(\d{4})[-/](\d{1,2})|(\d{1,2})[-/](\d{4}))\s*$/.exec(text);
  if (match === null) return null;
  const month = `${match[1] ?? match[4] ?? ''}-${(match[2] ?? match[3] ?? '').padStart(2, '0')}`;
  return isMonth(month) ? month : null;
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
  month: Month;
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
    const tab = planTabs.find((candidate) => candidate.key === key);
    return tab === undefined ? key : (workbook.sheet(tab)?.name() ?? tab.name[plan.language]);
  };

const review = (workbook: Workbook, asked: { month: Month | null }): Outcome<ReviewAnswer> => {
  const read = readPlan(workbook);
  const month = asked.month ?? read.lastMonth;
  if (fiscalMonth(read.first, month) === null) {
    throw new Refusal(filled(OTHER_YEAR, { month: spokenMonth(month), first: spokenMonth(read.first) }));
  }
  const tab = reviewTab(month);
  const closed = closedMonths(workbook, read);
  const own = closed.get(month);
  if (own !== undefined) return asClosed(workbook, read, month, own);
  const { sheet, name } = reviewSheet(workbook, tab, read);
  const previous = sheet === null ? null : previousOf(sheet, tab, read);
  const isFrozen = previous !== null && previous.closing !== null;
  const stands = isFrozen ? frozenBy(workbook, read, month) : null;
  if (stands !== null) return asClosed(workbook, read, month, stands);
  const findings = findingsOf(read, month);
  const plan: Plan = { ...read, problems: [...read.problems, ...kpiProblems(read, findings)] };
  const around: Surroundings = { style: plan.style, place: () => undefined, valuesOf: () => [], monthStart };
  const layout = previous === null ? freshLayout(reviewColumns, 1) : completed(previous.layout);
  const { worded, names, kept, lastRow } = previous ?? NOTHING_BEFORE;
  const input: ReportInput = {
    plan,
    findings,
    rulings: rulingsNow(workbook, read).filter(({ entry }) => monthOfDay(entry.date) <= month),
    restated: restatedBefore(plan, closed, month),
    tab,
    worded,
    names,
    kept,
    around,
    tabName: tabNames(workbook, plan),
  };
  const laidOut = (notes: readonly string[]): Report =>
    reportOf({ ...input, kept: notes }, (headerRow) => placeOfTable('', { ...layout, headerRow }));
  const draft = laidOut(kept);
  const beside =
    sheet === null || previous === null
      ? { edits: [], lost: [] }
      : travelled(tab, sheet, previous, draft.tags, plan);
  // What is kept stands last: one row more of it moves no other.
  const report = beside.lost.length === 0 ? draft : laidOut([...kept, ...beside.lost]);
  const placed = { ...layout, headerRow: report.headerRow };
  const frame: Edit[] =
    previous === null
      ? frameEdits(tab, name, placed, report, plan.language)
      : name === ''
        ? [{ kind: 'show', tab }]
        : [{ kind: 'adopt', tab, name }];
  if (isFrozen) frame.push({ kind: 'unprotect tab', tab });
  return built(plan, findings, tab, [
    ...frame,
    causeEdit(tab, placed, plan.language),
    ...writes(tab, report, layout, lastRow),
    ...beside.edits,
  ]);
};

const built = (
  { language, problems }: Plan,
  findings: Findings,
  tab: ReportInput['tab'],
  edits: readonly Edit[],
): Outcome<ReviewAnswer> => {
  const answer = summary(findings, tab.name[language]);
  const message = fill(DONE, language, {
    month: spokenMonth(findings.month),
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
    throw new Refusal(filled(LOST, { tab: closings.name[plan.language] }));
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
    month: findings.month,
    tab,
    statuses,
    toExplain: findings.kpis.filter((finding) => finding.review.toExplain).length,
    over: findings.over.length,
    closed: null,
  };
};

/** Builds or refreshes the review of one month. */
export const reviewMonth: Feature<{ month: Month | null }, ReviewAnswer> = {
  title: { en: 'Monthly review', vi: 'Rà soát tháng' },
  reads: false,
  accept: (raw) => {
    const text = typeof raw.month === 'string' ? raw.month.trim() : '';
    const month = monthFrom(text);
    if (text !== '' && month === null) throw new Refusal(filled(A_MONTH, { found: text }));
    return { month };
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
  run: review,
};
