import { controlOf } from '../../src/domain/control/control';
import { ledgerOf } from '../../src/domain/control/ledger';
import { reviewFigures } from '../../src/domain/review/review';
import type { Comparison } from '../../src/domain/review/variance';
import { caseOf, figure, rowsOf, type Row } from '../plans/case';
import { standings } from './control/standings';

const shop = caseOf('babycare');
const PARTS = ['month', 'toDate', 'year'] as const;

/** The columns of expected-review, by the part of the review that holds them. */
const expectedOf = (row: Row, part: (typeof PARTS)[number]) => {
  const name = { month: 'month', toDate: 'to_date', year: 'outlook' }[part];
  return {
    plan: figure(part === 'year' ? row.year_plan : row[`${name}_plan`]),
    actual: figure(part === 'year' ? row.outlook : row[`${name}_actual`]),
    variance: figure(row[`${name}_variance`]),
    variancePct: figure(row[`${name}_variance_pct`]),
    status: row[`${name}_status`],
  };
};

/** Rounded as in the case's files: shares to 8 decimals, amounts to 4. */
const rounded = (value: number | null, decimals: number) =>
  value === null ? null : Number(value.toFixed(decimals)) + 0;

const asWritten = ({ plan, actual, variance, variancePct, status }: Comparison, inPoints: boolean) => {
  const decimals = inPoints ? 8 : 4;
  return {
    plan: rounded(plan, decimals),
    actual: rounded(actual, decimals),
    variance: rounded(variance, decimals),
    variancePct: rounded(variancePct, 8),
    status,
  };
};

describe.each(['2026-03', '2026-06'])("the shop's review of %s", (month) => {
  const expected = rowsOf('babycare', `expected-review-${month}.csv`);
  const review = reviewFigures({
    span: { from: month, to: month },
    lines: shop.lines,
    ledger: ledgerOf(shop.first, shop.entries),
    kpis: shop.kpis,
    materiality: { amount: null, percent: null },
  });

  test('has every KPI, and no problems', () => {
    expect(review.kpis.map(({ id }) => id)).toEqual(expected.map(({ kpi }) => kpi));
    expect(review.kpis.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test.each(expected)('$kpi comes to the expected figures', (row) => {
    const kpi = review.kpis.find(({ id }) => id === row.kpi)!;
    const inPoints = shop.kpis.find(({ id }) => id === row.kpi)!.inPoints;
    for (const part of PARTS) expect(asWritten(kpi[part], inPoints)).toEqual(expectedOf(row, part));
    const needed = shop.kpis.find(({ id }) => id === row.kpi)!.rollUp === 'sum' ? kpi.neededPerMonth : null;
    expect(rounded(needed, 4)).toEqual(figure(row.needed_per_month));
  });
});

test("the shop's limited lines stand at the end of March as expected", () => {
  const control = controlOf({ first: shop.first, decimals: 0, lines: shop.lines, moves: [] }, shop.entries);
  const rows = standings(control, '2026-03').map(({ line, month, year, toDate }) => ({
    line,
    month,
    limit_to_date: String(toDate.limit),
    used_to_date: String(toDate.used),
    available_to_date: String(toDate.available),
    limit_year: String(year.limit),
    used_year: String(year.used),
    available_year: String(year.available),
  }));
  expect(rows).toEqual(rowsOf('babycare', 'expected-available-2026-03.csv'));
});
