/**
 * Makes SUMIFS and its kin fast: the engine tests every row against every criterion, for each of a plan's thousands of
 * formulas. Rows that a criterion certainly excludes are left out by an index of the column; simple cases (equal text,
 * whole numbers) are decided directly, all others by the engine.
 *
 * Changes `compute` of COUNTIF, COUNTIFS, SUMIF, SUMIFS, MAXIFS and MINIFS, and of MATCH for an exact text. Assumes
 * that they receive ranges as columns of cells, the same object for the same range while nothing in it changes, and
 * that a text without digits, pattern or truth value matches only texts that are equal except for case.
 */
import type { FormulaFunction } from '../functions';
import type { Package } from '../package';

type Cell = { value?: unknown } | undefined;
type Matrix = Cell[][];

interface Index {
  texts: Map<string, number[]>;
  numbers: number[];
  byNumber: Map<number, number[]>;
  /** Rows with numbers, or with texts that may be a number. */
  figures: number[];
}

const indexes = new WeakMap<Matrix, Index>();

const MOST_REMEMBERED = 20_000;
const keys = new Map<string, string>();
/** Texts are compared without regard to case; a blank counts as empty text. */
const keyOf = (text: string): string => {
  let key = keys.get(text);
  if (key === undefined) {
    if (keys.size >= MOST_REMEMBERED) keys.clear();
    keys.set(text, (key = text.toUpperCase()));
  }
  return key;
};

const listed = <K>(lists: Map<K, number[]>, key: K, row: number): void => {
  const rows = lists.get(key);
  if (rows) rows.push(row);
  else lists.set(key, [row]);
};

const indexOf = (matrix: Matrix): Index => {
  const known = indexes.get(matrix);
  if (known) return known;
  const index: Index = { texts: new Map(), numbers: [], byNumber: new Map(), figures: [] };
  const column = matrix[0]!;
  for (let row = 0; row < column.length; row++) {
    const value = column[row]?.value ?? '';
    if (typeof value === 'number') {
      index.numbers.push(row);
      index.figures.push(row);
      listed(index.byNumber, value, row);
    }
    if (typeof value !== 'string') continue;
    if (/\d/.test(value)) index.figures.push(row);
    listed(index.texts, keyOf(value), row);
  }
  indexes.set(matrix, index);
  return index;
};

/** A text that is no number, date, truth value or pattern in any locale. */
const PLAIN_TEXT = /^(?:$|(?!(?:true|false)$)[\p{L}_][^*?~]*$)/iu;
const BY_SIZE = /^[<>]=?-?\d+$/;
const OTHER_THAN = /^<>(.*)$/s;
/** A prefix followed by `*`, without other pattern characters. */
const BEGINNING = /^[\p{L}_][\p{L}\p{N}_ ]*\*$/u;
const LINE_END = /[\n\r\u2028\u2029]/;
const NONE: readonly number[] = [];

const isColumn = (argument: unknown, rows: number): argument is Matrix =>
  Array.isArray(argument) && argument.length === 1 && (argument[0] as unknown[]).length === rows;

type Arguments = (Matrix | Cell)[];

/** Whether all ranges are columns of one height with a criterion each; `first`: the index of the first pair. */
const areColumns = (args: Arguments, first: number): boolean => {
  const range = args[first];
  const rows = Array.isArray(range) ? (range[0]?.length ?? 0) : 0;
  return (
    (args.length - first) % 2 === 0 &&
    args.every((argument, at) => (at < first || (at - first) % 2 === 0 ? isColumn(argument, rows) : true))
  );
};

/** Whether a value meets a criterion; null where the engine has to decide. */
type Test = (value: unknown) => boolean | null;

const BY_SIZES: Record<string, (value: number, limit: number) => boolean> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

const sized = (wanted: string): Test => {
  const [, sign, limit] = /^([<>]=?)(.*)$/.exec(wanted)!;
  return (value) => typeof value === 'number' && BY_SIZES[sign!]!(value, Number(limit));
};
const numbered =
  (wanted: number): Test =>
  (value) =>
    typeof value === 'string' && /\d/.test(value) ? null : value === wanted;
const said = (wanted: string): Test => {
  const key = keyOf(wanted);
  return (value) => {
    const text = value ?? '';
    if (text === wanted) return true;
    return typeof text === 'string' && keyOf(text) === key ? null : false;
  };
};

/** “Not equal” to a text: blanks and numbers meet it, too. */
const saidOtherwise = (wanted: string): Test => {
  const isSaid = said(wanted);
  return (value) => {
    const is = isSaid(value);
    return is === null ? null : !is;
  };
};
/** A pattern does not match beyond a line break in the text. */
const begun = (beginning: string): Test => {
  const key = keyOf(beginning);
  return (value) => {
    if (typeof value !== 'string' || !keyOf(value).startsWith(key)) return false;
    return value.startsWith(beginning) && !LINE_END.test(value) ? true : null;
  };
};

const testOf = (wanted: string | number): Test | null => {
  if (typeof wanted === 'number') return Number.isSafeInteger(wanted) ? numbered(wanted) : null;
  if (BY_SIZE.test(wanted)) return sized(wanted);
  if (PLAIN_TEXT.test(wanted)) return said(wanted);
  if (BEGINNING.test(wanted)) return begun(wanted.slice(0, -1));
  const [, other] = OTHER_THAN.exec(wanted) ?? [];
  return other !== undefined && PLAIN_TEXT.test(other) ? saidOtherwise(other) : null;
};

/** The rows of a column that may meet a criterion; null where that can only be told by testing. */
type Narrow = (column: Matrix) => readonly number[] | null;

const narrowTo = (wanted: string | number): Narrow => {
  if (typeof wanted === 'number')
    return (column) => {
      const { figures, numbers, byNumber } = indexOf(column);
      // If no text may be a number, only the number itself is looked up.
      return figures.length > numbers.length || !Number.isSafeInteger(wanted)
        ? figures
        : (byNumber.get(wanted) ?? NONE);
    };
  if (BY_SIZE.test(wanted)) return (column) => indexOf(column).numbers;
  if (!PLAIN_TEXT.test(wanted)) return () => null;
  const key = keyOf(wanted);
  return (column) => indexOf(column).texts.get(key) ?? NONE;
};

interface Criterion {
  readonly test: Test | null;
  readonly narrow: Narrow;
}
const UNSURE: Criterion = { test: null, narrow: () => null };
const criteria = new Map<string | number, Criterion>();

/** A criterion, prepared once for all formulas that use it. */
const criterionOf = (cell: Cell): Criterion => {
  const wanted = cell?.value ?? '';
  if (typeof wanted !== 'number' && typeof wanted !== 'string') return UNSURE;
  let criterion = criteria.get(wanted);
  if (criterion === undefined) {
    if (criteria.size >= MOST_REMEMBERED) criteria.clear();
    criteria.set(wanted, (criterion = { test: testOf(wanted), narrow: narrowTo(wanted) }));
  }
  return criterion;
};

/**
 * The candidate rows of the most selective criterion; null for all rows. Pairs of range and criterion begin at `first`.
 */
const fewestRows = (args: Arguments, first: number): readonly number[] | null => {
  let fewest: readonly number[] | null = null;
  for (let at = first; at + 1 < args.length; at += 2) {
    const rows = criterionOf(args[at + 1] as Cell).narrow(args[at] as Matrix);
    if (rows !== null && (fewest === null || rows.length < fewest.length)) fewest = rows;
  }
  return fewest;
};

/** The same arguments, reduced to candidate rows. */
const narrowed = (args: Arguments, first: number): Arguments => {
  const kept = fewestRows(args, first);
  if (kept === null) return args;
  return args.map((argument) =>
    Array.isArray(argument) ? [kept.map((row) => argument[0]![row])] : argument,
  );
};

/** The rows that meet all criteria; null where the engine has to decide. */
const rowsThatMeet = (args: Arguments, first: number): readonly number[] | null => {
  const columns: Matrix[number][] = [];
  const tests: Test[] = [];
  for (let at = first; at + 1 < args.length; at += 2) {
    const { test } = criterionOf(args[at + 1] as Cell);
    if (test === null) return null;
    columns.push((args[at] as Matrix)[0]!);
    tests.push(test);
  }
  const fewest = fewestRows(args, first);
  const count = fewest?.length ?? columns[0]!.length;
  const met: number[] = [];
  for (let which = 0; which < count; which++) {
    const row = fewest === null ? which : fewest[which]!;
    let meets: boolean | null = true;
    for (let at = 0; meets === true && at < tests.length; at++) meets = tests[at]!(columns[at]![row]?.value);
    if (meets === null) return null;
    if (meets) met.push(row);
  }
  return met;
};

/** The numbers of a column in rows that meet all criteria. */
const numbersIn = (column: Matrix[number], rows: readonly number[]): number[] => {
  const numbers: number[] = [];
  for (const row of rows) {
    const value = column[row]?.value;
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
};

interface Conditional {
  /** The index of the first pair of range and criterion. */
  first: number;
  /** The result from the rows that meet all criteria and the column to aggregate. */
  of: (rows: readonly number[], column: Matrix[number]) => number;
}
const extreme =
  (pick: (one: number, other: number) => number): Conditional['of'] =>
  (rows, column) => {
    const numbers = numbersIn(column, rows);
    return numbers.length === 0 ? 0 : numbers.reduce(pick);
  };
const count: Conditional = { first: 0, of: (rows) => rows.length };
const CONDITIONAL: Record<string, Conditional> = {
  COUNTIF: count,
  COUNTIFS: count,
  SUMIFS: { first: 1, of: (rows, column) => numbersIn(column, rows).reduce((sum, value) => sum + value, 0) },
  MAXIFS: { first: 1, of: extreme((one, other) => Math.max(one, other)) },
  MINIFS: { first: 1, of: extreme((one, other) => Math.min(one, other)) },
};

export function judgeFewerRows({ registries }: Package): void {
  const functions: any = registries.functionRegistry;
  for (const [name, { first, of }] of Object.entries(CONDITIONAL)) {
    const description = functions.get(name) as FormulaFunction;
    const { compute } = description;
    functions.replace(name, {
      ...description,
      compute(this: unknown, ...args: Arguments) {
        if (!areColumns(args, first)) return compute.apply(this, args);
        const rows = rowsThatMeet(args, first);
        return rows === null ? compute.apply(this, narrowed(args, first)) : of(rows, (args[0] as Matrix)[0]!);
      },
    });
  }
  const sumif = functions.get('SUMIF') as FormulaFunction;
  functions.replace('SUMIF', {
    ...sumif,
    compute(this: unknown, range: Matrix, criterion: Cell, summed: Matrix = range) {
      const args = [summed, range, criterion];
      const rows = areColumns(args, 1) ? rowsThatMeet(args, 1) : null;
      return rows === null
        ? sumif.compute.call(this, range, criterion, summed)
        : CONDITIONAL.SUMIFS!.of(rows, summed[0]!);
    },
  });
  const match = functions.get('MATCH') as FormulaFunction;
  functions.replace('MATCH', {
    ...match,
    compute(this: unknown, ...args: [Cell, Matrix, Cell?]) {
      return exactly(...args) ?? match.compute.apply(this, args);
    },
  });
}

/** Google distinguishes accents when matching a text; the engine does not. Null where the engine decides. */
const exactly = (wanted: Cell, range: Matrix | Cell, how?: Cell) => {
  if (how?.value !== 0 || typeof wanted?.value !== 'string' || !PLAIN_TEXT.test(wanted.value)) return null;
  if (!Array.isArray(range) || range.length !== 1) return null;
  const [first] = indexOf(range).texts.get(keyOf(wanted.value)) ?? NONE;
  return first === undefined ? { value: '#N/A', message: 'Not found' } : { value: first + 1 };
};
