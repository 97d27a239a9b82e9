/** The plan by department and group in the sidebar, down to the entries behind a figure: it agrees with the cells. */
import type { Person } from '../../../local/person';
import type { BehindAnswer, BreakdownAnswer } from '../../../src/features/breakdown';
import { ask, refusal, shortSample } from '../../plans/shop';
import { LOCALES } from '../closing/months';
import { tillWith, line, type Till } from '../limits/till';

const sums = (person: Person, input: object): BreakdownAnswer => ask(person, 'breakdown', input).answer;
const behind = (person: Person, input: object): BehindAnswer => ask(person, 'entriesBehind', input).answer;

let till: Till;
beforeAll(() => {
  till = tillWith([
    line('ADS', { department: 'Marketing', group: 'Running', line: 'Advertising' }),
    line('FAIR', { department: 'marketing ', group: 'Events', line: 'Fair', annual: '', months: [600] }),
    line('RENT', { department: '', group: 'Running', line: 'Rent' }),
    line('REV', { type: 'Revenue', department: 'Sales', group: 'Shop', line: 'Sales' }),
  ]);
  till.person.doc.kept.used = false;
  till.person.paste('Actuals', 'A2', [
    ['1/5/2026', 'ADS', 80.25, 'Spent', 'Leaflets', 'F-1', ''],
    ['1/9/2026', 'ads', 30, 'Committed', 'Posters', 'PO-1', ''],
    ['2/3/2026', 'ADS', 10, 'Spent', 'Posters, first part', 'F-2', 'PO-1'],
    ['2/4/2026', 'FAIR', 500, 'Spent', 'Stand', 'F-3', ''],
    ['2/5/2026', 'FAIR', 7, 'Committed', 'Tips', '', ''],
    ['2/6/2026', 'RENT', 100, 'Spent', '', '', ''],
    ['2/7/2026', 'REV', 190, 'Received', 'Till', '', ''],
    ['3/1/2026', 'RENT', 55.5, 'Spent', 'Later', '', ''],
  ]);
});

test('departments show plan, spending and open commitments; two spellings are one, and lines without a department come last', () => {
  const { kinds, hasDepartments, label } = sums(till.person, { by: 'department', month: '02/2026' });
  expect([hasDepartments, label]).toEqual([true, '02/2026']);
  expect(
    kinds.flatMap(({ name, slices }) =>
      slices.map((slice) => [name, slice.name, slice.toDate, slice.status]),
    ),
  ).toEqual([
    ['Revenue', 'Sales', { plan: 200, actual: 190, committed: 0, variance: -10 }, 'on track'],
    ['Cost', 'Marketing', { plan: 800, actual: 590.25, committed: 27, variance: -209.75 }, 'on track'],
    ['Cost', null, { plan: 200, actual: 100, committed: 0, variance: -100 }, 'on track'],
  ]);
  const [, { total, slices }] = kinds as [unknown, BreakdownAnswer['kinds'][number]];
  expect(total.toDate).toEqual({ plan: 1000, actual: 690.25, committed: 27, variance: -309.75 });
  expect(slices[0]!.parts.map(({ name, lines, year, outlook }) => [name, lines, year.plan, outlook])).toEqual(
    [
      ['Running', ['ADS'], 1200, 1090.25],
      ['Events', ['FAIR'], 600, 500],
    ],
  );
});

test('by group the same money stands differently, and the month alone is told from the months up to it', () => {
  const cost = sums(till.person, { by: 'group', month: '2026-02' }).kinds[1]!;
  expect(cost.slices.map(({ name, month, toDate }) => [name, month.actual, toDate.actual])).toEqual([
    ['Running', 110, 190.25],
    ['Events', 500, 500],
  ]);
});

test.each([
  [{ by: 'department', type: 'cost', name: 'MARKETING', reach: 'toDate' }, 590.25, 3, 27],
  [{ by: 'department', type: 'cost', name: 'Marketing', reach: 'month' }, 510, 2, 7],
  [{ by: 'department', type: 'cost', name: '', reach: 'toDate' }, 100, 1, 0],
  [{ line: 'ads', reach: 'toDate' }, 90.25, 2, 20],
  [{ line: 'Rent', reach: 'year' }, 100, 1, 0],
])('the entries behind %j sum to its figure', (input, sum, count, committed) => {
  const answer = behind(till.person, { ...input, month: '2026-02' });
  expect([answer.sum, answer.count, answer.committed]).toEqual([sum, count, committed]);
  expect(answer.entries.reduce((all, { amount }) => all + amount, 0)).toBeCloseTo(sum, 6);
});

test('an entry is told with its date, line, text, reference, row, and whose it is', () => {
  const { entries, open } = behind(till.person, { line: 'ADS', month: '2026-02' });
  expect(entries[0]).toEqual({
    row: 2,
    date: '2026-01-05',
    line: 'Advertising',
    department: 'Marketing',
    amount: 80.25,
    text: 'Leaflets',
    reference: 'F-1',
  });
  expect(open).toEqual([{ reference: 'PO-1', line: 'Advertising', month: '2026-01', amount: 20 }]);
});

test('what is not there is refused by name, and looking changes nothing', () => {
  const before = JSON.stringify(till.person.values('Actuals'));
  expect(refusal(till.person, 'entriesBehind', { line: 'NOPE' })).toContain('“NOPE”');
  expect(refusal(till.person, 'breakdown', { month: '2031-01' })).toContain('01/2031');
  till.person.resetCalls();
  sums(till.person, {});
  expect(till.person.calls()).toMatchObject({ writes: 0 });
  expect(till.person.calls().reads).toBeLessThanOrEqual(8);
  expect(JSON.stringify(till.person.values('Actuals'))).toBe(before);
});

test.each(['en', 'vi'] as const)(
  'the sample in %s: what its lines sum to is what Budget’s cells sum to',
  (language) => {
    const person = shortSample({ language, locale: LOCALES[language] });
    const { kinds } = sums(person, {});
    for (const { total, slices } of kinds)
      expect(slices.reduce((sum, { year }) => sum + (year.plan ?? 0), 0)).toBe(total.year.plan);
    expect(kinds.length).toBeGreaterThan(2);
  },
);
