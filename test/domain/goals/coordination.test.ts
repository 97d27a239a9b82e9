/** Who must work together, and what of that is late: small plans, random plans, and the firm's case. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { lateByDepartment, stateOf, tiesOf, type TiedWork } from '../../../src/domain/goals/coordination';

const work = (
  id: string,
  partOf: string | null,
  department: string | null,
  coordinating: string | null,
  due: string | null = '2026-06-30',
  status = 'in progress',
): TiedWork => ({ id, partOf, department, coordinating, owner: `owner of ${id}`, due, status });

const told = (rows: readonly TiedWork[], on = '2026-07-31') =>
  tiesOf(rows, on).map(({ root, lead, helper, leader, work: all, open, late, by }) => [
    ...[root.id, lead, helper, leader, all.map(({ id }) => id).join(), open.length, late.length, by],
  ]);

test('an initiative ties those who must help, and those who own its tasks, to the one who leads', () => {
  const rows = [
    work('A1', null, 'Sales', 'Marketing; IT', '2026-09-30'),
    work('A1.1', 'a1', 'Marketing', null, '2026-06-30', 'done'),
    work('A1.2', 'A1', 'Stock', 'sales, IT', '2026-05-31'),
    work('A1.3', 'A1', null, 'Sales', '2026-08-31'),
    work('A2', null, 'IT', 'IT'),
  ];
  expect(told(rows)).toEqual([
    ['A1', 'Sales', 'Marketing', 'owner of A1', 'A1,A1.1', 1, 0, '2026-09-30'],
    ['A1', 'Sales', 'IT', 'owner of A1', 'A1', 1, 0, '2026-09-30'],
    ['A1', 'sales', 'Stock', 'owner of A1', 'A1.2', 1, 1, '2026-05-31'],
    ['A1', 'Stock', 'IT', 'owner of A1.2', 'A1.2', 1, 1, '2026-05-31'],
  ]);
});

test('a department whose name holds a comma is one, where it leads some work or is known otherwise', () => {
  const rows = [work('A', null, 'Sales', 'R&D, Lab; Stock, Hanoi'), work('B', null, 'r&d, lab', null)];
  const helpers = (isKnown?: (name: string) => boolean): string[] =>
    tiesOf(rows, '2026-07-31', isKnown).map(({ helper }) => helper);
  expect(helpers()).toEqual(['R&D, Lab', 'Stock', 'Hanoi']);
  expect(helpers((name) => name === 'Stock, Hanoi')).toEqual(['R&D, Lab', 'Stock, Hanoi']);
});

test('finished work needs no agreement, and late work comes first', () => {
  const one = work('A', null, 'Sales', 'IT');
  expect(stateOf({ open: [], late: [] }, false)).toBe('done');
  expect(stateOf({ open: [one], late: [one] }, true)).toBe('late');
  expect(stateOf({ open: [one], late: [] }, false)).toBe('not agreed');
  expect(stateOf({ open: [one], late: [] }, true)).toBe('agreed');
});

test('dropped work ties nobody; parts that lead back to themselves stand alone', () => {
  expect(told([work('A', null, 'Sales', 'IT', null, 'dropped'), work('A.1', 'A', 'IT', 'Sales')])).toEqual(
    [],
  );
  expect(told([work('A', 'B', 'Sales', 'IT', null), work('B', 'A', 'IT', null)])).toEqual([
    ['A', 'Sales', 'IT', 'owner of A', 'A', 1, 0, null],
  ]);
});

const names = ['Sales', 'IT', 'Stock'];
const plans = fc
  .array(
    fc.record({
      under: fc.option(fc.nat(5)),
      department: fc.option(fc.constantFrom(...names)),
      others: fc.subarray(names),
      due: fc.option(fc.constantFrom('2026-06-29', '2026-06-30', '2026-07-01')),
      status: fc.constantFrom('in progress', 'done', 'dropped', 'not started'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ under, department, others, due, status }, at) =>
      work(
        `A${at}`,
        under === null || under >= at ? null : `A${under}`,
        department,
        others.join(','),
        due,
        status,
      ),
    ),
  );

test('in any plan, a tie has two departments and only work of its own initiative, each once', () => {
  fc.assert(
    fc.property(plans, (rows) => {
      const topOf = (each: TiedWork): TiedWork =>
        each.partOf === null ? each : topOf(rows.find(({ id }) => id === each.partOf)!);
      const ties = tiesOf(rows, '2026-06-30');
      expect(new Set(ties.map(({ id }) => id)).size).toBe(ties.length);
      for (const { root, lead, helper, work: all, open, late } of ties) {
        expect(lead).not.toBe(helper);
        expect(new Set(all).size).toBe(all.length);
        for (const each of all) {
          expect(topOf(each)).toBe(root);
          const near = [
            each.department ?? root.department,
            root.department,
            ...(each.coordinating ?? '').split(','),
          ];
          expect([near.includes(lead), near.includes(helper)]).toEqual([true, true]);
        }
        expect(late.every((each) => open.includes(each))).toBe(true);
      }
      // Pairs by brute force: every piece of work with every two departments.
      const expected = new Set(
        rows.flatMap((each) => {
          const root = topOf(each);
          if (each.status === 'dropped' || root.status === 'dropped') return [];
          const home = each.department ?? root.department;
          if (home === null) return [];
          const near = [...(each.coordinating ?? '').split(',').filter(Boolean), root.department ?? home];
          return near
            .filter((other) => other !== home)
            .map((other) => `${root.id} ${[home, other].sort().join()}`);
        }),
      );
      expect(
        new Set(ties.map(({ root, lead, helper }) => `${root.id} ${[lead, helper].sort().join()}`)),
      ).toEqual(expected);
    }),
  );
});

const said = (text: string | undefined): string | null => (text === '' ? null : (text ?? null));
const KINDS = ['Initiative', 'Milestone', 'Task'] as const;
test('of the firm 60 tasks and 11 initiatives are late at 31 October, and the departments sum to them', () => {
  const { data } = Papa.parse<Record<string, string>>(
    readFileSync('test/cases/firm/actions.csv', 'utf8').trim(),
    {
      header: true,
    },
  );
  const rows = data.map((row) => ({
    ...work(row.id!, said(row.part_of), said(row.department), said(row.coordinating), said(row.due)),
    status: row.status === 'Done' ? 'done' : row.status === 'Dropped' ? 'dropped' : 'in progress',
    kind: row.kind as (typeof KINDS)[number],
  }));
  const late = lateByDepartment(rows, KINDS, '2026-10-31');
  const sum = (kind: (typeof KINDS)[number]): number =>
    late.reduce((all, { counts }) => all + counts[kind], 0);
  expect(KINDS.map(sum)).toEqual([11, 0, 60]);
  expect(late.reduce((all, { total }) => all + total, 0)).toBe(71);
  expect(
    late.every(({ counts, total }) => KINDS.reduce((all, kind) => all + counts[kind], 0) === total),
  ).toBe(true);
  const open = rows.filter(
    ({ status, due }) => status === 'in progress' && due !== null && due <= '2026-10-31',
  );
  for (const { department, total } of late)
    expect(total).toBe(open.filter((row) => row.department === department).length);
});
