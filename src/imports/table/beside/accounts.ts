/**
 * A general ledger of several accounts, one below the other: its rows are legs, each of the account that stands above
 * it. The table then has a column that says it, as journals have it in their rows.
 */
import { isBlank } from '../../grid';
import { ACCOUNT_NAME, columnsOf, isNamed, ownAccountColumns } from '../headers';
import { withColumn, type Table, type TableRow } from '../parts';
import { isLedger, whoseIs } from '../whose';

export const ACCOUNT_COLUMN = 'Tài khoản / Account';

/** What a row that stands alone, or says that it names an account, calls it. */
const accountIn = ({ cells }: TableRow): string => {
  const [first, second, ...more] = cells.filter((cell) => !isBlank(cell));
  if (first === undefined || more.length > 0) return '';
  if (isNamed(first.text, ACCOUNT_NAME))
    return (/:\s*(\S.*)$/s.exec(first.text)?.[1] ?? second?.text ?? '').trim();
  return second === undefined ? first.text.trim() : '';
};

/** Each row's account, by where it stands; null where one has none. */
export const accountsOf = ({ blocks, asides, headerRow }: Table): ReadonlyMap<number, string> | null => {
  const headings = [...asides.filter(({ why }) => why === 'below'), ...blocks.flatMap(({ above }) => above)]
    .filter(({ at, cells }) => at > headerRow || cells.some(({ text }) => isNamed(text, ACCOUNT_NAME)))
    .map((row) => ({ at: row.at, name: accountIn(row) }))
    .filter(({ name }) => name !== '')
    .sort((one, other) => other.at - one.at);
  const found = new Map<number, string>();
  for (const { at } of blocks.flatMap(({ rows }) => rows)) {
    const name = headings.find((heading) => heading.at < at)?.name;
    if (name === undefined) return null;
    found.set(at, name);
  }
  return found;
};

export const withAccounts = (table: Table): Table => {
  const { headers } = table;
  const isSided = (['in', 'out'] as const).every((side) => columnsOf(headers, [side]).length > 0);
  if (!isSided || ownAccountColumns(headers).length > 0 || !isLedger(table)) return table;
  const accounts = accountsOf(table);
  const kinds = new Set([...(accounts?.values() ?? [])].map(whoseIs));
  // Of cash alone, or of income and cost alone, rows are no two legs of one booking.
  if (accounts === null || kinds.size < 2) return table;
  return withColumn(table, ACCOUNT_COLUMN, accounts);
};
