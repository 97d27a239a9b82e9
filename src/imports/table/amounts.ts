/** Amounts of a column. The decimal mark is decided for the whole column, never by a single value. */
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
  /** Digits and separators. */
  digits: string;
}

/** −12, 12-, (12) and 12 DR are below zero; CR is above it. */
const writtenIn = (text: string): Written | null => {
  let rest = text.normalize('NFKC').replace(/[−–‐]/g, '-').trim();
  const inside = INSIDE.exec(withoutSigns(rest).trim())?.[1];
  rest = inside ?? rest;
  const side = SIDE.exec(rest)?.[0].trim().toUpperCase() ?? '';
  rest = rest.replace(SIDE, '');
  // “300,-” means no cents.
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

/** The number that digits mean with a decimal mark; null where groups do not have three digits. */
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
/** Up to this many digits are exact; dividing by an exact power of ten then gives the number nearest to the text. */
const EXACT = 15;
const POWERS = Array.from({ length: EXACT + 1 }, (_, at) => 10 ** at);

/** Whether a separator can't stand after this many digits: groups have three digits, the first one to three. */
const isMisplaced = (hasGroups: boolean, group: number, isDecimal: boolean): boolean =>
  hasGroups ? group !== 3 : !isDecimal && (group === 0 || group > 3);

const sized = (value: number, places: number): number => (places > 0 ? value / (POWERS[places] ?? 1) : value);

/**
 * A fast path for the nearly universal case: digits and separators with an optional minus. Null where the separators
 * make no number; undefined for any other notation.
 */
const plainly = (text: string, mark: DecimalMark): Figure | undefined => {
  const decimal = mark === '.' ? POINT : COMMA;
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  let value = 0;
  let digits = 0;
  /** Digits since the last separator, and after the decimal mark. */
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

/** Spoken amounts in files kept by hand: 300k, 1tr5, 2,5 triệu, 2 tỷ rưỡi. */
const SPOKEN = /\d\s*(k|nghìn|nghin|ngàn|ngan|tr|triệu|trieu|tỷ|tỉ|ty|ti)(?!\p{L})/iu;
const ONE_FIGURE = /^[^\d]*([\d.,]+)[^\d.,]*$/;

/** A separator in a spoken amount must agree with the column's decimal mark; otherwise the amount is not understood. */
const spokenIn = (text: string, mark: DecimalMark): Figure => {
  const written = text.normalize('NFKC');
  if (!SPOKEN.test(written)) return null;
  if (!/[.,]/.test(written)) return amount(written);
  const digits = ONE_FIGURE.exec(written)?.[1] ?? '';
  const value = digits === '' ? null : valueOf(digits, mark);
  return value === null ? null : amount(written.replace(digits, String(value).replace('.', ',')));
};

/** The amount of a cell, signed as written. What is not understood is null, never zero. */
export const amountIn = ({ text, number }: Cell, mark: DecimalMark): Figure => {
  if (number !== undefined) return Number.isFinite(number) ? number : null;
  const plain = plainly(text, mark);
  if (plain !== undefined && (plain !== null || mark === ',' || !OF_INDIA.test(text))) return plain;
  const written = writtenIn(text);
  return written === null ? spokenIn(text, mark) : signed(written, mark);
};

/** Indian digit groups: 1,20,000.00. */
const OF_INDIA = /^-?\d{1,2}(,\d{2})+,\d{3}(\.|$)/;

/** A dash stands for nothing, as does the apostrophe of an empty text. */
export const isDash = ({ text }: Cell): boolean => {
  const first = text.charCodeAt(0);
  // Nearly all amount cells begin with a digit, so that is tested first.
  return (first < ZERO || first > NINE) && DASHES.test(text);
};
const DASHES = /^\s*(['’]?\s*[-–—]+|['’])\s*$/;
/** Whether a cell is blank or a dash, and so holds no amount. */
export const isNothing = (cell: Cell): boolean => isBlank(cell) || isDash(cell);

/** The sign does not depend on the decimal mark. */
export const isBelowZero = (cell: Cell): boolean => (amountIn(cell, '.') ?? amountIn(cell, ',') ?? 0) < 0;

export const isAmountLike = (cell: Cell): boolean =>
  cell.day === undefined && (amountIn(cell, '.') !== null || amountIn(cell, ',') !== null);

/** The mark that fits every value. */
export const decimalMarkOf = (cells: readonly Cell[]): Decided<DecimalMark> =>
  decided(cells, DECIMAL_MARKS, amountIn);
