/** A name that is no department’s is named with its cell, in every department column. */
import { ask, fillIn, type Row } from '../../plans/shop';
import { DEPARTMENTS, firm } from './firm';

const told = (problems: readonly { where: string; found: string; expected: string }[]) =>
  problems.map(({ where, found, expected }) => [where, found, expected]);
const OF_ITS_OWN = 'a department on the tab Departments; counted as a department of its own';
const near = (name: string): string =>
  `a department on the tab Departments, perhaps “${name}”; counted as a department of its own`;

test('on Goals, the Action plan and Resources, each name once a column, with the one that may be meant', () => {
  const person = firm();
  person.doc.kept.used = false;
  fillIn(person, 'goals', 'en', [{ id: 'G1', goal: 'Grow', department: 'Marketting' }]);
  fillIn(person, 'actions', 'en', [
    {
      id: 'A1',
      kind: 'Initiative',
      name: 'Fair',
      department: 'sales',
      coordinating: 'Sales Nort, Marketing',
    },
    { id: 'A2', kind: 'Task', name: 'Stand', department: 'Outside', coordinating: 'Sales Nort' },
  ]);
  fillIn(person, 'resources', 'en', [
    { name: 'Nora', kind: 'Person', department: 'Sales  NORTH', available: 100 },
    { name: 'Ola', kind: 'Person', department: 'Sales Sout', available: 100 },
  ]);
  const { problems } = ask(person, 'departmentPage', { name: 'Sales', month: '2026-01' });
  const columns = told(problems).filter(([, , expected]) => String(expected).includes('Departments'));
  expect(columns).toEqual([
    ['Budget!E10', 'Laboratory', OF_ITS_OWN],
    [expect.stringMatching(/^Goals!/), 'Marketting', near('Marketing')],
    [expect.stringMatching(/^Action plan!/), 'Outside', OF_ITS_OWN],
    [expect.stringMatching(/^Action plan!/), 'Sales Nort', near('Sales North')],
    [expect.stringMatching(/^Resources!/), 'Sales Sout', near('Sales South')],
  ]);
  // The review names what it counts, too.
  const review = ask(person, 'reviewMonth', { month: '2026-01' });
  expect(told(review.problems).map(([, found]) => found)).toEqual(
    expect.arrayContaining(['Laboratory', 'Marketting', 'Outside', 'Sales Nort']),
  );
});

test('a department whose name holds a comma is one, where it stands alone and where several are listed', () => {
  const person = firm('en', [...DEPARTMENTS, { name: 'R&D, Lab' }, { name: 'Lab; Test' }]);
  person.doc.kept.used = false;
  fillIn(person, 'actions', 'en', [
    {
      id: 'A1',
      kind: 'Initiative',
      name: 'Fair',
      department: 'r&d, lab',
      coordinating: 'Sales, Lab; Test, Sale',
    },
  ]);
  const named = told(ask(person, 'reviewMonth', { month: '2026-01' }).problems);
  expect(named.map(([, found]) => found)).toEqual(['Laboratory', 'Sale']);
  const page = ask(person, 'departmentPage', { name: 'Lab; Test', month: '2026-01' });
  expect(person.values(page.answer.tab ?? 'Lab; Test').flat()).toContain('Fair (led by r&d, lab)');
});

test('an unknown department name does not prevent the approval; without departments nothing is named', () => {
  const keeps = (person: ReturnType<typeof firm>): string[] => {
    const { answer } = ask(person, 'approvePlan', { who: 'Lan', date: '2026-01-05' }, true);
    return (answer as { problems: string[] }).problems;
  };
  expect(keeps(firm())).toEqual([]);
  const nobody = firm('en', [{ name: '' }]);
  expect(keeps(nobody)).toEqual([]);
  expect(told(ask(nobody, 'reviewMonth', { month: '2026-01' }).problems)).toEqual([]);
});

test('on Departments itself: parents, and ceilings of groups that hold no line or say more than a ceiling', () => {
  const rows: readonly Row[] = [
    ...DEPARTMENTS.map((row) => ({
      group: '',
      ...row,
      ...(row.name === 'Sales South' ? { parent: 'Salse' } : {}),
    })),
    { name: 'Marketin', group: 'Personel', parent: 'Sales', ceiling: '5' },
    { name: 'Sales', group: 'Running', ceiling: '5' },
    { name: 'sales', group: ' running', ceiling: '7' },
    { name: '', group: '', ceiling: '9' },
  ];
  const { problems } = ask(firm('en', rows), 'departmentsList');
  expect(told(problems).filter(([where]) => String(where).startsWith('Departments!'))).toEqual([
    ['Departments!A8', 'sales', 'a value that no other row has'],
    [
      'Departments!C4',
      'Salse',
      'a department of this tab, perhaps “Sales”; “Sales South” stands at the top until then',
    ],
    ['Departments!A6', 'Marketin', near('Marketing')],
    [
      'Departments!B6',
      'Personel',
      'a group of the tab Budget, perhaps “Personnel”; until then this ceiling holds no line',
    ],
    ['Departments!C6', 'Sales', 'nothing: a row that names a group sets a ceiling, and no more'],
    ['Departments!H9', '9', 'a department or a group beside the ceiling; until then it holds no line'],
  ]);
});
