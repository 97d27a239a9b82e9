/** What a file says many times over is worked out once. */
const MOST = 20_000;

/** The same as `work`, which depends on the text alone. It begins anew when it holds more than files need. */
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
