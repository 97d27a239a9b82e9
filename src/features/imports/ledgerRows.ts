/** Rows of the ledger that came from files: which import they are of, and whether they are still as they came. */
import { signOf } from '../../imports/bare';
import { isEntry, type PlanEntry } from '../../plan/ledger/entries';
import type { LedgerRow } from '../../tabs/actuals';
import { plain } from '../../words';

type Said = Pick<LedgerRow, 'date' | 'line' | 'amount' | 'stage' | 'description' | 'reference' | 'settles'>;

const saidBy = ({ date, line, amount, stage, description, reference, settles }: Said): string =>
  [date, line, amount, stage, description, reference, settles]
    .map((value) => plain(String(value ?? '')))
    .join('|');

/**
 * What an imported row bears beside its key: its import, and a sign of what it said when it came. The first row of an
 * import bears behind them all that is to be listed of it: so that one write brings in everything, or nothing.
 */
export const tagOf = (id: string, row: Said, about = ''): string =>
  `${id} ${signOf(saidBy(row))}${about === '' ? '' : ` ${about}`}`;

const TAG = /^(\S+) (\S+)(?: (.*))?$/s;
type Tagged = Pick<LedgerRow, 'imported'>;

export const importOf = ({ imported }: Tagged): string | null => imported?.split(' ')[0] ?? null;

/** What a row bears of its import; blank where it bears nothing. */
export const aboutIn = ({ imported }: Tagged): string => TAG.exec(imported ?? '')?.[3] ?? '';

export const isAsImported = (row: LedgerRow): boolean => {
  const id = importOf(row);
  return id !== null && row.imported === tagOf(id, row, aboutIn(row));
};

export type ImportedRow = PlanEntry & { importKey: string };
/** A key beside what is no entry any more says nothing: the row was emptied, or never came to be. */
export const isImported = (row: LedgerRow): row is ImportedRow => row.importKey !== null && isEntry(row);

/** The imported rows of each key. */
export const byKey = (rows: readonly LedgerRow[]): ReadonlyMap<string, readonly ImportedRow[]> => {
  const found = new Map<string, ImportedRow[]>();
  for (const row of rows)
    if (isImported(row)) {
      const same = found.get(row.importKey);
      if (same === undefined) found.set(row.importKey, [row]);
      else same.push(row);
    }
  return found;
};
