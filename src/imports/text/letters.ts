/** Latin and Vietnamese letters and the signs among them, in which nearly all files are written. */
import { withoutAccents } from '../../words';

/** As a character class. Each of these letters is a single composed character, whatever precedes or follows it. */
const LATIN = '\\0-\\u02ff\\u1ea0-\\u1ef9\\u2010-\\u2027\\u20ab';
/** Any other character. */
export const OTHERS = new RegExp(`[^${LATIN}]`);
/** A character outside these, which separates joined texts. */
export const EDGE = '\uffff';
export const OTHERS_BUT_EDGES = new RegExp(`[^${LATIN}${EDGE}]`);

const LAST_CODE = 0x20ab;
const IS_LETTER = /[\p{L}\p{N}]/u;

const found = (): ReadonlyMap<string, string> => {
  const codes = Array.from({ length: LAST_CODE + 1 }, (_, code) => String.fromCharCode(code));
  const all = codes.filter((letter) => !OTHERS.test(letter));
  const plain = withoutAccents(all.join(''));
  const byPlain = new Map<string, string>();
  all.forEach((letter, at) => {
    const becomes = plain.charAt(at);
    if (IS_LETTER.test(becomes)) byPlain.set(becomes, (byPlain.get(becomes) ?? '') + letter);
  });
  return byPlain;
};
let known: ReadonlyMap<string, string> | null = null;

/** For each normalised letter, the letters that become it. */
export const lettersOf = (): ReadonlyMap<string, string> => (known ??= found());
