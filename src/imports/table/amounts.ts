/** Amounts of a column. The decimal mark is decided for the whole column, never for a single value. */
import type { Figure } from '../../domain/plan';
import { isBlank, type Cell } from '../grid';
import type { Decided } from './days';

export type DecimalMark = '.' | ',';

/** Signs and letters of currencies, before or behind. */
const CURRENCY = /(^|[\s\d)])(₫|đồng|vnđ|vnd|đ|us\$|usd|eur|gbp|\$|€|£|¥|[a-z]{3})(?=$|[\s\d(.,-])/giu;
const SPACES = /[\s'’]/gu;

interface Written {
  negative: boolean;
  /** Digits and marks. */
  digits: string;
}

/** −12, 12-, (12), 12 DR are below zero; CR is above it. */
const writtenIn = (text: string): Written | null => {
  // Nearly all amounts are digits and marks, with a minus before them at most.
  if (/^-?[\d.,]*\d$/.test(text)) {
    const negative = text.startsWith('-');
    return { negative, digits: negative ? text.slice(1) : text };
  }
  let rest = text.normalize('NFKC').replace(/[−–‐]/g, '-').trim();
  const inside = /^\((.*)\)$/.exec(rest)?.[1];
  rest = inside ?? rest;
  const side = /\s*\b(CR|DR|C|D)$/i.exec(rest)?.[1]?.toUpperCase() ?? '';
  rest = rest.replace(/\s*\b(CR|DR|C|D)$/i, '');
  rest = rest
    .replace(CURRENCY, '$1')
    .replace(/^(₫|\$|€|£|¥)|(₫|đ|\$|€|£|¥)$/giu, '')
    .replace(SPACES, '');
  const sign = /^([+-]?)(.*?)([+-]?)$/.exec(rest);
  const [, before = '', middle = '', behind = ''] = sign ?? [];
  const digits = middle.replace(/^(\$|€|£|¥|₫)/, '').replace(/[.,]-$/, '');
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return null;
  const minus = [inside !== undefined, before === '-', behind === '-', side.startsWith('D')].filter(
    Boolean,
  ).length;
  return minus > 1 ? null : { negative: minus === 1, digits };
};

const GROUPS: Readonly<Record<DecimalMark, { group: string; groups: RegExp }>> = {
  '.': { group: ',', groups: /^\d{1,3}(,\d{3})+$/ },
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

/** The amount of a cell, signed as written; null where nothing is understood, which is never zero. */
export const amountIn = ({ text, number }: Cell, mark: DecimalMark): Figure => {
  if (number !== undefined) return Number.isFinite(number) ? number : null;
  const written = writtenIn(text);
  if (written === null) return null;
  const value = valueOf(written.digits, mark);
  return value === null || !Number.isFinite(value) ? null : written.negative && value !== 0 ? -value : value;
};

export const isAmountLike = (cell: Cell): boolean =>
  cell.day === undefined && (amountIn(cell, '.') !== null || amountIn(cell, ',') !== null);

const MARKS: readonly DecimalMark[] = ['.', ','];

/** The mark that fits every value; `either` where both do and differ; `none` where no mark fits all. */
export const decimalMarkOf = (cells: readonly Cell[]): Decided<DecimalMark> => {
  const written = cells.map((cell, at) => ({ cell, at })).filter(({ cell }) => !isBlank(cell));
  const read = MARKS.map((mark) => ({ mark, values: written.map(({ cell }) => amountIn(cell, mark)) }));
  const [first, second] = read.filter(({ values }) => values.every((value) => value !== null));
  if (first === undefined) {
    const misses = (values: readonly Figure[]): number => values.filter((value) => value === null).length;
    const likeliest = read.reduce((one, other) => (misses(other.values) < misses(one.values) ? other : one));
    return { none: written.filter((_, index) => likeliest.values[index] === null).map(({ at }) => at) };
  }
  if (second === undefined || first.values.every((value, index) => value === second.values[index]))
    return { only: first.mark };
  return { either: MARKS };
};
