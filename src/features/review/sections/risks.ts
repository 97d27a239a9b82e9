import { openRisksIn, type RiskFinding } from '../../../plan/findings';
import type { Plan } from '../../../plan/plan';
import type { Cell } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { pattern, ruleColours, type Style } from '../../../sheet/style';
import { spokenMonth } from '../../../speech';
import * as terms from '../../../terms';
import { fill } from '../../../words';
import { headers } from '../headers';
import type { Section } from '../rows';

const SIGNAL = { en: 'Signal came in {month}', vi: 'Đã có dấu hiệu tháng {month}' };

const figure = (value: number, { kpi }: RiskFinding, style: Style): Cell =>
  looking(value, { format: pattern(kpi.format, style) });

/** Null where it has not been scored yet. */
export const scoreOf = ({ likelihood, impact }: RiskFinding['risk']): number | null =>
  likelihood === null || impact === null ? null : likelihood * impact;

export type Risk = Plan['risks'][number];

/** Open risks, and the columns that name them. */
export const openRisks: Pick<Section<Risk>, 'items' | 'id' | 'columns'> = {
  items: ({ plan }) => openRisksIn(plan),
  id: ({ id }) => id ?? '',
  columns: [
    { at: 'id', header: headers.id, cell: ({ id }) => id },
    {
      at: 'name',
      header: terms.risk,
      cell: ({ risk }) => looking(risk, { wrap: true, bold: true }),
    },
    { at: 'unit', header: headers.owner, cell: ({ owner }) => looking(owner, { wrap: true }) },
  ],
};

/** Risks whose KPI passed its trigger in a month under review. */
export const signalledRisks: Section<RiskFinding> = {
  kind: 'risk',
  title: { en: 'Risks whose signal has come', vi: 'Rủi ro đã có dấu hiệu kích hoạt' },
  items: ({ findings }) => findings.risks,
  id: ({ risk }) => risk.id ?? '',
  columns: [
    { at: 'id', header: headers.id, cell: ({ risk }) => risk.id },
    {
      at: 'name',
      header: terms.risk,
      cell: ({ risk }) => looking(risk.risk, { wrap: true, bold: true }),
    },
    { at: 'unit', header: terms.kpi, cell: ({ kpi }) => looking(kpi.name, { wrap: true }) },
    {
      at: 'monthPlan',
      header: { en: 'Signal', vi: 'Ngưỡng' },
      cell: (finding, { plan }) => figure(finding.trigger, finding, plan.style),
    },
    {
      at: 'monthActual',
      header: { en: 'Actual that month', vi: 'Thực hiện tháng đó' },
      cell: (finding, { plan }) => figure(finding.actual, finding, plan.style),
    },
    {
      at: 'monthVariance',
      header: headers.owner,
      cell: ({ risk }) => looking(risk.owner, { align: 'center', wrap: true }),
    },
    {
      at: 'monthVariancePct',
      header: terms.riskScore,
      cell: ({ risk }) => looking(scoreOf(risk), { align: 'center' }),
    },
    {
      at: 'monthStatus',
      header: headers.verdict,
      cell: ({ month }, { plan }) =>
        looking(fill(SIGNAL, plan.language, { month: spokenMonth(month) }), {
          ...ruleColours.bad,
          bold: true,
          align: 'center',
          wrap: true,
        }),
    },
    {
      at: 'toDatePlan',
      header: terms.fallback,
      cell: ({ risk }) => risk.fallback,
    },
  ],
};
