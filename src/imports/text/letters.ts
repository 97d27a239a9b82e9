/** Letters of Latin and Vietnamese, and the signs that stand among them: what nearly all files are written in. */
import { withoutAccents } from '../../words';

/** As a class of a pattern has them. Each letter of them is one, composed as it is, whatever it stands beside. */
const LATIN = '\\0-\\u02ff\\u1ea0-\\u1ef9\\u2010-\\u2027\\u20ab';
/** Any letter but these. */
export const OTHERS = new RegExp(`[^${LATIN}]`);
/** No letter of them: it may stand between texts in which letters are looked for. */
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

/** Of each letter, as texts made plain have it, those that become it. */
export const lettersOf = (): ReadonlyMap<string, string> => (known ??= found());
