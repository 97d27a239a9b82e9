/** What the balances of a mapped file say, judged by its first rows. */
import type { Table } from '../table/table';
import { wayOfBalances } from './balances';
import { columnsFor, decimalMarkIn, type Mapping } from './columns';

const FIRST_ROWS = 60;
const firstRowsOf = (table: Table): Table => ({
  ...table,
  blocks: table.blocks.map((block) => ({ ...block, rows: block.rows.slice(0, FIRST_ROWS) })),
});

/**
 * Applies `say` to the first rows of the file; null where no column has balances, or amounts could be of either kind.
 */
export const byBalances = <T>(
  whole: Table,
  mapping: Mapping,
  say: (...given: Parameters<typeof wayOfBalances>) => T,
): T | null => {
  const table = firstRowsOf(whole);
  const mark = decimalMarkIn(table, mapping);
  const [balance] = columnsFor(table, mapping, 'balance');
  if (balance === undefined || !('only' in mark)) return null;
  const [amount = [], more = [], less = []] = (['amount', 'in', 'out'] as const).map((role) =>
    columnsFor(table, mapping, role),
  );
  return say(table, { more: [...amount, ...more], less, balance }, mark.only);
};
/** The direction of money according to the file's balances. */
export const balancesSay = (table: Table, mapping: Mapping): 1 | -1 | null =>
  byBalances(table, mapping, wayOfBalances);
