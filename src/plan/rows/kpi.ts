/** A KPI as its row describes it. */
import { worthOf } from '../../domain/money/unit';
import type { Span } from '../../domain/months/months';
import { BLANK, type Kpi, type Month } from '../../domain/plan';
import type { FigureFormat } from '../../sheet/tab';
import { formatOfUnit, isByHand, isInPoints, rollUpOf, type KpiRow } from '../../tabs/plan/kpis';
import type { Frame } from '../frame';

export type PlanKpi = Kpi & {
  name: string;
  unit: string;
  format: FigureFormat;
  /** The decimals of the plan's currency, if the KPI's figures are amounts in it. */
  decimals: number | null;
  goal: string | null;
  row: number;
};

/** Blanks in its row take Direction's value, or else the default. */
export const kpiOf = (row: KpiRow, frame: Frame, spelledBy: (text: string) => string): PlanKpi => {
  const { direction } = frame;
  const unit = row.unit ?? '';
  const inPoints = isInPoints(unit);
  const rollUp = rollUpOf(row);
  const worth = inPoints ? null : worthOf(unit, direction.currency ?? 'VND');
  return {
    row: row.row,
    id: row.id ?? row.name ?? '',
    name: row.name ?? row.id ?? '',
    unit,
    goal: row.goal,
    betterWhen: row.betterWhen ?? BLANK.betterWhen,
    rollUp,
    // An average or ratio of money is an amount per something, not a total.
    worth: rollUp === 'sum' || rollUp === 'last' ? worth : null,
    decimals: worth === 1 ? frame.style.decimals : null,
    inPoints,
    format: formatOfUnit(unit),
    madeOf: isByHand(row.madeOf ?? '') ? null : spelledBy(row.madeOf ?? ''),
    denominator: row.denominator === null ? null : spelledBy(row.denominator),
    amber: row.amber ?? (inPoints ? direction.amberPoints : direction.amber),
    red: row.red ?? (inPoints ? direction.redPoints : direction.red),
    outlookMethod: row.outlookMethod,
    alwaysExplain: row.alwaysExplain,
    planMonths: row.plan,
    actualMonths: row.actual,
    expectedMonths: row.forecast,
    priorMonths: row.priorYear,
  };
};

/** The last month within `span` for which people filled in a KPI by hand; null where there is none. */
export const lastFilled = (
  kpis: readonly Pick<PlanKpi, 'madeOf' | 'actualMonths'>[],
  year: readonly Month[],
  { from, to }: Span = { from: '', to: '9999-12' },
): Month | null => {
  const byHand = kpis.filter(({ madeOf }) => madeOf === null);
  const isFilled = (_: Month, slot: number): boolean =>
    byHand.some(({ actualMonths }) => (actualMonths[slot] ?? null) !== null);
  return year.filter((month, slot) => month >= from && month <= to && isFilled(month, slot)).at(-1) ?? null;
};
