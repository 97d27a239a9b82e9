/** What makes a row of a file itself, so that it is taken once, however often a file or its neighbour is read. */
import { hashOf } from '../../domain/sign';
import { plain } from '../../words';
import type { Entry } from '../entry';
import { isTidy } from '../text/tidy';

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

/**
 * Signs that more than one text has: of all that come again, and hardly of another. Each is put down where it leads to
 * in a list twice as long as they are many, or in the next place that is free.
 */
const comingAgain = (signs: Uint32Array): ReadonlySet<number> => {
  const again = new Set<number>();
  const last = 2 ** Math.ceil(Math.log2(2 * signs.length + 1)) - 1;
  const places = new Uint32Array(last + 1);
  for (const sign of signs) {
    // Nothing stands in a place that is free: a sign of nothing comes again, as far as is known.
    if (sign === 0) again.add(sign);
    let place = sign & last;
    while (places[place] !== 0 && places[place] !== sign) place = (place + 1) & last;
    if (places[place] === sign) again.add(sign);
    places[place] = sign;
  }
  return again;
};

/** Whose it is; a bar stands between it and the amount, so that each is plain if the whole is. */
const whoseOf = ({ account, ledgerAccount, part }: Entry): string =>
  plain(`${own(account)}|${part}|${own(ledgerAccount)}|`);

/** As plain has it; most texts are written with one blank between words. */
const plainly = (said: string): string => (isTidy(said) ? said.normalize('NFC').toLowerCase() : plain(said));

const own = (text: string): string => (text.includes(SEPARATOR) ? text.replaceAll(SEPARATOR, '/') : text);

const BY_MONTH = '@';
/** Of a report by month a row is what a line came to in a month; another amount of the same is another report's. */
const byMonth = ({ amount, day, text }: Entry): string =>
  plainly(`${amount}|${BY_MONTH}|${day ?? ''}|${own(text)}`);

/** Whose money a key tells of, and how much of it: the source and account that its row came from, and its amount. */
export const saidIn = (key: string): { from: string; part: string; amount: number } => {
  const [source = '', account = '', part = '', , amount = ''] = key.split(SEPARATOR);
  return { from: [source, account].join(SEPARATOR), part, amount: Number(amount) };
};

/** Of a report by month: the month's last day; null of other rows. */
export const monthIn = (key: string): string | null => {
  const [, , , , , sign, day = null] = key.split(SEPARATOR);
  return sign === BY_MONTH ? day : null;
};

const areSameWhose = (one: Entry, other: Entry): boolean =>
  one.account === other.account && one.ledgerAccount === other.ledgerAccount && one.part === other.part;

/** A key a row, in the order of the rows. `source`: what the file's shape or set of headers is called by. */
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
    // Most references are of one row, which then has no equal.
    if (entry.reference !== '' && !again.has(signs[at] ?? 0)) return `${said}|1`;
    const ordinal = (seen.get(said) ?? 0) + 1;
    seen.set(said, ordinal);
    return `${said}|${ordinal}`;
  });
};
