import { amount } from '../domain/money/amount';
import { isBlank } from './arguments';
import { eachCell, unusable, type Given } from './cells';

/**
 * The number that an amount typed as text means: 1.250.000, 1,25 tỷ, 350tr, 12k, (500).
 * Example: =AOP_AMOUNT("1,25 tỷ")
 *
 * @param {string|range} text The amount as typed. Numbers stay as they are.
 * @return The number, in the shape of the range.
 * @customfunction
 */
export function AOP_AMOUNT(text: Given): unknown {
  return eachCell({ text }, (at) => {
    if (isBlank(at.text)) return '';
    if (typeof at.text.value === 'number') return at.text.value;
    const understood = typeof at.text.value === 'string' ? amount(at.text.value) : null;
    if (understood === null) throw unusable(at.text, 'an amount such as 1.250.000, 1,25 tỷ, 350tr or (500)');
    return understood;
  });
}
