import { columnLetters, quoted } from './places/address';

/**
 * A native formula as data. The builder is held to the subset that every spreadsheet locale reads alike:
 * English names, ';' between arguments, no decimal literal, no array literal, dates through DATE.
 */
export type Formula =
  | { kind: 'whole'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'call'; name: SafeFunction; args: readonly Formula[] }
  | { kind: 'operation'; sign: Sign; left: Formula; right: Formula }
  /** A cell of the row in which the formula stands. */
  | { kind: 'cell'; key: string; month: number }
  /** The same in a rule that holds for several columns: written for the first, it moves along. */
  | { kind: 'moving cell'; key: string; month: number }
  /** The cells of one column, from the header down to the end of the sheet. */
  | { kind: 'column'; tab: TabKey; key: string; month: number }
  /** Columns side by side, from one to another. */
  | { kind: 'columns'; tab: TabKey; from: string; to: string }
  /** What stands where it can be written, and what stands in for it where a place that it needs is not there (yet). */
  | { kind: 'if there'; formula: Formula; otherwise: Formula }
  /** The same column on the tab in which the formula stands: totals use it. */
  | { kind: 'own column'; key: string; month: number }
  /** The header cell of a column. */
  | { kind: 'header'; tab: TabKey | null; key: string }
  /** The answer of one field of a form. */
  | { kind: 'field'; tab: TabKey; key: string }
  /** The answer of another field of the form in which the formula stands. */
  | { kind: 'own field'; key: string }
  /** Some months of the row in which the formula stands, side by side. */
  | { kind: 'months'; key: string }
  /** A cell of another row of the same tab, the row known by its tag. */
  | { kind: 'in row'; row: string; key: string; month: number };

/** Formulas know another tab by its key only, so that tabs may refer to each other. */
export interface TabKey {
  key: string;
}

type Sign = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Functions that Sheets, the local engine and .xlsx readers all work alike. */
// prettier-ignore
type SafeFunction =
  | 'ABS' | 'AND' | 'ARRAYFORMULA' | 'AVERAGE' | 'CHAR' | 'COLUMN' | 'COUNT' | 'COUNTA' | 'COUNTIF' | 'COUNTIFS' | 'DATE' | 'EDATE' | 'HYPERLINK' | 'IF' | 'IFERROR'
  | 'INDEX' | 'ISBLANK' | 'ISNUMBER' | 'LEFT' | 'LEN' | 'LOWER' | 'MATCH' | 'MAX' | 'MAXIFS' | 'MIN' | 'MINIFS' | 'MOD' | 'MONTH' | 'NA' | 'NOT'
  | 'OR' | 'REPLACE' | 'REPT' | 'RIGHT' | 'ROW' | 'ROUND' | 'SPARKLINE' | 'SUBSTITUTE' | 'SUM' | 'SUMIF' | 'SUMIFS' | 'TRIM' | 'VLOOKUP' | 'VSTACK' | 'YEAR';
type Operand = Formula | number | string;

/** Numbers are whole: a decimal literal reads differently in half of the world's locales. */
const whole = (value: number): Formula => {
  if (!Number.isInteger(value)) throw new Error(`A formula may hold whole numbers only, not ${value}`);
  return { kind: 'whole', value };
};
const operand = (value: Operand): Formula => {
  if (typeof value === 'number') return whole(value);
  return typeof value === 'string' ? { kind: 'text', value } : value;
};

export const call = (name: SafeFunction, ...args: Operand[]): Formula => ({
  kind: 'call',
  name,
  args: args.map(operand),
});

const operation =
  (sign: Sign) =>
  (left: Operand, right: Operand): Formula => ({
    kind: 'operation',
    sign,
    left: operand(left),
    right: operand(right),
  });
export const plus = operation('+');
export const minus = operation('-');
export const times = operation('*');
export const over = operation('/');
export const join = operation('&');
export const equals = operation('=');
export const differs = operation('<>');
export const below = operation('<');
export const atMost = operation('<=');
export const above = operation('>');
export const atLeast = operation('>=');

export const when = (condition: Formula, then: Operand, otherwise: Operand): Formula =>
  call('IF', condition, then, otherwise);
export const isBlank = (value: Formula): Formula => equals(value, '');
export const either = (...conditions: Formula[]): Formula => call('OR', ...conditions);
export const both = (...conditions: Formula[]): Formula => call('AND', ...conditions);
export const not = (condition: Formula): Formula => call('NOT', condition);
/** Nothing is not zero: the value, or blank where the condition holds. */
export const blankWhen = (condition: Formula, value: Operand): Formula => when(condition, '', value);
export const literal = (value: string): Formula => ({ kind: 'text', value });
export const sumOf = (parts: readonly Operand[]): Formula => call('SUM', ...parts);

export const cell = (key: string, month = 0): Formula => ({ kind: 'cell', key, month });
export const movingCell = (key: string, month = 0): Formula => ({ kind: 'moving cell', key, month });
export const ownColumn = (key: string, month = 0): Formula => ({ kind: 'own column', key, month });
export const inRow = (row: string, key: string, month = 0): Formula => ({ kind: 'in row', row, key, month });
export const monthsOfRow = (key: string): Formula => ({ kind: 'months', key });
export const column = (tab: TabKey, key: string, month = 0): Formula => ({ kind: 'column', tab, key, month });
export const columns = (tab: TabKey, from: string, to: string): Formula => ({
  kind: 'columns',
  tab,
  from,
  to,
});
export const ifThere = (formula: Formula, otherwise: Formula): Formula => ({
  kind: 'if there',
  formula,
  otherwise,
});
/** The header cell of a column on the formula's own tab, or on another. */
export const headerOf = (key: string, tab: TabKey | null = null): Formula => ({ kind: 'header', tab, key });
export const ownField = (key: string): Formula => ({ kind: 'own field', key });
export const field = (tab: TabKey, key: string): Formula => ({ kind: 'field', tab, key });

/** Where a tab's cells stand in its sheet, as far as formulas need it. */
export interface Place {
  /** The sheet's name as it is now. */
  name: string;
  headerRow: number;
  /** The sheet's column for a key, and for a month of it; undefined where a person took the column away. */
  columnOf: (key: string, month: number) => number | undefined;
  /** The row of a form's field, or of a row that has a tag. */
  rowOf: (key: string) => number | undefined;
}
export interface Spot {
  /** Where the formula itself stands. */
  here: Place;
  row: number;
  /** Other tabs that the plan has. */
  place: (tab: TabKey) => Place | undefined;
}

/** A column in whose rows the same formula stands. */
export type Down = Omit<Spot, 'row'>;
type AnySpot = Down & { row: number | string };

/**
 * A place that a formula needs and that a person took away: the formula can't be written now. It is always the same:
 * noting where it was thrown would cost more than writing the formula.
 */
const MISSING = new Error('A place that a formula needs is not there');
const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw MISSING;
  return value;
};

const rangeOf = (place: Place, key: string, month: number, to = key): string => {
  const letters = columnLetters(found(place.columnOf(key, month)));
  return `$${letters}$${place.headerRow}:$${columnLetters(found(place.columnOf(to, month)))}`;
};

/** An operation's parts keep their brackets unless they bind tighter for certain. */
const part = (formula: Formula, spot: AnySpot): string => {
  const text = body(formula, spot);
  return formula.kind === 'operation' ? `(${text})` : text;
};

/** The cell of a column's header, here or on another tab. */
const headerCell = ({ tab, key }: Formula & { kind: 'header' }, spot: AnySpot): string => {
  const place = tab === null ? spot.here : found(spot.place(tab));
  const letters = columnLetters(found(place.columnOf(key, 0)));
  return `${tab === null ? '' : `${quoted(place.name)}!`}$${letters}$${place.headerRow}`;
};

function body(formula: Formula, spot: AnySpot): string {
  switch (formula.kind) {
    case 'whole':
      return String(formula.value);
    case 'text':
      return `"${formula.value.replaceAll('"', '""')}"`;
    case 'call':
      return `${formula.name}(${formula.args.map((arg) => body(arg, spot)).join(';')})`;
    case 'operation':
      return `${part(formula.left, spot)}${formula.sign}${part(formula.right, spot)}`;
    case 'cell':
      return `$${columnLetters(found(spot.here.columnOf(formula.key, formula.month)))}${spot.row}`;
    case 'moving cell':
      return `${columnLetters(found(spot.here.columnOf(formula.key, formula.month)))}${spot.row}`;
    case 'months': {
      const [first, last] = [0, 11].map((month) => found(spot.here.columnOf(formula.key, month)));
      return `$${columnLetters(first ?? 0)}${spot.row}:$${columnLetters(last ?? 0)}${spot.row}`;
    }
    case 'in row': {
      const letters = columnLetters(found(spot.here.columnOf(formula.key, formula.month)));
      return `$${letters}$${found(spot.here.rowOf(formula.row))}`;
    }
    case 'own column':
      return rangeOf(spot.here, formula.key, formula.month);
    case 'column': {
      const place = found(spot.place(formula.tab));
      return `${quoted(place.name)}!${rangeOf(place, formula.key, formula.month)}`;
    }
    case 'columns': {
      const place = found(spot.place(formula.tab));
      return `${quoted(place.name)}!${rangeOf(place, formula.from, 0, formula.to)}`;
    }
    case 'if there':
      try {
        return body(formula.formula, spot);
      } catch (error) {
        if (error === MISSING) return body(formula.otherwise, spot);
        throw error;
      }
    case 'header':
      return headerCell(formula, spot);
    case 'own field': {
      const letters = columnLetters(found(spot.here.columnOf('answer', 0)));
      return `$${letters}$${found(spot.here.rowOf(formula.key))}`;
    }
    case 'field': {
      const place = found(spot.place(formula.tab));
      const letters = columnLetters(found(place.columnOf('answer', 0)));
      return `${quoted(place.name)}!$${letters}$${found(place.rowOf(formula.key))}`;
    }
  }
}

/** A formula that goes to another row: cells of its own row go along, as when a person moves the row. */
export const movedFormula = (formula: string, from: number, to: number): string =>
  formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z0-9:]+|(?<![\w$!.])(\$?[A-Z]{1,3})(\d+)(?![\w(!.])/g,
    (text, column: string | undefined, row: string | undefined) =>
      column !== undefined && Number(row) === from ? `${column}${to}` : text,
  );

/** The formula as written into a cell, or null where a column or tab that it needs is not there. */
export const render = (formula: Formula, spot: AnySpot): string | null => {
  try {
    return `=${body(formula, spot)}`;
  } catch (error) {
    if (error === MISSING) return null;
    throw error;
  }
};

const ROW = '\0';

/** The same for each row of a column, looked through once. */
export const renderDown = (formula: Formula, down: Down): ((row: number) => string) | null => {
  const parts = render(formula, { ...down, row: ROW })?.split(ROW);
  return parts === undefined ? null : (row) => parts.join(String(row));
};
