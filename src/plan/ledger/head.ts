/** What Budget's cells tell of the ledger, so that it need not be read for it. */
import type { Month } from '../../domain/plan';
import { layoutOf, type Cells, type Layout } from '../../sheet/layout';
import { cornerRow } from '../../sheet/mending/corner';
import { actuals, budget } from '../../tabs';
import { HEAD_MARK } from '../../tabs/ledger/head';
import type { Sheet, Workbook } from '../../workbook';

/** Not a year, but the ledger's columns need none. */
const ANY_YEAR: Month = '2000-01';

/** What Budget tells of the ledger: its header row as it stands, and what of it cells do not count as it is read. */
export interface Head {
  row: number;
  header: readonly string[];
  /** Dates, amounts and states that cells do not understand. */
  odd: readonly [dates: number, amounts: number, states: number];
}

/** Null where Budget does not tell: one of the columns is gone, or in the way of another. */
export const headIn = (cells: Cells, layout: Layout): Head | null => {
  const row = cornerRow(budget, layout);
  const told = cells[(row ?? 0) - 1]?.[(layout.columns.get(budget.corner?.key ?? '')?.[0] ?? 0) - 1];
  if (typeof told !== 'string' || !told.startsWith(HEAD_MARK)) return null;
  const [at = 0, dates = 0, amounts = 0, states = 0, ...headers] = told
    .slice(HEAD_MARK.length)
    .split(HEAD_MARK)
    .map((part, index) => (index < 4 || index % 2 === 0 ? Number(part) : part));
  const header: (string | undefined)[] = [];
  for (let index = 0; index + 1 < headers.length; index += 2)
    header[Number(headers[index]) - 1] = String(headers[index + 1]);
  const odd = [dates, amounts, states].map((count) => Number(count) - 1) as [number, number, number];
  return Number(at) >= 1 ? { row: Number(at), header: Array.from(header, (text) => text ?? ''), odd } : null;
};

/** Where the ledger's columns stand by what Budget tells of it, and the cells that are known so: its header row. */
export interface LedgerHead extends Head {
  layout: Layout;
  cells: unknown[][];
}
export const ledgerHead = (workbook: Workbook): LedgerHead | null => {
  const { dayOf } = workbook;
  const cells = workbook.sheet(budget)?.cells() ?? [];
  const layout = layoutOf(budget.columns, cells, ANY_YEAR, dayOf);
  const head = layout === null ? null : headIn(cells, layout);
  if (head === null || workbook.sheet(actuals) === null) return null;
  const known: unknown[][] = [];
  known[head.row - 1] = [...head.header];
  const found = layoutOf(actuals.columns, known, ANY_YEAR, dayOf);
  return found?.headerRow === head.row ? { ...head, layout: found, cells: known } : null;
};

/** What people fill in, and what they are told of it: the ledger's left part, unless they moved its columns. */
export const READ = [
  'date',
  'line',
  'amount',
  'stage',
  'description',
  'reference',
  'settles',
  'check',
] as const;

/** Cells stay as they were read, but for their header row: a long ledger is not copied for it. Several ask for them. */
const wholes = new WeakMap<Sheet, Cells>();

/**
 * The ledger's cells as far as rows are read from them: what formulas work out stands right of that and is not read. All
 * of them where a column stands there of which Budget does not tell, or where they are read already.
 */
export const ledgerCells = (workbook: Workbook): Cells => {
  const sheet = workbook.sheet(actuals);
  if (sheet === null) return [];
  const before = wholes.get(sheet);
  if (before !== undefined) return before;
  const head = ledgerHead(workbook);
  const columns = Math.max(...READ.map((key) => head?.layout.columns.get(key)?.[0] ?? 0));
  const isKnown =
    head?.header.length === sheet.size().columns && head.header.slice(columns).every((text) => text !== '');
  if (head === null || !isKnown) return sheet.cells();
  const cells = sheet.left(columns);
  // As far as it is read it is what stands there: a header that is there twice among it.
  cells[head.row - 1] = [...(cells[head.row - 1] ?? []).slice(0, columns), ...head.header.slice(columns)];
  wholes.set(sheet, cells);
  return cells;
};
