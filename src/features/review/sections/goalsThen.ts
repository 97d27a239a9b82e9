import { total } from '../../../domain/money/figures';
import { fiscalMonth } from '../../../domain/months/months';
import { BLANK, type Figure } from '../../../domain/plan';
import { neededPerMonth } from '../../../domain/review/outlook';
import { variancePct } from '../../../domain/review/variance';
import type { GoalFinding } from '../../../plan/findings';
import { scored, type GoalScore } from '../../../plan/goals/goalScores';
import { periodWords, type PeriodWords } from '../../../plan/period';
import type { Cell } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { pattern, sharePattern } from '../../../sheet/style';
import type { FigureFormat } from '../../../sheet/tab';
import { outlookMethods, statuses } from '../../../tabs/choices';
import { formatOfUnit } from '../../../tabs/plan/kpis';
import * as terms from '../../../terms';
import type { Words } from '../../../words';
import { headers } from '../headers';
import type { ReportInput, Section } from '../rows';
import { statusLook } from './kpiRows';
import { pctPattern, varianceLook, variancePattern } from './variances';

/** The format of its KPI, or of its own unit where it has none. */
export const goalFormat = ({ kpi, goal }: GoalFinding): FigureFormat =>
  kpi?.format ?? formatOfUnit(goal.unit ?? '');
const figure = (value: Figure, finding: GoalFinding, { plan }: ReportInput, bold = false): Cell =>
  looking(value, { format: pattern(goalFormat(finding), plan.style), bold });

const betterWhen = ({ goal, kpi }: GoalFinding) => goal.betterWhen ?? kpi?.betterWhen ?? BLANK.betterWhen;

/**
 * What each remaining month must bring to reach the target, and what was planned for it; only for KPIs that sum over
 * months.
 */
const monthly = (
  finding: GoalFinding,
  { plan, findings }: ReportInput,
): { needed: Figure; planned: Figure } => {
  const { kpi, goal } = finding;
  const review = findings.kpis.find((each) => each.kpi === kpi)?.review;
  const closed = fiscalMonth(plan.first, findings.month) ?? 12;
  if (kpi?.rollUp !== 'sum' || review === undefined || closed === 12) return { needed: null, planned: null };
  const rest = total(review.planMonths.slice(closed));
  return {
    needed: neededPerMonth(goal.target, review.toDate.actual, closed),
    planned: rest === null ? null : rest / (12 - closed),
  };
};

/** Shown in place of the KPI for a goal that is measured by its parts. */
const PARTS: Words = { en: 'By its parts', vi: 'Theo mục tiêu con' };

const status = ({ finding }: GoalScore, { plan }: ReportInput): Cell => {
  const found = finding.outlook?.status ?? 'no data';
  return looking(statuses[found][plan.language], { ...statusLook[found], bold: true, align: 'center' });
};

const THEN: Words = { en: 'The goals, as the year will end', vi: 'Mục tiêu, ước đến cuối năm' };
const TITLE: PeriodWords = {
  month: THEN,
  quarter: THEN,
  year: { en: 'The goals, as the year ended', vi: 'Mục tiêu, kết quả cả năm' },
};

/** Each goal at the year's end: its KPI's outlook by its own method, against the target. */
export const goalsThen: Section<GoalScore> = {
  kind: 'goal',
  title: ({ findings }) => periodWords(TITLE, findings.period),
  // Goals as the score counts them: by their KPIs, and without one by their parts.
  items: ({ findings }) => scored(findings).goals,
  id: ({ finding }) => finding.goal.id ?? '',
  isQuiet: true,
  columns: [
    { at: 'id', header: headers.id, cell: ({ finding }) => finding.goal.id },
    {
      at: 'name',
      header: terms.goal,
      cell: ({ finding }) => looking(finding.goal.goal, { wrap: true, bold: true }),
    },
    {
      at: 'unit',
      header: terms.kpi,
      cell: ({ finding: { kpi, goal }, attainment }, { plan }) => {
        const parts = goal.kpi === null && attainment !== null ? PARTS[plan.language] : null;
        return looking(kpi?.name ?? goal.kpi ?? parts, { wrap: true });
      },
    },
    {
      at: 'monthPlan',
      header: terms.target,
      cell: ({ finding }, input) => figure(finding.goal.target, finding, input),
    },
    {
      at: 'monthActual',
      header: terms.fullYearOutlook,
      cell: ({ finding }, input) => figure(finding.outlook?.actual ?? null, finding, input, true),
    },
    {
      at: 'monthVariance',
      header: { en: 'Outlook less target', vi: 'Chênh lệch với chỉ tiêu' },
      cell: ({ finding }, { plan }) => {
        const change = finding.outlook?.variance ?? null;
        const format = variancePattern(goalFormat(finding), plan.style);
        return looking(change, varianceLook(change, betterWhen(finding), format));
      },
    },
    {
      at: 'monthVariancePct',
      header: terms.attainment,
      cell: ({ attainment }) => looking(attainment, { format: sharePattern(attainment) }),
    },
    { at: 'monthStatus', header: headers.verdict, cell: status },
    {
      at: 'toDatePlan',
      header: { en: 'Outlook by', vi: 'Cách ước cả năm' },
      cell: ({ finding: { kpi } }, { plan }) =>
        kpi === null
          ? null
          : looking(outlookMethods[kpi.outlookMethod ?? BLANK.outlookMethod][plan.language], {
              wrap: true,
              align: 'center',
            }),
    },
    {
      at: 'toDateActual',
      header: { en: 'Needed per month', vi: 'Cần đạt mỗi tháng' },
      cell: ({ finding }, input) => figure(monthly(finding, input).needed, finding, input, true),
    },
    {
      at: 'toDateVariance',
      header: { en: 'Planned per month left', vi: 'KH mỗi tháng còn lại' },
      cell: ({ finding }, input) => figure(monthly(finding, input).planned, finding, input),
    },
    {
      at: 'toDateVariancePct',
      header: { en: 'Needed beyond plan', vi: 'Cần thêm so với KH' },
      cell: ({ finding }, input) => {
        const { needed, planned } = monthly(finding, input);
        return looking(variancePct(needed, planned), { format: pctPattern(false, input.plan.style) });
      },
    },
  ],
};
