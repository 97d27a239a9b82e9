/** Words are equal whatever their case, accents and punctuation: character by character, however long the text. */
import fc from 'fast-check';
import { bare } from '../../../src/imports/text/bare';

test.each([
  ['Trả tiền ĐIỆN, tháng 3!', 'tra tien dien thang 3'],
  ['  Hàng  Buồm\n(đợt\u00a02) ', 'hang buom dot 2'],
  ['Tra\u0309 tie\u0302\u0300n', 'tra tien'],
  ['— 🙂 —', ''],
  ['phí 🙂 thẻ', 'phi the'],
  ['한 1', '한'.normalize('NFD') + ' 1'],
  ['', ''],
])('“%s” is “%s”', (text, plain) => {
  expect(bare(text)).toBe(plain);
});

const letter = fc.constantFrom(...Array.from('aàảãáạăắâấđĐêếôơợưứyỳ09 -,.\n\t🙂'), '\u0301', '\u00a0', '한');
const text = fc.array(letter, { maxLength: 60 }).map((letters) => letters.join(''));

test('it is what its letters are without accents, with one gap between words', () => {
  fc.assert(
    fc.property(text, (one) => {
      const whole = one.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
      expect(bare(one)).toBe(whole.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
      expect(bare(one.toUpperCase().normalize('NFD'))).toBe(bare(one));
      expect(bare(bare(one))).toBe(bare(one));
    }),
  );
});
