import { columnLetters, quoted } from './places/address';

/**
 * A native formula as data. The builder is limited to the subset that every spreadsheet locale reads in the same way:
 * English names, ';' between arguments, no decimal literals, no array literals, dates through DATE.
 */
export type Formula =
  | { kind: 'whole'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'call'; name: SafeFunction; args: readonly Formula[] }
  | { kind: 'operation'; sign: Sign; left: Formula; right: Formula }
  /** A cell of the row that the formula is in. */
  | { kind: 'cell'; key: string; month: number }
  /** The same in a rule for several columns: written for the first one, it moves along with the column. */
  | { kind: 'moving cell'; key: string; month: number }
  /** The cells of one column, from the header down to the end of the sheet. */
  | { kind: 'column'; tab: TabKey; key: string; month: number }
  /** Neighbouring columns, from one to another. */
  | { kind: 'columns'; tab: TabKey; from: string; to: string }
  /** A formula, and what replaces it while a place that it refers to is missing. */
  | { kind: 'if there'; formula: Formula; otherwise: Formula }
  /** The same column of the formula's own tab; totals use it. */
  | { kind: 'own column'; key: string; month: number }
  /** The header cell of a column. */
  | { kind: 'header'; tab: TabKey | null; key: string }
  /** The answer to one field of a form. */
  | { kind: 'field'; tab: TabKey; key: string }
  /** The answer to another field of the form that the formula is in. */
  | { kind: 'own field'; key: string }
  /** Neighbouring months of the row that the formula is in. */
  | { kind: 'months'; key: string }
  /** A cell of another row of the same tab; the row is identified by its tag. */
  | { kind: 'in row'; row: string; key: string; month: number };

/** Formulas know another tab only by its key, so that tabs may refer to each other. */
export interface TabKey {
  key: string;
}

type Sign = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Functions that give the same result in Sheets, the local engine and .xlsx readers. */
// prettier-ignore
type SafeFunction =
  | 'ABS' | 'AND' | 'ARRAYFORMULA' | 'AVERAGE' | 'CHAR' | 'COLUMN' | 'COUNT' | 'COUNTA' | 'COUNTIF' | 'COUNTIFS' | 'DATE' | 'EDATE' | 'HYPERLINK' | 'IF' | 'IFERROR'
  | 'INDEX' | 'ISBLANK' | 'ISNUMBER' | 'LEFT' | 'LEN' | 'LOWER' | 'MATCH' | 'MAX' | 'MAXIFS' | 'MIN' | 'MINIFS' | 'MOD' | 'MONTH' | 'NA' | 'NOT'
  | 'OR' | 'REPLACE' | 'REPT' | 'RIGHT' | 'ROW' | 'ROUND' | 'SPARKLINE' | 'SUBSTITUTE' | 'SUM' | 'SUMIF' | 'SUMIFS' | 'TRIM' | 'VLOOKUP' | 'VSTACK' | 'YEAR';
type Operand = Formula | number | string;

/** Numbers must be whole: half of the world's locales read a decimal literal differently. */
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
/** Division. */
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
/** Blank where the condition holds, otherwise the value: nothing is not zero. */
export const blankWhen = (condition: Formula, value: Operand): Formula => when(condition, '', value);
export const literal = (value: string): Formula => ({ kind: 'text', value });
export const sumOf = (parts: readonly Operand[]): Formula => call('SUM', ...parts);

/** A cell of the formula's own row: a column's key, and for a column of months the month (0 to 11). */
export const cell = (key: string, month = 0): Formula => ({ kind: 'cell', key, month });
/** Like `cell`, in a rule that covers several columns and moves along with them. */
export const movingCell = (key: string, month = 0): Formula => ({ kind: 'moving cell', key, month });
export const ownColumn = (key: string, month = 0): Formula => ({ kind: 'own column', key, month });
/** A cell of the row with the given tag, on the same tab. */
export const inRow = (row: string, key: string, month = 0): Formula => ({ kind: 'in row', row, key, month });
export const monthsOfRow = (key: string): Formula => ({ kind: 'months', key });
/** All cells of a column of a tab, from its header to the end of the sheet. */
export const column = (tab: TabKey, key: string, month = 0): Formula => ({ kind: 'column', tab, key, month });
export const columns = (tab: TabKey, from: string, to: string): Formula => ({
  kind: 'columns',
  tab,
  from,
  to,
});
/** A formula with a replacement for when a place that it refers to is missing. */
export const ifThere = (formula: Formula, otherwise: Formula): Formula => ({
  kind: 'if there',
  formula,
  otherwise,
});
/** The header cell of a column, on the formula's own tab or another one. */
export const headerOf = (key: string, tab: TabKey | null = null): Formula => ({ kind: 'header', tab, key });
export const ownField = (key: string): Formula => ({ kind: 'own field', key });
export const field = (tab: TabKey, key: string): Formula => ({ kind: 'field', tab, key });

/** Where a tab's cells are in its sheet, as far as formulas need to know. */
export interface TabPlace {
  /** The sheet's present name. */
  name: string;
  headerRow: number;
  /** The sheet's column for a key and one of its months; undefined if a person removed the column. */
  columnOf: (key: string, month: number) => number | undefined;
  /** The row of a form's field, or of a row with a tag. */
  rowOf: (key: string) => number | undefined;
}
export interface Spot {
  /** Where the formula itself is. */
  here: TabPlace;
  row: number;
  /** The plan's other tabs. */
  place: (tab: TabKey) => TabPlace | undefined;
}

/** A column that has the same formula in all its rows. */
export type Down = Omit<Spot, 'row'>;
type AnySpot = Down & { row: number | string };

/**
 * Thrown where a place that a formula needs was removed, so that it can't be written now. A single instance, since
 * recording a stack trace would cost more than writing the formula.
 */
const MISSING = new Error('A place that a formula needs is not there');
const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw MISSING;
  return value;
};

const rangeOf = (place: TabPlace, key: string, month: number, to = key): string => {
  const letters = columnLetters(found(place.columnOf(key, month)));
  return `$${letters}$${place.headerRow}:$${columnLetters(found(place.columnOf(to, month)))}`;
};

/** The operands of an operation keep their brackets unless they certainly bind tighter. */
const part = (formula: Formula, spot: AnySpot): string => {
  const text = body(formula, spot);
  return formula.kind === 'operation' ? `(${text})` : text;
};

/** The header cell of a column, on this tab or another one. */
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

/** A formula moved to another row: references to its own row move along, as when a person moves the row. */
export const movedFormula = (formula: string, from: number, to: number): string =>
  formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z0-9:]+|(?<![\w$!.])(\$?[A-Z]{1,3})(\d+)(?![\w(!.])/g,
    (text, column: string | undefined, row: string | undefined) =>
      column !== undefined && Number(row) === from ? `${column}${to}` : text,
  );

/** The text of a formula; null where a column or tab that it needs is missing. */
export const render = (formula: Formula, spot: AnySpot): string | null => {
  try {
    return `=${body(formula, spot)}`;
  } catch (error) {
    if (error === MISSING) return null;
    throw error;
  }
};

const ROW = '\0';

/** The same for every row of a column, rendered only once. */
export const renderDown = (formula: Formula, down: Down): ((row: number) => string) | null => {
  const parts = render(formula, { ...down, row: ROW })?.split(ROW);
  return parts === undefined ? null : (row) => parts.join(String(row));
};
