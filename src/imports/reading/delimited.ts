/** Text tables: the delimiter is decided here, and the library does the rest. */
import Papa from 'papaparse';
import { Refusal } from '../../refusal';
import { filled, type Words } from '../../words';
import { BLANK, type Row } from '../grid';

const DELIMITERS = ['\t', ';', ',', '|'] as const;
const SAMPLE_ROWS = 200;
const SAMPLE_LETTERS = 100_000;

type Lines = Pick<Papa.ParseConfig, 'newline'>;

const timesIn = (text: string, sought: string): number => {
  let times = 0;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) times++;
  return times;
};

/** Where all lines end alike, the library is told so and need not look. */
const linesOf = (text: string): Lines => {
  let pairs = 0;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text[at + 1] !== '\n') return {};
    pairs++;
  }
  if (pairs === 0) return { newline: '\n' };
  return timesIn(text, '\n') === pairs ? { newline: '\r\n' } : {};
};

/**
 * The first rows, by which the delimiter is chosen. Without quotation marks a line is a row, so that a few lines are
 * enough.
 */
const sampleOf = (text: string, { newline }: Lines): string => {
  const sample = text.slice(0, SAMPLE_LETTERS);
  if (newline === undefined || sample.includes('"')) return sample;
  let end = -1;
  for (let row = 0; row < SAMPLE_ROWS; row++) {
    end = sample.indexOf('\n', end + 1);
    if (end < 0) return sample;
  }
  return sample.slice(0, end + 1);
};

/**
 * How well a delimiter fits: first the number of rows that have the most common number of cells (at least two), then
 * that number.
 */
const fit = (sample: string, delimiter: string, lines: Lines): number => {
  if (!sample.includes(delimiter)) return 0;
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS, ...lines });
  const counts = new Map<number, number>();
  for (const { length: width } of data) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, alike] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0]);
  return alike + width / 1_000;
};

/** A first line `sep=;` names the delimiter. */
const SAID = /^sep=(.)\r?\n/;

const OPEN: Words = {
  en: 'Row {row}: a quotation mark opens a text that never ends, so the rows below it cannot be told apart. Export the file again.',
  vi: 'Dòng {row}: có dấu ngoặc kép mở mà không đóng nên không tách được các dòng phía dưới. Hãy xuất lại tệp.',
};

/** A quoted text that never ends would swallow all rows below it, so it is refused. */
const closed = ({ data, errors }: Papa.ParseResult<string[]>): string[][] => {
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open === undefined) return data;
  throw new Refusal(filled(OPEN, { row: (open.row ?? data.length - 1) + 1 }));
};

export const delimitedRows = (text: string): Row[] => {
  const said = SAID.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const lines = linesOf(body);
  const sample = sampleOf(body, lines);
  const fits = DELIMITERS.map((delimiter) => ({ delimiter, by: fit(sample, delimiter, lines) }));
  const found = said?.[1] ?? fits.reduce((one, other) => (other.by > one.by ? other : one)).delimiter;
  return closed(Papa.parse<string[]>(body, { delimiter: found, ...lines })).map(cellsOf);
};

const cellsOf = (texts: readonly string[]): Row => texts.map((text) => (text === '' ? BLANK : { text }));
