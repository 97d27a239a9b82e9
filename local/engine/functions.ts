/** Formula functions of Google Sheets that the engine lacks. Range arguments arrive as columns of `{ value }`. */

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

/** An argument that takes a single value; a range is evaluated cell by cell. */
const scalarArgument = (name: string) => ({ name, description: name, type: ['ANY'] });

const scalar = (argument_: Argument): unknown => {
  const first: unknown = Array.isArray(argument_) ? argument_[0]?.[0] : argument_;
  return (first as Cell)?.value ?? '';
};

/** An error value of a formula with its message. */
export const failure = (message: string, value = '#ERROR') => ({ value, message });

const BARS = '▁▂▃▄▅▆▇█';

/** A sparkline as bar characters; blanks are skipped. Google draws a picture instead. */
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
    args: [scalarArgument('text'), scalarArgument('regular_expression')],
    compute: (text: Argument, pattern: Argument) =>
      patternOf(scalar(pattern))?.test(String(scalar(text))) ?? failure('Not a regular expression', '#REF'),
  },
  SPARKLINE: {
    description: 'A trend in a cell',
    args: [argument('data', 'RANGE<ANY>'), argument('options', 'RANGE<ANY>', { optional: true })],
    compute: sparkline,
  },
  REPT: {
    description: 'A text repeated',
    args: [scalarArgument('text_to_repeat'), scalarArgument('number_of_repetitions')],
    compute: (text: Argument, times: Argument) => {
      const count = Number(scalar(times));
      return count >= 0
        ? String(scalar(text)).repeat(Math.trunc(count))
        : failure('A negative number', '#ERROR');
    },
  },
  N: {
    description: 'A value as a number; texts are 0',
    args: [scalarArgument('value')],
    compute: (value: Argument) => {
      const given = scalar(value);
      return typeof given === 'number' ? given : given === true ? 1 : 0;
    },
  },
  T: {
    description: 'A text; other values are empty',
    args: [scalarArgument('value')],
    compute: (value: Argument) => {
      const given = scalar(value);
      return typeof given === 'string' ? given : '';
    },
  },
  SIGN: {
    description: 'The sign of a number',
    args: [scalarArgument('value')],
    compute: (value: Argument) => Math.sign(Number(scalar(value))),
  },
  UNICHAR: {
    description: 'The character of a number',
    args: [scalarArgument('number')],
    compute: (number: Argument) => String.fromCodePoint(Number(scalar(number))),
  },
  TO_TEXT: {
    description: 'A value as text',
    args: [scalarArgument('value')],
    compute: (value: Argument) => String(scalar(value)),
  },
  LOCAL_PARSE_ERROR: {
    description: 'Stands for a formula that Google could not parse; it keeps the text',
    args: [scalarArgument('formula')],
    compute: () => failure('Formula parse error.'),
    hidden: true,
  },
};
