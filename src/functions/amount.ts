import { amountOf, eitherIn } from '../domain/money/amount';
import { decimalMark } from '../speech';
import { isBlank, language as languageIn, whole } from './arguments';
import { eachCell, unusable, type Given } from './cells';

/**
 * The number that an amount typed as text means: 1.250.000, 1,25 tỷ, 350tr, 12k, (500).
 * Example: =AOP_AMOUNT("1,25 tỷ")
 *
 * @param {string|range} text The amount as typed. Numbers stay as they are.
 * @param {number} decimals Of the currency: 3 for dinars. Only then is 675.559 no thousands. Default 0.
 * @param {string} language "en" (default) or "vi": which mark stands before three decimals.
 * @return The number, in the shape of the range.
 * @customfunction
 */
export function AOP_AMOUNT(text: Given, decimals?: Given, language?: Given): unknown {
  return eachCell({ text, decimals, language }, (at) => {
    const { value } = at.text;
    if (isBlank(at.text)) return '';
    if (typeof value === 'number') return value;
    const [finest, spoken] = [whole(at.decimals, 0, 3) ?? 0, languageIn(at.language)];
    const understood = typeof value === 'string' ? amountOf(value, finest, decimalMark(spoken)) : null;
    if (understood !== null) return understood;
    const either = typeof value === 'string' ? eitherIn(value, finest) : null;
    if (either === null) throw unusable(at.text, 'an amount such as 1.250.000, 1,25 tỷ, 350tr or (500)');
    const { whole: before, behind } = either;
    throw unusable(
      at.text,
      `${before}${behind} for thousands, or ${before}${decimalMark(spoken)}${behind}0 for three decimals`,
    );
  });
}
