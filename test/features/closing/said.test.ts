/** What a closed review says about itself is visible, and nothing else is shown in its place. */
import type { Person } from '../../../local/person';
import { inLines, inSight } from '../../../src/sheet/page/inSight';
import type { Language } from '../../../src/words';
import { answerCell, ask, letters, nameOf, reviewName, reviewTable } from '../../plans/shop';
import { close, reopen } from './months';
import { smallPlan } from './small';

jest.setTimeout(120_000);

const SAYS = {
  en: {
    closed: /^Closed on 7\/5\/2026 by Lan\. These figures stay .* as restated after close\.$/,
    reopened: /^Reopened on 7\/9\/2026 by Minh: run “Monthly review” to bring the figures up to date\.$/,
  },
  vi: {
    closed: /^Đã khoá ngày 05\/07\/2026, người khoá: Lan\. Số liệu .* mục “Điều chỉnh sau khi khoá”\.$/,
    reopened: /^Đã mở khoá ngày 09\/07\/2026, người mở: Minh\. Chạy “Rà soát tháng” để cập nhật số liệu\.$/,
  },
} as const;

describe.each(['en', 'vi'] as const)('in %s', (language: Language) => {
  const lines = (person: Person): string[] =>
    person
      .values(reviewName('2026-01', language), 'C2:C3')
      .flat()
      .map(String)
      .filter((line) => line !== '');

  test('closed, reopened: the whole sentence and no rest of what stood there before', () => {
    const person = smallPlan(language);
    close(person, '2026-01');
    expect(lines(person).join(' ')).toMatch(SAYS[language].closed);
    expect(lines(person).every(({ length }) => length <= 90)).toBe(true);
    reopen(person, '2026-01');
    expect(lines(person).join(' ')).toMatch(SAYS[language].reopened);
  });
});

test('a cause is to choose beside each KPI, and nowhere below', () => {
  const person = smallPlan('en');
  close(person, '2026-01');
  reopen(person, '2026-01');
  const { rows, at } = reviewTable(person, '2026-01', 'en');
  const column = letters(at.cause![0]!);
  const last = Math.max(...rows.map(({ number }) => number));
  const choices = (row: number): string[] | null =>
    person.cell(reviewName('2026-01', 'en'), `${column}${row}`).choices;
  for (const { number } of rows) expect(choices(number)).toContain('Price');
  for (const below of [1, 2, 5, 10]) expect(choices(last + below)).toBe(null);
});

test('a figure and its unit stay on one line', () => {
  const sentence = `${'word '.repeat(15)}reaches 261.8 million against a target of ${'so '.repeat(9)}321.0 million.`;
  const lines = inSight(sentence);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(sentence);
  for (const line of lines) expect(line).not.toMatch(/\d$/);
});

test.each([
  [1, 1],
  [2, 2],
  [4, 3],
])('in %i lines %i are filled, and no word is lost', (count, filled) => {
  const sentence = 'word '.repeat(50).trim();
  const lines = inLines(sentence, count);
  expect(lines).toHaveLength(count);
  expect(lines.filter((line) => line !== null)).toHaveLength(filled);
  expect(lines.filter((line) => line !== null).join(' ')).toBe(sentence);
});

test('what a quarter’s variances are explained from is an amount in the plan’s money', () => {
  const person = smallPlan('en');
  const form = nameOf('direction', 'en');
  person.type(form, answerCell(person, 'currency', 'en'), 'USD');
  person.type(form, answerCell(person, 'materialAmount', 'en'), '33.331');
  ask(person, 'reviewQuarter', { month: '2026-Q1' });
  const shown = person.values(reviewName('2026-Q1', 'en'), 'C2:C8').flat().join(' ');
  expect(shown).toContain('from 66.66 (2 times a month’s threshold)');
});
