/** The strategy: a tab of its own, a column on Goals, the path beside the outlook, and what the year end asks. */
import type { Person } from '../../../local/person';
import type { Act } from '../../faults/failing';
import { failingInTurn } from '../../faults/inTurn';
import { openedHere } from '../../plans/opened';
import { ask, fillIn, refusal, table } from '../../plans/shop';
import { FIRM, smallFirm } from './firm';

jest.setTimeout(240_000);

const TABS = {
  en: ['Strategy', 'Goals', 'Strategy path'],
  vi: ['Chiến lược', 'Mục tiêu', 'Lộ trình chiến lược'],
} as const;

const withStrategy = (language: 'en' | 'vi' = 'en'): Person =>
  openedHere({ strategy: language }, FIRM[language], () => made(language));
const made = (language: 'en' | 'vi'): Person => {
  const person = smallFirm(language);
  const sum = { en: 'Sum', vi: 'Cộng dồn' }[language];
  fillIn(person, 'budget', language, [
    {
      id: 'REV',
      type: { en: 'Revenue', vi: 'Doanh thu' }[language],
      group: 'R',
      line: 'Revenue',
      annual: 1200,
      months: Array(12).fill(100),
    },
  ]);
  fillIn(person, 'kpis', language, [{ id: 'K1', name: 'Revenue', unit: 'VND', rollUp: sum, madeOf: 'REV' }]);
  const received = { en: 'Received', vi: 'Đã thu' }[language];
  fillIn(person, 'actuals', language, [{ date: '2026-01-15', line: 'REV', amount: 200, stage: received }]);
  ask(person, 'keepTabs', { part: 'strategy' });
  const [tab, goals] = TABS[language];
  const at = table(person, tab, 'strategy', language);
  const growth = { en: 'By growth', vi: 'Theo tỷ lệ tăng' }[language];
  const rows = [
    {
      id: 'T1',
      theme: 'Grow',
      measure: 'K1',
      from: 2026,
      start: 1000,
      path: growth,
      growth: '10%',
      target1: '1100',
    },
    {
      id: 'T2',
      theme: 'Be known',
      measure: 'recall',
      from: 2025,
      start: 10,
      path: '',
      growth: '',
      target1: '',
    },
  ];
  for (const [index, row] of rows.entries())
    for (const [key, value] of Object.entries(row))
      person.type(
        tab,
        `${String.fromCharCode(64 + at.at[key]![0]!)}${at.headerRow + 1 + index}`,
        String(value),
      );
  person.type(goals, table(person, goals, 'goals', language).cell('G1', 'theme'), 't1');
  return person;
};
const line = (person: Person, tab: string, id: string): unknown[] =>
  person.values(tab).find((cells) => cells[0] === id)!;

test('a growth a year is read as growth where no path is chosen, and straight where that is', () => {
  const pathWith = (path: string): unknown[] => {
    const person = withStrategy();
    person.type('Strategy', table(person, 'Strategy', 'strategy', 'en').cell('T1', 'path'), path);
    ask(person, 'strategyPath');
    return line(person, 'Strategy path', 'T1').slice(4, 9);
  };
  const [growth, straight] = [pathWith(''), pathWith('Straight')];
  expect(growth).toEqual(pathWith('By growth'));
  expect(straight).not.toEqual(growth);
});

test('a plan without the tab has no column for it, and no page', () => {
  const person = smallFirm();
  expect(table(person, 'Goals', 'goals', 'en').at.theme).toEqual([]);
  expect(refusal(person, 'strategyPath')).toBe('There is no tab “Strategy” yet: add it first.');
  ask(person, 'keepTabs', { part: 'appraisal' });
  expect(table(person, 'Goals', 'goals', 'en').at.theme).toEqual([]);
});

test.each(['en', 'vi'] as const)('the path, the outlook and what serves nothing, in %s', (language) => {
  const person = withStrategy(language);
  const path = TABS[language][2];
  const { answer } = ask(person, 'strategyPath');
  expect(answer).toMatchObject({ unservedThemes: ['T2'], unservedGoals: ['G2'], tab: path });
  // Years from 2025 on: id, theme, measure, start, then 2025 to 2030, mark, outlook, verdict, needed, goals.
  const t1 = line(person, path, 'T1');
  expect(t1.slice(3, 10)).toEqual([1000, '', 1100, 1210, 1331, 1464, 1611]);
  expect(t1.slice(10, 15)).toEqual([
    ...[1100, 1300, { en: 'On the path', vi: 'Đúng lộ trình' }[language], (1611 - 1300) / 4, 'G1'],
  ]);
  const said = { en: 'no goal serves it this year', vi: 'năm nay chưa có mục tiêu nào phục vụ' }[language];
  expect(person.values(path).flat()).toContain(said);
  expect(person.errors()).toEqual([]);
});

test('the year’s end writes the result into the strategy once, and keeps what was said of the path', () => {
  const person = withStrategy();
  ask(person, 'yearEnd');
  const result = (): unknown => table(person, 'Strategy', 'strategy', 'en').row('T1').values.result1;
  expect(result()).toBe(1300);
  const tab = person.tabs().find((name) => name.startsWith('Year end'))!;
  const row = person.values(tab).findIndex((cells) => cells[0] === 'T1') + 1;
  const column = person
    .values(tab)
    .flatMap((cells) => cells.indexOf('Does the path hold?'))
    .find((at) => at >= 0)!;
  const cell = `${column < 26 ? '' : 'A'}${String.fromCharCode(65 + (column % 26))}${row}`;
  person.type(tab, cell, 'Yes, one year more');
  person.resetCalls();
  ask(person, 'yearEnd');
  expect(person.values(tab)[row - 1]![column]).toBe('Yes, one year more');
  expect(result()).toBe(1300);
});

describe('its calls failing in turn', () => {
  const todo: Act = {
    options: { language: 'en', locale: 'en_GB' },
    saved: smallFirm().save(),
    act: (person) => {
      ask(person, 'keepTabs', { part: 'strategy' });
      ask(person, 'strategyPath');
    },
  };
  failingInTurn(todo, { every: 6, last: 1 });
});
