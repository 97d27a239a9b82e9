/** Reads Budget, Actuals and the sums of sources from ranges, by their headers, as the add-on itself does. */
import { controlOf, type Control } from '../domain/control/control';
import { isSameKey, spellingOf, type Spelling } from '../domain/keys';
import { total } from '../domain/money/figures';
import { THOUSANDTHS } from '../domain/money/money';
import { addMonths, fiscalMonth } from '../domain/months/months';
import { BLANK, type BudgetLine, type Entry, type Figure, type Month } from '../domain/plan';
import { once } from '../once';
import { yearsNamed, type Cells, type DayOf } from '../sheet/layout';
import type { Problem } from '../sheet/problem';
import { readTable, type ReadContext, type TableRead } from '../sheet/read';
import { A_KEY } from '../sheet/value';
import { decimalsIn } from '../speech';
import { actuals as actualsTab } from '../tabs/ledger/actuals';
import { entriesOfSums, sourceSums as sumsTab } from '../tabs/ledger/sourceSums';
import { budget as budgetTab } from '../tabs/plan/budget';
import type { Given } from './cells';

/** The ranges by which a limit is judged. `sources`: actuals outside the ledger; absent where a plan has none. */
export interface Ranges {
  budget: Given;
  actuals: Given;
  sources?: Given;
}

/**
 * Budget control from ranges. `around`: any month in or near the plan's year. `finest`: the most decimals of any
 * amount.
 */
export function controlFrom(
  { budget, actuals, sources = '' }: Ranges,
  around: Month,
  dayOf: DayOf,
): Control & { spelled: Spelling; finest: () => number } {
  const budgetCells = cellsOf('budget', budget);
  const context = { first: firstMonth(budgetCells, around, dayOf), dayOf };
  const lines = linesOf(budgetCells, context);
  const line = spellingOf(
    lines.map(({ id }) => id),
    lines.flatMap(({ id, line }) => (line === null || isSameKey(line, id) ? [] : [[line, id]])),
  );
  const spelled = { ...context, spelled: { line } };
  const entries = entriesOf(cellsOf('actuals', actuals), spelled);
  if (sources !== '' && sources !== null) entries.push(...outside(cellsOf('sources', sources), spelled));
  const control = controlOf({ first: context.first, decimals: THOUSANDTHS, lines, moves: [] }, entries);
  // No cell holds the currency, but amounts with three decimals give it away.
  const finest = once(() =>
    [...lines.flatMap(({ months }) => months), ...entries.map(({ amount }) => amount)].reduce(
      (most: number, figure) => Math.max(most, decimalsIn(figure ?? 0)),
      0,
    ),
  );
  return { ...control, spelled: line, finest };
}

function cellsOf(name: string, given: Given): Cells {
  if (Array.isArray(given)) return given as unknown[][];
  throw new Error(`${name}: not a range — use the whole tab, with its header row`);
}

/** The first of twelve months that the header row names. If it names several years, the one that includes `around`. */
function firstMonth(cells: Cells, around: Month, dayOf: DayOf): Month {
  const years = yearsNamed(budgetTab.columns, 'months', cells, dayOf);
  const near = years.filter((first) => first > addMonths(around, -24) && first <= addMonths(around, 12));
  const found = near.find((first) => fiscalMonth(first, around) !== null) ?? near[0];
  if (found === undefined)
    throw new Error(
      `budget: no year near ${around} — use the Budget tab, with its header row and its twelve months`,
    );
  return found;
}

/** Lines with their current months, if the tab shows these beside the original ones. */
function linesOf(cells: Cells, context: ReadContext): (BudgetLine & { line: string | null })[] {
  const read = readTable(budgetTab, cells, context);
  complain(budgetTab, read, ['id', 'type']);
  const currentAt = read.layout?.columns.get('current') ?? [];
  const current = (row: number, original: Figure, month: number): Figure => {
    const at = currentAt[month];
    const value = at === undefined ? undefined : cells[row - 1]?.[at - 1];
    return original !== null || value !== 0 ? (typeof value === 'number' ? value : original) : null;
  };
  return read.rows.flatMap((row) => {
    if (row.id === null) return [];
    const months = row.months.map((figure, month) => current(row.row, figure, month));
    const moved = (total(months) ?? 0) - (total(row.months) ?? 0);
    return [
      {
        ...row,
        id: row.id,
        type: row.type ?? BLANK.type,
        months,
        annual: row.annual === null ? null : row.annual + moved,
      },
    ];
  });
}

/**
 * A row without amount or line is not an entry yet. One without a date is an error, since it would otherwise be left
 * out silently.
 */
function entriesOf(cells: Cells, context: ReadContext): Entry[] {
  const read = readTable(actualsTab, cells, context);
  complain(actualsTab, read, ['date', 'line', 'amount']);
  return read.rows.flatMap(({ row, date, line, amount, ...rest }) => {
    if (amount === null || line === null) return [];
    if (date === null) throw new Error(`actuals, row ${row}: no date — use a date for every amount`);
    return [{ ...rest, date, line, amount }];
  });
}

function outside(cells: Cells, context: ReadContext): Entry[] {
  const read = readTable(sumsTab, cells, context);
  complain(sumsTab, read, ['line', 'month', 'actual', 'open']);
  return read.rows.flatMap(entriesOfSums);
}

/** The columns that functions count by. */
const COUNTED =
  'id type yearPolicy toDatePolicy tolerance annual months current date line amount stage reference settles'.split(
    ' ',
  );

/**
 * Throws for a missing or duplicate column, and for the first cell that cannot be read. Keys that count nowhere are
 * left to Check.
 */
function complain<R>(
  { key: name }: { key: string },
  { layout, problems }: TableRead<R>,
  needed: readonly string[],
): void {
  const missing = needed.find((key) => layout?.columns.get(key)?.[0] === undefined);
  if (missing !== undefined)
    throw new Error(`${name}: no column for the ${missing} — use the whole tab, with its header row`);
  const twice = COUNTED.find((counted) => layout?.twice.some(({ key }) => key === counted));
  if (twice !== undefined)
    throw new Error(`${name}: the header of the ${twice} stands twice — give one column another`);
  const [first] = problems.filter(
    ({ understood, found, expected }) => !understood && found !== '' && expected !== A_KEY,
  );
  if (first !== undefined) throw new Error(said(name, first));
}

const said = (name: string, { cell, found, expected }: Problem): string =>
  `${name}, ${cell} of the range: "${found}" — use ${expected.en}`;
