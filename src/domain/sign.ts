const PRIME = 16_777_619;
const SEED = 2_166_136_261;
/** A hash: equal texts have equal numbers; different texts may share one by chance. */
export const hashOf = (text: string, seed = SEED): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
};

/** A short checksum to tell texts apart; it does not protect against deliberate forgery. */
export const signOf = (text: string): string => hashOf(text).toString(36) + hashOf(text, 40_389).toString(36);
