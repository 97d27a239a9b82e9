/** This year beside the last one. */
import { ledgerOf } from '../../../src/domain/control/ledger';
import type { BudgetLine, Entry, Figure, Kpi } from '../../../src/domain/plan';
import { priorYear } from '../../../src/domain/review/prior';
import { reviewFigures } from '../../../src/domain/review/review';
import { AN_ENTRY, A_KPI, A_LINE, even } from '../../plans/nouns';

const _ = null;
const line = (id: string, each: number): BudgetLine => ({
  ...A_LINE,
  id,
  months: new Array<number>(12).fill(each),
});
const LINES = [line('REV', 100), line('COST', 60)];
const spent = (month: string, id: string, amount: number): Entry => ({
  ...AN_ENTRY,
  line: id,
  amount,
  date: `2026-${month}-05`,
  stage: 'spent',
});
const LEDGER = ledgerOf('2026-01', [
  ...[spent('01', 'REV', 90), spent('02', 'REV', 110), spent('03', 'REV', 120)],
  ...[spent('01', 'COST', 45), spent('02', 'COST', 66), spent('03', 'COST', 90)],
]);
const kpi = (rest: Partial<Kpi>): Kpi => ({
  ...A_KPI,
  madeOf: 'REV',
  ...rest,
});
const twelve = (...months: Figure[]): Figure[] => Array.from({ length: 12 }, (__, i) => months[i] ?? _);
const REVENUE = kpi({ id: 'R', priorMonths: even(80) });

const beside = (rest: Partial<Kpi>, from = 3, others: Kpi[] = []) => {
  const asked = kpi(rest);
  const kpis = [asked, ...others];
  const span = { from: `2026-0${from}`, to: '2026-03' };
  const found = reviewFigures({
    span,
    lines: LINES,
    ledger: LEDGER,
    kpis,
    materiality: { amount: _, percent: _ },
  });
  const lines = LINES.map(({ id }) => id);
  return priorYear({ kpi: asked, review: found.kpis[0]!, kpis, lines, from, closed: 3 });
};

test('the month, the year so far and the whole year stand beside last year, and beside what was planned of it', () => {
  const answer = beside({ priorMonths: even(80) })!;
  expect(answer.period).toEqual({ prior: 80, actual: 120, change: 40, changePct: 0.5 });
  expect(answer.toDate).toEqual({ prior: 240, actual: 320, change: 80, changePct: 80 / 240 });
  expect(answer.year).toMatchObject({ prior: 960, actual: 320 + 900, change: 260 });
  expect(answer.plannedPct).toBe(0.25);
});

test('nothing is said where nothing of last year is known', () => {
  expect([beside({}), beside({ priorMonths: [] }), beside({ priorMonths: even(_) })]).toEqual([_, _, _]);
});

test.each<[string, Partial<Kpi>, Figure, Figure, Figure]>([
  // last year                                           March  to date  year
  ['months that are missing', { priorMonths: twelve(80, _, 70) }, 70, _, _],
  ['only the months so far', { priorMonths: twelve(80, 90, 70) }, 70, 240, _],
  ['an average', { rollUp: 'average', priorMonths: even(80) }, 80, 80, 80],
  ['a last figure', { rollUp: 'last', priorMonths: twelve(1, _, 3, _, _, _, _, _, _, _, _, 9) }, 3, 3, 9],
  ['no month reviewed', { priorMonths: twelve(80, 80) }, _, _, _],
  ['zero', { priorMonths: even(0) }, 0, 0, 0],
])('%s', (__, rest, month, toDate, year) => {
  const answer = beside(rest)!;
  expect([answer.period.prior, answer.toDate.prior, answer.year.prior]).toEqual([month, toDate, year]);
  if (month === 0) expect(answer.period).toMatchObject({ change: 120, changePct: _ });
});

describe('a ratio', () => {
  const margin: Partial<Kpi> = {
    rollUp: 'ratio',
    inPoints: true,
    madeOf: 'REV - COST',
    denominator: 'REV',
    priorMonths: twelve(0.5, 0.4, 0.3),
  };

  test('over several months is worked out from what it is divided by, never averaged', () => {
    const revenue = kpi({ id: 'R', priorMonths: twelve(100, 100, 200) });
    const answer = beside(margin, 3, [revenue])!;
    expect(answer.period.prior).toBe(0.3);
    expect(answer.period.change).toBeCloseTo(30 / 120 - 0.3, 12);
    expect(answer.period.changePct).toBe(answer.period.change);
    expect(answer.toDate.prior).toBeCloseTo((50 + 40 + 60) / 400, 12);
  });

  test('says nothing over several months where a month of its denominator is unknown', () => {
    const answer = beside(margin, 3, [kpi({ id: 'R', priorMonths: twelve(100, _, 200) })])!;
    expect([answer.period.prior, answer.toDate.prior]).toEqual([0.3, null]);
  });

  test('is blank over several months where the denominator is unknown', () => {
    const others = [kpi({ id: 'C', madeOf: 'COST', priorMonths: even(1) }), kpi({ id: 'R' })];
    expect(beside(margin, 3, others)).toMatchObject({ period: { prior: 0.3 }, toDate: { prior: _ } });
    expect(beside(margin, 1, [REVENUE])!.period.prior).toBeCloseTo(0.4, 12);
  });
});
