/** Identifies a row of a file, so that it is taken only once, however often this file or an overlapping one is read. */
import { hashOf } from '../../domain/sign';
import { plain } from '../../words';
import type { Entry } from '../entry';
import { isTidy } from '../text/tidy';

const SEPARATOR = '|';

/**
 * By its reference where it has one, otherwise by everything the row says. Rows that are equal in this (two coffees on
 * one day) are told apart by their order in the file. The key is made from the row as read, never from its fate, nor
 * from names that people give to sources and accounts.
 */
const saidBy = ({ reference, amount, day, text, balance }: Entry, referred: string): string => {
  if (reference === '') return plainly(`${amount}|${day ?? ''}|${own(text)}|${balance ?? ''}`);
  return WITHOUT_GAPS.test(reference) ? `${amount}|#|${referred}` : plainly(`${amount}|#|${own(reference)}`);
};
const WITHOUT_GAPS = /^[!-~]*$/;

/** The reference, normalised as in the key. */
const referredBy = ({ reference }: Entry): string =>
  WITHOUT_GAPS.test(reference) ? own(reference).toLowerCase() : plain(own(reference));

/**
 * Hashes that occur more than once: those of all repeated texts, and rarely of others. An open-addressing hash table
 * with at least twice as many places as hashes.
 */
const comingAgain = (signs: Uint32Array): ReadonlySet<number> => {
  const again = new Set<number>();
  const last = 2 ** Math.ceil(Math.log2(2 * signs.length + 1)) - 1;
  const places = new Uint32Array(last + 1);
  for (const sign of signs) {
    // A free place holds 0, so a hash of 0 can't be told from it and is taken as repeated.
    if (sign === 0) again.add(sign);
    let place = sign & last;
    while (places[place] !== 0 && places[place] !== sign) place = (place + 1) & last;
    if (places[place] === sign) again.add(sign);
    places[place] = sign;
  }
  return again;
};

/**
 * The account and part that a row belongs to. It ends with a bar, so that normalising it separately from the rest gives
 * the same key.
 */
const whoseOf = ({ account, ledgerAccount, part }: Entry): string =>
  plain(`${own(account)}|${part}|${own(ledgerAccount)}|`);

/** The same as `plain`, but fast for the many texts that have only single spaces. */
const plainly = (said: string): string => (isTidy(said) ? said.normalize('NFC').toLowerCase() : plain(said));

const own = (text: string): string => (text.includes(SEPARATOR) ? text.replaceAll(SEPARATOR, '/') : text);

const BY_MONTH = '@';
/**
 * A row of a report by month is the amount of a line in a month; if that amount changes, it is a row of another report.
 */
const byMonth = ({ amount, day, text }: Entry): string =>
  plainly(`${amount}|${BY_MONTH}|${day ?? ''}|${own(text)}`);

/** The source and account that a key's row came from, and its amount. */
export const saidIn = (key: string): { from: string; part: string; amount: number } => {
  const [source = '', account = '', part = '', , amount = ''] = key.split(SEPARATOR);
  return { from: [source, account].join(SEPARATOR), part, amount: Number(amount) };
};

/** The last day of the month for a row of a report by month; null for other rows. */
export const monthIn = (key: string): string | null => {
  const [, , , , , sign, day = null] = key.split(SEPARATOR);
  return sign === BY_MONTH ? day : null;
};

const areSameWhose = (one: Entry, other: Entry): boolean =>
  one.account === other.account && one.ledgerAccount === other.ledgerAccount && one.part === other.part;

/** The keys of the rows, in order. `source`: the key of the file's shape or set of headers. */
export const identities = (source: string, entries: readonly Entry[], isByMonth = false): string[] => {
  const seen = new Map<string, number>();
  const start = plain(source) + SEPARATOR;
  let whose = '';
  const signs = new Uint32Array(entries.length);
  const referred = entries.map((entry, at) => {
    const text = referredBy(entry);
    signs[at] = hashOf(text);
    return text;
  });
  const again = comingAgain(signs);
  return entries.map((entry, at) => {
    const before = entries[at - 1];
    if (before === undefined || !areSameWhose(before, entry)) whose = start + whoseOf(entry);
    const said = whose + (isByMonth ? byMonth(entry) : saidBy(entry, referred[at] ?? ''));
    // Most references occur once, so the row needs no number.
    if (entry.reference !== '' && !again.has(signs[at] ?? 0)) return `${said}|1`;
    const ordinal = (seen.get(said) ?? 0) + 1;
    seen.set(said, ordinal);
    return `${said}|${ordinal}`;
  });
};
