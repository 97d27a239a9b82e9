/** One law for keys: Ids of lines, KPIs, goals and initiatives, and references. (rules.md, "Keys") */

/** Every kind of white space that people type or paste, as code points; the formulas in cells use the same list. */
export const SPACES = [9, 10, 13, 160, 8194, 8195, 8199, 8201, 8239, 12288] as const;
const SPACE_RUN = new RegExp(`[ ${String.fromCodePoint(...SPACES)}]+`, 'g');

/**
 * Characters in a key that cells cannot compare as we do: accents stored apart from their letters, letters whose upper
 * case is several letters or another's, and invisible marks. This is a sample for formulas; `keyOf` refuses the whole
 * class.
 */
export const ODD_CHARACTERS = [
  ...[768, 769, 770, 771, 772, 774, 775, 776, 777, 778, 779, 780, 795, 803, 806, 807, 808],
  ...[181, 223, 304, 305, 383, 962, 7838],
  ...[173, 8203, 8204, 8205, 8206, 8207, 8288, 65279],
] as const;

/** The pattern characters of spreadsheet functions, and the private character that replaces each in a cell's key. */
export const STAND_INS: readonly (readonly [pattern: string, standIn: number])[] = [
  ['~', 0xe001],
  ['*', 0xe002],
  ['?', 0xe003],
];

/** Begins every key in a cell, so that digits, signs and words such as TRUE stay text. */
export const KEY_MARK = '_';

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** Combining marks, invisible and private characters, and white space that cells do not know. */
const UNSEEN = /[\p{M}\p{C}]|(?! )\p{Z}/u;
const smallOf = (letter: string): string | null => {
  const small = letter.toLowerCase();
  return Array.from(small).length === 1 && letter.toUpperCase().toLowerCase() === small ? small : null;
};
/** Letter → its lower-case form, remembered; null where upper and lower case do not match one to one. */
const smallLetters = new Map<string, string | null>();

/**
 * The key of a spelling: two spellings are one key where this is equal. Blank for a blank text; null where cells cannot
 * compare by it, so that it counts nowhere. Digits are text, and no character is a pattern.
 */
export function keyOf(text: string): string | null {
  if (PLAIN.test(text)) return text.toLowerCase();
  const spelled = text.replace(SPACE_RUN, ' ').replace(/^ | $/g, '');
  if (PLAIN.test(spelled) || spelled === '') return spelled.toLowerCase();
  if (UNSEEN.test(spelled) || spelled !== spelled.normalize('NFC')) return null;
  let key = '';
  for (const letter of spelled) {
    let small = smallLetters.get(letter);
    if (small === undefined) smallLetters.set(letter, (small = smallOf(letter)));
    if (small === null) return null;
    key += small;
  }
  return key;
}

/** The key in the form that cells compare; null where they cannot. */
export function keyInCells(text: string): string | null {
  const key = keyOf(text);
  if (key === null || key === '') return null;
  return (
    KEY_MARK +
    STAND_INS.reduce((all, [sign, standIn]) => all.replaceAll(sign, String.fromCodePoint(standIn)), key)
  );
}

/** Whether two spellings are one key. */
export const isSameKey = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && (one === other || (keyOf(one) ?? one) === (keyOf(other) ?? other));

/** Finds a row by its key; if a key occurs twice, the first row counts. */
export const byKey = <T extends { id: string | null }>(rows: readonly T[]) => {
  const first = new Map<string, T>();
  const named = (id: string): string => keyOf(id) ?? id;
  for (const row of rows) if (row.id !== null && !first.has(named(row.id))) first.set(named(row.id), row);
  return (id: string | null): T | undefined => (id === null ? undefined : first.get(named(id)));
};

/** Gives an Id the spelling of its first occurrence; an unknown text stays as it is. */
export type Spelling = (text: string) => string;

/** Another name for a row, with the Id that it stands for. */
export type Alias = readonly [name: string, id: string];

/**
 * Maps any spelling of the given Ids to that of the first occurrence. A name stands for its row unless it is another
 * row's Id or several rows have it.
 */
export function spellingOf(ids: Iterable<string | null>, aliases: readonly Alias[] = []): Spelling {
  const first = new Map<string, string>();
  for (const id of ids) {
    const key = id === null ? null : keyOf(id);
    if (id !== null && key !== null && !first.has(key)) first.set(key, id);
  }
  const keys = aliases.map(([name]) => keyOf(name));
  const isOnly = (key: string): boolean => keys.indexOf(key) === keys.lastIndexOf(key) && !first.has(key);
  const only = aliases.flatMap(([, id], at) => {
    const key = keys[at] ?? '';
    return key !== '' && isOnly(key) ? [[key, id] as const] : [];
  });
  for (const [key, id] of only) first.set(key, id);
  const known = new Map<string, string>();
  const spelled = (text: string): string => {
    let found = known.get(text);
    if (found === undefined) {
      found = first.get(keyOf(text) ?? '') ?? text;
      known.set(text, found);
    }
    return found;
  };
  return spelled;
}
