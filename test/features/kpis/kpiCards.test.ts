/** What the sidebar says about a KPI compared with its plan. */
import type { Comparison } from '../../../src/domain/review/variance';
import { barsOf } from '../../../src/features/home/kpiCards';

const kpi = {
  unit: '%',
  worth: null,
  inPoints: true,
  betterWhen: 'higher',
  amber: null,
  red: null,
} as Parameters<typeof barsOf>[0]['kpi'];

test.each([
  // actual  plan    as shown        favourable
  [0.62696, 0.627, '0.0 points', null],
  [0.627, 0.627, '0.0 points', null],
  [0.6258, 0.627, '−0.1 points', false],
  [0.628, 0.627, '+0.1 points', true],
])('%d beside a plan of %d: %s', (actual, plan, shown, favourable) => {
  const variance = actual - plan;
  const comparison: Comparison = { actual, plan, variance, variancePct: variance, status: 'on track' };
  const bars = barsOf({ kpi }, comparison, null, 'en');
  expect([bars.variance, bars.favourable].map((one) => one ?? null)).toEqual([
    expect.stringContaining(shown.replace(/^[−+]/, '')),
    favourable,
  ]);
});

test('what is counted is said to the decimals that it has: its unit stands beside its name', () => {
  const orders = { ...kpi, unit: 'orders', inPoints: false };
  const comparison: Comparison = {
    actual: 45.2,
    plan: 40,
    variance: 5.2,
    variancePct: 0.13,
    status: 'on track',
  };
  expect(barsOf({ kpi: orders }, comparison, null, 'en').said).toEqual({
    actual: '45.2',
    plan: '40',
    prior: '–',
  });
});
