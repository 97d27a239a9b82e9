/** What heads a column, now and in earlier versions. */
import { LANGUAGES, plain, type Language } from '../words';
import type { Column } from './tab';

/** Headers that the column had in earlier versions, made plain. */
export const formerHeaders = ({ former }: Column): string[] =>
  former === undefined ? [] : LANGUAGES.flatMap((language) => former[language] ?? []).map(plain);
/** Whether a text is such a header. */
export const wasHeaded = (column: Column, text: string): boolean =>
  column.former !== undefined && formerHeaders(column).includes(plain(text));
/** All that may head the column in a language. */
export const headersIn = ({ header, former }: Column, language: Language): readonly string[] => [
  header[language],
  ...(former?.[language] ?? []),
];
