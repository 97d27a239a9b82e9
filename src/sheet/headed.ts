/** The headers that a column has now and had in earlier versions. */
import { LANGUAGES, plain, type Language } from '../words';
import type { Column } from './tab';

/** The headers of earlier versions, in the form in which headers are compared. */
export const formerHeaders = ({ former }: Column): string[] =>
  former === undefined ? [] : LANGUAGES.flatMap((language) => former[language] ?? []).map(plain);
/** Whether a text is a header that the column had in an earlier version. */
export const wasHeaded = (column: Column, text: string): boolean =>
  column.former !== undefined && formerHeaders(column).includes(plain(text));
/** All headers of the column in a language, present and former. */
export const headersIn = ({ header, former }: Column, language: Language): readonly string[] => [
  header[language],
  ...(former?.[language] ?? []),
];
