import type { GlanceAnswer } from '../../src/features/glance';
import type { Reply } from '../../src/features/feature';

/** A small plan as the server tells it. */
export const PLAN: NonNullable<GlanceAnswer['plan']> = {
  company: 'BabyCare House',
  year: '2026',
  month: '2026-03',
  months: ['01', '02', '03'].map((month) => ({
    value: `2026-${month}`,
    label: `${month}/2026`,
    state: 'reviewed' as const,
  })),
  quarters: [{ value: '2026-Q1', label: 'Quarter 1: 01/2026 – 03/2026' }],
  kpis: [
    { id: 'K1', name: 'Revenue', status: 'on track', figure: '1.62 bn', plan: '1.60 bn' },
    { id: 'K5', name: 'Gross margin', status: 'at risk', figure: '34.0%', plan: '35.4%' },
    { id: 'K6', name: 'Marketing', status: 'off track', figure: '6.1%', plan: '4.0%' },
  ],
  over: [{ id: 'SHIP', name: 'Delivery', by: '11.5 m', over: 'to date' }],
  lines: [
    { id: 'MKT-ADS', name: 'Online advertising', group: 'Marketing', isReserve: false, left: '192.0 m' },
    { id: 'MKT-CONTENT', name: 'Content', group: 'Marketing', isReserve: false, left: '45.0 m' },
    { id: 'RENT', name: 'Rent', group: 'Operations', isReserve: false, left: '225.0 m' },
    { id: 'RESERVE', name: 'Reserve', group: '', isReserve: true, left: '60.0 m' },
  ],
  goals: [
    { id: 'G1', name: 'Revenue +20%' },
    { id: 'G2', name: 'Online share 45%' },
  ],
  versions: [],
  keepsProducts: false,
  requests: 2,
  next: ['Build the review of 03/2026.', 'Share out SHIP.', 'Late since 25/03/2026: Prices.', 'Four', 'Five'],
  counts: { goals: 3, lines: 13, kpis: 3, actuals: 491 },
};

export const withPlan = (more: Partial<Reply<unknown>> = {}): Partial<Reply<unknown>> => ({
  answer: { plan: PLAN, today: '2026-04-02' },
  ...more,
});

export const withoutPlan = (today = '2026-04-02'): Partial<Reply<unknown>> => ({
  answer: { plan: null, today },
});
