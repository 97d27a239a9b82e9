/** Texts of files are composed (NFC), in any script. */
import { composed } from '../../../src/imports/reading/encoding';

const PLANE = 0x10000;

test('each letter is composed with what stands before and behind it', () => {
  const wrong: string[] = [];
  for (let code = 0; code < PLANE; code++) {
    const letter = String.fromCharCode(code);
    for (const text of [`a${letter}`, `${letter}\u0301`, `ế${letter}ệ`])
      if (composed(text) !== text.normalize('NFC')) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['Tie\u0302\u0300n', 'Tiền'],
  ['\u212b', 'Å'],
  ['“Tiền” – 5 ₫…', '“Tiền” – 5 ₫…'],
])('“%s” is “%s”', (text, whole) => {
  expect(composed(text)).toBe(whole);
});
