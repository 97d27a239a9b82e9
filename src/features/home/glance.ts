import type { Feature, Outcome } from '../../asking/feature';
import { isUnfinished } from '../../domain/goals/late';
import { monthsOf, quarterNamed, quartersOf } from '../../domain/months/months';
import type { Day, Month, Period } from '../../domain/plan';
import { goalFigure } from '../../plan/approved/goals';
import { openRequests } from '../../plan/decisions/log';
import { findingsOf, isBeyond, type Findings } from '../../plan/findings';
import { isFirm } from '../../plan/firm/firm';
import { readFrame, refuseLost } from '../../plan/frame';
import { begunAside } from '../../plan/goals/setAside';
import { driversOf, strayed, type DriversFound } from '../../plan/parts/drivers';
import { readPlan, toldBy, type Plan } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import { startable, yearNow } from '../../plan/sites/years';
import { othersThan, versionName } from '../../plan/versions/version';
import { DAY_FIRST, spokenAmount, spokenMonth } from '../../speech';
import type { FirmPart } from '../../tabs/firm';
import { fill, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { notSharedOut } from '../approval';
import { progressOf, type MonthState } from '../closing';
import { kpiProblems, lateSentences } from '../review';
import { kpiCards, type KpiCard } from './kpiCards';
import { leading } from './leading';
import { standingOf, type MonthStanding } from './nextThing';
import { firmPartsIn, lackingParts, type LackingPart } from './parts';
import { passedCeilings } from './passedCeilings';
import type { NextThing } from './thing';

/** The plan at a glance, for the sidebar. */
export interface Glance {
  company: string;
  /** '2026', or '04/2026 – 03/2027' for a year that is not the calendar year. */
  year: string;
  month: Month;
  /** The months that can be reviewed, and the state of each. */
  months: { value: Month; label: string; state: MonthState }[];
  /** The quarters that have begun. */
  quarters: { value: Period; label: string }[];
  /** The current month's state, and the one thing to do next. */
  standing: MonthStanding;
  kpis: KpiCard[];
  /** KPIs that people fill in, and the months that are still blank. */
  byHand: { id: string; name: string; unit: string; blank: Month[] }[];
  over: { id: string; name: string; by: string; over: 'year' | 'to date'; isTolerated: boolean }[];
  /** Every limited line in the budget's order, with what is left of it in the year. */
  lines: { id: string; name: string; group: string; isReserve: boolean; left: string }[];
  /** `target`: the current target of an approved goal; null where the goal is not approved. */
  goals: { id: string; name: string; target: string | null }[];
  /** Versions besides the plan itself. */
  versions: { key: string; name: string }[];
  /** Whether the plan belongs to a firm with departments and people. */
  isFirm: boolean;
  /** Parts that the plan does not have. */
  lacking: LackingPart[];
  /** The parts that only a firm keeps whose tabs exist. */
  firmParts: FirmPart[];
  /** Requests that wait for a decision. */
  requests: number;
  /** What has to be done before the plan can be approved, each with a way there; empty once it is approved. */
  missing: NextThing[];
  isApproved: boolean;
  /** Other things that wait to be done, as sentences. */
  waiting: string[];
  counts: { goals: number; lines: number; kpis: number };
  currency: string;
  /** The number of decimals in the plan's currency. */
  decimals: number;
  /** Where actuals come from; null while there are none. */
  toldBy: 'ledger' | 'kpis' | null;
}

interface GlanceInput {
  /** What is remembered for the menu; blank where that is not known and has to be looked up. */
  remembered: string;
}

/** The years that have a plan in this spreadsheet; empty where there is only one. */
interface YearsAnswer {
  now: string;
  all: readonly string[];
  /** The year whose plan can be started; null until the year end was built. */
  next: string | null;
}

/** Null where there is no plan yet. */
export interface GlanceAnswer {
  plan: Glance | null;
  years: YearsAnswer;
  today: Day;
  /** The date format: 'dd/mm/yyyy' or 'm/d/yyyy'. */
  days: string;
}

const SAY = {
  tooManyGoals: {
    en: '{count} goals are a lot: what would you give up? Three to five get done.',
    vi: '{count} mục tiêu là nhiều: bỏ bớt điều gì? Ba đến năm mục tiêu mới làm được.',
  },
  tooManyInitiatives: {
    en: '{count} initiatives are open: which of them can wait? A few get done.',
    vi: 'Đang mở {count} sáng kiến: việc nào để sau được? Làm ít mới xong.',
  },
  tooManyLines: {
    en: '{count} budget lines are a lot to keep an eye on: combine small ones.',
    vi: '{count} khoản mục là nhiều, khó theo dõi: gộp bớt các khoản nhỏ.',
  },
  aside: {
    en: '“{name}” is under way, though “{line}” is agreed not to be done this year. Drop it, or take it off the list?',
    vi: '“{name}” đang làm, dù đã thống nhất chưa làm “{line}” trong năm nay. Dừng lại, hay sửa danh sách?',
  },
  shared: {
    en: 'Share out {line} over the months: {amount} is left.',
    vi: 'Phân bổ {line} vào các tháng: còn {amount}.',
  },
  strayed: {
    en: 'The months of {line} are not as Drivers say: see “Months from drivers”.',
    vi: 'Các tháng của {line} chưa khớp trang Yếu tố tính: xem “Tính tháng từ yếu tố”.',
  },
  risk: { en: 'A risk’s signal has come: {risk}', vi: 'Rủi ro đã có dấu hiệu: {risk}' },
  fix: {
    en: 'Cells that do not count as they stand: {count}. See the list below.',
    vi: 'Có {count} ô chưa được tính: xem danh sách bên dưới.',
  },
} as const satisfies Record<string, Words>;

const yearOf = ({ first }: Plan): string => {
  const months = monthsOf(first);
  const last = months.at(-1) ?? first;
  return first.endsWith('-01') ? first.slice(0, 4) : `${spokenMonth(first)} – ${spokenMonth(last)}`;
};

/** As much as a small business can pursue and keep an eye on; a firm divides it among departments. */
const MOST = { goals: 5, initiatives: 7, lines: 20 } as const;

/** The kinds of items of which the plan has too many, and how many. */
const tooMuch = ({ goals, actions, lines }: Plan, isFirm: boolean): (readonly [Words, number])[] => {
  const open = actions.filter((action) => action.kind === 'initiative' && isUnfinished(action));
  const counts = [
    [SAY.tooManyGoals, goals.length, MOST.goals],
    ...(isFirm
      ? []
      : ([
          [SAY.tooManyInitiatives, open.length, MOST.initiatives],
          [SAY.tooManyLines, lines.length, MOST.lines],
        ] as const)),
  ] as const;
  return counts.flatMap(([words, count, most]) => (count > most ? [[words, count] as const] : []));
};

/** Other things to do, the most urgent first. */
const waitingThings = (plan: Plan, findings: Findings, driven: DriversFound, isFirm: boolean): string[] => {
  const { language } = plan;
  const say = (words: Words, values: Record<string, string | number> = {}): string =>
    fill(words, language, values);
  const steps: string[] = [];
  const bad = plan.problems.filter((problem) => !problem.understood).length;
  if (bad > 0) steps.push(say(SAY.fix, { count: bad }));
  steps.push(...tooMuch(plan, isFirm).map(([words, count]) => say(words, { count })));
  steps.push(...begunAside(plan).map((each) => say(SAY.aside, each)));
  for (const { line, annual, sum } of plan.isApproved ? [] : notSharedOut(plan))
    steps.push(say(SAY.shared, { line: line.line ?? line.id, amount: spokenAmount(annual - sum, language) }));
  for (const line of plan.isApproved ? [] : strayed(plan, driven))
    steps.push(say(SAY.strayed, { line: lineName(line) }));
  steps.push(...lateSentences(findings.actions, plan.first, plan.style));
  steps.push(...passedCeilings(plan, findings));
  for (const { risk } of findings.risks) steps.push(say(SAY.risk, { risk: risk.risk ?? risk.id ?? '' }));
  return steps;
};

/** Lines over their limit: those beyond their tolerance first, the largest excess first in each. */
const overOf = ({ over }: Findings, language: Language): Glance['over'] =>
  over
    .map((finding) => {
      const { year, toDate } = finding.standing;
      const isYear = (year.available ?? 0) < 0;
      const by = -((isYear ? year.available : toDate.available) ?? 0);
      return {
        line: finding.line,
        isYear,
        by,
        isTolerated: !isBeyond(finding, 'year') && !isBeyond(finding, 'toDate'),
      };
    })
    .sort((one, other) => Number(one.isTolerated) - Number(other.isTolerated) || other.by - one.by)
    .map(({ line, isYear, by, isTolerated }) => ({
      id: line.id,
      name: line.line ?? line.id,
      by: spokenAmount(by, language),
      over: isYear ? 'year' : 'to date',
      isTolerated,
    }));

const linesOf = ({ lines }: Findings, language: Language): Glance['lines'] =>
  lines.map(({ line, standing: { year } }) => ({
    id: line.id,
    name: line.line ?? line.id,
    group: line.group ?? '',
    isReserve: line.type === 'reserve',
    left: year.available === null ? '' : spokenAmount(year.available, language),
  }));

const QUARTER: Words = { en: 'Q{number}: {from} – {to}', vi: 'Quý {number}: {from} – {to}' };
const quartersIn = ({ first, lastMonth, language }: Plan): Glance['quarters'] =>
  quartersOf(first).flatMap(([from = '', , to = ''], index) => {
    const value = quarterNamed(first, from);
    if (value === null || from > lastMonth) return [];
    const named = { number: index + 1, from: spokenMonth(from), to: spokenMonth(to) };
    return [{ value, label: fill(QUARTER, language, named) }];
  });

const glanceOf = (workbook: Workbook, plan: Plan, findings: Findings, driven: DriversFound): Glance => {
  const progress = progressOf(workbook, plan);
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
    standing: standingOf(workbook, plan, progress),
    kpis: kpiCards(plan, findings),
    byHand: plan.kpis
      .filter(({ madeOf }) => madeOf === null)
      .map(({ id, name, unit, actualMonths }) => ({
        id,
        name,
        unit,
        blank: monthsOf(plan.first).filter(
          (month, at) => (actualMonths[at] ?? null) === null && progress.states.get(month) !== 'closed',
        ),
      })),
    over: overOf(findings, plan.language),
    lines: linesOf(findings, plan.language),
    goals: plan.goals.flatMap(({ id, goal, unit }) => {
      if (id === null) return [];
      const kept = plan.keptGoals.find((each) => each.id === id);
      const target = kept === undefined ? null : goalFigure(kept.target, unit, plan.language);
      return [{ id, name: goal ?? id, target }];
    }),
    versions: othersThan(workbook, plan).map((key) => ({ key, name: versionName(key)[plan.language] })),
    isFirm: isFirm(workbook),
    lacking: lackingParts(workbook, plan, findings, driven),
    firmParts: firmPartsIn(workbook),
    requests: openRequests(plan.decisions).length,
    isApproved: plan.isApproved,
    missing: plan.isApproved || progress.next === null ? [] : leading(workbook, plan),
    waiting: waitingThings(plan, findings, driven, isFirm(workbook)),
    counts: {
      goals: plan.goals.length,
      lines: plan.lines.length,
      kpis: plan.kpis.length,
    },
    currency: plan.direction.currency ?? 'VND',
    decimals: plan.style.decimals,
    toldBy: toldBy(plan),
  };
};

const yearsOf = (workbook: Workbook, plan: Plan | null): YearsAnswer => ({
  now: yearNow(workbook, plan?.first.slice(0, 4) ?? ''),
  all: workbook.years,
  next: plan === null ? null : startable(workbook, plan),
});

/** Shows the plan at a glance; nothing is changed. */
export const glance: Feature<GlanceInput, GlanceAnswer> = {
  title: { en: 'Open the sidebar', vi: 'Mở bảng điều khiển' },
  reads: true,
  menu: 'sidebar',
  accept: ({ remembered }) => ({ remembered: typeof remembered === 'string' ? remembered : '' }),
  run: (workbook): Outcome<GlanceAnswer> => {
    refuseLost(workbook);
    if (readFrame(workbook) === null) {
      const answer = { plan: null, years: yearsOf(workbook, null), today: workbook.today(), days: DAY_FIRST };
      return { edits: [], problems: [], answer, message: '', language: workbook.userLanguage };
    }
    const read = readPlan(workbook);
    const findings = findingsOf(read);
    const driven = driversOf(workbook, read);
    const plan = {
      ...read,
      problems: [...read.problems, ...kpiProblems(read, findings), ...driven.problems],
    };
    const answer: GlanceAnswer = {
      plan: glanceOf(workbook, plan, findings, driven),
      years: yearsOf(workbook, plan),
      today: plan.today(),
      days: plan.style.days,
    };
    return { edits: [], problems: plan.problems, answer, message: '', language: plan.language };
  },
};
