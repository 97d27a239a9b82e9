import { remembered } from './remembered';

const bareOf = remembered((letter): string =>
  letter
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' '),
);

/** Letters are few, texts are many: the one byte that each of the first plane becomes, by its code, in nearly all languages here. */
const PLANE = 0x10000;
const [UNKNOWN, NOTHING, GAP, MORE] = [0, 1, 32, 0x80];
/** Letters above the first plane are written as two halves. */
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff];
const known = new Uint8Array(PLANE);

const learnt = (code: number): number => {
  const plain = bareOf(String.fromCharCode(code));
  const isMore = plain.length > 1 || (code >= FIRST_HALF && code <= LAST_HALF);
  const becomes = plain === '' ? NOTHING : Math.min(isMore ? MORE : plain.charCodeAt(0), MORE);
  known[code] = becomes;
  return becomes;
};

/** Letter by letter, whatever letters they are. */
const byLetters = (text: string): string => {
  let plain = '';
  for (const letter of text) {
    const becomes = bareOf(letter);
    if (becomes !== ' ' || (plain !== '' && !plain.endsWith(' '))) plain += becomes;
  }
  return plain.trimEnd();
};

/**
 * Writes what a text becomes behind what a row of bytes has from `start` on, with a gap between; answers where it ends,
 * or −1 where it takes more than bytes.
 */
const appended = (bytes: Uint8Array, start: number, from: number, text: string): number => {
  if (text === '') return from;
  let end = from;
  if (end > start) bytes[end++] = GAP;
  let isGap = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let becomes = known[code] ?? MORE;
    if (becomes === UNKNOWN) becomes = learnt(code);
    if (becomes >= MORE) return -1;
    if (becomes === NOTHING || (becomes === GAP && isGap)) continue;
    bytes[end++] = becomes;
    isGap = becomes === GAP;
  }
  return isGap && end > start ? end - 1 : end;
};

const LONGEST = 4_096;
const scratch = new Uint8Array(LONGEST);

/** A text without case, accents and marks: by what people would take for the same words. An accent that stands apart is nothing. */
export const bare = (text: string): string => {
  const end = text.length > LONGEST ? -1 : appended(scratch, 0, 0, text);
  return end < 0
    ? byLetters(text)
    : String.fromCharCode.apply(null, scratch.subarray(0, end) as unknown as number[]);
};

/** The same of thousands of rows, each the texts that it has in some columns: all are put together at once. */
export const bareAll = (...columns: readonly (readonly string[])[]): string[] => {
  const rows = columns[0] ?? [];
  const room = columns.reduce((all, texts) => texts.reduce((sum, { length }) => sum + length + 1, all), 0);
  const bytes = new Uint8Array(room);
  let start = 0;
  const ends = rows.map((_, at) => {
    let end = start;
    for (const texts of columns) if (end >= 0) end = appended(bytes, start, end, texts[at] ?? '');
    if (end >= 0) start = end;
    return end;
  });
  const all = new TextDecoder().decode(bytes.subarray(0, start));
  let from = 0;
  return ends.map((until, at) => {
    if (until < 0) return byLetters(columns.map((texts) => texts[at] ?? '').join(' '));
    const own = all.slice(from, until);
    from = until;
    return own;
  });
};

const PRIME = 16_777_619;
const hashFrom = (seed: number, text: string): string => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(36);
};

/** A short sign by which two texts are told apart; it proves nothing against somebody who forges. */
export const signOf = (text: string): string => hashFrom(2_166_136_261, text) + hashFrom(40_389, text);
