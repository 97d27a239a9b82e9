/** Finds a column that gives the direction of each amount, by its cells rather than its header. */
import { cellAt, isBlank } from '../grid';
import { isBelowZero } from '../table/amounts';
import { columnNamed, columnsOf, plainHeader, rolesOf, type Role } from '../table/headers';
import { cellsOf, type Table } from '../table/table';
import { GIVEN_BACK, OPEN_WAY, wayIn } from '../table/wayWords';

const isGivenBack = (table: Table, column: number): boolean =>
  cellsOf(table, [column]).some(({ text }) => GIVEN_BACK.test(plainHeader(text)));

const NO_WAYS: readonly Role[] = ['date', 'in', 'out', 'balance'];
/** The directions that the cells of a column name; empty if any cell says something else. */
export const waysOf = ({ blocks }: Table, column: number): ReadonlySet<1 | -1> => {
  const ways = new Set<1 | -1>();
  for (const { rows } of blocks)
    for (const { cells } of rows) {
      const cell = cellAt(cells, column);
      const way = isBlank(cell) || cell.text === OPEN_WAY ? undefined : wayIn(cell.text);
      if (way === null) return new Set();
      if (way !== undefined) ways.add(way);
    }
  return ways;
};

/** Without accents, “Dòng tiền” (cash flow, a direction) looks like “Đồng tiền” (currency). */
export const saysWays = (table: Table, [name]: readonly string[]): boolean =>
  waysOf(table, columnNamed(table.headers, name)).size > 0;

const hasMinus = (table: Table, ways: string): boolean =>
  cellsOf(
    table,
    columnsOf(table.headers, ['amount']).filter((at) => plainHeader(table.headers[at] ?? '') !== ways),
  ).some(isBelowZero);

/**
 * The direction column for amounts without sign: each cell says in or out and nothing else, and some say out. Where
 * both occur, the header does not matter, unless amounts have a minus of their own.
 */
export const directionIn = (table: Table): readonly string[] => {
  const isOne = (header: string, column: number, isNamed: boolean): boolean => {
    const roles = rolesOf(header);
    if (
      plainHeader(header) === '' ||
      isNamed !== roles.some((role) => role === 'direction' || role === 'kind')
    )
      return false;
    if (roles.some((role) => NO_WAYS.includes(role))) return false;
    const ways = waysOf(table, column);
    // A refund is money out beside sales, but money in at a bank.
    if (roles.includes('direction')) return ways.size > 0;
    return ways.has(-1) && (ways.has(1) || (isNamed && !isGivenBack(table, column)));
  };
  const first = (isNamed: boolean): string[] => {
    const found = table.headers.find((header, column) => isOne(header, column, isNamed));
    return found === undefined ? [] : [plainHeader(found)];
  };
  const named = first(true);
  const [other] = named.length > 0 ? [] : first(false);
  return other === undefined || hasMinus(table, other) ? named : [other];
};
