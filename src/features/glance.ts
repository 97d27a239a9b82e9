import { monthsOf, quarterNamed, quartersOf } from '../domain/months';
import type { Day, Month, Period, Status } from '../domain/plan';
import { products } from '../tabs/products';
import { fill, type Language, type Words } from '../words';
import type { Workbook } from '../workbook';
import { progressOf, type MonthState, type Progress } from './closing/progress';
import type { Feature, Outcome } from './feature';
import { findingsOf, type Findings } from './findings';
import { readFrame } from './frame';
import { openRequests } from './log';
import { readPlan, type Plan } from './plan';
import { kpiProblems } from './review/problems';
import { spokenAmount, spokenDay, spokenFigure, spokenMonth } from './speech';
import { othersThan, versionName } from './versions/version';

/** The plan in a few lines, as the sidebar shows it. */
export interface Glance {
  company: string;
  /** '2026', or '04/2026 – 03/2027' where the year is no calendar year. */
  year: string;
  month: Month;
  /** The months that can be reviewed, and how far each has come. */
  months: { value: Month; label: string; state: MonthState }[];
  /** The quarters that have begun. */
  quarters: { value: Period; label: string }[];
  kpis: { id: string; name: string; status: Status; figure: string; plan: string }[];
  over: { id: string; name: string; by: string; over: 'year' | 'to date' }[];
  /** Every line with a limit, in the budget's order, with what it has left in the year. */
  lines: { id: string; name: string; group: string; isReserve: boolean; left: string }[];
  goals: { id: string; name: string }[];
  /** Other versions than the plan itself. */
  versions: { key: string; name: string }[];
  /** Whether the tab of products is there. */
  keepsProducts: boolean;
  /** Requests that wait for a decision. */
  requests: number;
  next: string[];
  counts: { goals: number; lines: number; kpis: number; actuals: number };
}

/** Null where there is no plan yet. */
export interface GlanceAnswer {
  plan: Glance | null;
  today: Day;
}

const SAY = {
  goals: { en: 'Write down three to five goals on Goals.', vi: 'Ghi ba đến năm mục tiêu ở trang Mục tiêu.' },
  tooManyGoals: {
    en: '{count} goals are many: what would you give up? Three to five get done.',
    vi: '{count} mục tiêu là nhiều: bỏ bớt điều gì? Ba đến năm mục tiêu mới làm được.',
  },
  lines: {
    en: 'Write the year’s lines and limits on Budget.',
    vi: 'Ghi các khoản mục và hạn mức ở trang Ngân sách.',
  },
  kpis: { en: 'Tie each goal to a KPI on KPIs.', vi: 'Gắn mỗi mục tiêu với một KPI ở trang KPI.' },
  shared: {
    en: 'Share out {line} over the months: {amount} is left.',
    vi: 'Phân bổ {line} vào các tháng: còn {amount}.',
  },
  actuals: {
    en: 'Enter what came in and went out on Actuals.',
    vi: 'Ghi các khoản thu chi ở trang Thực hiện.',
  },
  review: { en: 'Build the review of {month}.', vi: 'Lập bản rà soát tháng {month}.' },
  explain: {
    en: 'Explain {count} variances in the review of {month}.',
    vi: 'Giải trình {count} chênh lệch trong bản rà soát {month}.',
  },
  close: {
    en: 'Everything in {month} is explained: close the month.',
    vi: 'Tháng {month} đã giải trình đủ: khoá số liệu tháng.',
  },
  late: { en: 'Late since {due}: {name}.', vi: 'Trễ hạn từ {due}: {name}.' },
  risk: { en: 'A risk’s signal has come: {risk}', vi: 'Rủi ro đã có dấu hiệu: {risk}' },
  fix: {
    en: '{count} cells can’t be used as they are: see the list below.',
    vi: 'Có {count} ô chưa dùng được: xem danh sách bên dưới.',
  },
} as const satisfies Record<string, Words>;

const yearOf = ({ first }: Plan): string => {
  const months = monthsOf(first);
  const last = months.at(-1) ?? first;
  return first.endsWith('-01') ? first.slice(0, 4) : `${spokenMonth(first)} – ${spokenMonth(last)}`;
};

/** What the months ask for: to be closed, reviewed or explained. */
const monthSteps = (findings: Findings, progress: Progress, language: Language): string[] => {
  const { states, next, unexplained } = progress;
  const [month, state] = [spokenMonth(findings.month), states.get(findings.month)];
  const isKnown = findings.month === next && unexplained !== null;
  const count = isKnown ? unexplained : findings.kpis.filter(({ review }) => review.toExplain).length;
  const steps: string[] = [];
  if (next !== null && states.get(next) === 'explained')
    steps.push(fill(SAY.close, language, { month: spokenMonth(next) }));
  if (state === 'empty' || state === 'actuals') steps.push(fill(SAY.review, language, { month }));
  else if (state !== 'closed' && count > 0) steps.push(fill(SAY.explain, language, { count, month }));
  return steps;
};

/** What to do next, the most needed first. */
const nextSteps = (plan: Plan, findings: Findings, progress: Progress): string[] => {
  const { language } = plan;
  const say = (words: Words, values: Record<string, string | number> = {}): string =>
    fill(words, language, values);
  const steps: string[] = [];
  const bad = plan.problems.filter((problem) => !problem.understood).length;
  if (bad > 0) steps.push(say(SAY.fix, { count: bad }));
  if (plan.goals.length === 0) steps.push(say(SAY.goals));
  if (plan.goals.length > 5) steps.push(say(SAY.tooManyGoals, { count: plan.goals.length }));
  if (plan.lines.length === 0) steps.push(say(SAY.lines));
  if (plan.kpis.length === 0) steps.push(say(SAY.kpis));
  for (const line of plan.lines) {
    const shared = line.months.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
    const left = (line.annual ?? shared) - shared;
    // Less than the currency's unit is nothing to share out.
    if (Math.abs(left) * 10 ** plan.style.decimals >= 0.5)
      steps.push(say(SAY.shared, { line: line.line ?? line.id, amount: spokenAmount(left, language) }));
  }
  if (plan.entries === 0) return [...steps, say(SAY.actuals)];
  steps.push(...monthSteps(findings, progress, language));
  const [late] = findings.actions.filter((finding) => finding.late !== null);
  if (late) steps.push(say(SAY.late, { due: spokenDay(late.due), name: late.action.name ?? '' }));
  for (const { risk } of findings.risks) steps.push(say(SAY.risk, { risk: risk.risk ?? risk.id ?? '' }));
  return steps;
};

const overOf = ({ over }: Findings, language: Language): Glance['over'] =>
  over.map(({ line, standing }) => {
    const isYear = (standing.year.available ?? 0) < 0;
    const by = -((isYear ? standing.year.available : standing.toDate.available) ?? 0);
    return {
      id: line.id,
      name: line.line ?? line.id,
      by: spokenAmount(by, language),
      over: isYear ? 'year' : 'to date',
    };
  });

const linesOf = ({ lines }: Findings, language: Language): Glance['lines'] =>
  lines.map(({ line, standing: { year } }) => ({
    id: line.id,
    name: line.line ?? line.id,
    group: line.group ?? '',
    isReserve: line.type === 'reserve',
    left: year.available === null ? '' : spokenAmount(year.available, language),
  }));

const QUARTER: Words = { en: 'Quarter {number}: {from} – {to}', vi: 'Quý {number}: {from} – {to}' };
const quartersIn = ({ first, lastMonth, language }: Plan): Glance['quarters'] =>
  quartersOf(first).flatMap(([from = '', , to = ''], index) => {
    const value = quarterNamed(first, from);
    if (value === null || from > lastMonth) return [];
    const named = { number: index + 1, from: spokenMonth(from), to: spokenMonth(to) };
    return [{ value, label: fill(QUARTER, language, named) }];
  });

const glanceOf = (workbook: Workbook, plan: Plan, findings: Findings): Glance => {
  const progress = progressOf(workbook, plan);
  const figure = (value: number | null, inPoints: boolean): string =>
    spokenFigure(value, inPoints, plan.language);
  return {
    company: plan.direction.company ?? '',
    year: yearOf(plan),
    month: findings.month,
    months: monthsOf(plan.first).map((value) => ({
      value,
      label: spokenMonth(value),
      state: progress.states.get(value) ?? 'empty',
    })),
    quarters: quartersIn(plan),
    kpis: findings.kpis.map(({ kpi, review }) => ({
      id: kpi.id,
      name: kpi.name,
      status: review.toDate.status,
      figure: figure(review.toDate.actual, kpi.inPoints),
      plan: figure(review.toDate.plan, kpi.inPoints),
    })),
    over: overOf(findings, plan.language),
    lines: linesOf(findings, plan.language),
    goals: plan.goals.flatMap(({ id, goal }) => (id === null ? [] : [{ id, name: goal ?? id }])),
    versions: othersThan(workbook, plan).map((key) => ({ key, name: versionName(key)[plan.language] })),
    keepsProducts: workbook.keys().includes(products.key),
    requests: openRequests(plan.decisions).length,
    next: nextSteps(plan, findings, progress),
    counts: {
      goals: plan.goals.length,
      lines: plan.lines.length,
      kpis: plan.kpis.length,
      actuals: plan.entries,
    },
  };
};

/** The plan at a glance; nothing is changed. */
export const glance: Feature<null, GlanceAnswer> = {
  title: { en: 'Open the sidebar', vi: 'Mở bảng điều khiển' },
  reads: true,
  menu: 'sidebar',
  accept: () => null,
  run: (workbook): Outcome<GlanceAnswer> => {
    if (readFrame(workbook) === null) {
      const answer = { plan: null, today: workbook.today() };
      return { edits: [], problems: [], answer, message: '', language: workbook.userLanguage };
    }
    const read = readPlan(workbook);
    const findings = findingsOf(read, read.lastMonth);
    const plan = { ...read, problems: [...read.problems, ...kpiProblems(read, findings)] };
    const answer = { plan: glanceOf(workbook, plan, findings), today: workbook.today() };
    return { edits: [], problems: plan.problems, answer, message: '', language: plan.language };
  },
};
