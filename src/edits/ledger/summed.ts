/**
 * The ledger as an edit finds it without reading it: what each line used by month stands in Budget's own cells, and of
 * the ledger only the rows of the edit are read. Null wherever those sums could say anything else than the ledger
 * itself would: then it is read whole.
 */
import {
  controlWith,
  isLimited,
  usedOf,
  usedUnder,
  type Control,
  type Limits,
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

/** What each limited line used by month, and what of the year is asked for already. */
export interface Sums {
  used: ReadonlyMap<string, Float64Array>;
  asked: ReadonlyMap<string, number>;
}

/** As Budget's cells work it out; null where they do not bear each other out. */
export const usedIn = (
  cells: Cells,
  layout: Layout,
  lines: readonly (BudgetLine & { row: number })[],
): Sums | null => {
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

/** Whether the cells of a row were worked out for what stands in it now. */
export const isWorkedOut = (line: readonly unknown[], layout: Layout, dayOf: DayOf): boolean => {
  const at = (key: string): unknown => line[(layout.columns.get(key)?.[0] ?? 0) - 1] ?? '';
  const [date, named] = [at('date'), at('line')];
  const serial = date instanceof Date ? serialOfDay(dayOf(date)) : '';
  const key = typeof named === 'string' && named !== '' ? (keyInCells(named) ?? '') : '';
  return (typeof date === 'number' || at('serial') === serial) && at('lineKey') === key;
};

/** How many dates, amounts and states of some rows cells do not understand. */
export const oddIn = (rows: Cells, layout: Layout, isState: (value: unknown) => boolean): Head['odd'] => {
  const count = (key: string, isOdd: (value: unknown) => boolean): number =>
    rows.filter((line) => {
      const value = line[(layout.columns.get(key)?.[0] ?? 0) - 1];
      return !isBlankCell(value) && isOdd(value);
    }).length;
  const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean';
  return [count('date', isText), count('amount', isText), count('stage', (value) => !isState(value))];
};

/** What all entries but those of the edit use: those are taken out again, as far as cells count them. */
export const controlOfOthers = (limits: Limits, { used }: Sums, changed: readonly Entry[]): Control => {
  const actuals = new Map([...used].map(([line, months]) => [line, Float64Array.from(months)]));
  const control = controlWith(limits, { ...emptyLedger(limits.first), actuals });
  for (const entry of changed) record(control.ledger, entry, -1);
  return control;
};

export const allAdditive = (entries: readonly (Entry | null)[]): boolean =>
  entries.every((entry) => entry === null || isAdditive(entry));

/**
 * Whether a line uses more than a limit that stops, what is asked for aside: of its entries, some may have to be asked
 * for. What is asked for is known over the year only.
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
