/** Ceilings over several lines follow the rule of a line's limit: compared with a simple list of amounts in cents. */
import fc from 'fast-check';
import { judgeAll } from '../../../src/domain/control/audit';
import { controlOf, usedUnder, type Ceiling, type BudgetNow } from '../../../src/domain/control/control';
import { judgeAndEnter, judge } from '../../../src/domain/control/judge';
import { moveProblems } from '../../../src/domain/control/transfer';
import { treeOf } from '../../../src/domain/firm/departments';
import type { BudgetLine, Entry, Policy } from '../../../src/domain/plan';
import { ceilingsOf, linesUnder } from '../../../src/plan/firm/ceilings';
import { exceeding } from '../../../src/plan/ledger/limits';
import { AN_ENTRY, A_LINE } from '../../plans/nouns';

const line = (id: string, annual: number | null = null): BudgetLine => ({
  ...A_LINE,
  id,
  yearPolicy: 'track',
  toDatePolicy: 'track',
  annual,
  months: new Array<number | null>(12).fill(null),
});
const spent = (id: string, amount: number, date = '2026-02-03', more: Partial<Entry> = {}): Entry => ({
  ...AN_ENTRY,
  line: id,
  amount,
  date,
  stage: 'spent',
  ...more,
});
const over = (name: string, limit: number, lines: string, more: Partial<Ceiling> = {}): Ceiling => ({
  department: name,
  group: null,
  limit,
  policy: 'stop',
  tolerance: 0,
  lines: new Set(lines.split(' ')),
  ...more,
});
const LIMITS: BudgetNow = {
  first: '2026-01',
  decimals: 2,
  lines: ['A', 'B', 'C'].map((id) => line(id)),
  moves: [],
  ceilings: [over('Sales', 100, 'A B'), over('Firm', 130, 'A B C', { policy: 'warn', tolerance: 0.1 })],
};
const told = (limits: BudgetNow, before: Entry[], entry: Entry) => {
  const { outcome, breaches } = judge(controlOf(limits, before), null, entry);
  return [
    outcome,
    ...breaches.map(({ check, line: name, over: by, available }) => [check, name, by, available]),
  ];
};

test.each<[string, Entry[], Entry, unknown[]]>([
  ['up to it', [spent('A', 60)], spent('B', 40), ['ok']],
  ['a cent over it', [spent('A', 60)], spent('B', 40.01), ['stop', ['ceiling', 'Sales', 0.01, 40]]],
  ['beside it', [spent('A', 100)], spent('C', 30), ['ok']],
  ['within the tolerance of one above', [spent('A', 100)], spent('C', 43), ['ok']],
  [
    'over one above that warns',
    [spent('A', 100)],
    spent('C', 43.01),
    ['warn', ['ceiling', 'Firm', 13.01, 30]],
  ],
  [
    'over both',
    [spent('A', 60)],
    spent('B', 90),
    ['stop', ['ceiling', 'Sales', 50, 40], ['ceiling', 'Firm', 20, 70]],
  ],
  [
    'a commitment',
    [spent('A', 60)],
    spent('B', 41, '2026-03-01', { stage: 'committed' }),
    ['stop', ['ceiling', 'Sales', 1, 40]],
  ],
  ['a refund where it is over', [spent('A', 160)], spent('B', -1), ['ok']],
])('an entry %s', (_, before, entry, verdict) => {
  expect(told(LIMITS, before, entry)).toEqual(verdict);
});

test('the breach names the entry’s month and holds everything that a message needs', () => {
  const limits = { ...LIMITS, first: '2026-04' };
  const control = controlOf(limits, [spent('A', 60, '2026-05-03')]);
  expect(judge(control, null, spent('B', 40.01, '2027-02-03')).breaches).toEqual([
    {
      ...{ check: 'ceiling', policy: 'stop', line: 'Sales', name: 'Sales', month: '2027-02', tolerance: 0 },
      ...{ of: { department: 'Sales', group: null }, limit: 100, used: 60, added: 40.01 },
      ...{ available: 40, alreadyOver: 0, over: 0.01 },
    },
  ]);
});

test('an entry moved from one line to another of the department breaches nothing, however much is used', () => {
  const was = spent('A', 160);
  const control = controlOf(LIMITS, [was]);
  expect(judge(control, was, { ...was, line: 'B' }).breaches).toEqual([]);
  expect(judge(control, { ...was, line: 'C' }, { ...was, line: 'C' }).breaches).toEqual([]);
});

test('entries over a ceiling are found in the whole ledger: all entries on its lines are looked at', () => {
  const entries = [spent('A', 60), spent('B', 41), spent('C', 1)];
  expect([...exceeding(LIMITS, controlOf(LIMITS, entries).ledger)].sort()).toEqual(['A', 'B']);
});

test('what a tolerance lets through is not over, whenever a refund was entered', () => {
  const limits: BudgetNow = {
    first: '2026-01',
    decimals: 2,
    lines: [{ ...line('A', 100), tolerance: 0.1 }, line('B')],
    moves: [],
    ceilings: [over('Sales', 100, 'A B', { tolerance: 0.1 })],
  };
  const found = (...entries: Entry[]): string[] => [...exceeding(limits, controlOf(limits, entries).ledger)];
  expect(found(spent('A', 105), spent('B', 20), spent('A', -15))).toEqual([]);
  expect(found(spent('A', 110))).toEqual([]);
  expect(found(spent('A', 110), spent('B', 0.01))).toEqual(['A', 'B']);
});

test('any use of the reserve is over, however much is left of it', () => {
  const lines: BudgetLine[] = [{ ...line('HOLD', 1000), type: 'reserve' }, line('A', 1000)];
  const limits: BudgetNow = { first: '2026-01', decimals: 2, lines, moves: [] };
  const found = (...entries: Entry[]): string[] => [...exceeding(limits, controlOf(limits, entries).ledger)];
  expect(found(spent('HOLD', 0.01), spent('A', 999))).toEqual(['HOLD']);
  expect(found(spent('HOLD', 5), spent('HOLD', -5))).toEqual([]);
});

const POLICIES: readonly Policy[] = ['stop', 'warn', 'track'];
const drawn = fc.record({
  ceilings: fc.array(
    fc.record({
      limit: fc.integer({ min: 0, max: 60_000 }),
      policy: fc.constantFrom(...POLICIES),
      tolerance: fc.constantFrom(0, 0, 0.05),
      lines: fc.subarray(['A', 'B', 'C', 'D'], { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  entries: fc.array(
    fc.record({
      line: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      cents: fc.integer({ min: -3_000, max: 30_000 }),
      day: fc.integer({ min: 10, max: 28 }),
    }),
    { maxLength: 25 },
  ),
});

test('every verdict agrees with a simple list of amounts in cents, entry by entry and all at once', () => {
  fc.assert(
    fc.property(drawn, ({ ceilings, entries }) => {
      const limits: BudgetNow = {
        ...LIMITS,
        lines: ['A', 'B', 'C', 'D', 'E'].map((id) => line(id)),
        ceilings: ceilings.map(({ limit, policy, tolerance, lines }, at) =>
          over(`C${at}`, limit / 100, lines.join(' '), { policy, tolerance }),
        ),
      };
      const rows = entries
        .map(({ line: id, cents, day }) => ({ cents, entry: spent(id, cents / 100, `2026-05-${day}`) }))
        .sort((a, b) => (a.entry.date < b.entry.date ? -1 : Number(a.entry.date > b.entry.date)));
      const wanted = rows.map(({ cents, entry }, at) => {
        const broken = ceilings.flatMap(({ limit, tolerance, lines }, which) => {
          if (!lines.includes(entry.line) || cents <= 0) return [];
          const used = rows
            .slice(0, at + 1)
            .filter((row) => lines.includes(row.entry.line))
            .reduce((sum, row) => sum + row.cents, 0);
          return used * 100 > limit * (100 + tolerance * 100) ? [`C${which} ${used - limit}`] : [];
        });
        return broken;
      });
      const control = controlOf(limits, []);
      const said = rows.map(({ entry }) =>
        judgeAndEnter(control, null, entry).breaches.map(
          (breach) => `${breach.line} ${Math.round(breach.over * 100)}`,
        ),
      );
      expect(said).toEqual(wanted);
      const all = judgeAll(
        limits,
        rows.map(({ entry }) => entry),
      );
      expect(
        all.map(({ index, verdict }) => [
          index,
          verdict.breaches.map((breach) => `${breach.line} ${Math.round(breach.over * 100)}`),
        ]),
      ).toEqual(wanted.flatMap((broken, at) => (broken.length === 0 ? [] : [[at, broken]])));
      ceilings.forEach(({ lines }, at) => {
        const used = rows
          .filter(({ entry }) => lines.includes(entry.line))
          .reduce((sum, { cents }) => sum + cents, 0);
        expect(Math.round(usedUnder(control, limits.ceilings![at]!) * 100)).toBe(used);
      });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['within the department', 'A', 'B', 50, []],
  ['out of it', 'A', 'C', 50, []],
  ['into it, up to the ceiling', 'C', 'B', 20, []],
  ['into it, above the ceiling', 'C', 'B', 20.01, ['over ceiling Sales 0.01']],
  ['a raise above it', null, 'A', 21, ['over ceiling Sales 1']],
])('money that goes %s', (_, from, to, amount, problems) => {
  const lines = ['A', 'B', 'C'].map((id) => ({
    ...line(id),
    months: new Array<number>(12).fill(40 / 12),
    annual: 40,
  }));
  const plenty = new Array<number>(12).fill(60);
  const limits: BudgetNow = {
    ...LIMITS,
    lines: lines.map((each) => ({ ...each, months: plenty })),
    ceilings: [over('Sales', 100, 'A B')],
  };
  const places = (id: string | null) => (id === null ? null : { line: id, month: '2026-03' });
  const found = moveProblems(controlOf(limits, []), { from: places(from), to: places(to), amount });
  expect(
    found
      .filter((problem) => problem.kind !== 'not available')
      .map((problem) =>
        problem.kind === 'over ceiling'
          ? `${problem.kind} ${problem.of.department} ${problem.over}`
          : problem.kind,
      ),
  ).toEqual(problems);
});

test('of two rows for one department or group, the first sets the ceiling, however the name is spelled', () => {
  const row = (name: string | null, group: string | null, ceiling: number | null) => {
    return { row: 1, name, group, ceiling, parent: null, policy: null, tolerance: null };
  };
  const rows = [
    ...[row('Sales', null, 100), row(' sales', null, 999), row('Sales', 'Cars', 50)],
    ...[row('SALES', 'cars ', 999), row(null, 'Cars', 70), row('IT', null, null)],
  ];
  const lines = [
    { ...line('A'), department: 'Sales', group: 'Cars' },
    { ...line('B'), department: 'Sales', group: null },
  ];
  const firm = { rows, tree: treeOf([row('Sales', null, 100) as (typeof rows)[0] & { name: string }]) };
  const found = ceilingsOf(firm, lines);
  expect(
    found.map(({ department, group, limit, policy, lines: held }) => [
      ...[department, group, limit, policy, [...held].join(' ')],
    ]),
  ).toEqual([
    ['Sales', null, 100, 'stop', 'A B'],
    ['Sales', 'Cars', 50, 'stop', 'A'],
    [null, 'Cars', 70, 'stop', 'A'],
  ]);
});

test('a department without a row of its own includes only the lines that name it', () => {
  const lines = ['Lab', ' lab', 'Sales', null].map((department, at) => ({
    ...line(String.fromCharCode(65 + at)),
    department,
    group: at === 1 ? 'Glass' : null,
  }));
  const tree = treeOf([{ name: 'Sales', parent: null }]);
  const held = (name: string | null, group: string | null): string[] =>
    linesUnder(lines, tree, { name, group }).map(({ id }) => id);
  expect([held('LAB', null), held('Lab', 'glass'), held(null, 'Glass'), held('Sales', null)]).toEqual([
    ...[['A', 'B'], ['B'], ['B'], ['C']],
  ]);
});
