/** Dependencies between pieces of work, compared with walking every path. */
import fc from 'fast-check';
import { chainsOf, movedBy, type ChainedWork } from '../../../src/domain/goals/chains';
import { dayNumber, dayNumbered } from '../../../src/domain/months/months';

const work = (
  id: string,
  start: string | null,
  due: string | null,
  dependsOn: string | null = null,
  status = 'in progress',
): ChainedWork => ({ id, start, due, dependsOn, status });

const ids = (of: readonly ChainedWork[]): string[] => of.map(({ id }) => id);

describe('work that waits for other work', () => {
  const chain = [
    work('A', '2026-03-01', '2026-03-10'),
    work('B', '2026-03-11', '2026-03-20', 'a'),
    work('C', '2026-03-15', '2026-03-31', 'B; A'),
    work('D', '2026-03-01', '2026-03-02'),
  ];

  test('must begin early enough for what depends on it', () => {
    const { links, cycles, unknown } = chainsOf(chain);
    expect(
      links.map(({ work: { id }, waitsFor, holds, latestStart, slack }) => [
        ...[id, ids(waitsFor).join(), ids(holds).join(), latestStart, slack],
      ]),
    ).toEqual([
      ['A', '', 'B,C', '2026-02-23', -6],
      ['B', 'A', 'C', '2026-03-05', -6],
      ['C', 'B,A', '', '2026-03-15', 0],
    ]);
    expect([cycles, unknown]).toEqual([[], []]);
  });

  test('moves with what it depends on, by no more than it must', () => {
    const moved = (id: string, days: number) =>
      movedBy(chain, id, days).map(({ work: { id: each }, days: by, end }) => [each, by, end]);
    expect(moved('a', 2)).toEqual([
      ['A', 2, '2026-03-12'],
      ['B', 2, '2026-03-22'],
      ['C', 2, '2026-04-08'],
    ]);
    expect(moved('C', 7)).toEqual([['C', 7, '2026-04-13']]);
    expect(moved('D', 0)).toEqual([]);
  });

  test('done work delays nobody, and an unknown Id is reported', () => {
    const rows = [
      work('A', '2026-03-01', '2026-03-10', null, 'done'),
      work('B', '2026-03-05', '2026-03-20', 'A, X'),
    ];
    const { links, unknown } = chainsOf(rows);
    expect(links.map(({ latestStart, slack }) => [latestStart, slack])).toEqual([
      [null, null],
      ['2026-03-05', 0],
    ]);
    expect(unknown.map(({ work: { id }, id: named }) => [id, named])).toEqual([['B', 'X']]);
    expect(movedBy(rows, 'A', 30)).toEqual([]);
  });

  test('a cycle is reported in full, without work that only leads into it', () => {
    const rows = [
      work('A', null, null, 'B'),
      work('B', null, null, 'C'),
      work('C', null, null, 'A'),
      work('D', null, null, 'A'),
      work('E', null, null, 'E'),
    ];
    expect(chainsOf(rows).cycles.map(ids)).toEqual([['A', 'B', 'C'], ['E']]);
  });
});

test('an Id that contains a comma is one Id', () => {
  const rows = [
    work('A, 1', '2026-04-01', '2026-04-05'),
    work('B', '2026-04-06', '2026-04-10', 'a,  1'),
    work('C', '2026-04-06', '2026-04-10', 'B; A, 1, X'),
  ];
  const { links, unknown } = chainsOf(rows);
  expect(links.map(({ waitsFor }) => ids(waitsFor))).toEqual([[], ['A, 1'], ['A, 1', 'B'].reverse()]);
  expect(unknown.map(({ id }) => id)).toEqual(['X']);
});

test('free days in between absorb a delay', () => {
  const rows = [
    work('A', '2026-04-01', '2026-04-05'),
    work('B', '2026-04-08', '2026-04-10', 'a '),
    work('C', '2026-04-11', '2026-04-20', 'B'),
    work('D', '2026-04-07', '2026-04-07', 'A'),
  ];
  expect(movedBy(rows, 'A', 1).map(({ work: { id }, days }) => [id, days])).toEqual([['A', 1]]);
  expect(movedBy(rows, 'A', 4).map(({ work: { id }, days }) => [id, days])).toEqual([
    ...[
      ['A', 4],
      ['B', 2],
      ['C', 2],
      ['D', 3],
    ],
  ]);
  expect(movedBy(rows, 'X', 4)).toEqual([]);
});

const BASE = dayNumber('2026-01-01');
/** Up to seven pieces of work, each of which depends on some others. */
const nets = (isAcyclic: boolean) =>
  fc
    .array(
      fc.record({
        start: fc.option(fc.integer({ min: 0, max: 30 })),
        length: fc.integer({ min: 0, max: 9 }),
        hasDue: fc.boolean(),
        isDone: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
        waits: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 7 },
    )
    .map((rows) =>
      rows.map(({ start, length, hasDue, isDone, waits }, at): ChainedWork => {
        const from = start === null ? null : dayNumbered(BASE + start);
        const due = hasDue ? dayNumbered(BASE + (start ?? 0) + length) : null;
        const known = waits.filter((other) => other < rows.length && (!isAcyclic || other < at));
        return work(
          `W${at}`,
          from,
          due,
          known.map((n) => `w${n}`).join(','),
          isDone ? 'done' : 'in progress',
        );
      }),
    );

const waits = (rows: readonly ChainedWork[], one: ChainedWork, other: ChainedWork): boolean =>
  (one.dependsOn ?? '').split(',').includes(other.id.toLowerCase()) && rows.includes(other);
const isOpen = ({ status }: ChainedWork): boolean => status !== 'done';
const length = ({ start, due }: ChainedWork): number =>
  start === null || due === null ? 0 : Math.max(0, dayNumber(due) - dayNumber(start));

/** Every path from a piece of work to those that depend on it. */
const ways = (rows: readonly ChainedWork[], from: ChainedWork): ChainedWork[][] => [
  [from],
  ...rows
    .filter((next) => isOpen(next) && waits(rows, next, from))
    .flatMap((next) => ways(rows, next).map((way) => [from, ...way])),
];

test('the latest start is the earliest that any path to a due day requires', () => {
  fc.assert(
    fc.property(nets(true), (rows) => {
      for (const { work: own, latestStart } of chainsOf(rows).links) {
        const asked = ways(rows, own).flatMap((way) => {
          const end = way.at(-1)!.due;
          if (end === null) return [];
          const days = way.reduce((sum, each) => sum + length(each), 0) + way.length - 1;
          return [dayNumber(end) - days];
        });
        const expected = isOpen(own) && asked.length > 0 ? dayNumbered(Math.min(...asked)) : null;
        expect(latestStart).toBe(expected);
      }
    }),
  );
});

/** End dates found by correcting all of them repeatedly until nothing changes. */
const settledEnds = (rows: readonly ChainedWork[], delayed: number, by: number): (number | null)[] => {
  const ends = rows.map((): number | null => null);
  for (let round = 0; round <= rows.length; round++)
    rows.forEach((each, at) => {
      const own = each.start ?? each.due;
      const starts = [
        ...(own === null ? [] : [dayNumber(own)]),
        ...rows.flatMap((other, index) => {
          const end = ends[index];
          return waits(rows, each, other) && isOpen(other) && end !== null && end !== undefined
            ? [end + 1]
            : [];
        }),
      ];
      if (isOpen(each) && starts.length > 0)
        ends[at] = Math.max(...starts) + length(each) + (at === delayed ? by : 0);
    });
  return ends;
};

test('a delay moves the same work as when each piece is corrected one by one', () => {
  fc.assert(
    fc.property(nets(true), fc.nat(6), fc.nat(20), (rows, pick, by) => {
      const at = pick % rows.length;
      const [was, is] = [settledEnds(rows, at, 0), settledEnds(rows, at, by)];
      const expected = rows.flatMap(({ id }, index) => {
        const days = (is[index] ?? 0) - (was[index] ?? 0);
        return days > 0 ? [[id, days]] : [];
      });
      expect(movedBy(rows, rows[at]!.id, by).map(({ work: { id }, days }) => [id, days])).toEqual(expected);
    }),
  );
});

test('cycles consist of work that leads to itself, by whatever path', () => {
  fc.assert(
    fc.property(nets(false), (rows) => {
      const leads = rows.map((one) => rows.map((other) => waits(rows, one, other)));
      for (const [k] of rows.entries())
        for (const [i] of rows.entries())
          for (const [j] of rows.entries()) leads[i]![j] ||= leads[i]![k]! && leads[k]![j]!;
      const circle = (at: number): string[] =>
        rows.filter((_, other) => leads[at]![other] && leads[other]![at]).map(({ id }) => id);
      const expected = [...new Set(rows.map((_, at) => circle(at).join()))].filter((text) => text !== '');
      expect(chainsOf(rows).cycles.map((each) => ids(each).join())).toEqual(expected);
      // Work that depends on a cycle is still computed.
      expect(() => movedBy(rows, rows[0]!.id, 3)).not.toThrow();
    }),
  );
});
