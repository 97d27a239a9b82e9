/** A KPI as its row says it. */
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
  /** Those of the plan's currency, where its figures are amounts in it. */
  decimals: number | null;
  goal: string | null;
  row: number;
};

/** What its unit is in the plan's currency; an amount of it has the currency's decimals. */
const moneyIn = (unit: string, isTotal: boolean, { direction, style }: Frame) => {
  const worth = isInPoints(unit) ? null : worthOf(unit, direction.currency ?? 'VND');
  return { worth: isTotal ? worth : null, decimals: worth === 1 ? style.decimals : null };
};

/** What is blank in its row is as Direction has it, and else as a blank is read. */
export const kpiOf = (row: KpiRow, frame: Frame, spelledBy: (text: string) => string): PlanKpi => {
  const { direction } = frame;
  const unit = row.unit ?? '';
  const inPoints = isInPoints(unit);
  const rollUp = rollUpOf(row);
  // An average or a ratio of money is an amount for each of something.
  const isTotal = !inPoints && (rollUp === 'sum' || rollUp === 'last');
  return {
    row: row.row,
    id: row.id ?? row.name ?? '',
    name: row.name ?? row.id ?? '',
    unit,
    goal: row.goal,
    betterWhen: row.betterWhen ?? BLANK.betterWhen,
    rollUp,
    ...moneyIn(unit, isTotal, frame),
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

/** The last of a year's months in which people filled a KPI in by hand, within `span`; null where they filled in none. */
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
