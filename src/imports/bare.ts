const bareOf = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Letters are few, texts are many: what each of the first plane becomes, by its code. */
const PLANE = 0x10000;
const [UNKNOWN, NOTHING, GAP, SEVERAL] = [0, 1, 32, 0xffff];
/** Letters above the first plane are written as two halves; those and letters that become several are rare. */
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff];
const known = new Uint16Array(PLANE);

const learnt = (code: number): number => {
  const plain = bareOf(String.fromCharCode(code));
  const isHalf = code >= FIRST_HALF && code <= LAST_HALF;
  const becomes = plain === '' ? NOTHING : plain.length > 1 || isHalf ? SEVERAL : plain.charCodeAt(0);
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

/** Writes what a text becomes into codes, from a place on; answers where it ends, or −1 where that takes letters one by one. */
const writeInto = (codes: Uint16Array, from: number, text: string): number => {
  let end = from;
  let isGap = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let becomes = known[code] ?? UNKNOWN;
    if (becomes === UNKNOWN) becomes = learnt(code);
    if (becomes === SEVERAL) return -1;
    if (becomes === NOTHING || (becomes === GAP && isGap)) continue;
    codes[end++] = becomes;
    isGap = becomes === GAP;
  }
  return isGap && end > from ? end - 1 : end;
};

const LONGEST = 4_096;
const scratch = new Uint16Array(LONGEST);

/** A text without case, accents and marks: by what people would take for the same words. An accent that stands apart is nothing. */
export const bare = (text: string): string => {
  const end = text.length > LONGEST ? -1 : writeInto(scratch, 0, text);
  return end < 0
    ? byLetters(text)
    : String.fromCharCode.apply(null, scratch.subarray(0, end) as unknown as number[]);
};

/** The same of thousands of texts: their letters are put together once for all of them. */
export const bareAll = (texts: readonly string[]): string[] => {
  const codes = new Uint16Array(texts.reduce((sum, { length }) => sum + length, 0));
  const ends = new Int32Array(texts.length);
  let end = 0;
  texts.forEach((text, at) => {
    const next = writeInto(codes, end, text);
    ends[at] = next;
    if (next >= 0) end = next;
  });
  const all = new TextDecoder('utf-16le').decode(codes.subarray(0, end));
  let from = 0;
  return texts.map((text, at) => {
    const until = ends[at] ?? -1;
    if (until < 0) return byLetters(text);
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
