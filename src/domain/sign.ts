const PRIME = 16_777_619;
const SEED = 2_166_136_261;
/** A number that equal texts have alike; others, too, now and then. */
export const hashOf = (text: string, seed = SEED): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
};

/** A short sign by which two texts are told apart; it proves nothing against somebody who forges. */
export const signOf = (text: string): string => hashOf(text).toString(36) + hashOf(text, 40_389).toString(36);
