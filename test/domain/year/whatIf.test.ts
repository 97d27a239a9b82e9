/** What-ifs: changes over the year as planned, to the cent; past months never change. */
import fc from 'fast-check';
import type { VersionMonths } from '../../../src/domain/year/version';
import { differencesOf, whatIf, type Spanned } from '../../../src/domain/year/whatIf';

const plan: VersionMonths = new Map([
  ['REV', new Array<number>(12).fill(100.05)],
  ['PAY', new Array<number>(12).fill(40)],
  ['FAIR', [0, 0, 30, 0, 0, 0, 0, 30, 0, 0, 0, 0]],
]);
const YEAR = { from: 0, before: 12 };
const months = (changes: Spanned[], line: string, reported = 2) =>
  whatIf(plan, changes, reported, 2).get(line);

test('prices 3 % up from now on', () => {
  const up: Spanned = { kind: 'percent', lines: ['REV'], percent: 0.03, ...YEAR };
  expect(months([up], 'REV')).toEqual([100.05, 100.05, ...new Array<number>(10).fill(103.05)]);
});

test('a hire from month 7', () => {
  const hire: Spanned = { kind: 'amount', lines: ['PAY'], amount: 15, from: 6, before: 12 };
  expect(months([hire], 'PAY')).toEqual([40, 40, 40, 40, 40, 40, 55, 55, 55, 55, 55, 55]);
});

test('an initiative dropped: its money goes from the months to come, never below nothing', () => {
  const drop = (amount: number): Spanned => ({ kind: 'dropped', lines: ['FAIR'], amount, ...YEAR });
  expect(months([drop(20)], 'FAIR')).toEqual([0, 0, 20, 0, 0, 0, 0, 20, 0, 0, 0, 0]);
  expect(months([drop(0.5)], 'FAIR')).toEqual([0, 0, 29.75, 0, 0, 0, 0, 29.75, 0, 0, 0, 0]);
  expect(months([drop(500)], 'FAIR', 3)).toEqual([0, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('changes of one what-if come one after the other', () => {
  const first: Spanned = { kind: 'amount', lines: ['PAY'], amount: 10, from: 11, before: 12 };
  const then: Spanned = { kind: 'percent', lines: ['PAY'], percent: 0.5, from: 11, before: 12 };
  expect([months([first, then], 'PAY')![11], months([then, first], 'PAY')![11]]).toEqual([75, 70]);
});

test('whatever changes: past months stay, amounts over several lines sum up, a drop takes only what is there, and differences turn one version into the other', () => {
  const cents = fc.integer({ min: 0, max: 99_999 }).map((units) => units / 100);
  const change = fc.record({
    kind: fc.constantFrom('percent' as const, 'amount' as const, 'dropped' as const),
    lines: fc.subarray(['A', 'B', 'C'], { minLength: 1 }),
    by: fc.integer({ min: -9_999, max: 9_999 }),
    from: fc.nat(11),
    before: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(cents, { minLength: 12, maxLength: 12 }), { minLength: 3, maxLength: 3 }),
      fc.array(change, { maxLength: 4 }),
      fc.integer({ min: 0, max: 12 }),
      (rows, drawn, reported) => {
        const from: VersionMonths = new Map(['A', 'B', 'C'].map((id, at) => [id, rows[at]!]));
        const changes = drawn.map(({ kind, lines, by, ...span }): Spanned => {
          if (kind === 'percent') return { kind, lines, percent: by / 10_000, ...span };
          return { kind, lines, amount: kind === 'amount' ? by / 100 : Math.abs(by) / 100, ...span };
        });
        const to = whatIf(from, changes, reported, 2);
        for (const [id, twelve] of to)
          expect(twelve.slice(0, reported)).toEqual(from.get(id)!.slice(0, reported));
        const units = (value: number | null | undefined): number => Math.round((value ?? 0) * 100);
        const again = new Map([...from].map(([id, twelve]) => [id, twelve.map(units)]));
        for (const { line, slot, amount } of differencesOf(from, to, 2))
          again.get(line)![slot]! += units(amount);
        for (const [id, twelve] of to) expect(again.get(id)).toEqual(twelve.map(units));
        const [only] = changes;
        if (changes.length === 1 && only?.kind === 'dropped') {
          const there = (of: VersionMonths): number =>
            only.lines
              .flatMap((id) => of.get(id)!.slice(Math.max(only.from, reported), only.before))
              .reduce<number>((all, figure) => all + units(figure), 0);
          expect(there(from) - there(to)).toBe(Math.min(units(only.amount), there(from)));
        }
        if (changes.length === 1 && only?.kind === 'amount')
          for (let slot = 0; slot < 12; slot++) {
            const sum = [...to].reduce(
              (all, [id, twelve]) => all + units(twelve[slot]) - units(from.get(id)![slot]),
              0,
            );
            const isIn = slot >= Math.max(only.from, reported) && slot < only.before;
            expect(sum).toBe(isIn ? units(only.amount) : 0);
          }
      },
    ),
    { numRuns: 300 },
  );
});
