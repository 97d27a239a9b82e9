/** Rows of the ledger that came from files: which import they belong to, and whether they were edited since. */
import { addTo, groupsOf } from '../../domain/groups';
import { dayNumber, monthOfDay } from '../../domain/months/months';
import { signOf } from '../../domain/sign';
import { once } from '../../once';
import { isEntry, type PlanEntry } from '../../plan/ledger/entries';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import { plain } from '../../words';

type Said = Pick<LedgerRow, 'date' | 'line' | 'amount' | 'stage' | 'description' | 'reference' | 'settles'>;

const saidBy = ({ date, line, amount, stage, description, reference, settles }: Said): string =>
  [date, line, amount, stage, description, reference, settles]
    .map((value) => plain(String(value ?? '')))
    .join('|');

/**
 * The tag beside an imported row's key: the import's Id, and a signature of the row's values at import. The tag of an
 * import's first row also holds all that is to be listed of it, so that one write brings in everything or nothing.
 */
export const tagOf = (id: string, row: Said, about = ''): string =>
  `${id} ${signOf(saidBy(row))}${about === '' ? '' : ` ${about}`}`;

const TAG = /^(\S+) (\S+)(?: (.*))?$/s;
type Tagged = Pick<LedgerRow, 'imported'>;

export const importOf = ({ imported }: Tagged): string | null => imported?.split(' ')[0] ?? null;

/** What the tag of a row says of its import; blank where it says nothing. */
export const aboutIn = ({ imported }: Tagged): string => TAG.exec(imported ?? '')?.[3] ?? '';

export const isAsImported = (row: LedgerRow): boolean => {
  const id = importOf(row);
  return id !== null && row.imported === tagOf(id, row, aboutIn(row));
};

type ImportedRow = PlanEntry & { importKey: string };
/** A key beside a row that is no entry counts for nothing: the row was emptied, or was never completed. */
export const isImported = (row: LedgerRow): row is ImportedRow => row.importKey !== null && isEntry(row);

/** The imported rows of each key. */
const rowsByKey = (rows: readonly LedgerRow[]): ReadonlyMap<string, readonly ImportedRow[]> =>
  groupsOf(rows.filter(isImported), ({ importKey }) => importKey);

const NEAR_DAYS = 5;
const isOfAnotherMonth = (one: string, other: string): boolean =>
  monthOfDay(one) !== monthOfDay(other) && Math.abs(dayNumber(one) - dayNumber(other)) > NEAR_DAYS;

/** A key without its number among equal keys, and without the day that tells it from those of other months. */
const stemOf = (key: string): string => key.replace(/\|\d+(\|\d{4}-\d\d-\d\d)?$/, '');
const hasDay = (key: string): boolean => key.at(-11) === '|' && key.at(-6) === '-';

/** Looks up a row of a file: whether it is on the ledger already, and the key it is to have there. */
type Knowing = (row: { key: string; day: string }) => { key: string; isKnown: boolean };

/**
 * Voucher numbers begin again each month. So a row with the key of an unedited row in another month is another payment,
 * and its day is added to its key. After that, rows of that number are recognised by their days, because their
 * numbering among equals differs in a file that covers both months. An edited row may have been moved to another month:
 * it is taken for the same payment.
 */
export const knowing = (rows: readonly LedgerRow[]): Knowing => {
  const keys = rowsByKey(rows);
  const again = new Set([...keys.keys()].filter(hasDay).map(stemOf));
  const days = once(() => {
    const found = new Map<string, string[]>();
    for (const [key, same] of keys) for (const { date } of same) addTo(found, stemOf(key), date);
    return found;
  });
  const isThere = (key: string, day: string): boolean =>
    (days().get(stemOf(key)) ?? []).some((other) => !isOfAnotherMonth(other, day));
  return ({ key, day }) => {
    const same = keys.get(key);
    if (same === undefined)
      return { key, isKnown: again.size > 0 && again.has(stemOf(key)) && isThere(key, day) };
    const isOther = same.every((row) => isAsImported(row) && isOfAnotherMonth(row.date, day));
    return isOther ? { key: `${key}|${day}`, isKnown: isThere(key, day) } : { key, isKnown: true };
  };
};
