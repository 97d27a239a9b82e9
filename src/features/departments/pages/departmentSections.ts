/** The sections below the budget on a department's page: goals, KPIs, initiatives, people and risks. */
import { daysLate } from '../../../domain/goals/late';
import type { PersonLoad } from '../../../domain/goals/load';
import { fiscalMonth, lastDayOf } from '../../../domain/months/months';
import type { Figure, Month, Status } from '../../../domain/plan';
import type { GoalFinding, KpiFinding } from '../../../plan/findings';
import type { Plan } from '../../../plan/plan';
import type { PageKept } from '../../../plan/sites/madePage';
import { looking, type PageCell } from '../../../sheet/page/row';
import type { Section } from '../../../sheet/page/section';
import { pattern, sharePattern } from '../../../sheet/style';
import type { FigureFormat } from '../../../sheet/tab';
import { actionStatuses, riskStatuses, statuses } from '../../../tabs/choices';
import * as terms from '../../../terms';
import { fill, type Words } from '../../../words';
import { goalFormat, scoreOf, statusLook } from '../../review';

const LATE: Words = { en: '{days} day{days:|s} late', vi: 'trễ {days} ngày' };

export interface PageInput extends PageKept {
  plan: Plan;
  month: Month;
  goals: readonly GoalFinding[];
  kpis: readonly KpiFinding[];
  initiatives: Plan['actions'];
  people: readonly PersonLoad[];
  risks: Plan['risks'];
}
type PageSection<T> = Section<T, PageInput>;

const CENTRED = { align: 'center', wrap: true } as const;
const figure = (value: Figure, format: FigureFormat, { style }: Plan): PageCell =>
  looking(value, { format: pattern(format, style) });

/** A status is shown by the word's colour, too, as in a review. */
const statusCell = (status: Status, { language }: Plan): PageCell =>
  looking(statuses[status][language], { ...CENTRED, ...statusLook[status] });

export const GOALS: PageSection<GoalFinding> = {
  kind: 'goal',
  title: terms.goals,
  items: ({ goals }) => goals,
  id: ({ goal }) => goal.id ?? '',
  columns: [
    { at: 'id', header: terms.id, cell: ({ goal }) => goal.id },
    {
      at: 'name',
      header: terms.goal,
      cell: ({ goal }) => looking(goal.goal, { wrap: true, bold: true }),
    },
    { at: 'unit', header: terms.owner, cell: ({ goal }) => looking(goal.owner, { wrap: true }) },
    {
      at: 'c1',
      header: terms.target,
      cell: (of, { plan }) => figure(of.goal.target, goalFormat(of), plan),
    },
    {
      at: 'c2',
      header: { en: 'Outlook', vi: 'Ước cả năm' },
      cell: (of, { plan }) => figure(of.outlook?.actual ?? null, goalFormat(of), plan),
    },
    {
      at: 'c3',
      header: terms.status,
      cell: ({ outlook }, { plan }) => statusCell(outlook?.status ?? 'no data', plan),
    },
    {
      at: 'c4',
      header: terms.weight,
      cell: ({ goal }) => looking(goal.weight, { format: '0%' }),
    },
  ],
};

export const KPIS: PageSection<KpiFinding> = {
  kind: 'kpi',
  title: terms.kpis,
  items: ({ kpis }) => kpis,
  id: ({ kpi }) => kpi.id,
  columns: [
    { at: 'id', header: terms.id, cell: ({ kpi }) => kpi.id },
    {
      at: 'name',
      header: terms.kpi,
      cell: ({ kpi }) => looking(kpi.name, { wrap: true, bold: true }),
    },
    { at: 'unit', header: terms.unit, cell: ({ kpi }) => looking(kpi.unit, CENTRED) },
    {
      at: 'c1',
      header: terms.toDatePlan,
      cell: ({ kpi, review }, { plan }) => figure(review.toDate.plan, kpi.format, plan),
    },
    {
      at: 'c2',
      header: terms.toDateActual,
      cell: ({ kpi, review }, { plan }) => figure(review.toDate.actual, kpi.format, plan),
    },
    {
      at: 'c3',
      header: terms.status,
      cell: ({ review }, { plan }) => statusCell(review.toDate.status, plan),
    },
    {
      at: 'c5',
      header: terms.yearPlan,
      cell: ({ kpi, review }, { plan }) => figure(review.year.plan, kpi.format, plan),
    },
    {
      at: 'c6',
      header: terms.yearOutlook,
      cell: ({ kpi, review }, { plan }) => figure(review.year.actual, kpi.format, plan),
    },
  ],
};

type Action = Plan['actions'][number];
const lateSaid = (action: Action, { plan, month }: PageInput): string | null => {
  const days = daysLate(action, lastDayOf(month));
  return days === null || days <= 0 ? null : fill(LATE, plan.language, { days });
};

export const INITIATIVES: PageSection<Action> = {
  kind: 'initiative',
  title: { en: 'Initiatives, and work outside them', vi: 'Sáng kiến và công việc riêng lẻ' },
  items: ({ initiatives }) => initiatives,
  id: ({ id, row: at }) => id ?? `#${at}`,
  columns: [
    { at: 'id', header: terms.id, cell: ({ id }) => id },
    {
      at: 'name',
      header: terms.initiative,
      cell: ({ name }) => looking(name, { wrap: true, bold: true }),
    },
    { at: 'unit', header: terms.owner, cell: ({ owner }) => looking(owner, { wrap: true }) },
    {
      at: 'c1',
      header: terms.due,
      cell: ({ due }, { plan }) =>
        looking(due === null ? null : { day: due }, { format: pattern('day', plan.style), align: 'right' }),
    },
    {
      at: 'c2',
      header: terms.progress,
      cell: ({ progress }) => looking(progress, { format: sharePattern(progress) }),
    },
    {
      at: 'c3',
      header: terms.status,
      cell: ({ status }, { plan }) =>
        looking(status === null ? null : actionStatuses[status][plan.language], CENTRED),
    },
    {
      at: 'c4',
      header: terms.late,
      cell: (action, input) => looking(lateSaid(action, input), { colour: '#a50e0e' }),
    },
    {
      at: 'c5',
      header: { en: 'Money', vi: 'Số tiền' },
      cell: ({ amount }, { plan }) => figure(amount, 'money', plan),
    },
    { at: 'c6', header: terms.goal, cell: ({ goal }) => looking(goal, CENTRED) },
  ],
};

export const PEOPLE: PageSection<PersonLoad> = {
  kind: 'person',
  title: { en: 'People and hours', vi: 'Nhân sự và số giờ' },
  items: ({ people }) => people,
  id: ({ name }) => name,
  columns: [
    {
      at: 'name',
      header: terms.person,
      cell: ({ name }) => looking(name, { bold: true }),
    },
    { at: 'c1', header: { en: 'Hours a month', vi: 'Số giờ mỗi tháng' }, cell: ({ available }) => available },
    {
      at: 'c2',
      header: { en: 'Hours this month', vi: 'Số giờ tháng này' },
      cell: ({ months }, { plan, month }) => hoursIn(months, plan, month),
    },
    {
      at: 'c3',
      header: { en: 'Load', vi: 'Tải' },
      cell: ({ months, available }, { plan, month }) => {
        const share = available === null || available === 0 ? null : hoursIn(months, plan, month) / available;
        return looking(share, {
          format: sharePattern(share),
          ...(share !== null && share > 1 ? { colour: '#a50e0e', bold: true } : {}),
        });
      },
    },
  ],
};
const hoursIn = (months: readonly number[], { first }: Plan, month: Month): number =>
  months[(fiscalMonth(first, month) ?? 1) - 1] ?? 0;

export const RISKS: PageSection<Plan['risks'][number]> = {
  kind: 'risk',
  title: { en: 'Risks', vi: 'Rủi ro' },
  items: ({ risks }) => risks,
  id: ({ id, row: at }) => id ?? `#${at}`,
  columns: [
    { at: 'id', header: terms.id, cell: ({ id }) => id },
    {
      at: 'name',
      header: terms.risk,
      cell: ({ risk }) => looking(risk, { wrap: true, bold: true }),
    },
    { at: 'unit', header: terms.owner, cell: ({ owner }) => looking(owner, { wrap: true }) },
    { at: 'c1', header: terms.riskScore, cell: (risk) => looking(scoreOf(risk), CENTRED) },
    {
      at: 'c2',
      header: terms.status,
      cell: ({ status }, { plan }) =>
        looking(status === null ? null : riskStatuses[status][plan.language], CENTRED),
    },
    { at: 'c3', header: terms.fallback, cell: ({ fallback }) => fallback },
  ],
};
