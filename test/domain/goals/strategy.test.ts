/** The path of a theme, and whether goals support it. */
import fc from 'fast-check';
import { againstPath, pathOf, unserved } from '../../../src/domain/goals/strategy';

const path = (
  start: number | null,
  targets: (number | null)[],
  kind: 'straight' | 'growth',
  growth: number | null = null,
) => pathOf({ start, targets, path: kind, growth }, 2);

test('8 % a year: 40,126,296.30 is 46,803,312.00 after two', () => {
  expect(path(40_126_296.3, [null, null, null], 'growth', 0.08)).toEqual([
    43_336_400, 46_803_312, 50_547_576.96,
  ]);
});

test.each([
  [100, [null, null, 400], 'straight', null, [200, 300, 400]],
  [100, [null, 400], 'growth', null, [200, 400]],
  [100, [150, null, null], 'straight', null, [150, null, null]],
  [100, [null, null], 'straight', 0.1, [110, 120]],
  [null, [null, 200, null, 300], 'straight', null, [null, 200, 250, 300]],
  [null, [null, null], 'growth', 0.1, [null, null]],
  // Growth from below zero makes no sense, so the path is straight.
  [-100, [null, 100], 'growth', null, [0, 100]],
] as const)('from %s over %j, %s, %s a year: %j', (start, targets, kind, growth, expected) => {
  expect(path(start, [...targets], kind, growth)).toEqual(expected);
});

test('a path runs one way between two marks, and both kinds end where they are to end', () => {
  const amount = fc.integer({ min: 1, max: 1e9 });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 2, max: 5 }), (start, end, years) => {
      const targets = [...Array<null>(years - 1).fill(null), end];
      for (const kind of ['straight', 'growth'] as const) {
        const found = path(start, targets, kind) as number[];
        expect(found.at(-1)).toBe(end);
        const steps = [start, ...found];
        const sign = Math.sign(end - start);
        steps.slice(1).forEach((value, at) => {
          expect((value - steps[at]!) * sign).toBeGreaterThanOrEqual(0);
        });
      }
    }),
  );
});

test('whether the path holds after a year, and what each year left must bring', () => {
  expect(againstPath(100, [200, 300, 400], 1, 150, 'higher')).toEqual({
    attainment: 0.5,
    holds: false,
    neededAYear: 125,
  });
  expect(againstPath(100, [200, 300, 400], 1, 200, 'higher')).toMatchObject({ attainment: 1, holds: true });
  const summed = 100.1 + 100.1 + 100.1;
  expect(againstPath(null, [300.3], 1, summed, 'higher')).toMatchObject({ attainment: 1, holds: true });
  expect(againstPath(null, [0.3], 1, 0.1 + 0.2, 'lower')).toMatchObject({ attainment: 1, holds: true });
  expect(againstPath(null, [300.3], 1, 300.299, 'higher').holds).toBe(false);
  expect(againstPath(100, [90, 80], 2, 85, 'lower')).toEqual({
    attainment: 0.75,
    holds: false,
    neededAYear: null,
  });
  expect(againstPath(100, [200], 1, null, 'higher')).toEqual({
    attainment: null,
    holds: null,
    neededAYear: null,
  });
});

test('themes that no goal serves, and goals that serve none or one that is not there', () => {
  const themes = [{ id: 'T1' }, { id: 'T2' }];
  const goals = [
    { id: 'G1', theme: 't1 ' },
    { id: 'G2', theme: null },
    { id: 'G3', theme: 'T9' },
  ];
  expect(unserved(themes, goals)).toEqual({
    themes: ['T2'],
    goals: [
      { id: 'G2', theme: null },
      { id: 'G3', theme: 'T9' },
    ],
  });
});
