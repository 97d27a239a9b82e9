import { fiscalMonth, isMonth, monthOfDay } from '../domain/months';
import type { Month } from '../domain/plan';
import type { Edit } from '../sheet/edit';
import { freshLayout, placeOfTable } from '../sheet/layout';
import type { Surroundings } from '../sheet/scaffold';
import { planTabs } from '../tabs';
import { monthStart } from '../tabs/formulas';
import { reviewColumns, reviewTab } from '../tabs/review';
import { fill, filled, type Words } from '../words';
import type { Workbook } from '../workbook';
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
import { spokenMonth } from './speech';

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

export interface ReviewAnswer {
  month: Month;
  tab: string;
  statuses: Record<string, number>;
  toExplain: number;
  over: number;
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
  const { sheet, name } = reviewSheet(workbook, tab, read);
  const previous = sheet === null ? null : previousOf(sheet, tab, read);
  const findings = findingsOf(read, month);
  const plan: Plan = { ...read, problems: [...read.problems, ...kpiProblems(read, findings)] };
  const around: Surroundings = { style: plan.style, place: () => undefined, valuesOf: () => [], monthStart };
  const layout = previous === null ? freshLayout(reviewColumns, 1) : completed(previous.layout);
  const { worded, names, kept, lastRow } = previous ?? NOTHING_BEFORE;
  const input: ReportInput = {
    plan,
    findings,
    rulings: rulingsNow(workbook, read).filter(({ entry }) => monthOfDay(entry.date) <= month),
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
  const answer = summary(findings, tab.name[plan.language]);
  return {
    edits: [
      ...frame,
      causeEdit(tab, placed, plan.language),
      ...writes(tab, report, layout, lastRow),
      ...beside.edits,
    ],
    problems: plan.problems,
    answer,
    message: fill(DONE, plan.language, {
      month: spokenMonth(month),
      good: answer.statuses['on track'] ?? 0,
      risk: answer.statuses['at risk'] ?? 0,
      off: answer.statuses['off track'] ?? 0,
      explain: answer.toExplain,
    }),
    language: plan.language,
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
