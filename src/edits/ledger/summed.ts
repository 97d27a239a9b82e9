/**
 * The ledger as seen by an edit, without reading it: what each line used by month stands in Budget's own cells, and
 * only the edited rows of the ledger are read. Null wherever those sums might differ from the ledger, which is then
 * read whole.
 */
import {
  controlWith,
  isLimited,
  usedOf,
  usedUnder,
  type Control,
  type BudgetNow,
} from '../../domain/control/control';
import { exceeds } from '../../domain/control/judge';
import { emptyLedger, isAdditive, record } from '../../domain/control/ledger';
import { keyInCells } from '../../domain/keys';
import { HALF_A_THOUSANDTH } from '../../domain/money/money';
import { BLANK, type BudgetLine, type Entry } from '../../domain/plan';
import type { Head } from '../../plan/ledger/head';
import type { Cells, DayOf, Layout } from '../../sheet/layout';
import { isBlankCell } from '../../sheet/read';
import { serialOfDay } from '../../sheet/value';

/** What each limited line used by month, and how much of the year is already requested. */
export interface UsedSums {
  used: ReadonlyMap<string, Float64Array>;
  asked: ReadonlyMap<string, number>;
}

/** The sums according to Budget's cells; null where those contradict each other. */
export const usedIn = (
  cells: Cells,
  layout: Layout,
  lines: readonly (BudgetLine & { row: number })[],
): UsedSums | null => {
  const sums = { used: new Map<string, Float64Array>(), asked: new Map<string, number>() };
  const askedAt = layout.columns.get('askedYear')?.[0];
  const [months, year] = [layout.columns.get('used') ?? [], layout.columns.get('usedYear')?.[0]];
  for (const line of lines.filter(isLimited)) {
    const values = cells[line.row - 1] ?? [];
    const used = months.map((at) => values[(at ?? 0) - 1]);
    const sum = used.reduce<number>((all, value) => all + (typeof value === 'number' ? value : NaN), 0);
    const told = values[(year ?? 0) - 1];
    if (
      typeof told !== 'number' ||
      !(Math.abs(sum - told) < HALF_A_THOUSANDTH) ||
      keyInCells(line.id) === null
    )
      return null;
    const asked = values[(askedAt ?? 0) - 1];
    sums.used.set(line.id, Float64Array.from(used as number[]));
    sums.asked.set(line.id, typeof asked === 'number' ? asked : 0);
  }
  return sums;
};

/** Whether the computed cells of a row belong to its present values: formulas may not have been recalculated yet. */
export const isWorkedOut = (line: readonly unknown[], layout: Layout, dayOf: DayOf): boolean => {
  const at = (key: string): unknown => line[(layout.columns.get(key)?.[0] ?? 0) - 1] ?? '';
  const [date, named] = [at('date'), at('line')];
  const serial = date instanceof Date ? serialOfDay(dayOf(date)) : '';
  const key = typeof named === 'string' && named !== '' ? (keyInCells(named) ?? '') : '';
  return (typeof date === 'number' || at('serial') === serial) && at('lineKey') === key;
};

/** How many dates, amounts and states in these rows formulas do not understand. */
export const oddIn = (rows: Cells, layout: Layout, isState: (value: unknown) => boolean): Head['odd'] => {
  const count = (key: string, isOdd: (value: unknown) => boolean): number =>
    rows.filter((line) => {
      const value = line[(layout.columns.get(key)?.[0] ?? 0) - 1];
      return !isBlankCell(value) && isOdd(value);
    }).length;
  const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean';
  return [count('date', isText), count('amount', isText), count('stage', (value) => !isState(value))];
};

/** The use of all entries except the edited ones, which are subtracted again as far as the cells had counted them. */
export const controlOfOthers = (
  limits: BudgetNow,
  { used }: UsedSums,
  changed: readonly Entry[],
): Control => {
  const actuals = new Map([...used].map(([line, months]) => [line, Float64Array.from(months)]));
  const control = controlWith(limits, { ...emptyLedger(limits.first), actuals });
  for (const entry of changed) record(control.ledger, entry, -1);
  return control;
};

export const allAdditive = (entries: readonly (Entry | null)[]): boolean =>
  entries.every((entry) => entry === null || isAdditive(entry));

/**
 * Whether a line uses more than a `stop` limit, leaving out what is requested: then some of its entries may need a
 * request. Requested amounts are known for the year only.
 */
export const stops = (control: Control, asked: (line: string) => number): boolean =>
  control.ceilings.some(
    (ceiling) =>
      ceiling.policy === 'stop' &&
      exceeds(
        usedUnder(control, ceiling) - [...ceiling.lines].reduce((sum, line) => sum + asked(line), 0),
        ceiling.limit,
        ceiling.tolerance,
      ),
  ) ||
  [...control.lines.values()].filter(isLimited).some((line) => {
    const limit = control.limits.get(line.id);
    const above = (most: number | null | undefined, used: number): boolean =>
      exceeds(used, most ?? null, line.tolerance ?? 0);
    const [year, toDate] = [line.yearPolicy ?? BLANK.yearPolicy, line.toDatePolicy ?? BLANK.toDatePolicy];
    return Array.from({ length: 12 }, (_, month) => usedOf(control, line.id, month + 1)).some(
      (used, month) =>
        line.type === 'reserve'
          ? exceeds(Math.max(used.toDate, used.year), asked(line.id), 0)
          : (year === 'stop' && above(limit?.year, Math.max(used.year, used.toDate) - asked(line.id))) ||
            (toDate === 'stop' && above(limit?.toDate[month], used.toDate)),
    );
  });
