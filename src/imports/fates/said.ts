/** Finds the rule of each row by what is said in the file, for all rows at once. */
import type { Entry } from '../entry';
import { bare } from '../text/bare';
import { EDGE, lettersOf, OTHERS_BUT_EDGES } from '../text/letters';
import { askedBy, saysText, type RuleRow, type Wanted } from './rules';

/** Words that rules can use to recognise fees and taxes beside an amount. */
const PART_WORDS: Readonly<Record<Entry['part'], string>> = { amount: '', fee: 'phí fee ', tax: 'thuế tax ' };

/** Rules may look at a payment's description, kind and reference. */
const saidOf = ({ part, text, kind, reference }: Entry): string =>
  kind === '' && part === 'amount'
    ? `${text} ${reference}`
    : `${PART_WORDS[part]}${text} ${kind} ${reference}`;

/** In the form that rules compare. */
export const plainlySaid = (entry: Entry): string => bare(saidOf(entry));

/** The texts of all rows joined, with an edge before each, and the position where each row ends. */
interface Whole {
  text: string;
  ends: Uint32Array;
}

/** Whether edges stand only between rows: an edge character inside a row would be mistaken for one. */
const isPartedAt = (text: string, ends: Uint32Array): boolean => {
  let row = 0;
  for (let edge = text.indexOf(EDGE, 1); edge >= 0; edge = text.indexOf(EDGE, edge + 1))
    if (edge !== ends[row++]) return false;
  return true;
};

/** Null where the file has letters outside those of `letters.ts`. */
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

/**
 * A pattern for words in any spelling: each letter with its accented and capital forms, and any non-letters between
 * words.
 */
const writtenAs = (wanted: string): string =>
  Array.from(wanted, (letter) => (letter === ' ' ? `${aGap()}+` : `[${lettersOf().get(letter) ?? ''}]`)).join(
    '',
  );

/** The patterns that a matching row must all contain. */
const patternsOf = ({ wanted, match }: Wanted): RegExp[] => {
  if (match === 'contains') return [new RegExp(writtenAs(wanted), 'g')];
  if (match === 'starts') return [new RegExp(`${EDGE}${aGap()}*${writtenAs(wanted)}`, 'g')];
  const letter = `[${anyLetter()}]`;
  return wanted.split(' ').map((word) => new RegExp(`(?<!${letter})${writtenAs(word)}(?!${letter})`, 'g'));
};

/** Marks the rows in which a pattern occurs. */
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
 * Tells which rows contain the text a rule asks for. In nearly all files a pattern is searched in all rows at once;
 * texts with other letters are normalised one by one, each once.
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
      // Built only when the first row reaches a rule with a text.
      if (whole === undefined) whole = wholeOf(entries);
      if (whole === null) return saysText(plainAt(at), wanted);
      const known = whole;
      rows ??= patternsOf(wanted).map((pattern) => rowsWith(known, pattern));
      return rows.every((each) => each[at] === 1);
    };
  };
};

/** The index of the first rule that matches an entry; −1 where none does. */
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
