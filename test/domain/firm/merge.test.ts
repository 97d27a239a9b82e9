/**
 * Merging departments' plans: whatever is handed in, nothing of another department changes, and merging twice is the
 * same as once.
 */
import fc from 'fast-check';
import { merged, type Merged, type Offered, type There } from '../../../src/domain/firm/merge';

type Line = There & { annual: number | null; months: (number | null)[] };
const KEYS = ['id', 'department', 'annual', 'months'];
const line = (id: string, department: string | null, annual: number | null, row = 1): Line => ({
  id,
  department,
  annual,
  row,
  months: [1, 2],
});
const offered = (id: string, annual: number | null, department: string | null = null, row = 1): Offered => ({
  row,
  id,
  department,
  values: { id, department, annual, months: [1, 2] },
});
const LINES = [line('N-PAY', 'North', 100), line('S-PAY', 'South', 200), line('RENT', null, 300)];
const told = (block: Offered[]): unknown[] =>
  merged(LINES, block, KEYS, (name) => name === 'North').map((of) =>
    of.kind === 'refused'
      ? [of.kind, of.why, of.of]
      : of.kind === 'changed'
        ? [of.kind, of.changes]
        : of.kind,
  );

test.each<[string, Offered, unknown]>([
  ['a line as it stands', offered('N-PAY', 100), 'same'],
  ['the same, spelled otherwise', offered(' n-pay', 100, 'North'), 'same'],
  ['another amount', offered('N-PAY', 110), ['changed', [{ key: 'annual', month: 0, from: 100, to: 110 }]]],
  ['a blank amount', offered('N-PAY', null), ['changed', [{ key: 'annual', month: 0, from: 100, to: null }]]],
  ['a new line', offered('N-CAR', 5), 'added'],
  ['an Id of another department', offered('S-PAY', 200), ['refused', 'another’s line', 'South']],
  ['an Id of no department', offered('RENT', 300), ['refused', 'another’s line', '']],
  [
    'a row that names another department',
    offered('N-NEW', 5, 'South'),
    ['refused', 'another’s row', 'South'],
  ],
])('%s', (_, row, wanted) => {
  expect(told([row])).toEqual([wanted]);
});

test('a month that differs is named by its number; a repeated Id counts once', () => {
  const row = { ...offered('N-PAY', 100), values: { id: 'N-PAY', annual: 100, months: [1, 3] } };
  expect(told([row, offered('n-pay', 7, null, 2)])).toEqual([
    ['changed', [{ key: 'months', month: 1, from: 2, to: 3 }]],
    ['refused', 'twice', '1'],
  ]);
});

test('a month that is handed in blank becomes blank; one that is not handed in stays', () => {
  const months = [null, undefined];
  const row = { ...offered('N-PAY', 100), values: { id: 'N-PAY', annual: 100, months } };
  expect(told([row])).toEqual([['changed', [{ key: 'months', month: 0, from: 1, to: null }]]]);
});

test('merging and handing in again changes nothing, and no other line is touched', () => {
  const departments = fc.constantFrom('North', 'South', null);
  const ids = fc.constantFrom('A', 'b', 'C', 'D', 'E');
  const cents = fc.option(fc.integer({ min: 0, max: 999 }).map((units) => units / 100));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ id: ids, department: departments, annual: cents }), {
        selector: ({ id }) => id.toLowerCase(),
      }),
      fc.array(
        fc.record({
          id: fc.constantFrom('A', 'a', 'B', 'c ', 'D', 'F'),
          department: departments,
          annual: cents,
        }),
        {
          maxLength: 8,
        },
      ),
      (there, block) => {
        const lines = there.map(({ id, department, annual }, at) => line(id, department, annual, at + 1));
        const rows = block.map(({ id, department, annual }, at) => offered(id, annual, department, at + 1));
        const isOwn = (name: string | null): boolean => name === 'North';
        const all = merged(lines, rows, KEYS, isOwn);
        const taken = (of: Merged<Line>): Line[] => {
          if (of.kind === 'added')
            return [line(of.offered.id, 'North', of.offered.values.annual as number | null)];
          return of.kind === 'changed'
            ? [{ ...of.line, annual: of.offered.values.annual as number | null }]
            : [];
        };
        const changed = all.flatMap(taken);
        const after = [
          ...lines.map((each) => changed.find(({ id }) => id === each.id) ?? each),
          ...changed.filter(({ id }) => !lines.some((each) => each.id === id)),
        ];
        for (const each of lines) if (!isOwn(each.department)) expect(after).toContain(each);
        const again = merged(after, rows, KEYS, isOwn);
        expect(again.filter(({ kind }) => kind === 'added' || kind === 'changed')).toEqual([]);
        expect(again.map(({ kind }) => kind === 'refused')).toEqual(
          all.map(({ kind }) => kind === 'refused'),
        );
      },
    ),
    { numRuns: 300 },
  );
});
