/** What makes a row of a file itself, so that it is taken once, however often a file or its neighbour is read. */
import { plain } from '../words';
import type { Entry } from './entries';
import { isTidy } from './tidy';

const SEPARATOR = '|';

/**
 * By its reference where it has one; else by all that a row says. Rows that are equal in this, two coffees on one day,
 * are told apart by their order in the file. Made from the row as it was read, never from what became of it; and
 * never from the names that people give to sources and accounts.
 */
const saidBy = ({ account, reference, ledgerAccount, part, amount, day, text, balance }: Entry): string => {
  const whose = `${own(account)}|${part}|${own(ledgerAccount)}|${amount}|`;
  return plainly(
    reference === '' ? `${whose}${day ?? ''}|${own(text)}|${balance ?? ''}` : `${whose}#|${own(reference)}`,
  );
};

/** As plain has it; texts without accents and spaces, as most references are, are that but for their case. */
const plainly = (said: string): string => {
  if (WITHOUT_GAPS.test(said)) return said.toLowerCase();
  return isTidy(said) ? said.normalize('NFC').toLowerCase() : plain(said);
};
const WITHOUT_GAPS = /^[!-~]*$/;

const own = (text: string): string => (text.includes(SEPARATOR) ? text.replaceAll(SEPARATOR, '/') : text);

/** Whose money a key tells of, and how much of it: the source and account that its row came from, and its amount. */
export const saidIn = (key: string): { from: string; part: string; amount: number } => {
  const [source = '', account = '', part = '', , amount = ''] = key.split(SEPARATOR);
  return { from: [source, account].join(SEPARATOR), part, amount: Number(amount) };
};

/** A key a row, in the order of the rows. `source`: what the file's shape or set of headers is called by. */
export const identities = (source: string, entries: readonly Entry[]): string[] => {
  const seen = new Map<string, number>();
  const start = plain(source) + SEPARATOR;
  return entries.map((entry) => {
    const said = saidBy(entry);
    const ordinal = (seen.get(said) ?? 0) + 1;
    seen.set(said, ordinal);
    return `${start}${said}|${ordinal}`;
  });
};
