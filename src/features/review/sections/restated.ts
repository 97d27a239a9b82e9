import type { Restated } from '../../../domain/review/restated';
import type { Plan } from '../../../plan/plan';
import type { Cell } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { pattern, variancePattern } from '../../../sheet/style';
import { spokenMonth } from '../../../speech';
import * as terms from '../../../terms';
import { fill, type Words } from '../../../words';
import { headers } from '../headers';
import type { ReportInput, Section } from '../rows';

const FIGURES: Readonly<Record<Restated['figure'], Words>> = {
  actual: terms.actual,
  plan: terms.plan,
};

const PERIODS: Readonly<Record<Restated['period'], Words>> = {
  month: { en: 'Month {month}', vi: 'Tháng {month}' },
  'to date': { en: 'To date, {month}', vi: 'Luỹ kế đến {month}' },
};

const nameOf = ({ of, id }: Restated, { lines, kpis }: Plan): string =>
  (of === 'line' ? lines.find((line) => line.id === id)?.line : kpis.find((kpi) => kpi.id === id)?.name) ??
  id;

const money =
  (key: 'then' | 'now' | 'difference') =>
  (item: Restated, { plan }: ReportInput): Cell => {
    const kpi = item.of === 'kpi' ? plan.kpis.find(({ id }) => id === item.id) : undefined;
    const format = kpi?.format ?? 'money';
    const isDifference = key === 'difference';
    const shown = isDifference ? variancePattern(format, plan.style) : pattern(format, plan.style);
    return looking(item[key], { format: shown, bold: isDifference });
  };

/** Figures of closed months that have changed, then and now; the closings themselves are not altered. */
export const restatedAfterClose: Section<Restated> = {
  kind: 'restated',
  title: { en: 'Restated after close', vi: 'Điều chỉnh sau khi khoá' },
  note: {
    en: 'Figures to date above use the ledger as it is now; as they were closed they stand here beside it.',
    vi: 'Số luỹ kế ở trên lấy theo sổ hiện tại; số lúc khoá được ghi ở đây để đối chiếu.',
  },
  items: ({ restated: items }) => items,
  id: (_item, index) => String(index),
  isQuiet: true,
  columns: [
    { at: 'id', header: headers.id, cell: ({ id }) => id },
    {
      at: 'name',
      header: { en: 'Budget line or KPI', vi: 'Khoản mục hoặc KPI' },
      cell: (item, { plan }) => looking(nameOf(item, plan), { wrap: true, bold: true }),
    },
    {
      at: 'unit',
      header: terms.month,
      cell: ({ period, month }, { plan }) =>
        looking(fill(PERIODS[period], plan.language, { month: spokenMonth(month) }), { wrap: true }),
    },
    {
      at: 'monthPlan',
      header: { en: 'Figure', vi: 'Số liệu' },
      cell: ({ figure }, { plan }) => looking(FIGURES[figure][plan.language], { align: 'center' }),
    },
    { at: 'monthActual', header: { en: 'As closed', vi: 'Lúc khoá' }, cell: money('then') },
    { at: 'monthVariance', header: { en: 'Now', vi: 'Hiện nay' }, cell: money('now') },
    {
      at: 'monthVariancePct',
      header: terms.difference,
      cell: money('difference'),
    },
  ],
};
