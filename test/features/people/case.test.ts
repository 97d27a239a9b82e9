/** The firm's case in the spreadsheet: everybody's hours and late work, computed here from its files in another way. */
import { monthsOf } from '../../../src/domain/months/months';
import { rowsOf } from '../../plans/case';
import { ask, fillIn, review, reviewName, shortPlan } from '../../plans/shop';

jest.setTimeout(240_000);

const [work, staff, goals] = ['actions.csv', 'resources.csv', 'goals.csv'].map((file) =>
  rowsOf('firm', file),
);
const MONTHS = monthsOf('2026-04');

const firm = () => {
  const year = { firstMonth: 4, currency: 'USD' };
  const person = shortPlan({ language: 'en', locale: 'en_US' }, year, { goals: 8, actions: 6, resources: 6 });
  fillIn(
    person,
    'goals',
    'en',
    goals!.map(({ id, goal, weight, department }) => ({ id, goal, weight, department })),
  );
  fillIn(
    person,
    'actions',
    'en',
    work!.map((row) => ({
      id: row.id,
      kind: row.kind,
      name: row.what,
      partOf: row.part_of,
      goal: row.goal,
      owner: row.owner,
      department: row.department,
      coordinating: row.coordinating,
      difficulty: row.difficulty,
      start: row.start,
      due: row.due,
      hours: row.hours_a_month,
      progress: row.progress,
      status: row.status,
    })),
  );
  fillIn(
    person,
    'resources',
    'en',
    staff!.map((row) => ({
      name: row.name,
      kind: row.kind,
      department: row.department,
      available: row.hours_a_month,
    })),
  );
  return person;
};

/** Monthly hours of a person or of a whole department: before October as planned, then open work. */
const hours = (isOf: (owner: string) => boolean, month: string): number =>
  work!
    .filter(({ status }) => month < '2026-10' || !['Done', 'Paused', 'Dropped'].includes(status!))
    .filter(
      ({ owner, start, due }) => isOf(owner!) && start!.slice(0, 7) <= month && month <= due!.slice(0, 7),
    )
    .reduce((sum, row) => sum + Number(row.hours_a_month), 0);

test('load by person, department and month, and 71 late items at 31 October whose departments sum to it', () => {
  const person = firm();
  const { answer } = ask(person, 'load', { date: '2026-10-31' });
  const cells = person.values('Load');
  const monthsOn = (name: string, at: number): unknown[] =>
    cells.find((line) => line[at] === name && typeof line[3] === 'number')!.slice(3, 15);
  for (const { name } of staff!)
    expect([name, ...monthsOn(name!, 1)]).toEqual([
      name,
      ...MONTHS.map((month) => hours((owner) => owner === name, month)),
    ]);
  const departmentOf = new Map(staff!.map(({ name, department }) => [name, department]));
  for (const department of new Set(departmentOf.values()))
    expect([department, ...monthsOn(department!, 1)]).toEqual([
      department,
      ...MONTHS.map((month) => hours((owner) => departmentOf.get(owner) === department, month)),
    ]);
  const over = staff!.flatMap(({ name, hours_a_month: have }) =>
    MONTHS.filter((month) => hours((owner) => owner === name, month) > Number(have)).map((month) => [
      name,
      month,
    ]),
  );
  expect(answer.over.map(({ name, month }: { name: string; month: string }) => [name, month])).toEqual(over);

  ask(person, 'updateProgress', { who: 'Anna Reed', date: '2026-10-30', said: [{ id: 'A1', note: 'slow' }] });
  review(person, '2026-10');
  const page = person.values(reviewName('2026-10', 'en'));
  const top = page.findIndex((line) => line[0] === 'Late work by department');
  const late = page.slice(top + 2, top + 8).map((line) => [line[1], line[3], line[4]]);
  const expected = [...new Set(work!.map(({ department }) => department))].map((department) => {
    const own = work!.filter(
      (row) =>
        row.department === department &&
        row.due! <= '2026-10-31' &&
        !['Done', 'Dropped'].includes(row.status!),
    );
    return [department, own.length, own.filter(({ kind }) => kind === 'Initiative').length];
  });
  expect(new Set(late.map((line) => line.join()))).toEqual(new Set(expected.map((line) => line.join())));
  const sum = (at: number): number => late.reduce((all, line) => all + Number(line[at]), 0);
  expect([sum(1), sum(2)]).toEqual([71, 11]);
  expect(person.errors()).toEqual([]);
});
