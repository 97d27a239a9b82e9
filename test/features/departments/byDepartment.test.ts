/**
 * The plan by department on a tab of its own: parents include children, the total is the plan, and what people wrote
 * stays.
 */
import type { Person } from '../../../local/person';
import type { Language } from '../../../src/words';
import type { Act } from '../../faults/failing';
import { failingInTurn } from '../../faults/inTurn';
import { ask, glance, refusal, shortPlan, answerCell, SETUP, spoken, otherThan } from '../../plans/shop';
import { firm, firmAtWork } from './firm';

jest.setTimeout(300_000);

const NAME = { en: 'By department', vi: 'Theo bộ phận' } as const;
/** In a currency with cents, since amounts such as 10.25 would be asked about in đồng. */
const inCents = (person: Person): Person => {
  person.type('Direction', answerCell(person, 'currency', 'en'), 'USD');
  return person;
};
const make = (person: Person, month: string | null = '2026-02') => ask(person, 'byDepartment', { month });
/** Type, name and the requested figures of each row. */
const shownOn = (person: Person, tab: string, columns: readonly number[]): unknown[][] => {
  const cells = person.values(tab);
  const header = cells.findIndex(
    (line) => line[1] === 'Department or group' || line[1] === 'Bộ phận hoặc nhóm',
  );
  const rows = cells.slice(header + 1);
  return rows
    .slice(
      0,
      rows.findIndex((line) => line[0] === ''),
    )
    .map((line) => [line[0], line[1], ...columns.map((at) => line[at])]);
};
const [TO_DATE, YEAR] = [
  [6, 7, 8, 9],
  [11, 13],
] as const;

test('each department stands with its groups; parents hold their children, and what has none is a row of its own', () => {
  const person = inCents(firmAtWork());
  const { answer, problems } = make(person);
  expect(answer).toEqual({ month: '2026-02', label: '02/2026', tab: 'By department' });
  expect(shownOn(person, 'By department', TO_DATE)).toEqual([
    ['Revenue', 'Sales', 200, 190.4, 0, -9.6],
    ['Revenue', '    Sales North', 200, 190.4, 0, -9.6],
    ['Revenue', 'All of the plan', 200, 190.4, 0, -9.6],
    ['Cost', 'Sales', 800, 300.55, 0, -499.45],
    ['Cost', '    Personnel', 200, 100, 0, -100],
    ['Cost', '    Sales North', 400, 100.35, 0, -299.65],
    ['Cost', '        Personnel', 200, 90.1, 0, -109.9],
    ['Cost', '        Running', 200, 10.25, 0, -189.75],
    ['Cost', '    Sales South', 200, 100.2, 0, -99.8],
    ['Cost', 'Marketing', 200, 10, 20, -190],
    ['Cost', 'Laboratory (not on Departments)', 200, 55.55, 0, -144.45],
    ['Cost', 'No department', 200, 100, 0, -100],
    ['Cost', 'All of the plan', 1400, 466.1, 20, -933.9],
  ]);
  expect(shownOn(person, 'By department', YEAR).at(-1)).toEqual(['Cost', 'All of the plan', 8400, 7466.1]);
  expect(problems.map(({ where, found }) => [where, found])).toEqual([['Budget!E10', 'Laboratory']]);
});

test('ceilings stand beside what the lines ask for, with the gap', () => {
  const person = firmAtWork();
  make(person);
  const cells = person.values('By department');
  const at = cells.findIndex((line) => line[1] === 'Department or group' && line[2] === 'Ceiling');
  expect(cells.slice(at, at + 5).map((line) => line.slice(1, 7))).toEqual([
    ['Department or group', 'Ceiling', 'Its lines together', 'Left under the ceiling', 'Used', 'Available'],
    ['Sales', 5000, 4800, 200, 300.55, 4699.45],
    ['Sales North', 1500, 2400, -900, 100.35, 1399.65],
    ['Sales South', '', 1200, '', 100.2, ''],
    ['Marketing', 1000, 1200, -200, 30, 970],
  ]);
});

test('below stand the same rows month by month: plan, actual and variance, which sum to the year and to date', () => {
  const person = firmAtWork();
  make(person);
  const cells = person.values('By department');
  /** The rows under a title and their header. */
  const under = (title: string): unknown[][] => {
    const rows = cells.slice(cells.findIndex(([first]) => first === title) + 1);
    return rows
      .slice(
        0,
        rows.findIndex(([first]) => first === ''),
      )
      .map((line) => line.slice(0, 15));
  };
  const of = (title: string, name: string): unknown[] =>
    under(title)
      .find((line) => line[1] === name)!
      .slice(2);
  const later = Array.from({ length: 10 }, () => '');
  const months = Array.from({ length: 12 }, (_, at) => `${String(at + 1).padStart(2, '0')}/2026`);
  expect(under('Actual by month')[0]).toEqual(['Type', 'Department or group', ...months, 'To date']);
  expect(of('Plan by month', 'Marketing')).toEqual([...months.map(() => 100), 1200]);
  expect(of('Actual by month', '    Sales North')).toEqual([0, 190.4, ...later, 190.4]);
  expect(of('Actual by month', 'Marketing')).toEqual([0, 10, ...later, 10]);
  expect(of('Variance by month', 'Marketing')).toEqual([-100, -90, ...later, -190]);
  expect(under('Committed by month, still open').map(([, name]) => name)).toEqual([
    ...['Department or group', 'Marketing', 'All of the plan'],
  ]);
  const named = shownOn(person, 'By department', []).map(([, name]) => name);
  const cents = (value: unknown): number => Math.round(Number(value) * 100);
  for (const title of ['Plan by month', 'Actual by month', 'Variance by month']) {
    const [, ...rows] = under(title);
    expect(rows.map(([, name]) => name)).toEqual(named);
    for (const [, , ...figures] of rows)
      expect(figures.slice(0, 12).reduce((sum: number, each) => sum + cents(each), 0)).toBe(
        cents(figures[12]),
      );
  }
});

test('built again it follows the month, columns and rows that people moved, and keeps what they wrote', () => {
  const person = firmAtWork();
  make(person);
  const row = person.values('By department').findIndex((line) => line[1] === 'Marketing') + 1;
  person.type('By department', `P${row}`, 'Ask Mary');
  person.type('By department', `R${row}`, 'mine');
  person.type('By department', 'B2', 'a note');
  person.renameTab('By department', 'Sums');
  person.insertColumns('Sums', 'A');
  person.type('Departments', 'A4', '');
  make(person, '2026-01');
  const cells = person.values('Sums');
  const again = cells.find((line) => line[2] === 'Marketing')!;
  expect([again[16], again[18]]).toEqual(['Ask Mary', 'mine']);
  expect(cells.flat().filter((text) => text === 'a note' || text === 'C2: a note')).toHaveLength(1);
  expect(cells.some((line) => line[2] === 'Sales South (not on Departments)')).toBe(true);
  expect(person.tabs().filter((name) => name === 'By department')).toEqual([]);
});

test.each(['en', 'vi'] as const)(
  'in %s all of it is in that language, and so after a translation',
  (language: Language) => {
    const person = firmAtWork(language);
    make(person);
    const other = otherThan(language);
    const direction = { en: 'Direction', vi: 'Định hướng' }[language];
    person.type(direction, answerCell(person, 'language', language), spoken(other));
    ask(person, 'setUpPlan', { ...SETUP, language: other });
    make(person);
    const tab = person.tabs().find((name) => name === NAME[language])!;
    const words = person.values(tab).flat().map(String);
    expect(words).toEqual(expect.arrayContaining([other === 'en' ? 'All of the plan' : 'Cả kế hoạch']));
    expect(words).not.toEqual(
      expect.arrayContaining([language === 'en' ? 'All of the plan' : 'Cả kế hoạch']),
    );
  },
);

test('the entries of a department with those below it sum to its figure', () => {
  const person = firmAtWork();
  const behind = (input: object) =>
    ask(person, 'entriesBehind', { by: 'department', month: '2026-02', isWhole: true, ...input }).answer;
  expect(behind({ name: 'sales' })).toMatchObject({ sum: 300.55, count: 4, committed: 0 });
  expect(behind({ name: 'Sales', type: 'revenue' })).toMatchObject({ sum: 190.4, count: 1 });
  expect(behind({ name: 'Marketing' })).toMatchObject({ sum: 10, count: 1, committed: 20 });
  expect(refusal(person, 'entriesBehind', { name: 'Laboratory', isWhole: true })).toContain('“Laboratory”');
});

test('a shop without departments has none of it, and is told where to add them', () => {
  const shop = shortPlan({ locale: 'en_US' });
  expect(shop.tabs()).not.toContain('Departments');
  expect(glance(shop).isFirm).toBe(false);
  expect(refusal(shop, 'byDepartment', {})).toContain('Set up the plan');
  expect(glance(firm()).isFirm).toBe(true);
});

test('its calls do not grow with departments, lines or entries', () => {
  const person = inCents(firmAtWork());
  make(person);
  person.resetCalls();
  make(person);
  expect(person.calls().reads).toBeLessThanOrEqual(10);
});

describe('calls failing in turn', () => {
  const todo: Act = {
    options: { language: 'en', locale: 'en_US' },
    saved: firmAtWork().save(),
    act: (person) => void make(person),
  };
  failingInTurn(todo, { every: 4, last: 2 });
});
