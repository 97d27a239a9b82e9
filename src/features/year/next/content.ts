/** The content of next year's tabs: what is carried over from this year. */
import { isDueBefore } from '../../../domain/goals/late';
import { roundTo } from '../../../domain/money/money';
import { addMonths } from '../../../domain/months/months';
import type { Day } from '../../../domain/plan';
import { openRisksIn, type Findings } from '../../../plan/findings';
import { rowsOf } from '../../../plan/frame';
import { productsOf } from '../../../plan/parts/products';
import { shiftTo } from '../../../plan/parts/seasons';
import type { Plan } from '../../../plan/plan';
import type { RowValues } from '../../../sheet/content';
import type { TableTab } from '../../../sheet/tab';
import { kpis, resources } from '../../../tabs';
import { drivers } from '../../../tabs/drivers';
import { ratings, strategy } from '../../../tabs/firm';
import { departments } from '../../../tabs/firm/departments';
import type { Workbook } from '../../../workbook';
import type { PlanContent } from '../../set-up';
import { unfinishedIn } from '../open';
import { nextBudget } from './budget';
import { nextProducts } from './products';
import { standingAfter } from './standing';
import type { Ticked } from './ticked';

export interface NextYear {
  content: PlanContent & Readonly<Record<Carried, readonly RowValues[]>>;
  /** Whether the months are re-aligned to the new Tết. */
  isMoved: boolean;
  /** The year whose Tết is not known, so that months were not re-aligned; null where all are known. */
  unknown: number | null;
  /** Unfinished work that is carried over with a due date before the new year: only its owner can know a new one. */
  overdue: readonly (Action & { due: Day })[];
}
type Action = Plan['actions'][number];
type Carried =
  'goals' | 'budget' | 'actions' | 'resources' | 'risks' | 'kpis' | 'actuals' | 'products' | 'drivers';

/** A row's values without its row number. */
const valuesOf = ({ row: _, ...values }: { row: number } & RowValues): RowValues => values;

/**
 * Who plans, and the settings. Not this year is asked anew, since it was agreed for one year and last year's list is on
 * last year's tab; so is the opening cash, which is counted on the new year's first day.
 */
const directionOf = (plan: Plan, findings: Findings): RowValues => {
  const { company, firstMonth, currency } = plan.direction;
  const { amber, red, amberPoints, redPoints, materialAmount, materialPercent, uplift, dip } = plan.direction;
  return {
    company,
    currency,
    language: plan.language,
    year: Number(plan.first.slice(0, 4)) + 1,
    firstMonth: firstMonth ?? Number(plan.first.slice(5)),
    standing: standingAfter(plan, findings),
    amber,
    red,
    amberPoints,
    redPoints,
    materialAmount,
    materialPercent,
    uplift,
    dip,
  };
};

/** Each goal starts from where it is now; the new targets are not known yet. */
const goalsOf = (plan: Plan, { goals }: Findings): RowValues[] =>
  goals.map(({ goal, kpi, outlook }) => {
    const reached = outlook?.actual ?? null;
    const money = plan.style.decimals;
    const decimals = kpi?.inPoints === true ? 4 : kpi?.worth === 1 ? money : Math.max(2, money);
    return {
      ...valuesOf(goal),
      target: null,
      from: null,
      due: null,
      start: reached === null ? null : roundTo(reached, decimals),
    };
  });

/** KPIs as defined, with this year's months as the prior year. */
const kpisOf = (workbook: Workbook, plan: Plan, findings: Findings): RowValues[] => {
  const found = new Map(findings.kpis.map(({ kpi, review }) => [kpi.row, review.actualMonths]));
  return rowsOf(workbook, kpis, plan).rows.map((row) => {
    const priorYear = found.get(row.row) ?? [];
    return { ...valuesOf(row), plan: [], actual: [], forecast: [], priorYear };
  });
};

/** Unfinished work, unless it is part of an initiative that is done or dropped. */
const actionsOf = (plan: Plan): Action[] => {
  const open = unfinishedIn(plan);
  const [all, left] = [plan.actions, open].map((rows) => new Set(rows.map(({ id }) => id)));
  return open.filter(
    ({ partOf }) => partOf === null || left?.has(partOf) === true || all?.has(partOf) !== true,
  );
};

/** Ticked commitments that the new year must pay, entered anew on its first day. */
const promisesOf = ({ first }: Plan, { commitments }: Ticked): RowValues[] =>
  commitments.map(({ reference, line, description, open }) => ({
    date: `${addMonths(first, 12)}-01`,
    line,
    amount: open,
    stage: 'committed',
    description,
    reference: reference === '' ? null : reference,
  }));

/** A department's ceiling and the state of its plan hold for one year. */
const YEARLY = { ceiling: null, state: null, stateBy: null, stateOn: null, reason: null };

const CARRIED: readonly TableTab[] = [strategy, ratings, departments];
/** The strategy, the rating scale, and who is responsible for what carry over into the next year. */
const firmContent = (workbook: Workbook, plan: Plan): PlanContent =>
  Object.fromEntries(
    CARRIED.filter(({ key }) => workbook.keys().includes(key)).map((tab) => {
      const rows = rowsOf(workbook, tab, plan).rows.map(valuesOf);
      return [tab.key, tab === departments ? rows.map((row) => ({ ...row, ...YEARLY })) : rows];
    }),
  );

export const nextYearOf = (workbook: Workbook, plan: Plan, findings: Findings, ticked: Ticked): NextYear => {
  const { shift, unknown } = shiftTo(addMonths(plan.first, 12), plan);
  const actions = actionsOf(plan);
  const products = nextProducts(plan, productsOf(workbook, plan).rows, shift);
  const paying = [...actions, ...products].flatMap(({ line }) => (typeof line === 'string' ? [line] : []));
  const content = {
    direction: directionOf(plan, findings),
    goals: goalsOf(plan, findings),
    budget: nextBudget(plan, ticked, shift, paying),
    actions: actions.map(valuesOf),
    resources: rowsOf(workbook, resources, plan).rows.map(valuesOf),
    risks: openRisksIn(plan).map(valuesOf),
    kpis: kpisOf(workbook, plan, findings),
    actuals: promisesOf(plan, ticked),
    products,
    drivers: rowsOf(workbook, drivers, plan).rows.map(valuesOf),
    ...firmContent(workbook, plan),
  };
  const overdue = actions.filter((work) => isDueBefore(work, addMonths(plan.first, 12)));
  return { content, isMoved: shift !== null, unknown, overdue };
};
