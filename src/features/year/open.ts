import { isUnfinished } from '../../domain/goals/late';
import { scored, type GoalScore } from '../../plan/goals/goalScores';
import { spokenPeriod } from '../../plan/period';
import type { Plan } from '../../plan/plan';
import type { Cell } from '../../sheet/edit';
import { looking } from '../../sheet/page/row';
import { pattern, sharePattern } from '../../sheet/style';
import { actionKinds, actionStatuses, riskStatuses } from '../../tabs/choices';
import * as terms from '../../terms';
import {
  goalFormat,
  headers,
  openRisks,
  scoreOf,
  workColumns,
  type ReportInput,
  type Risk,
  type Section,
} from '../review';
import type { QuarterLesson } from './facts';

type Action = Plan['actions'][number];
const CENTRED = { align: 'center', wrap: true } as const;

/** Goals that were missed, or that have no data. */
export const goalsUnreached: Section<GoalScore> = {
  kind: 'unreached',
  title: { en: 'Goals not reached', vi: 'Mục tiêu chưa đạt' },
  items: ({ findings }) => scored(findings).goals.filter(({ attainment }) => (attainment ?? 0) < 1),
  id: ({ finding }) => finding.goal.id ?? '',
  columns: [
    { at: 'id', header: headers.id, cell: ({ finding }) => finding.goal.id },
    {
      at: 'name',
      header: terms.goal,
      cell: ({ finding }) => looking(finding.goal.goal, { wrap: true, bold: true }),
    },
    { at: 'unit', header: headers.owner, cell: ({ finding }) => looking(finding.goal.owner, { wrap: true }) },
    {
      at: 'monthPlan',
      header: terms.target,
      cell: (item, input) => goalFigure(item, item.finding.goal.target, input),
    },
    {
      at: 'monthActual',
      header: { en: 'Reached', vi: 'Đạt được' },
      cell: (item, input) => goalFigure(item, item.finding.outlook?.actual ?? null, input),
    },
    {
      at: 'monthVariance',
      header: terms.attainment,
      cell: ({ attainment }) => looking(attainment, { format: sharePattern(attainment) }),
    },
  ],
};

const goalFigure = ({ finding }: GoalScore, value: number | null, { plan }: ReportInput): Cell =>
  looking(value, { format: pattern(goalFormat(finding), plan.style) });

export const unfinishedIn = ({ actions }: Pick<Plan, 'actions'>): Action[] => actions.filter(isUnfinished);

/** Initiatives, milestones and tasks that are neither done nor dropped. */
export const unfinishedWork: Section<{ action: Action; due: Action['due'] }> = {
  kind: 'unfinished',
  title: { en: 'Work not finished', vi: 'Việc chưa xong' },
  items: ({ plan }) => unfinishedIn(plan).map((action) => ({ action, due: action.due })),
  id: ({ action }) => action.id ?? '',
  columns: [
    ...workColumns<{ action: Action; due: Action['due'] }>(
      ({ action }) => action.kind === 'initiative',
      CENTRED,
    ),
    {
      at: 'monthVariancePct',
      header: terms.kind,
      cell: ({ action: { kind } }, { plan }) =>
        looking(kind === null ? null : actionKinds[kind][plan.language], CENTRED),
    },
    {
      at: 'monthStatus',
      header: terms.status,
      cell: ({ action: { status } }, { plan }) =>
        looking(status === null ? null : actionStatuses[status][plan.language], CENTRED),
    },
  ],
};

/** Risks that are still open. */
export const risksLeft: Section<Risk> = {
  kind: 'openRisk',
  title: { en: 'Risks still open', vi: 'Rủi ro còn mở' },
  items: openRisks.items,
  id: openRisks.id,
  columns: [
    ...openRisks.columns,
    {
      at: 'monthPlan',
      header: terms.riskScore,
      cell: (risk) => looking(scoreOf(risk), CENTRED),
    },
    {
      at: 'monthActual',
      header: terms.status,
      cell: ({ status }, { plan }) =>
        looking(status === null ? null : riskStatuses[status][plan.language], CENTRED),
    },
    {
      at: 'monthVariance',
      header: terms.fallback,
      cell: ({ fallback }) => fallback,
    },
  ],
};

/** Lessons that were written down in the quarters. */
export const learned = (lessons: readonly QuarterLesson[]): Section<QuarterLesson> => ({
  kind: 'learned',
  title: { en: 'Lessons of the quarters', vi: 'Bài học từ các quý' },
  items: () => lessons,
  id: (_lesson, index) => String(index),
  isQuiet: true,
  columns: [
    {
      at: 'id',
      header: { en: 'Quarter', vi: 'Quý' },
      cell: ({ quarter }, { plan }) => spokenPeriod(quarter, plan.language),
    },
    {
      at: 'name',
      header: { en: 'What we learned', vi: 'Điều rút ra' },
      cell: ({ lesson }) => looking(lesson, { wrap: true }),
    },
    {
      at: 'unit',
      header: { en: 'What we do differently', vi: 'Sẽ làm khác đi thế nào' },
      cell: ({ change }) => ({ content: change }),
    },
  ],
});
