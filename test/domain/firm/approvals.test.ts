/** Who approves what, by amount and department, in one step or two; nobody approves their own request. */
import fc from 'fast-check';
import {
  agreeingTo,
  approversOf,
  isSamePerson,
  lostAt,
  personIn,
  stepOf,
  type Rights,
} from '../../../src/domain/firm/approvals';
import { treeOf } from '../../../src/domain/firm/departments';

const rights = (
  name: string,
  parent: string | null,
  approver = '',
  upTo: number | null = null,
  second = '',
): Rights => ({
  name,
  parent,
  upTo,
  approver: approver === '' ? null : approver,
  second: second === '' ? null : second,
});
const tree = treeOf([
  rights('Firm', null, 'Dana'),
  rights('Sales', 'Firm', 'Sue', 10_000, 'Max'),
  rights('North', 'Sales'),
  rights('IT', 'Firm', 'Ian', 5_000),
  rights('Lab', null),
]);

test.each([
  ['Sales', 9_999.99, 1, 'Sue Max Dana'],
  ['Sales', 10_000, 1, 'Sue Max Dana'],
  ['Sales', 10_000.01, 2, 'Sue Max Dana'],
  ['a department without an approver has the one above’s', 10_000.01, 2, 'Sue Max Dana'],
  ['IT', 5_000.01, 2, 'Ian Dana'],
  ['Firm', 1e9, 1, 'Dana'],
])('%s at %d: %d of %s', (name, amount, steps, people) => {
  const department = name.startsWith('a ') ? 'north' : name;
  const found = approversOf(tree, department, amount)!;
  expect([found.steps, found.people.join(' ')]).toEqual([steps, people]);
});

test('where nobody is named nobody is asked for', () => {
  expect(approversOf(tree, 'Lab', 1e9)).toBe(null);
  expect(approversOf(tree, null, 1e9)).toBe(null);
  expect(approversOf(tree, 'elsewhere', 1)).toBe(null);
});

test.each([
  ['a department of the firm', 'North', null],
  ['one that names nobody, under none', 'Lab', null],
  ['no department at all', null, null],
  ['a name that is on no row', 'Nort', 'Nort'],
  ['one that is part of a name on no row', 'Shed', 'Sals'],
  ['one that is part of such a one', 'Yard', 'Sals'],
  ['one that has its own approver all the same', 'Dock', null],
  ['one that is below itself', 'Up', 'Down'],
])('who approves is named, or else the name that could not be found: %s', (_, name, lost) => {
  const broken = treeOf([
    ...[rights('Firm', null, 'Dana'), rights('North', 'Firm'), rights('Lab', null)],
    ...[rights('Shed', 'Sals'), rights('Yard', 'shed'), rights('Dock', 'Sals', 'Dee')],
    ...[rights('Up', 'Down'), rights('Down', 'Up')],
  ]);
  expect(lostAt(broken, name)).toBe(lost);
});

test.each([
  ['whoever approves for it', 'North', 'Nora', [], 'Sue Max Dana', false],
  ['an approver who handed it in is passed over', 'North', 'sue (s@x.vn)', [], 'Max Dana', false],
  ['the only approver who handed it in agrees alone', 'Firm', 'Dana', ['Dana', 'Sue'], 'Dana', true],
  ['nobody approves for it: anybody else', 'Lab', 'Lara', ['Lara', 'Sue'], '', false],
  ['nobody approves for it, and nobody else is named', 'Lab', 'Lara', ['lara'], '', true],
  ['nobody says who handed it in', 'North', null, [], 'Sue Max Dana', false],
])('a plan is agreed to by %s', (_, name, by, others, people, isAlone) => {
  expect(agreeingTo(tree, name, by, others)).toEqual({
    people: people.split(' ').filter((each) => each !== ''),
    isAlone,
  });
});

const step = (amount: number, asker: string | null, given: string[], approver: string) =>
  stepOf(approversOf(tree, 'Sales', amount)!, asker, given, approver);
test.each([
  ['a small one by the approver', step(9_999.99, 'Nora', [], 'Sue'), { kind: 'enough' }],
  ['a small one by the second', step(9_999.99, 'Nora', [], 'max'), { kind: 'enough' }],
  ['a large one, first', step(10_000.01, 'Nora', [], 'Sue'), { kind: 'first', waits: 'Max' }],
  ['a large one, the second first', step(10_000.01, 'Nora', [], 'Max'), { kind: 'first', waits: 'Sue' }],
  [
    'a large one, again',
    step(10_000.01, 'Nora', ['Sue (not verified)'], ' SUE'),
    { kind: 'again', waits: 'Max' },
  ],
  ['a large one, both', step(10_000.01, 'Nora', ['Sue (not verified)'], 'Max (m@x.vn)'), { kind: 'enough' }],
  ['their own', step(5, 'Sue', [], 'Sue (not verified)'), { kind: 'own' }],
  ['their own, by address', step(5, 'sue@x.vn', [], 'Sue (sue@x.vn)'), { kind: 'own' }],
  ['somebody else’s', step(5, 'Nora', [], 'Ian'), { kind: 'not theirs', people: ['Sue', 'Max'] }],
  [
    'the approver’s own: the next one above stands in',
    step(10_000.01, 'Sue', ['Max'], 'Dana'),
    { kind: 'enough' },
  ],
])('%s', (_, found, wanted) => {
  expect(found).toEqual(wanted);
});

test('with fewer people than steps nobody could approve, and that is said', () => {
  const small = treeOf([rights('Shop', null, 'Ann', 100)]);
  expect(stepOf(approversOf(small, 'Shop', 101)!, 'Bo', [], 'Ann')).toEqual({ kind: 'nobody' });
});

test('a person is recognised however the name is written', () => {
  expect(personIn('Sue (not verified)')).toBe('Sue');
  expect(isSamePerson('Sue (s@x.vn)', 's@x.vn')).toBe(true);
  expect(isSamePerson(null, '')).toBe(false);
});

test('whatever is requested in any order, nobody’s own approval counts, and never fewer approvals than required', () => {
  const names = fc.constantFrom('Ann', 'Bo', 'Cy', 'Di');
  fc.assert(
    fc.property(
      fc.record({
        approver: names,
        second: fc.option(names),
        upper: fc.option(names),
        upTo: fc.option(fc.nat(100)),
      }),
      fc.nat(200),
      names,
      fc.array(names, { maxLength: 8 }),
      ({ approver, second, upper, upTo }, amount, asker, tries) => {
        const of = treeOf([
          rights('Top', null, upper ?? ''),
          rights('Own', 'Top', approver, upTo, second ?? ''),
        ]);
        const approvers = approversOf(of, 'Own', amount)!;
        const given: string[] = [];
        for (const name of tries) {
          const made = stepOf(approvers, asker, given, name);
          if (made.kind === 'first') given.push(name);
          if (made.kind !== 'enough') continue;
          const all = new Set([...given, name]);
          expect(all.has(asker)).toBe(false);
          expect(all.size).toBeGreaterThanOrEqual(upTo !== null && amount > upTo ? 2 : 1);
          break;
        }
      },
    ),
    { numRuns: 500 },
  );
});

// prettier-ignore
test.each<[string, string, boolean]>([
  ['Lan',                       'lan  (chưa xác minh)',   true],
  ['Lan (kho)',                 'Lan (Kho) (l@x.vn)',     true],
  ['l@x.vn',                    'Lan (Kho) (l@x.vn)',     true],
  ['Hà'.normalize('NFD'),       'Hà (not verified)',      true],
  ['Hà (chưa xác minh)'.normalize('NFD'), 'Hà',           true],
  ['Lan (kho)',                 'Lan (kế toán)',          false],
  ['Lan (kho)',                 'Lan',                    false],
  ['Hà',                        'Ha',                     false],
  ['Lan (a@x.vn)',              'Mai (b@x.vn)',           false],
])('“%s” and “%s” are one person: %s', (one, other, isOne) => {
  expect([isSamePerson(one, other), isSamePerson(other, one)]).toEqual([isOne, isOne]);
});
