/** The formulas by which Budget follows Drivers, as people read them in its cells. */
import type { Driver } from '../../domain/year/drivers';
import type { Plan, PlanLine } from '../../plan/plan';
import type { Edit } from '../../sheet/edit';
import { call, cell, column, render, type TabPlace, type Spot } from '../../sheet/formula';
import type { Layout } from '../../sheet/layout';
import { sameFormula } from '../../sheet/mending/same';
import { columnLetters, quoted, a1 } from '../../sheet/places/address';
import { rectangles } from '../../sheet/places/areas';
import { budget } from '../../tabs';
import { drivers as tab } from '../../tabs/drivers';
import type { Sheet } from '../../workbook';

/** Both tabs and where they stand. */
export interface DriverTabs {
  plan: Plan;
  budget: { sheet: Sheet; layout: Layout };
  drivers: { sheet: Sheet; layout: Layout };
  place: (tab: { key: string }) => TabPlace | undefined;
}

interface Written {
  row: number;
  column: number;
  formula: string;
}

/** The row above the headers holds each month's revenue. */
const revenueRow = ({ headerRow }: Layout): number => headerRow - 1;

/**
 * Each revenue line's cell is added by itself: a sum over the whole column would include cells that depend on it, which
 * is circular.
 */
const revenueFormulas = ({ plan, budget, drivers }: DriverTabs): Written[] =>
  (drivers.layout.columns.get('months') ?? []).flatMap((at, month): Written[] => {
    const from = budget.layout.columns.get('months')?.[month];
    const rows = plan.lines.filter(({ type }) => type === 'revenue');
    if (at === undefined || from === undefined || rows.length === 0) return [];
    const cells = rows.map(({ row }) => `${quoted(budget.sheet.name())}!${a1(row, from)}`);
    return [{ row: revenueRow(drivers.layout), column: at, formula: `=${cells.join('+')}` }];
  });

/** The sum over the rows of Drivers that name the line. */
const sumOfRows = (spot: Spot, key: string, month: number): string | null =>
  render(call('SUMIFS', column(tab, key, month), column(tab, 'lineKey'), cell('key')), spot);

/** As domain/money rounds: half a unit is rounded up, also where last digits leave it a step short of that. */
const A_STEP_MORE = '(1+2^-52)';

/** A month of a line: the sum of its driver rows plus its share of the month's revenue, as far as it has either. */
const monthFormula = (
  { plan, place, drivers }: DriverTabs,
  spot: Spot,
  own: readonly Driver[],
  month: number,
): string | null => {
  const at = drivers.layout.columns.get('months')?.[month];
  const counted = own.some(({ kind }) => kind !== 'share') ? sumOfRows(spot, 'months', month) : '=';
  const share = own.some(({ kind }) => kind === 'share') ? sumOfRows(spot, 'shareCounted', 0) : '=';
  if (at === undefined || counted === null || share === null || place(tab) === undefined) return null;
  const revenue = `${quoted(place(tab)?.name ?? '')}!${columnLetters(at)}$${revenueRow(drivers.layout)}`;
  const parts = [counted.slice(1), share === '=' ? '' : `${share.slice(1)}*${revenue}`];
  return `=ROUND((${parts.filter(Boolean).join('+')})*${A_STEP_MORE};${plan.style.decimals})`;
};

/** The formulas of a line's months, and of the year as their sum. */
const lineFormulas = (stage: DriverTabs, { row }: PlanLine, own: readonly Driver[]): Written[] => {
  const here = stage.place(budget);
  const months = stage.budget.layout.columns.get('months') ?? [];
  const annual = stage.budget.layout.columns.get('annual')?.[0];
  if (here === undefined) return [];
  const spot: Spot = { here, row, place: stage.place };
  const written = months.flatMap((at, month): Written[] => {
    const formula = at === undefined ? null : monthFormula(stage, spot, own, month);
    return at === undefined || formula === null ? [] : [{ row, column: at, formula }];
  });
  if (annual === undefined || written.length < 12) return [];
  const [first, last] = [months[0] ?? 0, months[11] ?? 0];
  const isRun = months.every((at, month) => at === first + month);
  const sum = isRun
    ? `SUM(${a1(row, first)}:${a1(row, last)})`
    : months.map((at) => a1(row, at ?? 0)).join('+');
  return [{ row, column: annual, formula: `=${sum}` }, ...written];
};

/** One write for each block of cells; cells that already hold their formula are skipped. */
const writes = (
  of: { key: string; name: typeof tab.name },
  sheet: Sheet,
  cells: readonly Written[],
): Edit[] => {
  const formulas = sheet.formulas();
  const wanted = cells
    .filter(({ row, column: at, formula }) => !sameFormula(formulas[row - 1]?.[at - 1] ?? '', formula))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const known = new Map(wanted.map(({ row, column: at, formula }) => [a1(row, at), formula]));
  return rectangles(wanted).map(({ row, column: at, rows, columns }) => ({
    kind: 'write',
    tab: of,
    row,
    column: at,
    cells: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => ({
        content: { formula: known.get(a1(row + down, at + right)) ?? '' },
      })),
    ),
  }));
};

/** `lines`: the ones that may be written. */
export const formulaEdits = (
  stage: DriverTabs,
  lines: readonly { line: PlanLine; drivers: readonly Driver[] }[],
): Edit[] => [
  ...writes(tab, stage.drivers.sheet, revenueFormulas(stage)),
  ...writes(
    budget,
    stage.budget.sheet,
    lines.flatMap(({ line, drivers }) => lineFormulas(stage, line, drivers)),
  ),
];
