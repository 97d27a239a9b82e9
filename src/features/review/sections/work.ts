import { isBeforePlan } from '../../../domain/goals/late';
import { lastDayOf, spanOf } from '../../../domain/months/months';
import type { Day } from '../../../domain/plan';
import type { ActionFinding } from '../../../plan/findings';
import { periodWords, type PeriodWords } from '../../../plan/period';
import type { Cell, Look } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { pattern, ruleColours, sharePattern } from '../../../sheet/style';
import * as terms from '../../../terms';
import { fill, type Words } from '../../../words';
import { headers } from '../headers';
import type { ReportInput, Section } from '../rows';

const LATE = { en: 'Late {days} day{days:|s}', vi: 'Trễ {days} ngày' };
const LATE_BEFORE = {
  en: 'Late {days} day{days:|s}, due before this year',
  vi: 'Trễ {days} ngày, hạn từ trước năm nay',
};
/** Due on the last day of the reviewed period. */
const DUE_NOW = { en: 'Due, not done', vi: 'Đến hạn, chưa xong' };
const TITLE: PeriodWords = {
  month: { en: 'Work late, or due next month', vi: 'Việc trễ hạn hoặc đến hạn tháng sau' },
  quarter: { en: 'Work late, or due next quarter', vi: 'Việc trễ hạn hoặc đến hạn quý sau' },
  year: { en: 'Work not finished', vi: 'Việc chưa xong' },
};
const DUE_NEXT: PeriodWords = {
  month: { en: 'Due next month', vi: 'Đến hạn tháng sau' },
  quarter: { en: 'Due next quarter', vi: 'Đến hạn quý sau' },
  year: { en: 'Due next year', vi: 'Đến hạn năm sau' },
};

/** Due within a quarter that has not ended. */
const DUE_THIS: Words = { en: 'Due this quarter', vi: 'Đến hạn quý này' };

const dueWords = (due: Day | null, { plan, findings: { period, month } }: ReportInput): Words =>
  due !== null && due <= lastDayOf(spanOf(plan.first, period)?.to ?? month)
    ? DUE_THIS
    : periodWords(DUE_NEXT, period);

const lateWords = (late: number, due: Day | null, { plan }: ReportInput): Words =>
  late === 0 ? DUE_NOW : isBeforePlan(due, plan.first) ? LATE_BEFORE : LATE;

/**
 * Says how many days it is late, or when it is due: in the rest of a current quarter, or in the next month or quarter.
 */
export const dueVerdict = (
  { late, due }: { late: number | null; due: Day | null },
  input: ReportInput,
): Cell =>
  late === null
    ? looking(dueWords(due, input)[input.plan.language], {
        ...ruleColours.muted,
        align: 'center',
        wrap: true,
      })
    : looking(fill(lateWords(late, due, input), input.plan.language, { days: late }), {
        ...ruleColours.bad,
        bold: true,
        align: 'center',
        wrap: true,
      });

/** The columns for a piece of work: what it is, its owner, due date, progress and goal. */
export const workColumns = <I extends { action: ActionFinding['action']; due: Day | null }>(
  isBold: (item: I) => boolean,
  goalLook: Look = { align: 'center' },
): Section<I>['columns'] => [
  { at: 'id', header: headers.id, cell: ({ action }) => action.id },
  {
    at: 'name',
    header: headers.work,
    cell: (item) => looking(item.action.name, { wrap: true, bold: isBold(item) }),
  },
  { at: 'unit', header: headers.owner, cell: ({ action }) => looking(action.owner, { wrap: true }) },
  {
    at: 'monthPlan',
    header: terms.due,
    cell: ({ due }, { plan }) =>
      looking(due === null ? null : { day: due }, { format: pattern('day', plan.style), align: 'right' }),
  },
  {
    at: 'monthActual',
    header: terms.progress,
    cell: ({ action }) => looking(action.progress, { format: sharePattern(action.progress) }),
  },
  {
    at: 'monthVariance',
    header: terms.goal,
    cell: ({ action }) => looking(action.goal, goalLook),
  },
];

/** Initiatives, milestones and tasks that are late, or due by the end of the next month or quarter. */
export const dueWork: Section<ActionFinding> = {
  kind: 'work',
  title: ({ findings }) => periodWords(TITLE, findings.period),
  items: ({ findings }) => findings.actions,
  id: ({ action }) => action.id ?? '',
  columns: [
    ...workColumns(() => true),
    {
      at: 'monthVariancePct',
      header: terms.department,
      cell: ({ action }) => looking(action.department, { align: 'center' }),
    },
    { at: 'monthStatus', header: headers.verdict, cell: dueVerdict },
  ],
};
