/**
 * Formulas between the spreadsheet's locale and the engine's form, which is always en_US.
 *
 * Google reads a formula in the spreadsheet's locale: with a decimal comma, `,` between arguments and a
 * decimal point are errors; `;` separates arguments everywhere.
 */
import type { Locale } from '../../engine';

/** The parts of a formula: strings, quoted tab names, numbers, words (names, references) and single characters. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?|[\p{L}_$][\p{L}\p{N}_$.]*|./gsu;

const hasDecimalComma = (locale: Locale) => locale.decimalSeparator === ',';

const isNumber = (piece: string) => piece >= '0' && piece < ':';

/** A number of the locale in the engine's form; null where it is not valid in this locale. */
const toEngineNumber = (piece: string, comma: boolean): string | null => {
  // In a locale with a decimal point, `1,5` are two arguments and stay unchanged.
  if (!comma) return piece;
  return piece.includes('.') ? null : piece.replace(',', '.');
};

const toEngineMark = (piece: string, comma: boolean, inBraces: boolean): string | null => {
  if (piece === ';') return inBraces ? ';' : ',';
  if (!comma) return piece;
  if (piece === ',') return null;
  return piece === '\\' && inBraces ? ',' : piece;
};

const MOST_REMEMBERED = 20_000;

/** Remembers conversions: the same add-on writes the same formulas into many spreadsheets. */
const once = <T>(make: (formula: string, comma: boolean) => T) => {
  const known = [new Map<string, T>(), new Map<string, T>()] as const;
  return (formula: string, locale: Locale): T => {
    const comma = hasDecimalComma(locale);
    const made = known[comma ? 1 : 0];
    let result = made.get(formula);
    if (result === undefined) {
      if (made.size >= MOST_REMEMBERED) made.clear();
      made.set(formula, (result = make(formula, comma)));
    }
    return result;
  };
};

/** Converts a formula of the locale to the engine's form; null where Google could not parse it. */
export const toEngine = once((formula: string, comma: boolean): string | null => {
  let [braces, depth] = [0, 0];
  let result = '';
  for (const piece of formula.match(PIECE) ?? []) {
    if (piece === '{') braces++;
    else if (piece === '}') braces--;
    else if (piece === '(') depth++;
    else if (piece === '"' || (piece === ')' && --depth < 0)) return null;
    const next = isNumber(piece) ? toEngineNumber(piece, comma) : toEngineMark(piece, comma, braces > 0);
    if (next === null) return null;
    result += next;
  }
  return depth === 0 ? result : null;
});

/** Converts an engine formula to the locale's form, as `getFormula` returns it. */
export const fromEngine = once((formula: string, comma: boolean): string => {
  if (!comma) return formula;
  let braces = 0;
  return (formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+\.\d+|[\p{L}_$][\p{L}\p{N}_$.]*|./gsu) ?? [])
    .map((piece) => {
      if (piece === '{') braces++;
      if (piece === '}') braces--;
      if (piece === ',') return braces > 0 ? '\\' : ';';
      return isNumber(piece) ? piece.replace('.', ',') : piece;
    })
    .join('');
});

const PARSE_ERROR = /^=LOCAL_PARSE_ERROR\("((?:[^"]|"")*)"\)$/;

/** A cell content that shows `#ERROR!` and keeps the refused formula. */
export const refused = (formula: string) => `=LOCAL_PARSE_ERROR("${formula.replaceAll('"', '""')}")`;

/** The refused formula in a cell, or null. */
export const refusedFormula = (content: string): string | null =>
  PARSE_ERROR.exec(content)?.[1]?.replaceAll('""', '"') ?? null;

/** Whether a formula refers to another tab: has an exclamation mark after a name, outside strings. */
export const namesTab = (formula: string) =>
  /('|[\p{L}\p{N}_])!/u.test(formula.replaceAll(/"(?:[^"]|"")*"/g, '""'));
