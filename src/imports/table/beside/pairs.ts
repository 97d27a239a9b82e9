/**
 * Journals with one row for each entry, which names a debited and a credited account. In charts whose numbers do not
 * tell income and cost, each row becomes two legs, so that import rules can tell them by their accounts.
 */
import { BLANK, cellAt, type Cell } from '../../grid';
import { columnsOf, plainHeader, rankOf } from '../headers';
import type { Table, TableRow } from '../parts';
import { textsIn } from '../table';
import { OF_VIETNAM, ROOT } from '../whose';
import { ACCOUNT_COLUMN } from './accounts';
import { SIDES } from './senses';

const DEBITED =
  /^(tk no|tai khoan no|no tk|tk ghi no|debit account|debit a c|account debited|soll ?konto|konto soll)$/;
const CREDITED =
  /^(tk co|tai khoan co|co tk|tk ghi co|credit account|credit a c|account credited|haben ?konto|konto haben)$/;

/** The columns of the debited and the credited account; empty where the table has not both. */
export const accountPair = (headers: readonly string[]): number[] => {
  const found = [DEBITED, CREDITED].map((name) =>
    headers.findIndex((header) => name.test(plainHeader(header))),
  );
  return found.includes(-1) ? [] : found;
};

export const withLegs = (table: Table): Table => {
  const { headers } = table;
  const [debited, credited] = accountPair(headers);
  const [amount] = columnsOf(headers, ['amount']).sort(
    (one, other) => rankOf(headers[one] ?? '', 'amount') - rankOf(headers[other] ?? '', 'amount'),
  );
  if (debited === undefined || credited === undefined || amount === undefined) return table;
  const accounts = [...textsIn(table, [debited, credited])];
  if (accounts.filter((text) => OF_VIETNAM.test(text) || ROOT.test(text)).length * 2 > accounts.length)
    return table;
  const gone = [debited, credited, amount];
  const kept = <T>(all: readonly T[], nothing: T): T[] =>
    all.map((one, at) => (gone.includes(at) ? nothing : one));
  const legsOf = (row: TableRow): TableRow[] => {
    const cells = headers.map((_, at) => cellAt(row.cells, at));
    const leg = (account: number, ...sides: Cell[]): TableRow => ({
      ...row,
      cells: [...kept(cells, BLANK), cellAt(cells, account), ...sides],
    });
    const money = cellAt(cells, amount);
    return [leg(debited, money, BLANK), leg(credited, BLANK, money)];
  };
  return {
    ...table,
    headers: [...kept(headers, ''), ACCOUNT_COLUMN, ...SIDES],
    blocks: table.blocks.map((block) => ({ ...block, rows: block.rows.flatMap(legsOf) })),
  };
};
