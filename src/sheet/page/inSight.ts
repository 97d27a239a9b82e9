/** The number of letters that a small laptop shows beside the sidebar: overflowing text is not wrapped. */
const IN_SIGHT = 90;

/** Where a line may break: a number and its unit stay together. */
const BREAK = /(?<!\d) (?!%)/;

const lined = (sentence: string, most: number): string[] =>
  sentence.split(BREAK).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

/**
 * Breaks a sentence into the fewest lines of at most `letters`, as even as possible, rather than leave one word for the
 * last.
 */
export const linesOf = (sentence: string, letters: number): string[] => {
  if (sentence.length <= letters) return [sentence];
  const { length } = lined(sentence, letters);
  let most = Math.ceil(sentence.length / length);
  while (most < letters && lined(sentence, most).length > length) most++;
  return lined(sentence, most);
};

/** A sentence broken into lines that are visible beside the sidebar. */
export const inSight = (sentence: string): string[] => linesOf(sentence, IN_SIGHT);

/** The sentence in exactly `count` lines: blank lines at the end, or all that is left over in the last one. */
export const inLines = (sentence: string, count: number): (string | null)[] => {
  const lines = inSight(sentence);
  return Array.from({ length: count }, (_, at) =>
    at < count - 1 ? (lines[at] ?? null) : lines.slice(at).join(' ') || null,
  );
};
