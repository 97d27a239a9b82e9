/**
 * For a general ledger of several accounts, one below the other: its rows are legs of the account above them. Adds an
 * account column, as a journal has.
 */
import { isBlank } from '../../grid';
import { ACCOUNT_NAME, columnsOf, isNamed, ownAccountColumns } from '../headers';
import { withColumn, type Table, type TableRow } from '../parts';
import { isLedger, whoseIs } from '../whose';

export const ACCOUNT_COLUMN = 'Tài khoản / Account';

/** The account named by a row that stands alone or says that it names one. */
const accountIn = ({ cells }: TableRow): string => {
  const [first, second, ...more] = cells.filter((cell) => !isBlank(cell));
  if (first === undefined || more.length > 0) return '';
  if (isNamed(first.text, ACCOUNT_NAME))
    return (/:\s*(\S.*)$/s.exec(first.text)?.[1] ?? second?.text ?? '').trim();
  return second === undefined ? first.text.trim() : '';
};

/** The account of each row, by row number; null where a row has none. */
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
  // Rows of cash accounts only, or of income and cost accounts only, are not both legs of one entry.
  if (accounts === null || kinds.size < 2) return table;
  return withColumn(table, ACCOUNT_COLUMN, accounts);
};
