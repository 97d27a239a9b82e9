import { fiscalMonth } from '../../../domain/months/months';
import type { BetterWhen, Figure } from '../../../domain/plan';
import { priorYear, type BesidePrior, type PriorYear } from '../../../domain/review/prior';
import { favourable } from '../../../domain/review/variance';
import type { KpiFinding } from '../../../plan/findings';
import type { Cell } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { pattern, ruleColours } from '../../../sheet/style';
import * as terms from '../../../terms';
import type { Words } from '../../../words';
import { headers } from '../headers';
import type { ReportInput, Section } from '../rows';
import { pctPattern, varianceLook, variancePattern } from './variances';

interface WithPrior {
  kpi: KpiFinding['kpi'];
  prior: PriorYear;
}

const besideOf = ({ plan, findings: { kpis, span } }: ReportInput): WithPrior[] => {
  const [from, closed] = [span.from, span.to].map((month) => fiscalMonth(plan.first, month) ?? 1);
  const lines = plan.lines.map(({ id }) => id);
  return kpis.flatMap(({ kpi, review }) => {
    const input = { kpi, review, kpis: plan.kpis, lines, from: from ?? 1, closed: closed ?? 1 };
    const prior = priorYear(input);
    return prior === null ? [] : [{ kpi, prior }];
  });
};

type Span = 'period' | 'toDate' | 'year';
type CellOf = (item: WithPrior, input: ReportInput) => Cell;

const figure =
  (span: Span, key: 'prior' | 'actual'): CellOf =>
  ({ kpi, prior }, { plan: { style } }) =>
    looking(prior[span][key], {
      format: pattern(kpi.format, style),
      ...(key === 'actual' ? { bold: true } : { colour: '#5f6368' }),
    });

const change =
  (span: Span, key: keyof Pick<BesidePrior, 'change' | 'changePct'>): CellOf =>
  ({ kpi, prior }, { plan: { style } }) => {
    const value = prior[span][key];
    const format = key === 'change' ? variancePattern(kpi.format, style) : pctPattern(kpi.inPoints, style);
    return looking(value, varianceLook(value, kpi.betterWhen, format));
  };

const BETTER: Words = { en: 'Better', vi: 'Tốt hơn cùng kỳ' };
const WORSE: Words = { en: 'Worse', vi: 'Kém hơn cùng kỳ' };

const way = (value: Figure, betterWhen: BetterWhen, language: 'en' | 'vi'): Cell => {
  const isGood = favourable(value, betterWhen);
  if (isGood === null || value === 0) return { content: null };
  const [words, colours] = isGood ? [BETTER, ruleColours.good] : [WORSE, ruleColours.bad];
  return looking(words[language], { ...colours, align: 'center', wrap: true });
};
const verdict =
  (span: Span): CellOf =>
  ({ kpi, prior }, { plan }) =>
    way(prior[span].change, kpi.betterWhen, plan.language);

const CHANGE: Words = { en: 'Change', vi: 'Tăng, giảm' };
const CHANGE_PCT: Words = { en: 'Change %', vi: '% tăng, giảm' };

/** Each KPI compared with last year, in the columns used for its plan; left out where last year is not known. */
export const besidePriorYear: Section<WithPrior> = {
  kind: 'prior',
  title: { en: 'Beside the prior year', vi: 'So với cùng kỳ năm trước' },
  items: besideOf,
  id: ({ kpi }) => kpi.id,
  isQuiet: true,
  columns: [
    { at: 'id', header: headers.id, cell: ({ kpi }) => kpi.id },
    {
      at: 'name',
      header: terms.kpi,
      cell: ({ kpi }) => looking(kpi.name, { wrap: true, bold: true }),
    },
    { at: 'unit', header: terms.unit, cell: ({ kpi }) => kpi.unit },
    {
      at: 'monthPlan',
      header: { en: 'Prior year', vi: 'Cùng kỳ năm trước' },
      cell: figure('period', 'prior'),
    },
    { at: 'monthActual', header: terms.actual, cell: figure('period', 'actual') },
    { at: 'monthVariance', header: CHANGE, cell: change('period', 'change') },
    { at: 'monthVariancePct', header: CHANGE_PCT, cell: change('period', 'changePct') },
    { at: 'monthStatus', header: headers.verdict, cell: verdict('period') },
    {
      at: 'toDatePlan',
      header: { en: 'Prior year to date', vi: 'Luỹ kế năm trước' },
      cell: figure('toDate', 'prior'),
    },
    {
      at: 'toDateActual',
      header: terms.actualToDate,
      cell: figure('toDate', 'actual'),
    },
    { at: 'toDateVariance', header: CHANGE, cell: change('toDate', 'change') },
    { at: 'toDateVariancePct', header: CHANGE_PCT, cell: change('toDate', 'changePct') },
    { at: 'toDateStatus', header: headers.verdict, cell: verdict('toDate') },
    {
      at: 'yearPlan',
      header: { en: 'Prior year, whole', vi: 'Cả năm trước' },
      cell: figure('year', 'prior'),
    },
    {
      at: 'yearActual',
      header: terms.yearOutlook,
      cell: figure('year', 'actual'),
    },
    { at: 'yearVariance', header: CHANGE, cell: change('year', 'change') },
    { at: 'yearVariancePct', header: CHANGE_PCT, cell: change('year', 'changePct') },
    { at: 'yearStatus', header: headers.verdict, cell: verdict('year') },
    {
      at: 'needed',
      header: { en: 'Change % in the plan', vi: '% tăng, giảm theo KH' },
      cell: ({ kpi, prior }, { plan: { style } }) =>
        looking(prior.plannedPct, { format: pctPattern(kpi.inPoints, style) }),
    },
  ],
};
