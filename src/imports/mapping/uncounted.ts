/** Money columns that no role reads. Each is reported with its sum, so that no fee is left out silently. */
import { columnLetters } from '../../sheet/places/address';
import { summed } from '../exact';
import type { Cell } from '../grid';
import { amountIn, isNothing, type DecimalMark } from '../table/amounts';
import { isFee, plainHeader, rolesOf, ROLES, type Role } from '../table/headers';
import { cellsOf, type Table } from '../table/table';
import { saysAny } from '../text/patterns';
import { columnsFor, type Mapping } from './mapping';

/** Adds columns to a role. */
export const withRole = (mapping: Mapping, role: 'fee' | 'in', headers: readonly string[]): Mapping => {
  const columns = [...(mapping.columns[role] ?? []), ...headers.map(plainHeader)];
  return { ...mapping, columns: { ...mapping.columns, [role]: columns } };
};

export interface Uncounted {
  header: string;
  sum: number;
  isFee: boolean;
}

/** Columns with one of these roles hold payments; a balance is only their result. */
const MONEY: readonly Role[] = ['amount', 'in', 'out', 'fee', 'tax'];

/** Numbers that are no money: counts, measures, identifiers, unit prices. */
const NUMBERS = [
  /^(stt|tt|nam|thang|quy|ngay|year|month|sku|gia( ban)?|price|(so|no)( (?!tien).*)?)$|(code|number| no)$/,
  saysAny(
    'id|ma|line|mst|tax code|zip', // Tells apart.
    'sdt|dien thoai|phone|tel',
    'sl|so luong|qty|quantity|units?|diem|points?', // Counts.
    'khoi luong|trong luong|can nang|weight|kg|km|gio|hours?', // Measures.
    'don gia|unit price|ty (le|gia)|rate|percent', // Of one piece, or of a part.
  ),
];
const WORTH = /\b(tien|thu|chi|thue|vat|giam gia|chiet khau|amount|gross|net|tax|tip|discount|refund|cost)\b/;
/** A sum of money has thousands or cents, unless its header says that it is money. */
const LEAST = 1000;
const LIKE_MONEY = /\d[.,]\d|[$€£¥₫]/;
/** Percentages, and numbers with leading zeros, which are identifiers. */
const NO_SUM = /%|^0\d/;
/** The number of cells that decide whether a column holds text or amounts. */
const FIRST = 20;

const isRead = (cell: Cell, mark: DecimalMark): boolean =>
  cell.day === undefined && !NO_SUM.test(cell.text) && amountIn(cell, mark) !== null;

/** A column counts as money if most cells are amounts, even if some are not understood. */
const areAmounts = (cells: readonly Cell[], mark: DecimalMark): boolean =>
  cells.length > 0 && cells.filter((cell) => isRead(cell, mark)).length * 2 > cells.length;

const isWorth = (header: string, cells: readonly Cell[], mark: DecimalMark): boolean =>
  isFee(header) ||
  WORTH.test(header) ||
  rolesOf(header).length > 0 ||
  cells.some((cell) => LIKE_MONEY.test(cell.text) || Math.abs(amountIn(cell, mark) ?? 0) >= LEAST);

const isMeant = (header: string): boolean => {
  const [plain, roles] = [plainHeader(header), rolesOf(header)];
  if (header.includes('%') || roles.some((role) => !MONEY.includes(role))) return false;
  return roles.length > 0 || isFee(plain) || !NUMBERS.some((words) => words.test(plain));
};

const used = (table: Table, mapping: Mapping): ReadonlySet<number> =>
  new Set([
    ...ROLES.flatMap((role) => columnsFor(table, mapping, role)),
    ...table.headers.flatMap((header, column) =>
      mapping.leaveOut.some((by) => by.column === plainHeader(header)) ? [column] : [],
    ),
  ]);

export const uncountedIn = (table: Table, mapping: Mapping, mark: DecimalMark): Uncounted[] => {
  const known = used(table, mapping);
  const widths = table.blocks.map(({ rows: [first] }) => first?.cells.length ?? 0);
  // A merged header covers two columns and leaves the second one without a header.
  return Array.from({ length: Math.max(table.headers.length, ...widths) }, (_, column) => column).flatMap(
    (column): Uncounted[] => {
      const header = table.headers[column] ?? '';
      if (known.has(column) || !isMeant(header)) return [];
      const cells = cellsOf(table, [column], (cell) => !isNothing(cell));
      if (!areAmounts(cells.slice(0, FIRST), mark) || !areAmounts(cells, mark)) return [];
      const plain = plainHeader(header);
      const amounts = cells.flatMap((cell) => (isRead(cell, mark) ? (amountIn(cell, mark) ?? []) : []));
      if (amounts.every((amount) => amount === 0) || !isWorth(plain, cells, mark)) return [];
      const sum = summed(amounts) * (mapping.unit ?? 1);
      return [
        {
          header: plain === '' ? `(${columnLetters(column + 1)})` : header.replace(/\s+/g, ' '),
          sum,
          isFee: isFee(plain),
        },
      ];
    },
  );
};
