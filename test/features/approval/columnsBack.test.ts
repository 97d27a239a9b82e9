/** A column of an approved plan is deleted by mistake: set-up puts it back as approved, or says that it is blank. */
import { openSpreadsheet, type Person, type Saved } from '../../../local/person';
import { addMonths } from '../../../src/domain/months/months';
import { headerText } from '../../../src/sheet/layout';
import type { TableTab } from '../../../src/sheet/tab';
import { budget, goals, kpis } from '../../../src/tabs';
import type { Language } from '../../../src/words';
import { ask, letters, SETUP, shortSample, table } from '../../plans/shop';

jest.setTimeout(120_000);

const LOCALE = { en: 'en_US', vi: 'vi_VN' };
const states: Partial<Record<Language, Saved>> = {};
/** Approved, and changed since as is decided: money was moved, and a goal's target is another. */
const approved = (language: Language): Person => {
  const options = { language, locale: LOCALE[language] };
  if (states[language] === undefined) {
    const person = shortSample(options);
    ask(person, 'approvePlan', { who: 'Lan', date: '2026-01-02' });
    const { rows } = table(person, goals.name[language], 'goals', language);
    ask(person, 'changeGoal', {
      goal: rows[0]!.values.id,
      target: String(Number(rows[0]!.values.target) * 2),
      reason: 'r',
      givenUp: 'x',
      who: 'Lan',
      date: '2026-02-01',
    });
    states[language] = person.save();
  }
  return openSpreadsheet({ ...options, saved: states[language] });
};

const TABS = { budget, goals, kpis } as const;
type Key = keyof typeof TABS;
const read = (person: Person, key: Key, language: Language, column: string): unknown[] =>
  table(person, TABS[key].name[language], key, language).rows.map(({ values }) => values[column]);
/** Deletes a column, of its months the one given; answers how it is called. */
const deleted = (person: Person, key: Key, language: Language, [column, month]: [string, number]): string => {
  const name = TABS[key].name[language];
  person.deleteColumns(name, letters(table(person, name, key, language).at[column]![month]!));
  const declared = (TABS[key] as TableTab).columns[column]!;
  return `${name} “${headerText(declared, language, addMonths('2026-01', month))}”`;
};

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const setUp = (person: Person): string => ask(person, 'setUpPlan', { ...SETUP, language }).message;

  test.each<[Key, string, number]>([
    ['budget', 'months', 2],
    ['budget', 'annual', 0],
    ['budget', 'yearPolicy', 0],
    ['goals', 'target', 0],
    ['goals', 'weight', 0],
    ['kpis', 'plan', 4],
    ['kpis', 'betterWhen', 0],
  ])('%s, %s, %s comes back with its figures', (key, column, month) => {
    const person = approved(language);
    const before = read(person, key, language, column);
    const problems = ask(person, 'checkLimits').problems;
    const name = deleted(person, key, language, [column, month]);
    const told = setUp(person);
    expect(told).toContain(
      { en: `Put back as approved: ${name}.`, vi: `Đã trả lại như đã duyệt: ${name}.` }[language],
    );
    expect(told).not.toMatch(/blank|còn trống/);
    // The column stands at the right end now: its months are in another order.
    const sorted = (all: unknown[]): unknown[] =>
      all.map((cell) => (Array.isArray(cell) ? [...cell].sort() : cell));
    expect(sorted(read(person, key, language, column))).toEqual(sorted(before));
    const again = ask(person, 'checkLimits');
    expect([again.answer.unlike, again.problems]).toEqual([0, problems]);
    expect(person.errors()).toEqual([]);
  });

  test('what an approval does not keep is named as blank, with the way to get it back', () => {
    const person = approved(language);
    const names = [
      deleted(person, 'budget', language, ['owner', 0]),
      deleted(person, 'kpis', language, ['actual', 1]),
    ];
    const told = setUp(person);
    for (const name of names) expect(told).toContain(name);
    expect(told).toContain(
      { en: 'Ctrl+Z, or under File › Version history', vi: 'Ctrl+Z, hoặc ở Tệp › Nhật ký phiên bản' }[
        language
      ],
    );
    expect(told).not.toMatch(/Put back|Đã trả lại/);
    expect(setUp(person)).not.toContain(names[0]);
  });

  test('a header row that is gone is named: the plan is not called complete', () => {
    const person = approved(language);
    const name = goals.name[language];
    person.deleteRows(name, table(person, name, 'goals', language).headerRow, 1);
    const told = setUp(person);
    expect(told).toContain(
      { en: `The header row is gone from ${name}`, vi: `Dòng tiêu đề ở trang ${name} không còn` }[language],
    );
    expect(told).not.toMatch(/complete|đã đủ/);
  });
});
