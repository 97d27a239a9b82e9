/** What makes a row of a file itself, so that it is taken once, however often a file or its neighbour is read. */
import { plain } from '../words';
import { hashOf } from './bare';
import type { Entry } from './entries';
import { isTidy } from './tidy';

const SEPARATOR = '|';

/**
 * By its reference where it has one; else by all that a row says. Rows that are equal in this, two coffees on one day,
 * are told apart by their order in the file. Made from the row as it was read, never from what became of it; and
 * never from the names that people give to sources and accounts.
 */
const saidBy = ({ reference, amount, day, text, balance }: Entry, referred: string): string => {
  if (reference === '') return plainly(`${amount}|${day ?? ''}|${own(text)}|${balance ?? ''}`);
  return WITHOUT_GAPS.test(reference) ? `${amount}|#|${referred}` : plainly(`${amount}|#|${own(reference)}`);
};
const WITHOUT_GAPS = /^[!-~]*$/;

/** The reference as rows that have equal keys have it alike. */
const referredBy = ({ reference }: Entry): string =>
  WITHOUT_GAPS.test(reference) ? own(reference).toLowerCase() : plain(own(reference));

/** Signs that more than one text has: of all that come again, and hardly of another. Numbers are sorted in no time. */
const comingAgain = (signs: Uint32Array): ReadonlySet<number> => {
  const sorted = signs.slice().sort();
  const again = new Set<number>();
  sorted.forEach((sign, at) => {
    if (at > 0 && sign === sorted[at - 1]) again.add(sign);
  });
  return again;
};

/** Whose it is; a bar stands between it and the amount, so that each is plain if the whole is. */
const whoseOf = ({ account, ledgerAccount, part }: Entry): string =>
  plain(`${own(account)}|${part}|${own(ledgerAccount)}|`);

/** As plain has it; most texts are written with one blank between words. */
const plainly = (said: string): string => (isTidy(said) ? said.normalize('NFC').toLowerCase() : plain(said));

const own = (text: string): string => (text.includes(SEPARATOR) ? text.replaceAll(SEPARATOR, '/') : text);

/** Whose money a key tells of, and how much of it: the source and account that its row came from, and its amount. */
export const saidIn = (key: string): { from: string; part: string; amount: number } => {
  const [source = '', account = '', part = '', , amount = ''] = key.split(SEPARATOR);
  return { from: [source, account].join(SEPARATOR), part, amount: Number(amount) };
};

const areSameWhose = (one: Entry, other: Entry): boolean =>
  one.account === other.account && one.ledgerAccount === other.ledgerAccount && one.part === other.part;

/** A key a row, in the order of the rows. `source`: what the file's shape or set of headers is called by. */
export const identities = (source: string, entries: readonly Entry[]): string[] => {
  const seen = new Map<string, number>();
  const start = plain(source) + SEPARATOR;
  let whose = '';
  const referred = entries.map(referredBy);
  const signs = new Uint32Array(referred.map((text) => hashOf(text)));
  const again = comingAgain(signs);
  return entries.map((entry, at) => {
    const before = entries[at - 1];
    if (before === undefined || !areSameWhose(before, entry)) whose = whoseOf(entry);
    const reference = referred[at] ?? '';
    const said = whose + saidBy(entry, reference);
    // Most references are of one row, which then has no equal.
    if (entry.reference !== '' && !again.has(signs[at] ?? 0)) return `${start}${said}|1`;
    const ordinal = (seen.get(said) ?? 0) + 1;
    seen.set(said, ordinal);
    return `${start}${said}|${ordinal}`;
  });
};
