import fc from 'fast-check';
import { expression, spellingOut } from '../../../src/domain/review/expression';

const IDS = ['REV-STORE', 'REV-ONLINE', 'REV', 'STORE', 'COGS-CORE', 'A', 'A-B', 'Doanh thu', '641'];

const factors = (text: string, ids = IDS) => {
  const answer = expression(text, ids);
  return 'terms' in answer ? Object.fromEntries(answer.terms) : answer.problem;
};

test.each([
  ['REV-STORE', { 'REV-STORE': 1 }],
  ['REV-STORE + REV-ONLINE - COGS-CORE', { 'REV-STORE': 1, 'REV-ONLINE': 1, 'COGS-CORE': -1 }],
  ['REV-STORE+REV-ONLINE−COGS-CORE', { 'REV-STORE': 1, 'REV-ONLINE': 1, 'COGS-CORE': -1 }],
  ['  REV-STORE\u00a0+\tREV-ONLINE ', { 'REV-STORE': 1, 'REV-ONLINE': 1 }],
  ['REV-STORE-STORE', { 'REV-STORE': 1, STORE: -1 }],
  ['REV - STORE', { REV: 1, STORE: -1 }],
  ['REV-COGS-CORE', { REV: 1, 'COGS-CORE': -1 }],
  ['-A', { A: -1 }],
  ['A-(REV-STORE)', { A: 1, 'REV-STORE': -1 }],
  ['A-(REV-(STORE+641))', { A: 1, REV: -1, STORE: 1, '641': 1 }],
  ['-(A - 641) + REV', { A: -1, '641': 1, REV: 1 }],
  ['A + A', { A: 2 }],
  ['A - A', { A: 0 }],
  ['Doanh thu + 641', { 'Doanh thu': 1, '641': 1 }],
])('%j is read as factors', (text, expected) => {
  expect(factors(text)).toEqual(expected);
});

test('the longest known id wins', () => {
  expect(factors('A-B', ['A', 'B'])).toEqual({ A: 1, B: -1 });
  expect(factors('A-B', ['A', 'B', 'A-B'])).toEqual({ 'A-B': 1 });
});

test.each([
  ['REV-SHOP', { kind: 'unknown', what: 'SHOP', at: 4 }],
  ['A + XYZ - REV', { kind: 'unknown', what: 'XYZ', at: 4 }],
  ['A + XY-Z)', { kind: 'unknown', what: 'XY-Z', at: 4 }],
  ['AB', { kind: 'unknown', what: 'AB', at: 0 }],
  ['A * REV', { kind: 'unknown', what: '*', at: 2 }],
  ['', { kind: 'expected', what: 'line', at: 0 }],
  ['  ', { kind: 'expected', what: 'line', at: 2 }],
  ['A +', { kind: 'expected', what: 'line', at: 3 }],
  ['A + + REV', { kind: 'expected', what: 'line', at: 4 }],
  ['()', { kind: 'expected', what: 'line', at: 1 }],
  ['A REV', { kind: 'expected', what: 'sign', at: 2 }],
  ['A (REV)', { kind: 'expected', what: 'sign', at: 2 }],
  ['A)', { kind: 'expected', what: 'sign', at: 1 }],
  ['(A', { kind: 'expected', what: ')', at: 2 }],
])('%j is answered by what is wrong and where', (text, expected) => {
  expect(factors(text)).toEqual(expected);
});

test('what is written with or without spaces is read alike', () => {
  const term = fc.tuple(fc.constantFrom('+', '-', '−'), fc.constantFrom('X1', 'Y-2', 'Z'));
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 8 }), (terms) => {
      const sums = new Map<string, number>();
      for (const [sign, id] of terms) sums.set(id, (sums.get(id) ?? 0) + (sign === '+' ? 1 : -1));
      for (const space of ['', ' '])
        expect(factors(terms.map((part) => part.join(space)).join(space), ['X1', 'Y-2', 'Z'])).toEqual(
          Object.fromEntries(sums),
        );
    }),
  );
});

describe('spelled out in Ids', () => {
  const KNOWN = new Map([
    ['REV', ['REV']],
    ['ADS', ['ADS']],
    ['Quảng cáo', ['ADS']],
    ['[Marketing]', ['ADS', 'PR']],
    ['[type:revenue]', ['REV']],
  ]);
  test.each([
    ['REV -ADS', 'REV -ADS'],
    ['rev - quảng  cáo', 'REV - ADS'],
    ['[type:Revenue] - [marketing]', 'REV - (ADS + PR)'],
    ['-[Marketing] + REV', '- (ADS + PR) + REV'],
    ['REV - [No such group]', 'REV - [No such group]'],
    ['[Marketing] - X Y', '(ADS + PR) - X Y'],
  ])('%j is %j', (text, spelled) => {
    expect(spellingOut(KNOWN)(text)).toBe(spelled);
  });

  test('a bracket that is not known is named whole', () => {
    expect(expression('REV - [No such group]', KNOWN.keys())).toEqual({
      problem: { kind: 'unknown', what: '[No such group]', at: 6 },
    });
  });
});
