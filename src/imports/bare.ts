const bareOf = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Letters are few, texts are many. An accent that stands apart is nothing. */
const letters = new Map<string, string>();

/** A text without case, accents and marks: by what people would take for the same words. */
export const bare = (text: string): string => {
  let plain = '';
  let isGap = true;
  for (const letter of text) {
    let known = letters.get(letter);
    if (known === undefined) letters.set(letter, (known = bareOf(letter)));
    if (known !== ' ') {
      plain += known;
      if (known !== '') isGap = false;
    } else if (!isGap) {
      plain += known;
      isGap = true;
    }
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
