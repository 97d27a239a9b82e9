/** Formula functions of Google Sheets that the engine lacks. Arguments arrive as columns of `{ value }`. */

type Cell = { value: unknown; format?: string; message?: string } | undefined;
type Argument = Cell | Cell[][];

export interface FormulaFunction {
  description: string;
  args: object[];
  compute: (this: any, ...args: any[]) => unknown;
  hidden?: boolean;
}

const argument = (name: string, type: string, more: object = {}) => ({
  name,
  description: name,
  type: [type, 'RANGE<ANY>'],
  acceptMatrix: true,
  ...more,
});

const scalar = (argument_: Argument): unknown => {
  const first: unknown = Array.isArray(argument_) ? argument_[0]?.[0] : argument_;
  return (first as Cell)?.value ?? '';
};

/** What a formula shows as an error, with the text that explains it. */
export const failure = (message: string, value = '#ERROR') => ({ value, message });

const BARS = '▁▂▃▄▅▆▇█';

/** A row or column of numbers as bars; blanks are skipped. Google draws a picture instead. */
const sparkline = (data: Argument): string => {
  const cells = Array.isArray(data) ? data.flat() : [data];
  const numbers = cells.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
  const low = Math.min(...numbers);
  const span = Math.max(...numbers) - low;
  return numbers.map((n) => BARS[span === 0 ? 3 : Math.round(((n - low) / span) * 7)]).join('');
};

const patternOf = (text: unknown) => {
  try {
    return new RegExp(String(text).replace(/^\(\?i\)/, ''), String(text).startsWith('(?i)') ? 'iu' : 'u');
  } catch {
    return null;
  }
};

export const FUNCTIONS: Record<string, FormulaFunction> = {
  ARRAYFORMULA: {
    description: 'Calculates over whole ranges',
    args: [argument('array_formula', 'ANY')],
    compute: (value: Argument) => value,
  },
  REGEXMATCH: {
    description: 'Whether a text matches a regular expression',
    args: [
      { name: 'text', description: 'text', type: ['STRING'] },
      { name: 'regular_expression', description: 'pattern', type: ['STRING'] },
    ],
    compute: (text: Argument, pattern: Argument) =>
      patternOf(scalar(pattern))?.test(String(scalar(text))) ?? failure('Not a regular expression', '#REF'),
  },
  SPARKLINE: {
    description: 'A trend in a cell',
    args: [argument('data', 'RANGE<ANY>'), argument('options', 'RANGE<ANY>', { optional: true })],
    compute: sparkline,
  },
  LOCAL_PARSE_ERROR: {
    description: 'Stands for a formula that Google could not parse; it keeps the text',
    args: [{ name: 'formula', description: 'formula', type: ['STRING'] }],
    compute: () => failure('Formula parse error.'),
    hidden: true,
  },
};
