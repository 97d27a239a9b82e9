/** What Budget's cells tell about the ledger, so that the ledger need not be read for it. */
import type { Month } from '../../domain/plan';
import { layoutOf, type Cells, type Layout } from '../../sheet/layout';
import { cornerRow } from '../../sheet/mending/corner';
import { actuals, budget } from '../../tabs';
import { HEAD_MARK } from '../../tabs/ledger/head';
import type { Sheet, Workbook } from '../../workbook';

/** Any year will do, since no column of the ledger depends on it. */
const ANY_YEAR: Month = '2000-01';

/**
 * The ledger's header row according to Budget, and how many of its cells formulas can't count as a full reading would.
 */
export interface Head {
  row: number;
  header: readonly string[];
  /** The number of dates, amounts and states that formulas do not understand. */
  odd: readonly [dates: number, amounts: number, states: number];
}

/** Null where Budget does not tell, because a column is missing or blocked. */
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

/** Where the ledger's columns are according to Budget; `cells` has only the header row. */
export interface LedgerHead extends Head {
  layout: Layout;
  cells: unknown[][];
}
/** Null where Budget does not tell, or the ledger is missing. */
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

/** The columns that people fill in, and Check: the left part of the ledger, unless they were moved. */
export const READ_COLUMNS = [
  'date',
  'line',
  'amount',
  'stage',
  'description',
  'reference',
  'settles',
  'check',
] as const;

/**
 * Cached, since several callers need them. Only the header row is replaced, in place, so that a long ledger is not
 * copied.
 */
const wholes = new WeakMap<Sheet, Cells>();

/**
 * The cells of the ledger, without the columns to the right that only formulas fill. The whole tab is read if a column
 * there is unknown to Budget; cells already read are reused.
 */
export const ledgerCells = (workbook: Workbook): Cells => {
  const sheet = workbook.sheet(actuals);
  if (sheet === null) return [];
  const before = wholes.get(sheet);
  if (before !== undefined) return before;
  const head = ledgerHead(workbook);
  const columns = Math.max(...READ_COLUMNS.map((key) => head?.layout.columns.get(key)?.[0] ?? 0));
  const isKnown =
    head?.header.length === sheet.size().columns && head.header.slice(columns).every((text) => text !== '');
  if (head === null || !isKnown) return sheet.cells();
  const cells = sheet.left(columns);
  // The part of the header that was read is used as read, so that a duplicate header is noticed.
  cells[head.row - 1] = [...(cells[head.row - 1] ?? []).slice(0, columns), ...head.header.slice(columns)];
  wholes.set(sheet, cells);
  return cells;
};
