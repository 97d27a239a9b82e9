import type { Figure } from '../plan';

const POWERS = new Map<string, number>();
const unit = (power: number, ...words: string[]) => {
  for (const word of words) POWERS.set(word, power);
};
unit(2, 'trăm', 'tram', 'hundred');
unit(3, 'k', 'n', 'ng', 'nghìn', 'nghin', 'ngàn', 'ngan', 'thousand');
unit(6, 'm', 'mn', 'mil', 'tr', 'triệu', 'trieu', 'million');
unit(9, 'b', 'bn', 't', 'tỷ', 'tỉ', 'ty', 'ti', 'billion');
/** Multipliers that may precede a larger unit: `5 trăm triệu`, `2 nghìn tỷ`. */
const BEFORE = /^(trăm|tram|hundred|nghìn|nghin|ngàn|ngan)$/;
const HALF = /^(rưỡi|rưởi|ruoi)$/;

const CURRENCY = '(?:₫|đồng|dong|vnđ|vnd|đ|us\\$|usd|\\$|€|eur|euro|£|gbp|¥|jpy)';
const LEADING = new RegExp(`^${CURRENCY} ?(?=[-+\\d.,])`);
const TRAILING = new RegExp(
  `([^a-zđ€£¥₫$]) ?${CURRENCY}$|((?:${[...POWERS.keys(), 'rưỡi', 'rưởi', 'ruoi'].join('|')})) ?${CURRENCY}$`,
);
const PIECE = /^([\d.,' ]*\d)\s*((?:[^\d\s.,'()+-]+\s*)*)/u;

/**
 * The number that people mean by an amount typed as text; null, never zero, where it is not understood.
 *
 * - Units: trăm; k, N, nghìn, ngàn; tr, M, triệu; T, B, tỷ, tỉ. `1 tỷ 250 triệu`, `5 trăm triệu`, `1 triệu rưỡi`,
 *   `1tr5` (1.5 million) and `1tr250`; `1tr25` is not read, since some mean 1.25 and some 1.025 million by it.
 * - Minus: `-12`, `−12`, `(12)`, and `12-` as accounts print it. A currency may stand before or after: đ, ₫, VND,
 *   đồng, $, USD, €, £, ¥.
 * - Separators: of two kinds, the last is the decimal one. Of one kind, several are grouping; a single one is grouping
 *   if exactly three digits follow and one to three (not a lone 0) precede it, else it is the decimal one. So `1.250`
 *   and `1,250` are 1250, `1,25` and `1.25` are 1.25, `0,125` is 0.125. Groups other than of three digits are not read.
 *   `1.000,-` has no decimals.
 * - A number too large to represent is not read.
 */
export function amount(text: string): Figure {
  const plain = text.normalize('NFC').toLowerCase().replace(/[−–—]/g, '-').replace(/\s+/g, ' ').trim();
  const inside = /^\((.*)\)$/.exec(plain)?.[1];
  const bare = withoutCurrency(inside ?? plain).replace(/(\d)[.,]-{1,2}$/, '$1');
  const [sign, digits] = signOf(bare);
  if (inside !== undefined && sign !== '') return null;
  const value = unsigned(withoutCurrency(digits));
  if (value === null || !Number.isFinite(value)) return null;
  return value === 0 || (inside === undefined && sign !== '-') ? value : -value;
}

const EITHER = /^([+-]?[1-9]\d{0,2})([.,])(\d{3})$/;
/** The two readings of a text with one separator and three digits after it: thousands, or three decimals. */
export interface Either {
  whole: string;
  mark: string;
  behind: string;
}
/** Null where only one reading is possible; in a currency of three decimals both are. */
export const eitherIn = (text: string, decimals: number): Either | null => {
  const [, whole = '', mark = '', behind = ''] = (decimals === 3 ? EITHER.exec(text.trim()) : null) ?? [];
  return whole === '' ? null : { whole, mark, behind };
};

/**
 * The number meant in a currency with `decimals` decimals. A separator that could be either is the decimal one if it is
 * the decimal mark of the plan's language, as in cells; otherwise the text is not understood (null), and people are
 * asked.
 */
export const amountOf = (text: string, decimals: number, decimalMark: string): Figure => {
  const either = eitherIn(text, decimals);
  if (either === null) return amount(text);
  return either.mark === decimalMark ? Number(`${either.whole}.${either.behind}`) : null;
};

/** A number as text that is read back as the same number: 12.345 alone would be read as twelve thousand. */
export const amountText = (value: number): string =>
  `${value}${/^-?[1-9]\d{0,2}\.\d{3}$/.test(String(value)) ? '0' : ''}`;

/** The sign, which may stand before or behind, and the text without it. */
function signOf(text: string): ['' | '+' | '-', string] {
  const before = /^([+-]) ?/.exec(text);
  if (before !== null) return [before[1] as '+' | '-', text.slice(before[0].length)];
  const behind = /^(.*\d) ?-$/.exec(text)?.[1];
  return behind === undefined ? ['', text] : ['-', behind];
}

const withoutCurrency = (text: string): string => text.replace(LEADING, '').replace(TRAILING, '$1$2').trim();

/** The sum of pieces with ever smaller units, as in `1 tỷ 250 triệu`. */
function unsigned(text: string): Figure {
  let rest = text;
  let sum: Figure = null;
  let above = Infinity;
  while (rest !== '') {
    const piece = PIECE.exec(rest);
    if (piece === null) return null;
    const [whole, digits = '', words = ''] = piece;
    const scale = scaleOf(words.split(' ').filter((word) => word !== ''));
    if (scale === null || scale.power >= above) return null;
    const value: Figure =
      scale.power === 0 && sum !== null ? tail(digits, above) : scaled(digits, scale.power);
    if (value === null) return null;
    sum = (sum ?? 0) + value + (scale.isHalfMore ? Number(`5e${scale.power - 1}`) : 0);
    above = scale.power;
    rest = rest.slice(whole.length);
  }
  return sum;
}

/** The power of ten that the words after digits stand for: no unit, one, or a multiplier and a unit. */
function scaleOf(words: string[]): { power: number; isHalfMore: boolean } | null {
  const isHalfMore = words.length > 1 && HALF.test(words.at(-1) ?? '');
  const units = isHalfMore ? words.slice(0, -1) : words;
  const powers = units.map((word) => POWERS.get(word));
  const [first = 0, second] = powers;
  const counts = units.length < 2 || (BEFORE.test(units[0] ?? '') && second !== undefined && second > first);
  if (powers.includes(undefined) || units.length > 2 || !counts) return null;
  return { power: first + (second ?? 0), isHalfMore };
}

/** Digits after a unit that have none of their own: tenths of it (`1tr5`) or thousandths (`1tr250`). */
const tail = (digits: string, above: number): Figure =>
  /^\d$/.test(digits) || (/^\d{3}$/.test(digits) && above >= 3) ? Number(`0.${digits}e${above}`) : null;

function scaled(digits: string, power: number): Figure {
  const number = decimal(digits);
  return number === null ? null : Number(`${number}e${power}`);
}

/** The text as digits with a decimal point and no grouping; null if it is not such a number. */
function decimal(digits: string): string | null {
  const kinds = new Set(digits.replace(/\d/g, ''));
  const last = /[.,](?=\d*$)/.exec(digits);
  if (kinds.size === 0) return digits;
  const alone = last !== null && digits.split(last[0]).length === 2;
  const groups = kinds.size === 1 && (!alone || /^(?!0+[.,])\d{1,3}[.,]\d{3}$/.test(digits));
  if (last === null || groups) return grouped(digits, kinds);
  const whole = digits.slice(0, last.index);
  kinds.delete(last[0]);
  const joined = whole === '' ? '0' : kinds.size === 0 ? whole : grouped(whole, kinds);
  return joined === null || !alone ? null : `${joined}.${digits.slice(last.index + 1)}`;
}

const grouped = (digits: string, kinds: ReadonlySet<string>): string | null =>
  kinds.size === 1 && /^\d{1,3}([.,' ]\d{3})+$/.test(digits) ? digits.replace(/[.,' ]/g, '') : null;
