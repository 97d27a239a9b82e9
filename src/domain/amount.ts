import type { Figure } from './plan';

const POWERS: Record<string, number> = {};
const unit = (power: number, ...words: string[]) => {
  for (const word of words) POWERS[word] = power;
};
unit(3, 'k', 'n', 'ng', 'nghìn', 'nghin', 'ngàn', 'ngan', 'thousand');
unit(6, 'm', 'mn', 'mil', 'tr', 'triệu', 'trieu', 'million');
unit(9, 'b', 'bn', 't', 'tỷ', 'tỉ', 'ty', 'ti', 'billion');

const CURRENCY = '(?:₫|đồng|dong|vnđ|vnd|đ|us\\$|usd|\\$)';
const PIECE = /^([\d.,' ]*\d)\s*([^\d\s.,'()+-]*)\s*/u;

/**
 * The number that people mean by an amount typed as text, or null where nothing is understood: never zero.
 *
 * - Units: k, N, nghìn, ngàn; tr, M, triệu; T, B, tỷ, tỉ. `1 tỷ 250 triệu`, `1tr5` (1.5 million) and `1tr250`;
 *   `1tr25` is not read, since people mean both 1.25 and 1.025 million by such.
 * - Minus: `-12`, `−12`, `(12)`. A currency may stand before or after: đ, ₫, VND, đồng, $, USD.
 * - Separators: of two kinds, the last is the decimal one. Of one kind, several group; one alone groups if exactly
 *   three digits follow and one to three (not a lone 0) stand before it, else it is the decimal one. So `1.250` and
 *   `1,250` are 1250, `1,25` and `1.25` are 1.25, `0,125` is 0.125. Groups have three digits, or it is not read.
 */
export function amount(text: string): Figure {
  const plain = text.normalize('NFC').toLowerCase().replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim();
  const inside = /^\((.*)\)$/.exec(plain)?.[1];
  const signed = withoutCurrency(inside ?? plain);
  const sign = /^[+-] ?/.exec(signed)?.[0] ?? '';
  if (inside !== undefined && sign !== '') return null;
  const value = unsigned(withoutCurrency(signed.slice(sign.length)));
  const negative = inside !== undefined || sign.startsWith('-');
  return value === null || value === 0 || !negative ? value : -value;
}

const withoutCurrency = (text: string): string =>
  text
    .replace(new RegExp(`^${CURRENCY} ?(?=[-+\\d.,])`), '')
    .replace(new RegExp(`([^a-zđ]) ?${CURRENCY}$|(${Object.keys(POWERS).join('|')}) ?${CURRENCY}$`), '$1$2')
    .trim();

/** Pieces of falling units, added up. */
function unsigned(text: string): Figure {
  let rest = text;
  let sum: Figure = null;
  let above = Infinity;
  while (rest !== '') {
    const piece = PIECE.exec(rest);
    if (piece === null) return null;
    const [whole, digits = '', word = ''] = piece;
    const power = word === '' ? 0 : POWERS[word];
    if (power === undefined || power >= above) return null;
    const value: Figure = word === '' && sum !== null ? tail(digits, above) : scaled(digits, power);
    if (value === null) return null;
    sum = (sum ?? 0) + value;
    above = power;
    rest = rest.slice(whole.length);
  }
  return sum;
}

/** What follows a unit without one of its own: a tenth of it (`1tr5`), or thousandths (`1tr250`). */
const tail = (digits: string, above: number): Figure =>
  /^(\d|\d{3})$/.test(digits) ? Number(`0.${digits}e${above}`) : null;

function scaled(digits: string, power: number): Figure {
  const number = decimal(digits);
  return number === null ? null : Number(`${number}e${power}`);
}

/** The digits with a decimal point and nothing else, or null. */
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
