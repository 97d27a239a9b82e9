/** Amounts that are digits and marks alone are read in one go; they are what they are when read piece by piece. */
import fc from 'fast-check';
import { amountIn } from '../../src/imports/table/amounts';

const MARKS = ['.', ','] as const;
const written = fc
  .array(fc.constantFrom(...'0123456789'.split(''), '.', ',', '000', '.000', ',000', '-'), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

test('whichever way it is read, an amount is the same', () => {
  fc.assert(
    fc.property(written, fc.constantFrom(...MARKS), (text, mark) => {
      expect(amountIn({ text }, mark)).toBe(amountIn({ text: ` ${text}` }, mark));
    }),
    { numRuns: 2_000 },
  );
});
