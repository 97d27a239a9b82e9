/** As many letters as a small laptop shows beside the sidebar: what runs on over its cell is not wrapped. */
const IN_SIGHT = 90;

/** Where a line may end: a figure and its unit stay together. */
const BREAK = /(?<!\d) (?!%)/;

const lined = (sentence: string, most: number): string[] =>
  sentence.split(BREAK).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

/** The shortest lines of at most so many letters of which there are no more: none is left with a single word. */
export const linesOf = (sentence: string, letters: number): string[] => {
  if (sentence.length <= letters) return [sentence];
  const { length } = lined(sentence, letters);
  let most = Math.ceil(sentence.length / length);
  while (most < letters && lined(sentence, most).length > length) most++;
  return lined(sentence, most);
};

export const inSight = (sentence: string): string[] => linesOf(sentence, IN_SIGHT);

/** The same in as many lines as there are: blank ones below, or the rest in the last. */
export const inLines = (sentence: string, count: number): (string | null)[] => {
  const lines = inSight(sentence);
  return Array.from({ length: count }, (_, at) =>
    at < count - 1 ? (lines[at] ?? null) : lines.slice(at).join(' ') || null,
  );
};
