import { withoutAccents } from '../../words';
import { remembered } from './remembered';

const bareOf = remembered((letter): string => withoutAccents(letter).replace(/[^\p{L}\p{N}]+/gu, ' '));

/**
 * A table for fast normalising, since texts are many: the single byte that each character of the Basic Multilingual
 * Plane becomes.
 */
const PLANE = 0x10000;
const [UNKNOWN, NOTHING, GAP, MORE] = [0, 1, 32, 0x80];
/** Surrogates: characters above the first plane are written as two of them. */
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff];
const known = new Uint8Array(PLANE);

const learnt = (code: number): number => {
  const plain = bareOf(String.fromCharCode(code));
  const isMore = plain.length > 1 || (code >= FIRST_HALF && code <= LAST_HALF);
  const becomes = plain === '' ? NOTHING : Math.min(isMore ? MORE : plain.charCodeAt(0), MORE);
  known[code] = becomes;
  return becomes;
};

/** Normalises character by character, for any script. */
const byLetters = (text: string): string => {
  let plain = '';
  for (const letter of text) {
    const becomes = bareOf(letter);
    if (becomes !== ' ' || (plain !== '' && !plain.endsWith(' '))) plain += becomes;
  }
  return plain.trimEnd();
};

/** Writes the normalised text as bytes and returns its end; −1 where it does not fit into single bytes. */
const written = (bytes: Uint8Array, text: string): number => {
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let becomes = known[code] ?? MORE;
    if (becomes === UNKNOWN) becomes = learnt(code);
    if (becomes > GAP && becomes < MORE) bytes[end++] = becomes;
    else if (becomes >= MORE) return -1;
    else if (becomes === GAP && end > 0 && bytes[end - 1] !== GAP) bytes[end++] = GAP;
  }
  return end > 0 && bytes[end - 1] === GAP ? end - 1 : end;
};

const LONGEST = 4_096;
const scratch = new Uint8Array(LONGEST);

/** A text without case, accents and punctuation, for comparing words. Combining accents are dropped. */
export const bare = (text: string): string => {
  const end = text.length > LONGEST ? -1 : written(scratch, text);
  return end < 0
    ? byLetters(text)
    : String.fromCharCode.apply(null, scratch.subarray(0, end) as unknown as number[]);
};
