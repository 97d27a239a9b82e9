const bareOf = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Letters are few, texts are many: what each of the first plane becomes, by its code. */
const PLANE = 0x10000;
const known: (string | undefined)[] = Array.from({ length: PLANE });

const learnt = (code: number): string => {
  const plain = bareOf(String.fromCodePoint(code));
  if (code < PLANE) known[code] = plain;
  return plain;
};

/** A text without case, accents and marks: by what people would take for the same words. An accent that stands apart is nothing. */
export const bare = (text: string): string => {
  let plain = '';
  let isGap = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code >= PLANE) at++;
    const letter = known[code] ?? learnt(code);
    if (letter === '' || (letter === ' ' && isGap)) continue;
    plain += letter;
    isGap = letter === ' ';
  }
  return isGap ? plain.trimEnd() : plain;
};

const PRIME = 16_777_619;
const hashFrom = (seed: number, text: string): string => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(36);
};

/** A short sign by which two texts are told apart; it proves nothing against somebody who forges. */
export const signOf = (text: string): string => hashFrom(2_166_136_261, text) + hashFrom(40_389, text);
