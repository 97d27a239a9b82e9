/** Finds a person's name in a payment's description: a rule with that name would match one customer's payments only. */
import { bare } from '../text/bare';

/** These begin a name wherever they stand. */
const ALWAYS = new Set(['nguyen', 'pham', 'huynh']);
/** These also have other meanings (dịch vụ, phần mềm, đường), so they begin a name only before a middle name. */
const MOSTLY = new Set(
  'tran le hoang phan vu vo dang bui do ho ngo duong ly dinh trinh mai truong cao luong ta'.split(' '),
);
const MIDDLE = new Set(['thi', 'van']);
/** After “văn” or “vận” these make another word (văn phòng, vận chuyển, vận hành, văn hoá), not a name. */
const NO_NAME = new Set('phong chuyen hanh tai hoa ban'.split(' '));
/** Words that end a name even without punctuation. */
const VERBS = new Set(
  'chuyen ck ct tt thanh toan tra mua dat coc gui nop nap don hang order payment pay for to from'.split(' '),
);
const MOST_WORDS = 4;

const ENDS = /[,;:/|)-]$/;
const isGiven = (word: string): boolean => /^\p{Lu}/u.test(word) && !/\d/.test(word);

const begins = (plain: readonly string[], at: number): boolean => {
  const [first = '', second = '', third = ''] = plain.slice(at);
  if (ALWAYS.has(first)) return second !== '' && !VERBS.has(second);
  return MOSTLY.has(first) && MIDDLE.has(second) && third !== '' && !NO_NAME.has(third) && !VERBS.has(third);
};

/** The range of words (end excluded) that make a name; null where none is found. */
const nameIn = (words: readonly string[]): [number, number] | null => {
  const plain = words.map(bare);
  const from = plain.findIndex((_, at) => begins(plain, at));
  if (from < 0) return null;
  let to = from + 1;
  while (to < words.length && to - from < MOST_WORDS && !ENDS.test(words[to - 1] ?? '')) {
    if (VERBS.has(plain[to] ?? '') || (isGiven(words[from] ?? '') && !isGiven(words[to] ?? ''))) break;
    to++;
  }
  return [from, to];
};

/** The range of capitalised words among others, if another payment has the same words around a different name. */
const slotIn = (
  words: readonly string[],
  others: readonly (readonly string[])[],
): [number, number] | null => {
  const from = words.findIndex((word, at) => at > 0 && isGiven(word) && isGiven(words[at + 1] ?? ''));
  if (from < 0 || words.slice(0, from).every(isGiven)) return null;
  const end = words.findIndex((word, at) => at >= from && (!isGiven(word) || ENDS.test(word)));
  const to = end < 0 ? words.length : ENDS.test(words[end] ?? '') ? end + 1 : end;
  const [before, after] = [bare(words.slice(0, from).join(' ')), bare(words[to] ?? '')];
  const own = bare(words.slice(from, to).join(' '));
  const isAlike = (other: readonly string[]): boolean => {
    const [head, rest] = [bare(other.slice(0, from).join(' ')), bare(other.slice(from).join(' '))];
    return head === before && !rest.startsWith(own) && ` ${rest} `.includes(` ${after} `);
  };
  return after !== '' && others.some(isAlike) ? [from, to] : null;
};

/** The words before the name, or those after it where there are none before. */
export const besidePerson = (
  words: readonly string[],
  others: readonly (readonly string[])[],
): readonly string[] => {
  const found = nameIn(words) ?? slotIn(words, others);
  if (found === null) return words;
  const [before, after] = [words.slice(0, found[0]), words.slice(found[1])];
  return bare(before.join(' ')).length >= 3 ? before : after;
};
