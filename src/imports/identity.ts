/** What makes a row of a file itself, so that it is taken once, however often a file or its neighbour is read. */
import { plain } from '../words';
import type { Entry } from './entries';

const SEPARATOR = '|';

/**
 * By its reference where it has one; else by all that a row says. Rows that are equal in this, two coffees on one day,
 * are told apart by their order in the file. Made from the row as it was read, never from what became of it; and
 * never from the names that people give to sources and accounts.
 */
const saidBy = ({ account, reference, ledgerAccount, part, amount, day, text, balance }: Entry): string =>
  [
    ...[account, part, ledgerAccount, amount],
    ...(reference === '' ? [day, text, balance ?? ''] : ['#', reference]),
  ]
    .map((piece) => plain(String(piece)).replaceAll(SEPARATOR, '/'))
    .join(SEPARATOR);

/** A key a row, in the order of the rows. `source`: what the file's shape or set of headers is called by. */
export const identities = (source: string, entries: readonly Entry[]): string[] => {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const said = saidBy(entry);
    const ordinal = (seen.get(said) ?? 0) + 1;
    seen.set(said, ordinal);
    return [plain(source), said, ordinal].join(SEPARATOR);
  });
};
