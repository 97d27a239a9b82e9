import { controlWith, isLimited, standing, type Standing } from '../domain/control';
import { addMonths, dayNumber, lastDayOf } from '../domain/months';
import type { Day, Figure, Month } from '../domain/plan';
import { reviewFigures, type KpiReview, type Review } from '../domain/review';
import { compared, type Comparison } from '../domain/variance';
import type { Plan, PlanKpi, PlanLine } from './plan';

export interface KpiFinding {
  kpi: PlanKpi;
  review: KpiReview;
}
export interface LineFinding {
  line: PlanLine;
  standing: Standing;
}
export interface GoalFinding {
  goal: Plan['goals'][number];
  kpi: PlanKpi | null;
  /** Its KPI's full-year outlook against its target. */
  outlook: Comparison | null;
}
export interface ActionFinding {
  action: Plan['actions'][number];
  due: Day;
  /** Days since it was due at the month's end; null where it is due next month. */
  late: number | null;
}
export interface RiskFinding {
  risk: Plan['risks'][number];
  kpi: PlanKpi;
  trigger: number;
  actual: number;
}

/** What a month's review finds, before it is put into words and cells. */
export interface Findings {
  month: Month;
  kpis: readonly KpiFinding[];
  goals: readonly GoalFinding[];
  /** Every line with a limit, in the budget's order, and those that have used more than it. */
  lines: readonly LineFinding[];
  over: readonly LineFinding[];
  actions: readonly ActionFinding[];
  risks: readonly RiskFinding[];
}

const exceeds = (limit: Figure, used: number): boolean => limit !== null && used > limit;

const limitedLines = (plan: Plan, month: Month): LineFinding[] => {
  const { first, lines, ledger, style, moves } = plan;
  const control = controlWith({ first, decimals: style.decimals, lines, moves }, ledger);
  return plan.lines.filter(isLimited).flatMap((line) => {
    const found = standing(control, line.id, month);
    return found === null ? [] : [{ line, standing: found }];
  });
};

/** It has used more than its budget, to date or over the year. */
const isOver = ({ standing: { year, toDate } }: LineFinding): boolean =>
  exceeds(year.limit, year.used) || exceeds(toDate.limit, toDate.used);

const goalsOf = (plan: Plan, kpis: readonly KpiFinding[]): GoalFinding[] =>
  plan.goals.map((goal) => {
    const found = kpis.find(({ kpi }) => kpi.id === goal.kpi) ?? null;
    if (found === null) return { goal, kpi: null, outlook: null };
    const yardstick = { ...found.kpi, betterWhen: goal.betterWhen ?? found.kpi.betterWhen };
    return {
      goal,
      kpi: found.kpi,
      outlook: compared(found.review.year.actual, goal.target, yardstick),
    };
  });

/** Unfinished work that was due by the month's end, or will be by the end of the next. */
const dueWork = (plan: Plan, month: Month): ActionFinding[] => {
  const end = lastDayOf(month);
  const horizon = lastDayOf(addMonths(month, 1));
  return plan.actions
    .flatMap((action): ActionFinding[] => {
      const { due, status } = action;
      if (due === null || due > horizon || status === 'done' || status === 'dropped') return [];
      return [{ action, due, late: due <= end ? dayNumber(end) - dayNumber(due) : null }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1));
};

/** Risks still open whose KPI was worse in the month than their signal. */
const signalled = (plan: Plan, kpis: readonly KpiFinding[]): RiskFinding[] =>
  plan.risks.flatMap((risk) => {
    const found = kpis.find(({ kpi }) => kpi.id === risk.kpi);
    const actual = found?.review.month.actual ?? null;
    if (found === undefined || actual === null || risk.trigger === null || risk.status === 'closed')
      return [];
    const isWorse = found.kpi.betterWhen === 'higher' ? actual < risk.trigger : actual > risk.trigger;
    return isWorse ? [{ risk, kpi: found.kpi, trigger: risk.trigger, actual }] : [];
  });

/** A month's figures, KPI by KPI, by the plan's own settings. */
export const figuresOf = ({ lines, ledger, kpis, direction }: Plan, month: Month): Review =>
  reviewFigures({
    ...{ month, lines, ledger, kpis },
    materiality: { amount: direction.materialAmount, percent: direction.materialPercent },
  });

export const findingsOf = (plan: Plan, month: Month): Findings => {
  const { kpis: reviews } = figuresOf(plan, month);
  const kpis = plan.kpis.flatMap((kpi, index) => {
    const review = reviews[index];
    return review === undefined ? [] : [{ kpi, review }];
  });
  const lines = limitedLines(plan, month);
  return {
    month,
    kpis,
    goals: goalsOf(plan, kpis),
    lines,
    over: lines.filter(isOver),
    actions: dueWork(plan, month),
    risks: signalled(plan, kpis),
  };
};
