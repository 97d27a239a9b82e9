/** Amounts of a column. The decimal mark is decided for the whole column, never for a single value. */
import { amount } from '../../domain/money/amount';
import type { Figure } from '../../domain/plan';
import { isBlank, type Cell } from '../grid';
import { withoutSigns } from '../text/signs';
import { decided, type Decided } from './decided';

export const DECIMAL_MARKS = ['.', ','] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

const SPACES = /[\s'’]/gu;
const INSIDE = /^\((.*)\)$/;
const SIDE = /\s*(?<!\p{L})(CR|DR|C|D)\.?$|^(CR|DR)\.?\s*(?=[\d(])/iu;

interface Written {
  negative: boolean;
  /** Digits and marks. */
  digits: string;
}

/** −12, 12-, (12), 12 DR are below zero; CR is above it. */
const writtenIn = (text: string): Written | null => {
  let rest = text.normalize('NFKC').replace(/[−–‐]/g, '-').trim();
  const inside = INSIDE.exec(withoutSigns(rest).trim())?.[1];
  rest = inside ?? rest;
  const side = SIDE.exec(rest)?.[0].trim().toUpperCase() ?? '';
  rest = rest.replace(SIDE, '');
  // 300,- has no cents.
  rest = withoutSigns(rest)
    .replace(SPACES, '')
    .replace(/(?<=[.,])-{1,2}$/, '00');
  const sign = /^([+-]?)(.*?)([+-]?)$/.exec(rest);
  const [, before = '', digits = '', behind = ''] = sign ?? [];
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return null;
  const minus = [inside !== undefined, before === '-', behind === '-', side.startsWith('D')].filter(
    Boolean,
  ).length;
  return minus > 1 ? null : { negative: minus === 1, digits };
};

const GROUPS: Readonly<Record<DecimalMark, { group: string; groups: RegExp }>> = {
  '.': { group: ',', groups: /^\d{1,3}(,\d{3})+$|^\d{1,2}(,\d{2})+,\d{3}$/ },
  ',': { group: '.', groups: /^\d{1,3}(\.\d{3})+$/ },
};

/** The number that digits mean with a decimal mark; null where they mean none: groups have three digits. */
const valueOf = (digits: string, mark: DecimalMark): Figure => {
  const { group, groups } = GROUPS[mark];
  const at = digits.indexOf(mark);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? '' : digits.slice(at + 1);
  if (fraction.includes(mark) || fraction.includes(group)) return null;
  if (whole.includes(group) && !groups.test(whole)) return null;
  const plain = whole.includes(group) ? whole.replaceAll(group, '') : whole;
  return Number(at < 0 ? plain : `${plain || '0'}.${fraction}`);
};

const signed = ({ negative, digits }: Written, mark: DecimalMark): Figure => {
  const value = valueOf(digits, mark);
  if (value === null || !Number.isFinite(value)) return null;
  return negative && value !== 0 ? -value : value;
};

const [MINUS, POINT, COMMA, ZERO, NINE] = [45, 46, 44, 48, 57];
/** So many digits are counted without loss; a power of ten that is exact parts them to the number nearest to what is written. */
const EXACT = 15;
const POWERS = Array.from({ length: EXACT + 1 }, (_, at) => 10 ** at);

/** Whether a mark can't stand behind so many digits: groups have three, the first of them one to three. */
const isMisplaced = (hasGroups: boolean, group: number, isDecimal: boolean): boolean =>
  hasGroups ? group !== 3 : !isDecimal && (group === 0 || group > 3);

const sized = (value: number, places: number): number => (places > 0 ? value / (POWERS[places] ?? 1) : value);

/**
 * Nearly all amounts are digits and marks, with a minus before them at most: those are read in one go, thousands in a
 * file. Null where the marks mean no number; undefined for what is written otherwise.
 */
const plainly = (text: string, mark: DecimalMark): Figure | undefined => {
  const decimal = mark === '.' ? POINT : COMMA;
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  let value = 0;
  let digits = 0;
  /** Digits since the last group began, and behind the mark. */
  let group = 0;
  let places = -1;
  let hasGroups = false;
  let isBad = false;
  let code = 0;
  for (let at = start; at < text.length; at++) {
    code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      value = value * 10 + code - ZERO;
      digits++;
      if (places < 0) group++;
      else places++;
    } else if (code !== POINT && code !== COMMA) return undefined;
    else {
      isBad ||= places >= 0 || isMisplaced(hasGroups, group, code === decimal);
      if (code === decimal) places = 0;
      else {
        hasGroups = true;
        group = 0;
      }
    }
  }
  if (digits === 0 || digits > EXACT || code < ZERO) return undefined;
  if (isBad || (hasGroups && places < 0 && group !== 3)) return null;
  const size = sized(value, places);
  return start === 1 ? 0 - size : size;
};

/** Kept by hand: 300k, 1tr5, 2,5 triệu, 2 tỷ rưỡi. */
const SPOKEN = /\d\s*(k|nghìn|nghin|ngàn|ngan|tr|triệu|trieu|tỷ|tỉ|ty|ti)(?!\p{L})/iu;
const ONE_FIGURE = /^[^\d]*([\d.,]+)[^\d.,]*$/;

/** A mark within such an amount is the column's: where it would mean another number, it means none. */
const spokenIn = (text: string, mark: DecimalMark): Figure => {
  const written = text.normalize('NFKC');
  if (!SPOKEN.test(written)) return null;
  if (!/[.,]/.test(written)) return amount(written);
  const digits = ONE_FIGURE.exec(written)?.[1] ?? '';
  const value = digits === '' ? null : valueOf(digits, mark);
  return value === null ? null : amount(written.replace(digits, String(value).replace('.', ',')));
};

/** The amount of a cell, signed as written; null where nothing is understood, which is never zero. */
export const amountIn = ({ text, number }: Cell, mark: DecimalMark): Figure => {
  if (number !== undefined) return Number.isFinite(number) ? number : null;
  const plain = plainly(text, mark);
  if (plain !== undefined && (plain !== null || mark === ',' || !OF_INDIA.test(text))) return plain;
  const written = writtenIn(text);
  return written === null ? spokenIn(text, mark) : signed(written, mark);
};

/** Thousands of thousands as India groups them: 1,20,000.00. */
const OF_INDIA = /^-?\d{1,2}(,\d{2})+,\d{3}(\.|$)/;

/** A dash stands for nothing, and so does the mark of a text that has none. */
export const isDash = ({ text }: Cell): boolean => {
  const first = text.charCodeAt(0);
  // Nearly all cells of amounts begin with a digit.
  return (first < ZERO || first > NINE) && DASHES.test(text);
};
const DASHES = /^\s*(['’]?\s*[-–—]+|['’])\s*$/;
/** Where nothing is said of an amount. */
export const isNothing = (cell: Cell): boolean => isBlank(cell) || isDash(cell);

/** Whichever the decimal mark is, the minus is the same. */
export const isBelowZero = (cell: Cell): boolean => (amountIn(cell, '.') ?? amountIn(cell, ',') ?? 0) < 0;

export const isAmountLike = (cell: Cell): boolean =>
  cell.day === undefined && (amountIn(cell, '.') !== null || amountIn(cell, ',') !== null);

/** The mark that fits every value. */
export const decimalMarkOf = (cells: readonly Cell[]): Decided<DecimalMark> =>
  decided(cells, DECIMAL_MARKS, amountIn);
