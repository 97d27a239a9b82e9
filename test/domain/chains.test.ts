/** Chains of work. */
import fc from 'fast-check';
import { circles, delayed, idsIn, latestStarts, missingLinks, type Link } from '../../src/domain/chains';

const link = (id: string, dependsOn: string[], start: string | null, due: string | null): Link => ({
  ...{ id, dependsOn },
  start: start && `2026-04-${start}`,
  due: due && `2026-04-${due}`,
});
const chain = [
  link('A', [], '01', '05'),
  link('B', ['a '], '08', '10'),
  link('C', ['B'], '11', '20'),
  link('D', ['A'], '07', '07'),
];

test('Ids as people list them', () => {
  expect(idsIn(' A1, A2;\nA3 ,')).toEqual(['A1', 'A2', 'A3']);
  expect(idsIn(null)).toEqual([]);
});

test('the latest start follows from what waits: without moving it, and within its own due day', () => {
  expect(latestStarts(chain)).toEqual([
    { id: 'A', start: '2026-04-01', due: '2026-04-05', slack: 0 },
    { id: 'B', start: '2026-04-08', due: '2026-04-10', slack: 0 },
    { id: 'C', start: '2026-04-11', due: '2026-04-20', slack: 0 },
    { id: 'D', start: '2026-04-07', due: '2026-04-07', slack: 0 },
  ]);
  const tight = [link('A', [], '01', '15'), link('B', ['A'], '08', '10')];
  expect(latestStarts(tight)[0]).toEqual({ id: 'A', start: '2026-03-24', due: '2026-04-07', slack: -8 });
  expect(latestStarts([link('A', [], '02', null), link('B', ['A'], '08', '10')])[0]).toEqual({
    ...{ id: 'A', start: '2026-04-07', due: '2026-04-07', slack: 5 },
  });
  expect(latestStarts([link('A', [], null, null)])).toEqual([
    { id: 'A', start: null, due: null, slack: null },
  ]);
});

test('a delay moves what waits, as far as it must: days in between take it up', () => {
  expect(delayed(chain, 'A', 1)).toEqual([{ id: 'A', days: 1, start: '2026-04-02', due: '2026-04-06' }]);
  expect(delayed(chain, 'A', 4).map(({ id, days }) => [id, days])).toEqual([
    ['A', 4],
    ['B', 2],
    ['C', 2],
    ['D', 3],
  ]);
  expect(delayed(chain, 'X', 4)).toEqual([]);
});

test('circles are found once each, and nothing runs for ever over them', () => {
  const round = [link('A', ['C'], '01', '02'), link('B', ['A'], '03', '04'), link('C', ['B'], '05', '06')];
  expect(circles(round)).toEqual([['A', 'C', 'B', 'A']]);
  expect(circles([link('A', ['A'], '01', '02')])).toEqual([['A', 'A']]);
  expect(circles(chain)).toEqual([]);
  expect(delayed(round, 'A', 3).map(({ id }) => id)).toEqual(['A']);
  expect(latestStarts(round)).toHaveLength(3);
});

test('what is named and not there', () => {
  expect(missingLinks([link('A', ['B', 'Z'], null, null), link('B', [], null, null)])).toEqual([
    { id: 'A', names: 'Z' },
  ]);
});

test('moved by a delay, nothing begins before what it waits for has ended, and nothing moves further than the delay', () => {
  const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
  const works = fc.array(fc.tuple(fc.nat(20), fc.nat(9), fc.array(fc.nat(6), { maxLength: 3 })), {
    maxLength: 7,
  });
  fc.assert(
    fc.property(works, fc.integer({ min: 1, max: 30 }), (all, days) => {
      // Each waits for earlier ones only, and begins after they end.
      const ends: number[] = [];
      const work = all.map(([wait, length, names], at): Link => {
        const on = names.filter((name) => name < at);
        const start = Math.max(0, ...on.map((name) => ends[name]! + 1)) + wait;
        ends.push(start + length);
        return {
          id: `W${at}`,
          dependsOn: on.map((name) => `W${name}`),
          start: day(start),
          due: day(start + length),
        };
      });
      const moved = new Map(delayed(work, 'W0', days).map((shift) => [shift.id, shift]));
      for (const { id, dependsOn, start } of work) {
        expect(moved.get(id)?.days ?? 0).toBeLessThanOrEqual(days);
        const begins = moved.get(id)?.start ?? start!;
        for (const name of dependsOn) {
          const before = work.find((each) => each.id === name)!;
          expect(begins > (moved.get(name)?.due ?? before.due!)).toBe(true);
        }
      }
    }),
  );
});
