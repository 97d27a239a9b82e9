/** The page of everyone's hours: built, refreshed around what a person wrote on it, in both languages. */
import type { Act } from '../../faults/failing';
import { failingInTurn } from '../../faults/inTurn';
import { ask } from '../../plans/shop';
import { smallFirm } from './firm';

jest.setTimeout(240_000);

/** No month has passed. */
const BEFORE = { date: '2026-01-01' };
const TAB = { en: 'Load', vi: 'Tải công việc' } as const;

test.each(['en', 'vi'] as const)('the page in %s: hours, departments, and what could move', (language) => {
  const person = smallFirm(language);
  const { answer } = ask(person, 'load', BEFORE);
  const cells = person.values(TAB[language]);
  const rowOf = (name: string): unknown[] => cells.find((line) => line[1] === name)!;
  expect(rowOf('An').slice(2, 9)).toEqual([30, 10, 35, 35, 10, 10, 10]);
  expect(rowOf('Bình').slice(2, 6)).toEqual([40, 0, 0, 0]);
  expect(rowOf('Chi').slice(2, 7)).toEqual([20, 0, 0, 15, 15]);
  expect(rowOf({ en: 'Together', vi: 'Cộng' }[language]).slice(3, 7)).toEqual([10, 35, 50, 25]);
  expect(rowOf('Sales').slice(2, 6)).toEqual([70, 10, 35, 35]);
  expect(answer.over.map(({ name, month, share }: any) => [name, month, share])).toEqual([
    ['An', '2026-02', '117%'],
    ['An', '2026-03', '117%'],
  ]);
  const ways = {
    en: 'Hand A1 (10 hours a month) to Bình, who has room; Start A1.1 in 07/2026 instead, and move its due day with it',
    vi: 'Giao A1 (10 giờ mỗi tháng) cho Bình đang còn giờ; Lùi A1.1 sang bắt đầu từ 07/2026, hạn hoàn thành lùi theo',
  };
  expect(answer.over[0].ways.slice(0, 2).join('; ')).toBe(ways[language]);
  expect(cells.flat()).toContain(answer.over[0].ways.join('; '));
});

test('refreshed, it follows the plan, keeps what a person wrote beside a row, and writes nothing twice', () => {
  const person = smallFirm();
  ask(person, 'load', BEFORE);
  const row = person.values('Load').findIndex((line) => line[1] === 'Chi') + 1;
  person.type('Load', `S${row}`, 'on leave in May');
  person.type('Load', 'B2', 'a note');
  person.paste('Resources', 'A5', [['Dung', 'Person', 'Stock', '1', '10']]);
  ask(person, 'load', BEFORE);
  const cells = person.values('Load');
  expect(cells.find((line) => line[1] === 'Chi')).toContain('on leave in May');
  expect(cells.filter((line) => line[1] === 'Dung')).toHaveLength(1);
  expect(cells.flat()).toContain('B2: a note');
  expect(person.tabs().filter((tab) => tab.startsWith('Load'))).toEqual(['Load']);
  expect(person.errors()).toEqual([]);
});

describe('its calls failing in turn', () => {
  const todo: Act = {
    options: { language: 'en', locale: 'en_GB' },
    saved: smallFirm().save(),
    act: (person) => void ask(person, 'load', BEFORE),
  };
  failingInTurn(todo, { every: 4, last: 2 });
});

test.each([
  [
    'en',
    'one row a person: write the hours of all departments into the first one; until then this row counts nowhere',
  ],
  ['vi', 'mỗi người một dòng: ghi tổng số giờ ở các bộ phận vào dòng đầu; tạm thời dòng này không được tính'],
] as const)(
  'in %s a person in two departments is told what to write, in the quarter too',
  (language, expected) => {
    const person = smallFirm(language);
    const { name, kind } = {
      en: { name: 'Resources', kind: 'Person' },
      vi: { name: 'Nguồn lực', kind: 'Nhân sự' },
    }[language];
    person.paste(name, 'A5', [['an', kind, 'Stock', '1', '10']]);
    const told = { where: `${name}!A5`, found: 'an', expected };
    expect(ask(person, 'load', BEFORE).problems).toContainEqual(expect.objectContaining(told));
    const { answer, problems } = ask(person, 'reviewQuarter', { month: '2026-Q1' });
    expect(problems).toContainEqual(expect.objectContaining(told));
    const rows = person.values(answer.tab).filter((line) => ['An', 'an'].includes(String(line[1])));
    expect(rows.map((line) => line.slice(1, 2).concat(line.slice(3, 5)))).toEqual([['An', 30, 35]]);
  },
);
