/**
 * Hours by person and month, and what could move. The firm's expected figures are computed here from its files in
 * another way.
 */
import { departmentLoads, loads, overloads, type LoadWork } from '../../../src/domain/goals/load';
import { monthsOf } from '../../../src/domain/months/months';
import { figure, rowsOf } from '../../plans/case';

const FIRST = '2026-04';
const percent = (text = ''): number | null => (text === '' ? null : Number(text.replace('%', '')) / 100);
const firm = (): LoadWork[] =>
  rowsOf('firm', 'actions.csv').map((row) => ({
    id: row.id!,
    owner: row.owner!,
    department: row.department!,
    hours: figure(row.hours_a_month),
    start: row.start!,
    due: row.due!,
    progress: percent(row.progress),
    status: row.status!.toLowerCase(),
  }));
const staff = rowsOf('firm', 'resources.csv').map((row) => ({
  name: row.name!,
  department: row.department!,
  available: figure(row.hours_a_month),
}));

const planned = rowsOf('firm', 'actions.csv');

/** Half of the year has passed. */
const NOW = '2026-10';
/** Hours of a person in a month, directly from the files: past months as planned, then open work. */
const hoursOf = (name: string, month: string, now = NOW): number => {
  let sum = 0;
  for (const row of planned) {
    const counts = month < now || !['Done', 'Paused', 'Dropped'].includes(row.status!);
    if (row.owner === name && counts && row.start!.slice(0, 7) <= month && month <= row.due!.slice(0, 7))
      sum += Number(row.hours_a_month);
  }
  return sum;
};

test('the firm: each person’s hours of each month, by department and together', () => {
  const people = loads(FIRST, staff, firm(), NOW);
  expect(people).toHaveLength(25);
  const months = monthsOf(FIRST);
  for (const { name, months: hours } of people)
    expect([name, ...hours]).toEqual([name, ...months.map((month) => hoursOf(name, month))]);
  const departments = departmentLoads(people);
  expect(departments.map(({ name }) => name)).toEqual([
    ...['Sales North', 'Sales South', 'Marketing', 'Warehouse', 'IT', 'HR/Admin'],
  ]);
  months.forEach((month, slot) => {
    const whole = staff.reduce((sum, { name }) => sum + hoursOf(name, month), 0);
    expect(departments.reduce((sum, { months: hours }) => sum + hours[slot]!, 0)).toBe(whole);
  });
  const over = overloads(FIRST, people, firm(), NOW);
  expect(over.map(({ name, month }) => `${name} ${month}`)).toEqual(
    staff.flatMap(({ name, available }) =>
      months.filter((month) => hoursOf(name, month) > available!).map((month) => `${name} ${month}`),
    ),
  );
});

const work = (
  id: string,
  owner: string,
  hours: number,
  start: string,
  due: string,
  more: object = {},
): LoadWork => ({
  id,
  owner,
  department: 'Sales',
  hours,
  start: `${start}-05`,
  due: `${due}-20`,
  status: 'not started',
  progress: 0,
  ...more,
});
const able = (name: string, available: number | null, department = 'Sales') => ({
  name,
  department,
  available,
});
const overOf = (people: ReturnType<typeof able>[], all: LoadWork[]) =>
  overloads(FIRST, loads(FIRST, people, all, FIRST), all, FIRST);

test('work takes its hours in each month from its start to its due day; done, paused and dropped work none', () => {
  const [an] = loads(
    FIRST,
    [able('An', 40)],
    [
      work('A1', 'an ', 10, '2026-04', '2026-06'),
      work('A2', 'An', 5, '2026-06', '2026-06', { start: null }),
      work('A3', 'An', 99, '2026-04', '2026-06', { status: 'done' }),
      work('A4', 'An', 99, '2026-04', '2026-06', { status: 'paused' }),
      work('A5', 'An', 99, '2025-04', '2026-03'),
    ],
    FIRST,
  );
  expect(an!.months).toEqual([15, 15, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test.each<[string, number | null, number[]]>([
  ['done', 1, [10, 10, 0, 0]],
  ['paused', 0, [10, 10, 0, 0]],
  ['dropped', 0.2, [10, 10, 0, 0]],
  ['dropped', null, [0, 0, 0, 0]],
  ['in progress', 0.5, [10, 10, 10, 10]],
])(
  'in June, work that is %s (progress %s) took its hours in the months that have been',
  (status, progress, hours) => {
    const all = [work('A1', 'An', 10, '2026-04', '2026-07', { status, progress })];
    expect(loads(FIRST, [able('An', 40)], all, '2026-06')[0]!.months.slice(0, 4)).toEqual(hours);
  },
);

test('too many hours in a past month are named, but nothing there can be moved', () => {
  const all = [work('A1', 'An', 50, '2026-04', '2026-06')];
  const over = overloads(
    FIRST,
    loads(FIRST, [able('An', 40), able('Bình', 60)], all, '2026-05'),
    all,
    '2026-05',
  );
  expect(over.map(({ month, ways }) => [month, ways.length > 0])).toEqual([
    ['2026-04', false],
    ['2026-05', true],
    ['2026-06', true],
  ]);
});

test('exactly all hours is not too much; an owner who is not on Resources never has too much', () => {
  expect(overOf([able('An', 40)], [work('A1', 'An', 40, '2026-04', '2026-04')])).toEqual([]);
  expect(overOf([able('An', null)], [work('A1', 'An', 40, '2026-04', '2026-04')])).toEqual([]);
  expect(overOf([able('An', 0)], [work('A1', 'An', 1, '2026-04', '2026-04')])).toMatchObject([
    { name: 'An', hours: 1, available: 0 },
  ]);
  const [, binh] = loads(FIRST, [able('An', 40)], [work('A1', 'Bình', 8, '2026-04', '2026-04')], FIRST);
  expect(binh).toMatchObject({ name: 'Bình', isListed: false, available: null });
});

test('what could move: a later start, another person of the department with room, or a part', () => {
  const all = [work('A1', 'An', 30, '2026-04', '2026-05'), work('A2', 'An', 20, '2026-04', '2026-04')];
  const ways = (people: ReturnType<typeof able>[], more: LoadWork[] = all) => overOf(people, more)[0]!.ways;
  expect(ways([able('An', 40)])).toEqual([{ kind: 'later', work: 'A2', to: '2026-06' }]);
  expect(ways([able('An', 40), able('Bình', 25)])).toEqual([
    { kind: 'later', work: 'A2', to: '2026-06' },
    { kind: 'other', work: 'A2', hours: 20, who: 'Bình' },
    { kind: 'part', work: 'A1', hours: 10, who: 'Bình' },
  ]);
  // Another department has room, but is not considered.
  expect(ways([able('An', 40), able('Chi', 99, 'Stock')])).toHaveLength(1);
  const begun = all.map((each) => ({ ...each, status: 'in progress', progress: 0.1 }));
  expect(ways([able('An', 40)], begun)).toEqual([]);
  expect(ways([able('An', 40), able('Bình', 4)], begun)).toEqual([
    { kind: 'part', work: 'A2', hours: 4, who: 'Bình' },
  ]);
});

test('taking a suggested way ends the overload of that month', () => {
  const people = loads(FIRST, staff, firm(), FIRST);
  const [one] = overloads(FIRST, people, firm(), FIRST).filter(({ ways }) =>
    ways.some(({ kind }) => kind === 'other'),
  );
  const way = one!.ways.find(({ kind }) => kind === 'other')!;
  const moved = firm().map((each) =>
    each.id === way.work && way.kind === 'other' ? { ...each, owner: way.who } : each,
  );
  const before = hoursOf(one!.name, one!.month, FIRST);
  const after = loads(FIRST, staff, moved, FIRST).find(({ name }) => name === one!.name)!;
  const slot = monthsOf(FIRST).indexOf(one!.month);
  expect(after.months[slot]).toBe(before - (way.kind === 'other' ? way.hours : 0));
});
