/** The languages of the plan and the add-on. */
export const LANGUAGES = ['en', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the add-on is called, in both. */
export const ADD_ON = 'AOP Planner';

/** One text in each language. */
export type Words = Readonly<Record<Language, string>>;

/** The words of a choice, and synonyms that people use. */
export type Spelled = Words & { readonly also?: readonly string[] };

/** A plain object's own value under a name from outside; never something inherited, such as `constructor`. */
export const own = <V>(from: Readonly<Record<string, V>>, name: string): V | undefined =>
  Object.prototype.hasOwnProperty.call(from, name) ? from[name] : undefined;

/** The language of a locale such as 'vi', 'vi_VN' or 'en-GB': Vietnamese, else English. */
export const languageOf = (locale: string): Language => (/^vi\b|^vi[_-]/i.test(locale) ? 'vi' : 'en');

/**
 * A text with its {places} filled in; numbers get the language's decimal mark. '{count} row{count:|s}' has one form for
 * 1 and another for any other number.
 */
export const fill = (
  words: Words,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string =>
  words[language].replace(
    /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g,
    (place, key: string, one?: string, more?: string) => {
      const value = own(values, key);
      if (value === undefined) return place;
      const said = typeof value === 'number' && language === 'vi' ? `${value}`.replace('.', ',') : `${value}`;
      return (said === '1' ? one : more) ?? said;
    },
  );

/** A text with its places filled in, still in both languages. */
export const filled = (words: Words, values: Readonly<Record<string, string | number>>): Words => ({
  en: fill(words, 'en', values),
  vi: fill(words, 'vi', values),
});

/** The same, where the values differ by language. */
export const filledBy = (
  words: Words,
  values: (language: Language) => Readonly<Record<string, string | number>>,
): Words => ({
  en: fill(words, 'en', values('en')),
  vi: fill(words, 'vi', values('vi')),
});

/** A count with its words; `one`: the words for a single one, if the language distinguishes them. */
export interface Counted {
  count: number;
  words: Words;
  one?: Words;
}
/** A list of counts without those that are zero: '9 cells to mend, 8 over'. */
export const counted = (counts: readonly Counted[], language: Language): string =>
  counts
    .filter(({ count }) => count > 0)
    .map(({ count, words, one = words }) => fill(count === 1 ? one : words, language, { count }))
    .join(', ');

/** All spellings of a choice: its words in each language, and synonyms. */
export const spellings = (words: Spelled): string[] => [
  ...new Set([...LANGUAGES.map((language) => words[language]), ...(words.also ?? [])]),
];

/** Words that are the same in both languages: a name, a code. */
export const same = (text: string): Words => ({ en: text, vi: text });

/** Cached, since a plan repeats a few texts. */
const plainTexts = new Map<string, string>();
const MOST_TEXTS = 5_000;

/** The form in which labels are compared: case, spaces and the composition of accents do not matter. */
export const plain = (text: string): string => {
  let known = plainTexts.get(text);
  if (known !== undefined) return known;
  known = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  if (plainTexts.size >= MOST_TEXTS) plainTexts.clear();
  plainTexts.set(text, known);
  return known;
};

/** Lower case without accents; other characters stay. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');

/** With a capital first letter, to begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** All spellings of a choice, in the form in which labels are compared. */
export const plainSpellings = (words: Spelled): string[] => [
  ...LANGUAGES.map((language) => plain(words[language])),
  ...(words.also ?? []),
];

/** Whether a text is one of the words, in either language, or a synonym. */
export const says = (words: Spelled, text: string): boolean => {
  const spoken = plain(text);
  return (
    LANGUAGES.some((language) => plain(words[language]) === spoken) || words.also?.includes(spoken) === true
  );
};
