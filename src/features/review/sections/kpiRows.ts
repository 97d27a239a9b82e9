import { fiscalMonth, kindOf } from '../../../domain/months/months';
import type { Comparison } from '../../../domain/review/variance';
import type { KpiFinding } from '../../../plan/findings';
import { contentOf, slots, type RowValues } from '../../../sheet/content';
import type { Cell, Look } from '../../../sheet/edit';
import type { Spot } from '../../../sheet/formula';
import { looking, numbered, row, type PageRow } from '../../../sheet/page/row';
import { cellDown } from '../../../sheet/scaffold/row';
import { looks, pattern, ruleColours } from '../../../sheet/style';
import { statuses } from '../../../tabs/choices';
import { EXPLANATION, reviewColumns } from '../../../tabs/made/review';
import { fill, type Language } from '../../../words';
import type { ReportInput } from '../rows';
import { pctPattern, varianceLook, variancePattern } from './variances';

const EXPLAIN = { en: 'Explain', vi: 'Giải trình' };
const MONTHS = { en: '{has} of {of}', vi: '{has}/{of}' };
const QUARTER = { en: 'quarter {months}', vi: 'quý {months}' };
const GONE = {
  en: 'Explained earlier, no longer among the KPIs',
  vi: 'Đã giải trình trước đây, nay không còn trong danh sách KPI',
};

/** A status is shown by colour as well as by its word. */
export const statusLook = {
  'on track': ruleColours.good,
  'at risk': ruleColours.warn,
  'off track': ruleColours.bad,
  'no data': ruleColours.muted,
  'no plan': ruleColours.muted,
} as const;
const PERIODS = ['month', 'toDate', 'year'] as const;

const periodValues = (
  period: string,
  { plan, actual, status }: Comparison,
  language: Language,
): [string, unknown][] => [
  [`${period}Plan`, plan],
  [`${period}Actual`, actual],
  [`${period}Status`, statuses[status][language]],
];

/** How many months the figures include, where some are missing: to date, and for the quarter. */
const monthsSaid = ({ review }: KpiFinding, { findings, plan }: ReportInput): string | null => {
  const said = ({ has, of }: { has: number; of: number }): string => fill(MONTHS, plan.language, { has, of });
  if (review.has >= review.of) return null;
  if (kindOf(findings.period) !== 'quarter' || review.months.has >= review.months.of) return said(review);
  return `${said(review)}; ${fill(QUARTER, plan.language, { months: said(review.months) })}`;
};

const kpiValues = (finding: KpiFinding, tag: string, input: ReportInput): RowValues => {
  const { kpi, review } = finding;
  const { language } = input.plan;
  const monthsLeft = 12 - (fiscalMonth(input.plan.first, input.findings.month) ?? 12);
  return {
    id: kpi.id,
    name: kpi.name,
    unit: kpi.unit,
    ...Object.fromEntries(PERIODS.flatMap((period) => periodValues(period, review[period], language))),
    toDateMonths: monthsSaid(finding, input),
    toExplain: review.toExplain ? EXPLAIN[language] : null,
    monthsLeft: kpi.rollUp === 'sum' && review.neededPerMonth !== null ? monthsLeft : null,
    months: review.actualMonths,
    tag,
    ...input.worded.get(tag),
  };
};

const kpiLooks = ({ kpi, review }: KpiFinding, input: ReportInput): ReadonlyMap<string, Look> => {
  const looksOf = new Map<string, Look>();
  const figure = { format: pattern(kpi.format, input.plan.style) };
  for (const period of PERIODS) {
    const comparison = review[period];
    looksOf.set(`${period}Plan`, { ...figure, colour: '#5f6368' });
    looksOf.set(`${period}Actual`, { ...figure, bold: true });
    looksOf.set(
      `${period}Variance`,
      varianceLook(comparison.variance, kpi.betterWhen, variancePattern(kpi.format, input.plan.style)),
    );
    looksOf.set(
      `${period}VariancePct`,
      varianceLook(comparison.variance, kpi.betterWhen, pctPattern(kpi.inPoints, input.plan.style)),
    );
    looksOf.set(`${period}Status`, { ...statusLook[comparison.status], bold: true, align: 'center' });
  }
  looksOf.set('needed', figure);
  looksOf.set('months', figure);
  looksOf.set('toDateMonths', { align: 'center', colour: '#5f6368', wrap: true });
  looksOf.set('name', { wrap: true, bold: true });
  if (review.toExplain) looksOf.set('toExplain', { ...ruleColours.warn, bold: true, align: 'center' });
  for (const key of EXPLANATION) {
    const base = review.toExplain ? looks.input : { wrap: true };
    looksOf.set(key, { ...base, format: pattern(key === 'due' ? 'day' : 'text', input.plan.style) });
  }
  return looksOf;
};

/** The cells of a KPI's row: values for what was reported or decided, formulas for what follows from it. */
export const kpiCells = (finding: KpiFinding, tag: string, input: ReportInput, spot: Spot): Cell[] => {
  const values = kpiValues(finding, tag, input);
  const looksOf = kpiLooks(finding, input);
  return slots(reviewColumns).map((slot) => {
    const cell = cellDown(input.tab, slot, input.around, spot)(values, spot.row);
    const look = looksOf.get(slot.key);
    return { content: cell.content, ...(look ? { look } : {}) };
  });
};

/** The tags by which the next review finds the KPIs' rows; numbered, since two KPIs may have the same Id. */
export const kpiTags = ({ findings }: ReportInput): string[] =>
  numbered(findings.kpis.map(({ kpi }) => `kpi ${kpi.id}`));

/** Explanations of KPIs that no longer exist are kept. */
export const goneRows = (input: ReportInput): PageRow[] => {
  const { language } = input.plan;
  const present = new Set(kpiTags(input));
  const gone = [...input.worded].filter(([tag]) => !present.has(tag));
  if (gone.length === 0) return [];
  return [
    row('note', [['name', looking(GONE[language], looks.guidance)]]),
    ...gone.map(([tag, explanation]) =>
      row(tag, [
        ['id', tag.slice('kpi '.length)],
        ['name', input.names.get(tag) ?? null],
        ...EXPLANATION.map(
          (key) =>
            [
              key,
              looking(contentOf(reviewColumns[key], explanation[key], language), {
                wrap: true,
                format: pattern(key === 'due' ? 'day' : 'text', input.plan.style),
              }),
            ] as const,
        ),
      ]),
    ),
  ];
};
