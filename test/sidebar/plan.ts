import type { Reply } from '../../src/asking/feature';
import type { GlanceAnswer } from '../../src/features/home/glance';
import type { Bars, KpiCard } from '../../src/features/home/kpiCards';

const bars = (
  actual: number | null,
  plan: number | null,
  variance: string,
  favourable: boolean | null,
  prior: number | null = null,
): Bars => {
  const said = (figure: number | null): string => (figure === null ? '–' : String(figure));
  const size = Math.max(-1, Math.min(1, parseFloat(variance.replace('−', '-')) / 20)) || 0;
  return {
    actual,
    plan,
    prior,
    variance,
    size,
    favourable,
    said: { actual: said(actual), plan: said(plan), prior: said(prior) },
  };
};
const card = (id: string, name: string, status: KpiCard['status'], toDate: Bars, year: Bars): KpiCard => ({
  id,
  name,
  unit: '',
  status,
  toDate,
  year,
});

/** A single year's plan. */
export const YEARS: GlanceAnswer['years'] = { now: '2026', all: [], next: null };

/** A small plan as the server sends it. */
export const PLAN: NonNullable<GlanceAnswer['plan']> = {
  company: 'BabyCare House',
  year: '2026',
  month: '2026-03',
  months: ['01', '02', '03'].map((month) => ({
    value: `2026-${month}`,
    label: `${month}/2026`,
    state: 'reviewed' as const,
  })),
  quarters: [{ value: '2026-Q1', label: 'Q1: 01/2026 – 03/2026' }],
  standing: {
    month: '2026-03',
    label: '03/2026',
    done: ['actuals'],
    planned: null,
    next: {
      kind: 'review',
      text: 'Build the review of 03/2026.',
      button: 'Review 03/2026',
      period: '2026-03',
      at: null,
    },
  },
  kpis: [
    card(
      'K1',
      'Revenue',
      'on track',
      bars(162, 160, '+1.3%', true, 150),
      bars(650, 660, '−1.5%', false, 600),
    ),
    card(
      'K5',
      'Gross margin',
      'at risk',
      bars(34, 35, '−1.0 points', false),
      bars(35, 35, '0.0 points', null),
    ),
    card('K6', 'Marketing', 'off track', bars(60, 40, '+50.0%', false), bars(null, 120, '', null)),
  ],
  byHand: [],
  over: [{ id: 'SHIP', name: 'Delivery', by: '11.5 m', over: 'to date', isTolerated: false }],
  lines: [
    { id: 'MKT-ADS', name: 'Online advertising', group: 'Marketing', isReserve: false, left: '192 m' },
    { id: 'MKT-CONTENT', name: 'Content', group: 'Marketing', isReserve: false, left: '45 m' },
    { id: 'RENT', name: 'Rent', group: 'Operations', isReserve: false, left: '225 m' },
    { id: 'RESERVE', name: 'Reserve', group: '', isReserve: true, left: '60 m' },
  ],
  goals: [
    { id: 'G1', name: 'Revenue +20%', target: '7,200,000,000' },
    { id: 'G2', name: 'Online share 45%', target: null },
  ],
  versions: [],
  isFirm: false,
  firmParts: [],
  currency: 'VND',
  lacking: [
    { part: 'products', name: 'Products', why: '' },
    { part: 'drivers', name: 'Drivers', why: '' },
    { part: 'whatIfs', name: 'What-ifs', why: '' },
  ],
  requests: 2,
  isApproved: true,
  missing: [],
  waiting: ['Two cells can’t be used.', 'Share out SHIP.', 'Late since 25/03/2026: Prices.', 'Four', 'Five'],
  counts: { goals: 3, lines: 13, kpis: 3 },
  decimals: 0,
  toldBy: 'ledger',
};

export const withPlan = (more: Partial<Reply<unknown>> = {}): Partial<Reply<unknown>> => ({
  answer: { plan: PLAN, years: YEARS, today: '2026-04-02' },
  ...more,
});

export const withoutPlan = (today = '2026-04-02'): Partial<Reply<unknown>> => ({
  answer: { plan: null, years: { ...YEARS, now: '' }, today },
});

/** What approving it would fix, with nothing missing. */
export const LOOKED_AT = {
  who: 'Hoa',
  when: '2026-04-02',
  already: false,
  lines: 2,
  formulas: [],
  named: [],
  problems: [],
  figures: {
    revenue: '10',
    cost: '8',
    left: '2',
    isShort: false,
    below: [],
    unshared: 0,
    blank: 0,
    aside: [],
    without: [],
  },
};
