/** What is said of the rows of a file, and by which rule each of them goes. */
import type { Entry } from '../entry';
import { bare } from '../text/bare';
import { EDGE, lettersOf, OTHERS_BUT_EDGES } from '../text/letters';
import { askedBy, saysText, type RuleRow, type Wanted } from './rules';

/** Fees and taxes that stand beside an amount are told apart by these words. */
const PART_WORDS: Readonly<Record<Entry['part'], string>> = { amount: '', fee: 'phí fee ', tax: 'thuế tax ' };

/** A rule may know a payment by what is said of it, its kind and its reference. */
const saidOf = ({ part, text, kind, reference }: Entry): string =>
  kind === '' && part === 'amount'
    ? `${text} ${reference}`
    : `${PART_WORDS[part]}${text} ${kind} ${reference}`;

/** As rules look at it. */
export const plainlySaid = (entry: Entry): string => bare(saidOf(entry));

/** All that is said in a file, row below row, an edge before each, and where each ends. */
interface Whole {
  text: string;
  ends: Uint32Array;
}

/** Whether each edge is where a row begins: one within a row would be taken for it. */
const isPartedAt = (text: string, ends: Uint32Array): boolean => {
  let row = 0;
  for (let edge = text.indexOf(EDGE, 1); edge >= 0; edge = text.indexOf(EDGE, edge + 1))
    if (edge !== ends[row++]) return false;
  return true;
};

/** Null where letters are written that are not told one by one. */
const wholeOf = (entries: readonly Entry[]): Whole | null => {
  const ends = new Uint32Array(entries.length);
  let end = 0;
  const rows = entries.map((entry, at) => {
    const said = EDGE + saidOf(entry);
    ends[at] = end += said.length;
    return said;
  });
  const text = rows.join('');
  return OTHERS_BUT_EDGES.test(text) || !isPartedAt(text, ends) ? null : { text, ends };
};

const anyLetter = (): string => [...lettersOf().values()].join('');
const aGap = (): string => `[^${EDGE}${anyLetter()}]`;

/** Words as they may be written: each letter in any of its kinds, between words whatever is no letter. */
const writtenAs = (wanted: string): string =>
  Array.from(wanted, (letter) => (letter === ' ' ? `${aGap()}+` : `[${lettersOf().get(letter) ?? ''}]`)).join(
    '',
  );

/** What finds the rows that are meant: each of them has them all. */
const patternsOf = ({ wanted, match }: Wanted): RegExp[] => {
  if (match === 'contains') return [new RegExp(writtenAs(wanted), 'g')];
  if (match === 'starts') return [new RegExp(`${EDGE}${aGap()}*${writtenAs(wanted)}`, 'g')];
  const letter = `[${anyLetter()}]`;
  return wanted.split(' ').map((word) => new RegExp(`(?<!${letter})${writtenAs(word)}(?!${letter})`, 'g'));
};

/** Rows in which a pattern is found; once a row is enough. */
const rowsWith = ({ text, ends }: Whole, pattern: RegExp): Uint8Array => {
  const rows = new Uint8Array(ends.length);
  let at = 0;
  while (pattern.test(text)) {
    while ((ends[at] ?? Infinity) < pattern.lastIndex) at++;
    rows[at] = 1;
    pattern.lastIndex = ends[at] ?? text.length;
  }
  return rows;
};

type IsSaid = (at: number) => boolean;

/**
 * Which rows say what a rule asks for. In nearly all files it is looked for as it may be written, in all rows at once;
 * texts of other letters are made plain, each of them once.
 */
const saying = (entries: readonly Entry[]): ((wanted: Wanted) => IsSaid) => {
  let whole: Whole | null | undefined;
  const plain: string[] = [];
  const plainAt = (at: number): string => {
    const entry = entries[at];
    return (plain[at] ??= entry === undefined ? '' : plainlySaid(entry));
  };
  return (wanted) => {
    if (wanted.wanted === '') return () => true;
    let rows: Uint8Array[] | null = null;
    return (at) => {
      // Only once a row has come to a rule that asks for it.
      if (whole === undefined) whole = wholeOf(entries);
      if (whole === null) return saysText(plainAt(at), wanted);
      const known = whole;
      rows ??= patternsOf(wanted).map((pattern) => rowsWith(known, pattern));
      return rows.every((each) => each[at] === 1);
    };
  };
};

/** By which of some rules an entry goes, by places: the first that fits; −1 where none does. */
export const choosing = (
  entries: readonly Entry[],
  rules: readonly RuleRow[],
  source: string,
): ((at: number) => number) => {
  const isSaid = saying(entries);
  const asked = rules.map((rule) => {
    const { isMeant, ...wanted } = askedBy(rule, source);
    return { isMeant, isSaid: isSaid(wanted) };
  });
  return (at) => {
    const entry = entries[at];
    if (entry === undefined) return -1;
    const { amount, account, ledgerAccount, state } = entry;
    const own = ledgerAccount === '' ? account : ledgerAccount;
    return asked.findIndex((each) => each.isMeant(amount, own, state) && each.isSaid(at));
  };
};
