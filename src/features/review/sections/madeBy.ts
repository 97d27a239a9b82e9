import type { Figure } from '../../../domain/plan';
import type { Contribution } from '../../../domain/review/waterfall';
import type { KpiFinding } from '../../../plan/findings';
import type { Cell } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { looks, pattern } from '../../../sheet/style';
import type { FigureFormat } from '../../../sheet/tab';
import { lineTypes } from '../../../tabs/choices';
import * as terms from '../../../terms';
import { headers } from '../headers';
import type { ReportInput, Section } from '../rows';
import { varianceLook, variancePattern, wayCell } from './variances';

/** A KPI's plan, or one of the lines that lead from it to the actual. */
interface Step {
  finding: KpiFinding;
  part: Contribution | null;
  /** The KPI's plan plus all changes up to this step. */
  running: Figure;
}

/** Only material variances are broken down by line. */
const isTold = ({ review }: KpiFinding): boolean => review.material && review.madeBy.length > 0;

const stepsOf = (finding: KpiFinding): Step[] => {
  const { month, madeBy } = finding.review;
  let running = month.plan ?? 0;
  return [
    { finding, part: null, running },
    ...madeBy.map((part) => ({ finding, part, running: (running += part.amount) })),
  ];
};

/** A line is always an amount of money, whatever the KPI's unit. */
const formatOf = ({ part, finding }: Step): FigureFormat => (part === null ? finding.kpi.format : 'money');

/** A KPI's row is bold, its lines below it are not. */
const told = (
  step: Step,
  { plan: { style } }: ReportInput,
  value: Figure,
  format = pattern(formatOf(step), style),
): Cell => {
  const look = { format };
  return looking(value, step.part === null ? { ...look, ...looks.total } : look);
};

const named = ({ finding: { kpi }, part }: Step, { plan }: ReportInput): Cell => {
  if (part === null) return looking(kpi.name, { ...looks.total, wrap: true });
  return looking(plan.lines.find(({ id }) => id === part.line)?.line ?? part.line, { wrap: true });
};

const typed = ({ finding: { kpi }, part }: Step, { plan }: ReportInput): Cell => {
  if (part === null) return looking(kpi.unit, looks.total);
  const line = plan.lines.find(({ id }) => id === part.line);
  return { content: line === undefined ? null : lineTypes[line.type][plan.language] };
};

const varianceOf = ({ finding: { review }, part }: Step): Figure =>
  part === null ? review.month.variance : part.actual - part.plan;

const effectOf = ({ finding: { review }, part }: Step): Figure =>
  part === null ? review.month.variance : part.amount;

const effect = (step: Step, input: ReportInput): Cell => {
  const { kpi } = step.finding;
  const value = effectOf(step);
  // With more decimals than the KPI itself, since a part may be small.
  const format = variancePattern(kpi.format, input.plan.style, 2);
  const { colour } = varianceLook(value, kpi.betterWhen, format);
  const cell = told(step, input, value, format);
  return { ...cell, look: { ...cell.look, bold: true, ...(colour === undefined ? {} : { colour }) } };
};

/** The lines that made each large variance, the largest first, leading from plan to actual. */
export const madeByLines: Section<Step> = {
  kind: 'made',
  title: { en: 'What made the large variances', vi: 'Chênh lệch lớn do đâu' },
  note: {
    en: 'Under each KPI its budget lines, the largest effect first. The effects add up to its variance.',
    vi: 'Dưới mỗi KPI là các khoản mục, ảnh hưởng lớn nhất trước. Các ảnh hưởng cộng lại đúng bằng chênh lệch.',
  },
  items: ({ findings }) => findings.kpis.filter(isTold).flatMap(stepsOf),
  id: ({ finding: { kpi }, part }) => (part === null ? kpi.id : `${kpi.id} ${part.line}`),
  isQuiet: true,
  columns: [
    {
      at: 'id',
      header: headers.id,
      cell: (step) =>
        step.part === null ? looking(step.finding.kpi.id, looks.total) : { content: step.part.line },
    },
    { at: 'name', header: { en: 'KPI, and its budget lines', vi: 'KPI và các khoản mục' }, cell: named },
    { at: 'unit', header: { en: 'Unit, type', vi: 'Đơn vị, loại' }, cell: typed },
    {
      at: 'monthPlan',
      header: terms.plan,
      cell: (step, input) => told(step, input, (step.part ?? step.finding.review.month).plan),
    },
    {
      at: 'monthActual',
      header: terms.actual,
      cell: (step, input) => told(step, input, (step.part ?? step.finding.review.month).actual),
    },
    {
      at: 'monthVariance',
      header: terms.variance,
      cell: (step, input) =>
        told(step, input, varianceOf(step), variancePattern(formatOf(step), input.plan.style)),
    },
    { at: 'monthVariancePct', header: { en: 'Effect on the KPI', vi: 'Ảnh hưởng đến KPI' }, cell: effect },
    {
      at: 'monthStatus',
      header: headers.verdict,
      cell: (step, { plan }) => wayCell(effectOf(step), step.finding.kpi.betterWhen, plan.language),
    },
    {
      at: 'toDatePlan',
      header: { en: 'Running total', vi: 'Cộng dồn từ KH' },
      cell: (step, input) =>
        told(step, input, step.running, pattern(step.finding.kpi.format, input.plan.style)),
    },
  ],
};
