import fc from 'fast-check';
import { namesIn } from '../../../src/domain/goals/listed';

const KNOWN = ['Sales, North', 'Sales', 'North', 'R&D; Lab', 'A, B, C', 'B'];
const isKnown = (name: string): boolean => KNOWN.includes(name);

// prettier-ignore
test.each<[string | null, string[]]>([
  [null,                          []],
  [' , ;\n',                      []],
  [' A1, A2;\nA3 ,',              ['A1', 'A2', 'A3']],
  ['Sales, North',                ['Sales, North']],
  ['Sales; North',                ['Sales', 'North']],
  ['Sales, North, Sales',         ['Sales, North', 'Sales']],
  ['X, R&D; Lab',                 ['X', 'R&D; Lab']],
  ['A, B, C, B',                  ['A, B, C', 'B']],
  ['A, B, D',                     ['A', 'B', 'D']],
])('%j names %j', (text, names) => {
  expect(namesIn(text, isKnown)).toEqual(names);
});

test('whatever is known comes back, each by itself, as it was listed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('R&D; Lab', 'A, B, C', 'Sales', 'X')), (names) => {
      expect(namesIn(names.join('; '), isKnown)).toEqual(names);
    }),
  );
});
