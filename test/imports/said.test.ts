/** A rule's text is searched in all rows at once: the result is the same as in each row's plain text. */
import fc from 'fast-check';
import type { Entry } from '../../src/imports/entry';
import { fits, MATCHES, type RuleRow } from '../../src/imports/fates/rules';
import { choosing } from '../../src/imports/fates/said';
import { bare } from '../../src/imports/text/bare';
import { lettersOf, OTHERS } from '../../src/imports/text/letters';
import { entry, payment, rule } from './rows';

const placesOf = (entries: readonly Entry[], rules: readonly RuleRow[]): number[] => {
  const placeOf = choosing(entries, rules, 'VCB');
  return entries.map((_, at) => placeOf(at));
};
const oneByOne = (entries: readonly Entry[], rules: readonly RuleRow[]): number[] =>
  entries.map((one) => rules.findIndex((each) => fits(each, payment(one, 'VCB'))));

test('each searched letter becomes one when normalised, and so do characters that are no letters', () => {
  const found = [...lettersOf()].flatMap(([plain, letters]) =>
    Array.from(letters, (letter) => [letter, plain] as const),
  );
  expect(found.map(([letter]) => bare(letter))).toEqual(found.map(([, plain]) => plain));
  const known = new Set(found.map(([letter]) => letter));
  const others = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(
    (letter) => !OTHERS.test(letter) && !known.has(letter),
  );
  expect(others.length).toBeGreaterThan(100);
  // Each becomes a gap, never nothing.
  expect(others.filter((letter) => bare(`a${letter}b`) !== 'a b')).toEqual([]);
});

// prettier-ignore
test.each<[string, Partial<RuleRow>, string[], boolean[]]>([
  ['a row does not go on in the next', { text: 'tiền điện' }, ['Trả tiền', 'điện', 'Tiền — ĐIỆN'], [false, false, true]],
  ['in the first and in the last row', { text: 'thuê' }, ['THUÊ nhà', 'khác', 'tiền thue'], [true, false, true]],
  ['twice in a row', { text: 'ca' }, ['ca ca', 'cà phê, cá', 'k'], [true, true, false]],
  ['it starts with signs', { match: 'starts', text: 'tiền điện' }, ['«Tiền  điện»', 'Trả tiền điện', 'tiền điện T3'], [true, false, true]],
  ['whole words', { match: 'words', text: 'điện trả' }, ['Trả tiền điện', 'trả điệnx', 'điện, trả'], [true, false, true]],
  ['letters that are one beside others', { text: 'tiền' }, ['tiền', 'tie\u0302\u0300n', '한 tiền', 'tiê한n'], [true, true, true, false]],
  ['signs that part rows here', { match: 'starts', text: 'điện' }, ['điện', 'a\uffffđiện', '\uffff điện'], [true, false, true]],
  ['a rule of other letters', { text: '한' }, ['tiền', 'điện'], [false, false]],
  ['no word', { text: '—' }, ['tiền', ''], [true, true]],
])('%s', (_, asked, texts, found) => {
  const entries = texts.map((text) => entry({ text }));
  expect(placesOf(entries, [rule(asked)]).map((place) => place === 0)).toEqual(found);
});

test('the words of a fee, a kind and a reference are looked for, too', () => {
  const entries = [
    entry({ part: 'fee' }),
    entry({ part: 'tax' }),
    entry({ kind: 'Đơn hàng' }),
    entry({ reference: 'HD-7' }),
  ];
  const rules = ['phí', 'thuế', 'T3 đơn hàng', 'T3 HD 7'].map((text) => rule({ text }));
  expect(placesOf(entries, rules)).toEqual([0, 1, 2, 3]);
});

const latin = fc.constantFrom(...Array.from('aàáẠăbcdđĐeêễoơờuƯựyỳ09 -,.\n\t\u00a0’₫ßŒ'));
const others = fc.constantFrom(...Array.from('🙂한漢'), '\u0301', '\uffff', '\u2028');
const textOf = (letter: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(letter, { maxLength }).map((letters) => letters.join(''));
const anyOf = (letter: fc.Arbitrary<string>) =>
  fc.record({
    entries: fc.array(
      fc
        .record({
          text: textOf(letter, 12),
          kind: fc.constantFrom('', 'Thu'),
          reference: textOf(letter, 3),
          part: fc.constantFrom('amount' as const, 'fee' as const),
        })
        .map(entry),
      { maxLength: 8 },
    ),
    rules: fc.array(
      fc.record({ text: textOf(letter, 3), match: fc.constantFrom(null, ...MATCHES) }).map(rule),
      { maxLength: 4 },
    ),
  });

test.each([
  ['Latin letters', latin],
  ['letters of all kinds', fc.oneof({ weight: 9, arbitrary: latin }, others)],
])('in texts of %s rules find in all rows at once what they find one by one', (_, letter) => {
  fc.assert(
    fc.property(anyOf(letter), ({ entries, rules }) => {
      expect(placesOf(entries, rules)).toEqual(oneByOne(entries, rules));
    }),
    { numRuns: 400 },
  );
});
