/** Ceilings of groups apply beside those of departments and lines: across the firm, or within a department. */
import { ask, glance, type Row } from '../../plans/shop';
import { tillOf, type Till } from '../limits/till';
import { DEPARTMENTS, firm } from './firm';

/** The departments, then ceilings of groups. Marketing's own ceiling only warns. */
const ROWS: readonly Row[] = [
  ...DEPARTMENTS.map((row) => ({ group: '', policy: row.name === 'Marketing' ? 'Warn' : '', ...row })),
  { name: '', group: 'personnel', ceiling: '4000', policy: '' },
  { name: 'Sales', group: 'Running', ceiling: '300', policy: 'Warn' },
];
const open = (): Till => {
  const person = firm('en', ROWS);
  person.doc.kept.used = true;
  return tillOf(person, 'en');
};

test('an entry is held to the ceiling of its group, in the whole firm and within its department', () => {
  const till = open();
  till.person.type('Departments', 'H6', '2000');
  const checks = (
    [
      ['S-PAY', 900, ''],
      ['N-PAY', 900, ''],
      [
        'S-HEAD',
        200.01,
        'The ceiling of group personnel is exceeded by 0.01: limit 2,000, left before this entry 200.',
      ],
      ['S-HEAD', 200, ''],
      [
        'N-CAR',
        300.5,
        'Over, warned – The ceiling of Sales, group Running is exceeded by 0.50: limit 300, left before this entry 300.',
      ],
      ['ADS', 500, ''],
    ] as const
  ).map(([line, amount, said]) => {
    const row = till.enter({ date: '12/1/2026', line, amount, stage: 'Spent' });
    return [line, till.value('check', row), said];
  });
  for (const [, shown, said] of checks) expect(shown).toContain(said);
  expect(checks.filter(([, shown]) => shown !== '').map(([line]) => line)).toEqual(['S-HEAD', 'N-CAR']);
  expect(till.log().map(({ kind, toLine, amount }) => [kind, toLine, amount])).toEqual([
    ['Request', 'S-HEAD', 200.01],
  ]);
  const { answer } = ask(till.person, 'checkLimits');
  expect(answer.warned.map(({ why }: { why: string }) => why)).toEqual([
    expect.stringContaining('Sales, group Running'),
  ]);
  expect(glance(till.person).waiting.filter((text) => text.includes('eiling'))).toEqual([
    'The ceiling of Sales, group Running is passed: 300.50 used of 300, 0.50 too much.',
  ]);
});

const move = (till: Till, input: object, preview = true) =>
  ask(
    till.person,
    'moveMoney',
    { who: 'Nora', reason: 'Season', approver: 'Mary', givenUp: 'A fair', ...input },
    preview,
  );

test('money that would come to more than a group’s ceiling is not moved; where a ceiling warns, it says so', () => {
  const till = open();
  const raise = { kind: 'raise', toMonth: '2026-12', approver: 'Sue' };
  // Personnel may have 4,000 in the firm; its lines have 3,600.
  const into = { ...raise, to: 'S-HEAD' };
  expect(move(till, { ...into, amount: 200 }).answer).toMatchObject({ problems: [], warnings: [] });
  expect(move(till, { ...into, to: 'S-PAY', amount: 401 }).answer.problems).toEqual([
    'The limits of Sales would come to 201 more than its ceiling of 5,000.',
    'The limits of group personnel would come to 1 more than its ceiling of 4,000.',
  ]);
  const said = 'Warning: The limits of Marketing would come to 201 more than its ceiling of 1,000.';
  const more = { ...raise, to: 'ADS', amount: 1, approver: 'Mary' };
  const shown = move(till, more);
  expect(shown.answer).toMatchObject({ problems: [], warnings: [said] });
  expect(move(till, more, false).message).toContain(said);
});

test('groups stand below the departments on the page of ceilings, and on the department’s own', () => {
  const till = open();
  till.enter({ date: '12/1/2026', line: 'N-CAR', amount: 12.5, stage: 'Spent' });
  ask(till.person, 'byDepartment', { month: '2026-12' });
  const rows = till.person.values('By department');
  const at = rows.findIndex((line) => line[1] === 'Group personnel');
  expect(rows.slice(at, at + 2).map((line) => line.slice(1, 7))).toEqual([
    ['Group personnel', 4000, 3600, 400, 0, 4000],
    ['Sales, group Running', 300, 1200, -900, 12.5, 287.5],
  ]);
  ask(till.person, 'departmentPage', { name: 'Sales', month: '2026-12' });
  expect(till.person.values('Department Sales').flat()).toContain(
    'Ceiling of group Running: 300, its lines together 1,200, used 12.50.',
  );
  // A group's row is no department and hands in no plan.
  const names = ask(till.person, 'departmentsList').answer.departments.map(
    ({ name }: { name: string }) => name,
  );
  expect(names).toEqual(['Sales', 'Sales North', 'Sales South', 'Marketing']);
});
