/** Lists of names in one cell. */

/**
 * Names separated by commas, semicolons or line breaks. A known name that contains such a sign itself is kept whole,
 * the longest one first.
 */
export const namesIn = (text: string | null, isKnown: (name: string) => boolean = () => false): string[] => {
  const parts = (text ?? '').split(/([,;\n])/);
  const nameFrom = (from: number, to: number): string =>
    parts
      .slice(from, to + 1)
      .join('')
      .trim();
  const names: string[] = [];
  for (let at = 0; at < parts.length;) {
    let last = parts.length - 1;
    while (last > at && !isKnown(nameFrom(at, last))) last -= 2;
    if (nameFrom(at, last) !== '') names.push(nameFrom(at, last));
    at = last + 2;
  }
  return names;
};
