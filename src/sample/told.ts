import type { Language, Words } from '../words';

/** What a person fills in on a row: any of its cells, none that is worked out. */
export type Filled<R> = Readonly<Partial<Omit<R, 'row'>>>;

/** A row as the sample tells it: a text may be given in both languages. */
export type SampleRow<R> = {
  readonly [K in keyof Filled<R>]: Filled<R>[K] | (string extends Filled<R>[K] ? Words : never);
};

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'en' in value && 'vi' in value;

/** A row in one language. */
export const inLanguage = <R>(row: SampleRow<R>, language: Language): Filled<R> =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [
      key,
      isWords(value) ? value[language] : value,
    ]),
  ) as Filled<R>;

type Cells<R, K extends readonly (keyof SampleRow<R>)[]> = {
  readonly [I in keyof K]: NonNullable<SampleRow<R>[K[I]]> | null;
};

/** Rows as a sheet shows them: the columns once, then the cells of each row. */
export const table =
  <R>() =>
  <const K extends readonly (keyof SampleRow<R>)[]>(
    columns: K,
    rows: readonly Cells<R, K>[],
  ): SampleRow<R>[] =>
    rows.map(
      (cells) => Object.fromEntries(columns.map((column, place) => [column, cells[place]])) as SampleRow<R>,
    );
