import { currentLines } from '../domain/control/budget';
import { controlWith, isLimited, standing, type LineStanding } from '../domain/control/control';
import { exceeds } from '../domain/control/judge';
import { hasActuals } from '../domain/control/ledger';
import { daysLate, isUnfinished } from '../domain/goals/late';
import { THOUSANDTHS } from '../domain/money/money';
import {
  addMonths,
  fiscalMonth,
  inOrderOfDays,
  kindOf,
  lastDayOf,
  monthsIn,
  type Span,
  spanOf,
} from '../domain/months/months';
import type { Day, Month, Period } from '../domain/plan';
import { reviewFigures, type KpiReview, type Review } from '../domain/review/review';
import { compared, isMet, type Comparison } from '../domain/review/variance';
import { reviewedSpan } from './period';
import type { Plan, PlanKpi, PlanLine } from './plan';

export interface KpiFinding {
  kpi: PlanKpi;
  review: KpiReview;
}
export interface LineFinding {
  line: PlanLine;
  standing: LineStanding;
}
export interface GoalFinding {
  goal: Plan['goals'][number];
  kpi: PlanKpi | null;
  /** The full-year outlook of its KPI against the goal's target. */
  outlook: Comparison | null;
}
export interface ActionFinding {
  action: Plan['actions'][number];
  due: Day;
  /** How many days late it is at the period's end; null if it is due in the next period. */
  late: number | null;
}
export interface RiskFinding {
  risk: Plan['risks'][number];
  kpi: PlanKpi;
  trigger: number;
  /** The month whose figure gave the signal, and that figure. */
  month: Month;
  actual: number;
}

/** What the review of a month or quarter finds, before it becomes text and cells. */
export interface Findings {
  period: Period;
  span: Span;
  /** The last month reviewed: to-date figures go up to its end. */
  month: Month;
  materiality: Review['materiality'];
  kpis: readonly KpiFinding[];
  goals: readonly GoalFinding[];
  /** Every line with a limit, in the budget's order; `over`: those that have used more than it. */
  lines: readonly LineFinding[];
  over: readonly LineFinding[];
  actions: readonly ActionFinding[];
  risks: readonly RiskFinding[];
  /** Whether the plan lists any risks. */
  namesRisks: boolean;
}

const limitedLines = (plan: Plan, month: Month): LineFinding[] => {
  const { first, lines, ledger, moves } = plan;
  const control = controlWith({ first, decimals: THOUSANDTHS, lines, moves }, ledger);
  return plan.lines.filter(isLimited).flatMap((line) => {
    const found = standing(control, line.id, month);
    return found === null ? [] : [{ line, standing: found }];
  });
};

/** Whether it has used more than its budget, to date or over the year. */
const isOver = ({ standing: { year, toDate } }: LineFinding): boolean =>
  [year, toDate].some(({ limit, used }) => limit !== null && used > limit);

/** Whether it is over by more than its tolerance. */
export const isBeyond = ({ line, standing }: LineFinding, period: 'year' | 'toDate'): boolean => {
  const { limit, used } = standing[period];
  return limit !== null && exceeds(used, limit, line.tolerance ?? 0);
};

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

/**
 * Unfinished work that was due by the end of the months reviewed, or will be due by the end of the next month or
 * quarter. For a quarter under way, what is left of it is included.
 */
const dueWork = (plan: Plan, span: Span, period: Period): ActionFinding[] => {
  const end = lastDayOf(span.to);
  const whole = spanOf(plan.first, period) ?? span;
  const horizon = lastDayOf(addMonths(whole.to, monthsIn(whole)));
  return plan.actions
    .flatMap((action): ActionFinding[] => {
      const { due } = action;
      if (due === null || due > horizon || !isUnfinished(action)) return [];
      return [{ action, due, late: daysLate(action, end) }];
    })
    .sort((a, b) => inOrderOfDays(a.due, b.due));
};

/** The risks that are still open. */
export const openRisksIn = ({ risks }: Pick<Plan, 'risks'>): Plan['risks'] =>
  risks.filter(({ status }) => status !== 'closed');

/** Open risks whose KPI was beyond the risk's signal in a reviewed month; the latest such month is given. */
const signalled = (plan: Plan, span: Span, kpis: readonly KpiFinding[]): RiskFinding[] =>
  openRisksIn(plan).flatMap((risk) => {
    const { trigger } = risk;
    const found = kpis.find(({ kpi }) => kpi.id === risk.kpi);
    if (found === undefined || trigger === null) return [];
    const { kpi, review } = found;
    const [from, to] = [span.from, span.to].map((month) => fiscalMonth(plan.first, month) ?? 0);
    return review.actualMonths
      .map((actual, at) => ({ actual, month: addMonths(plan.first, at) }))
      .slice((from ?? 0) - 1, to)
      .flatMap(({ actual, month }): RiskFinding[] => {
        if (actual === null) return [];
        const isWorse = !isMet(actual, trigger, kpi.betterWhen);
        return isWorse ? [{ risk, kpi, trigger, month, actual }] : [];
      })
      .slice(-1);
  });

/** Whether the ledger has actuals; by default it is asked itself. */
interface Reported {
  isReported?: boolean;
}

/**
 * The figures of a month or quarter, KPI by KPI, by the plan's settings. As long as nothing was received or spent in
 * the year, KPIs made from lines have no actual: nobody missed a plan that has not begun.
 */
export const figuresOf = (
  plan: Plan,
  period: Period,
  { isReported = hasActuals(plan.ledger, plan.lines) }: Reported = {},
): Review => {
  const { baseline, ledger, kpis, direction, forecast } = plan;
  return reviewFigures({
    span: reviewedSpan(plan, period),
    lines: baseline,
    ledger,
    kpis,
    forecast,
    isReported,
    materiality: { amount: direction.materialAmount, percent: direction.materialPercent },
  });
};

/** At the year's end the second comparison is with the current plan, including all moves. */
const againstCurrent = (plan: Plan, period: Period, reviews: readonly KpiReview[]): KpiReview[] => {
  const baseline = currentLines(plan.first, plan.lines, plan.moves);
  const current = figuresOf({ ...plan, baseline }, period).kpis;
  return reviews.map((review, index) => ({ ...review, toDate: current[index]?.month ?? review.toDate }));
};

/** What a review of the period finds; by default the last month with figures. */
export const findingsOf = (
  plan: Plan,
  period: Period = plan.lastMonth,
  reported: Reported = {},
): Findings => {
  const span = reviewedSpan(plan, period);
  const month = span.to;
  const { kpis: found, materiality } = figuresOf(plan, period, reported);
  const reviews = kindOf(period) === 'year' ? againstCurrent(plan, period, found) : found;
  const kpis = plan.kpis.flatMap((kpi, index) => {
    const review = reviews[index];
    return review === undefined ? [] : [{ kpi, review }];
  });
  const lines = limitedLines(plan, month);
  return {
    period,
    span,
    month,
    materiality,
    kpis,
    goals: goalsOf(plan, kpis),
    lines,
    over: lines.filter(isOver),
    actions: dueWork(plan, span, period),
    risks: signalled(plan, span, kpis),
    namesRisks: plan.risks.length > 0,
  };
};
