import { done, type Feature } from '../../asking/feature';
import { addMonths } from '../../domain/months/months';
import type { Figure, Status } from '../../domain/plan';
import { compared } from '../../domain/review/variance';
import { cashOf, profitOf, revenueOf, yearOf, type Books } from '../../domain/year/course';
import type { VersionMonths } from '../../domain/year/version';
import { whatIf } from '../../domain/year/whatIf';
import { findingsNow, type Findings } from '../../plan/findings';
import { scored } from '../../plan/goals/goalScores';
import { readPlan, reportedIn, type Plan } from '../../plan/plan';
import { readAgainst, versionMonths } from '../../plan/versions/version';
import { spokenFigure, spokenMoney, spokenMonth } from '../../speech';
import { statuses } from '../../tabs/choices';
import type { Words } from '../../words';
import { fill } from '../../words';
import type { Workbook } from '../../workbook';
import { whatIfsOf, type WhatIf, type WhatIfsRead } from './read';

/** The year as it would end. */
export interface Outcome {
  revenue: Figure;
  profit: Figure;
  /** The month in which cash is lowest, from 0, and its balance; a change where the opening cash is not known. */
  lowest: { slot: number; balance: number };
  goals: {
    id: string;
    name: string;
    outlook: Figure;
    status: Status;
    inPoints: boolean;
    attainment: Figure;
  }[];
  /** Of all goals, by their weight. */
  score: Figure;
}
export interface WhatIfShown {
  /** Null: the plan as it is now. */
  name: string | null;
  revenue: string;
  profit: string;
  lowest: string;
  goals: { name: string; text: string; status: Status }[];
  /** The same as figures. */
  figures: Outcome;
}
export interface WhatIfsAnswer {
  /** The plan first, then each what-if in the order of the tab. */
  shown: WhatIfShown[];
}

const SAY = {
  lowest: { en: '{amount} in {month}', vi: '{amount} vào tháng {month}' },
  goal: { en: '{outlook}, {status}', vi: '{outlook}, {status}' },
} as const satisfies Record<string, Words>;

/** The months as they are expected now: the budget with what was moved. */
export const expectedNow = (workbook: Workbook, plan: Plan): VersionMonths =>
  versionMonths(workbook, plan, 'current');

export const monthsOf = (
  plan: Plan,
  now: VersionMonths,
  { changes }: WhatIf,
  { driven }: Pick<WhatIfsRead, 'driven'>,
): VersionMonths => whatIf(now, changes, reportedIn(plan), plan.style.decimals, driven);

/** Before anything is reported, a goal is expected to end where its KPI is planned to end. */
const asExpected = (plan: Plan): Findings => {
  const findings = findingsNow(plan);
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

export const outcomeOf = (plan: Plan, months: VersionMonths): Outcome => {
  const { first, lines, ledger } = plan;
  const books: Books = { first, lines, ledger, moves: [], forecast: months, reported: reportedIn(plan) };
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

const shownOf = (plan: Plan, name: string | null, figures: Outcome): WhatIfShown => {
  const { language, first } = plan;
  const money = (value: Figure): string => (value === null ? '–' : spokenMoney(value, language));
  const { slot, balance } = figures.lowest;
  return {
    name,
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

/** What each what-if would make of the year, beside the plan and each other; nothing is changed. */
export const compareWhatIfs: Feature<null, WhatIfsAnswer> = {
  title: { en: 'What-ifs', vi: 'Phương án giả định' },
  reads: true,
  menu: null,
  accept: () => null,
  run: (workbook) => {
    const plan = readPlan(workbook);
    const now = expectedNow(workbook, plan);
    const found = whatIfsOf(workbook, plan);
    const shown = [
      shownOf(plan, null, outcomeOf(plan, now)),
      ...found.whatIfs.map((each) =>
        shownOf(plan, each.name, outcomeOf(plan, monthsOf(plan, now, each, found))),
      ),
    ];
    return done(plan, [], { shown }, '', [...plan.problems, ...found.problems]);
  },
};
