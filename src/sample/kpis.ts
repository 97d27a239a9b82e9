import { BY_HAND, type KpiRow } from '../tabs/plan/kpis';
import { priorYear } from './priorYear';
import { table, type SampleRow } from './told';

const REVENUE = 'REV-STORE + REV-ONLINE';

const made = table<KpiRow>()(
  ['id', 'name', 'unit', 'betterWhen', 'rollUp', 'goal', 'madeOf', 'denominator', 'amber', 'red'],
  [
    ['K1', { en: 'Revenue', vi: 'Doanh thu' }, 'VND', 'higher', 'sum', 'G1', REVENUE, null, null, null],
    [
      'K2',
      { en: 'Store revenue', vi: 'Doanh thu cửa hàng' },
      'VND',
      'higher',
      'sum',
      'G1',
      'REV-STORE',
      null,
      null,
      null,
    ],
    [
      'K3',
      { en: 'Online revenue', vi: 'Doanh thu online' },
      'VND',
      'higher',
      'sum',
      'G2',
      'REV-ONLINE',
      null,
      null,
      null,
    ],
    [
      'K4',
      { en: 'Online share of revenue', vi: 'Tỷ trọng doanh thu online' },
      '%',
      'higher',
      'ratio',
      'G2',
      'REV-ONLINE',
      REVENUE,
      null,
      null,
    ],
    [
      'K5',
      { en: 'Gross margin', vi: 'Biên lợi nhuận gộp' },
      '%',
      'higher',
      'ratio',
      'G3',
      `${REVENUE} - COGS-CORE - COGS-OTHER`,
      REVENUE,
      null,
      null,
    ],
    [
      'K6',
      { en: 'Marketing cost to revenue', vi: 'Chi phí marketing trên doanh thu' },
      '%',
      'lower',
      'ratio',
      'G3',
      'MKT-ADS + MKT-CONTENT',
      REVENUE,
      0.005,
      0.01,
    ],
    [
      'K7',
      { en: 'Operating cost', vi: 'Chi phí vận hành' },
      'VND',
      'lower',
      'sum',
      'G3',
      'RENT + SALARY + UTIL',
      null,
      0.03,
      0.08,
    ],
  ],
);

/** In thousands; a blank month was not reported. */
const thousands = (...months: (number | null)[]): (number | null)[] =>
  Array.from({ length: 12 }, (_, month) => {
    const figure = months[month] ?? null;
    return figure === null ? null : Math.round(figure * 1000);
  });

const byHand = table<KpiRow>()(
  ['id', 'name', 'unit', 'betterWhen', 'rollUp', 'goal', 'madeOf', 'plan', 'actual'],
  [
    [
      'K8',
      { en: 'Stock at month end', vi: 'Giá trị tồn kho cuối tháng' },
      'VND',
      'lower',
      'last',
      'G3',
      BY_HAND,
      thousands(
        900_000,
        850_000,
        840_000,
        830_000,
        820_000,
        810_000,
        800_000,
        790_000,
        780_000,
        780_000,
        800_000,
        760_000,
      ),
      thousands(938_400, 901_250, 873_900, null, 869_000, 842_700),
    ],
    [
      'K9',
      { en: 'Average order value', vi: 'Giá trị đơn hàng trung bình' },
      'VND',
      'higher',
      'average',
      'G2',
      BY_HAND,
      thousands(420, 420, 425, 425, 430, 430, 435, 435, 440, 440, 445, 450),
      thousands(411, 433.5, 428.2, 417.9, null, 441),
    ],
  ],
);

export const kpis: readonly SampleRow<KpiRow>[] = [...made, ...byHand].map((kpi) => ({
  ...kpi,
  priorYear: (typeof kpi.id === 'string' ? priorYear[kpi.id] : null) ?? [],
}));
