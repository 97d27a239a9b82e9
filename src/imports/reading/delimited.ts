/** Tables written as text: by which sign cells are set apart is decided here, the rest is the library's. */
import Papa from 'papaparse';
import type { Row } from '../grid';

const DELIMITERS = ['\t', ';', ',', '|'] as const;
const SAMPLE_ROWS = 200;

const rowsBy = (text: string, delimiter: string, preview = 0): string[][] =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;

/** How well a delimiter fits: rows of several cells that have as many as most, and then how many those are. */
const fit = (text: string, delimiter: string): number => {
  const widths = rowsBy(text, delimiter, SAMPLE_ROWS)
    .map((row) => row.length)
    .filter((width) => width > 1);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, alike] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0]);
  return alike + width / 1_000;
};

/** A first line `sep=;` says it itself. */
const SAID = /^sep=(.)\r?\n/;

export const delimitedRows = (text: string): Row[] => {
  const said = SAID.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const fits = DELIMITERS.map((delimiter) => ({ delimiter, by: fit(body, delimiter) }));
  const found = said?.[1] ?? fits.reduce((one, other) => (other.by > one.by ? other : one)).delimiter;
  return rowsBy(body, found).map((cells) => cells.map((cell) => ({ text: cell })));
};
