/** The most texts that are remembered. */
const MOST = 20_000;

/** Caches `work`, which may depend on the text only. The cache is emptied when it holds more than files need. */
export const remembered = <T>(work: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
};
