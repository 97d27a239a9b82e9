/** What a unit of measure says about money. */
import type { Figure } from '../plan';
import { amount } from './amount';
import { namesOf, plainUnit } from './currency';

/** Unambiguous multiples only: `m` alone may be metres. */
const MULTIPLE = /^(nghìn|ngàn|triệu|tr|tỷ|tỉ|thousand|million|billion)$/u;

/**
 * How much of the plan's currency one of a unit is: 1 for the currency itself (by code, name or sign) and for a blank
 * unit; 1,000,000 for `triệu VND` or `million USD`. Null for everything else: orders, days, other currencies, and an
 * amount for each of something (`VND/đơn`).
 */
export function worthOf(unit: string, currency: string): Figure {
  const text = plainUnit(unit);
  if (text === '' || MULTIPLE.test(text)) return text === '' ? 1 : amount(`1 ${text}`);
  const name = namesOf(currency)
    .sort((a, b) => b.length - a.length)
    .find((each) => text.startsWith(each) || text.endsWith(each));
  if (name === undefined) return null;
  const rest = text.startsWith(name) ? text.slice(name.length) : text.slice(0, -name.length);
  return rest.trim() === '' ? 1 : amount(`1 ${rest.trim().replace(/\.$/, '')}`);
}
