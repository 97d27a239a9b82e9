import { done, type Feature } from '../../asking/feature';
import { roundTo } from '../../domain/money/money';
import { addMonths } from '../../domain/months/months';
import type { Figure, Status } from '../../domain/plan';
import { compared } from '../../domain/review/variance';
import { cashOf, profitOf, revenueOf, yearOf, type YearBooks } from '../../domain/year/course';
import type { VersionMonths } from '../../domain/year/version';
import { whatIf } from '../../domain/year/whatIf';
import { findingsOf, type Findings } from '../../plan/findings';
import { scored } from '../../plan/goals/goalScores';
import { readPlan, reportedIn, type Plan } from '../../plan/plan';
import { readAgainst, versionMonths } from '../../plan/versions/version';
import { spokenFigure, spokenMoney, spokenMonth, withSign } from '../../speech';
import { statuses } from '../../tabs/choices';
import * as titles from '../../titles';
import { fill, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { idsSaid, whatIfsOf, type WhatIf, type WhatIfsRead } from './read';

/** The year as it would end. */
export interface YearOutcome {
  revenue: Figure;
  profit: Figure;
  /**
   * The month with the lowest cash balance (counted from 0), and that balance; where the opening cash is not known, the
   * change since the year's start.
   */
  lowest: { slot: number; balance: number };
  goals: {
    id: string;
    name: string;
    outlook: Figure;
    status: Status;
    inPoints: boolean;
    attainment: Figure;
  }[];
  /** The weighted score of all goals. */
  score: Figure;
}
export interface WhatIfShown {
  /** Null for the plan as it is now. */
  name: string | null;
  revenue: string;
  profit: string;
  lowest: string;
  /** For a what-if, only goals that end differently from the plan. */
  goals: { name: string; text: string; status: Status }[];
  /** What of a what-if is left out, and its year compared with the plan's; blank for the plan itself. */
  leftOut: string;
  beside: string;
  /** Whether there is anything to take over. */
  hasChanges: boolean;
  /** The same as figures. */
  figures: YearOutcome;
}
export interface WhatIfsAnswer {
  /** The plan first, then each what-if in the order of the tab. */
  shown: WhatIfShown[];
}

const SAY = {
  lowest: { en: '{amount} in {month}', vi: '{amount} vào tháng {month}' },
  goal: { en: '{outlook}, {status}', vi: '{outlook}, {status}' },
  leftOut: {
    en: '{count} {count:row is|rows are} left out: see the list below.',
    vi: 'Có {count} dòng chưa được tính: xem danh sách bên dưới.',
  },
  beside: {
    en: 'Beside the plan: revenue {revenue}, profit {profit}.',
    vi: 'So với kế hoạch: doanh thu {revenue}, lợi nhuận {profit}.',
  },
  alike: { en: 'The year ends as planned now.', vi: 'Cả năm không khác kế hoạch hiện nay.' },
  taken: {
    en: 'Taken over ({ids}): it is part of the plan now.',
    vi: 'Đã áp dụng ({ids}): kế hoạch hiện nay đã tính cả phương án này.',
  },
  sameGoals: { en: 'The goals end as they do now.', vi: 'Các mục tiêu không đổi.' },
} as const satisfies Record<string, Words>;

/** The months as currently budgeted: the original budget plus moves. */
export const expectedNow = (workbook: Workbook, plan: Plan): VersionMonths =>
  versionMonths(workbook, plan, 'current');

export const monthsWith = (
  plan: Plan,
  now: VersionMonths,
  { changes }: WhatIf,
  { driven }: Pick<WhatIfsRead, 'driven'>,
): VersionMonths => whatIf(now, changes, reportedIn(plan), plan.style.decimals, driven);

/** Until anything is reported, a goal is expected to end where its KPI is planned to. */
const asExpected = (plan: Plan): Findings => {
  const findings = findingsOf(plan);
  if (reportedIn(plan) > 0) return findings;
  const planned = new Map(findings.kpis.map(({ kpi, review }) => [kpi, review.year.plan]));
  return {
    ...findings,
    goals: findings.goals.map((finding) => {
      const { goal, kpi } = finding;
      if (kpi === null) return finding;
      const yardstick = { ...kpi, betterWhen: goal.betterWhen ?? kpi.betterWhen };
      return { ...finding, outlook: compared(planned.get(kpi) ?? null, goal.target, yardstick) };
    }),
  };
};

export const yearOutcome = (plan: Plan, months: VersionMonths): YearOutcome => {
  const { first, lines, ledger } = plan;
  const books: YearBooks = { first, lines, ledger, moves: [], forecast: months, reported: reportedIn(plan) };
  const { lowest, balance } = cashOf(books, plan.direction.openingCash);
  const findings = asExpected(readAgainst(plan, months));
  const { goals, score } = scored(findings);
  return {
    revenue: yearOf(revenueOf(books)),
    profit: yearOf(profitOf(books)),
    score: score.score,
    lowest: { slot: lowest, balance: balance[lowest] ?? 0 },
    goals: goals.flatMap(({ finding: { goal, outlook, kpi }, attainment }) =>
      goal.id === null
        ? []
        : [
            {
              id: goal.id,
              name: goal.goal ?? goal.id,
              outlook: outlook?.actual ?? null,
              status: outlook?.status ?? ('no data' as const),
              inPoints: kpi?.inPoints === true,
              attainment,
            },
          ],
    ),
  };
};

const besideSaid = (figures: YearOutcome, now: YearOutcome, { language, style }: Plan): string => {
  const than = (key: 'revenue' | 'profit'): Figure => {
    const [value, was] = [figures[key], now[key]];
    return value === null || was === null ? null : roundTo(value - was, style.decimals);
  };
  const said = (change: Figure): string =>
    change === null ? '–' : withSign(change, spokenMoney(change, language));
  const [revenue, profit] = [than('revenue'), than('profit')];
  if (revenue === 0 && profit === 0) return SAY.alike[language];
  return fill(SAY.beside, language, { revenue: said(revenue), profit: said(profit) });
};

const figuresShown = (
  plan: Plan,
  figures: YearOutcome,
): Omit<WhatIfShown, 'leftOut' | 'beside' | 'hasChanges'> => {
  const { language, first } = plan;
  const money = (value: Figure): string => (value === null ? '–' : spokenMoney(value, language));
  const { slot, balance } = figures.lowest;
  return {
    name: null,
    figures,
    revenue: money(figures.revenue),
    profit: money(figures.profit),
    lowest: fill(SAY.lowest, language, {
      amount: money(balance),
      month: spokenMonth(addMonths(first, slot)),
    }),
    goals: figures.goals.map(({ name: goal, outlook, status, inPoints }) => ({
      name: goal,
      status,
      text: fill(SAY.goal, language, {
        outlook: spokenFigure(outlook, inPoints, language),
        status: statuses[status][language].toLowerCase(),
      }),
    })),
  };
};

const whatIfShown = (
  plan: Plan,
  whatIf: WhatIf,
  figures: YearOutcome,
  now: ReturnType<typeof figuresShown>,
): WhatIfShown => {
  const { language } = plan;
  const { name, changes, leftOut, takenBy } = whatIf;
  const shown = figuresShown(plan, figures);
  const was = new Set(now.goals.map(({ name: goal, text }) => `${goal} ${text}`));
  const goals = shown.goals.filter(({ name: goal, text }) => !was.has(`${goal} ${text}`));
  const others = goals.length === 0 && now.goals.length > 0 ? SAY.sameGoals[language] : '';
  return {
    ...shown,
    name,
    goals,
    hasChanges: changes.length > 0,
    leftOut: leftOut === 0 ? '' : fill(SAY.leftOut, language, { count: leftOut }),
    beside:
      takenBy.length > 0
        ? fill(SAY.taken, language, { ids: idsSaid(whatIf) })
        : [besideSaid(figures, now.figures, plan), others].filter((text) => text !== '').join(' '),
  };
};

/** Compares what each what-if would make of the year with the plan and each other; nothing is changed. */
export const compareWhatIfs: Feature<null, WhatIfsAnswer> = {
  title: titles.compareWhatIfs,
  reads: true,
  menu: null,
  accept: () => null,
  run: (workbook) => {
    const plan = readPlan(workbook);
    const now = expectedNow(workbook, plan);
    const found = whatIfsOf(workbook, plan);
    const own = figuresShown(plan, yearOutcome(plan, now));
    const shown = [
      { ...own, leftOut: '', beside: '', hasChanges: false },
      ...found.whatIfs.map((each) =>
        whatIfShown(plan, each, yearOutcome(plan, monthsWith(plan, now, each, found)), own),
      ),
    ];
    return done(plan, [], { shown }, '', [...plan.problems, ...found.problems]);
  },
};
