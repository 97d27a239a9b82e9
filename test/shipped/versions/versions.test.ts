/**
 * A plan saved by a released version opens in this one, shows the same, and is not changed before anything is asked.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LOCALES } from '../../../local/beginning';
import { openSpreadsheet, type Person, type Saved } from '../../../local/person';
import type { Columns } from '../../../src/sheet/tab';
import { planTabs } from '../../../src/tabs';
import { LANGUAGES, type Language } from '../../../src/words';
import { stateOf } from '../../faults/failing';
import { answerCell, ask, glance, nameOf, review, reviewName, SETUP, table, tabs } from '../../plans/shop';

const FOLDER = 'test/shipped/versions';
const END = '.json.gz';
const MONTH = '2026-02';
const TABLES = ['goals', 'budget', 'actions', 'resources', 'risks', 'kpis', 'actuals'] as const;
const MONEY = ['limitYear', 'usedYear', 'availableYear', 'availableToDate'];

const versions = readdirSync(FOLDER)
  .filter((file) => file.endsWith(END))
  .map((file) => file.slice(0, -END.length));
const current = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

interface Kept {
  readonly saved: Saved;
  readonly language: Language;
  readonly person: Person;
}
const keptBy = (version: string): Kept => {
  const text = gunzipSync(readFileSync(join(FOLDER, `${version}${END}`))).toString('utf8');
  const names = (JSON.parse(text) as { workbook: { sheets: { name: string }[] } }).workbook.sheets;
  const language = LANGUAGES.find((one) => names.some(({ name }) => name === nameOf('budget', one)))!;
  const saved = JSON.parse(text) as Saved;
  return { saved, language, person: openSpreadsheet({ language, locale: LOCALES[language], saved }) };
};

/** Earlier versions put a sign before a variance that rounds to zero. */
const unsigned = (shown: string): string => shown.replace(/^[+−-](?=0(?:[.,]0+)?%?(?: |$))/, '');

/** What a review shows of a KPI, by header. */
type Shown = Readonly<Record<string, string>>;
const figuresIn = (person: Person, tab: string): Record<string, Shown> => {
  const rows = person.displayed(tab);
  const at = rows.findIndex((row) => row.filter(Boolean).length > 20);
  const headers = rows[at]!;
  const shown = (row: string[]): Shown =>
    Object.fromEntries(
      headers.flatMap((header, column) => (header ? [[header, unsigned(row[column] ?? '')]] : [])),
    );
  const ofKpi = (row: string[]): [string, Shown][] => {
    const tag = row.find((cell) => cell.startsWith('kpi '));
    return tag === undefined ? [] : [[tag, shown(row)]];
  };
  return Object.fromEntries(rows.slice(at + 1).flatMap(ofKpi));
};

test('every version has its plan here, this one too', () => {
  expect(versions).toContain('0.1.0');
  expect(versions).toContain(current);
});

describe.each(versions)('a plan that version %s saved', (version) => {
  const { saved, language, person } = keptBy(version);
  const tab = reviewName(MONTH, language);
  const before = figuresIn(person, tab);

  test('opens, with nothing in its cells that cannot be calculated', () => {
    expect(person.errors()).toEqual([]);
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(8);
  });

  test('is not touched by being opened and looked at', () => {
    const untouched = stateOf(openSpreadsheet({ language, saved }));
    expect(glance(person).company).toBe('BabyCare House');
    expect(stateOf(person)).toEqual(untouched);
  });

  test('has what set-up would add shown before, and is left as it was by showing', () => {
    const untouched = stateOf(person);
    const { changes, problems } = ask(person, 'setUpPlan', { ...SETUP, language }, true);
    const since = planTabs.map(({ name }) => name[language]).filter((tab) => !person.tabs().includes(tab));
    expect(changes.tabs).toEqual(since);
    expect(changes.cells).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    expect(stateOf(person)).toEqual(untouched);
  });

  test('is given just what was shown', () => {
    const other = openSpreadsheet({ language, locale: LOCALES[language], saved });
    const shown = ask(other, 'setUpPlan', { ...SETUP, language }, true).changes;
    expect(ask(other, 'setUpPlan', { ...SETUP, language }).changes).toEqual(shown);
    expect(other.errors()).toEqual([]);
  });

  test('has the same figures when its month is reviewed again', () => {
    review(person, MONTH);
    const after = figuresIn(person, tab);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [kpi, shown] of Object.entries(before)) expect(after[kpi]).toMatchObject(shown);
    expect(person.errors()).toEqual([]);
  });

  describe('brought up to date by set-up', () => {
    const setUp = () => ask(person, 'setUpPlan', { ...SETUP, language });
    /** Everything people fill in, and the figures of columns that existed then, by tab, column and row. */
    const filledIn = (): Record<string, unknown> =>
      Object.fromEntries(
        TABLES.flatMap((key) => {
          const { at, headerRow } = table(person, nameOf(key, language), key, language);
          const cells = person.values(nameOf(key, language)).slice(headerRow);
          const columns = tabs[key].columns as Columns;
          return Object.entries(at).flatMap(([name, places]) =>
            columns[name]!.computed
              ? []
              : places.map((place, month) => [
                  `${key} ${name} ${month}`,
                  cells
                    .map((line) => line[place - 1] ?? '')
                    .join('|')
                    .replace(/\|+$/, ''),
                ]),
          );
        }),
      );
    const money = () =>
      table(person, nameOf('budget', language), 'budget', language).rows.map(({ values }) => [
        values.id,
        ...MONEY.map((key) => values[key]),
      ]);
    const formula = (question: string): string =>
      person.formulas(nameOf('direction', language), answerCell(person, question, language))[0]![0]!;
    const shownDay = (): string => person.displayed(nameOf('actuals', language), 'A2')[0]![0]!;
    const [filled, figures, day] = [filledIn(), money(), shownDay()];
    const latest = formula('latest');
    beforeAll(() => {
      setUp();
    });

    test('has lost nothing that was typed, and its figures are the same to the đồng', () => {
      expect(filledIn()).toMatchObject(filled);
      expect(money()).toEqual(figures);
      expect(figuresIn(person, tab)).toMatchObject(before);
      expect(person.errors()).toEqual([]);
    });

    test('has formulas of ours, headers and their notes as they are today', () => {
      expect(formula('latest')).not.toBe(latest);
      expect(formula('latest')).toContain('MAX(');
      const { at, headerRow } = table(person, nameOf('kpis', language), 'kpis', language);
      const noted = person.notes(nameOf('kpis', language))[headerRow - 1]![at.rollUp![0]! - 1];
      if (version === '0.1.0') expect(noted).toBe(tabs.kpis.columns.rollUp.note[language]);
    });

    test('has its days as its locale writes them', () => {
      const [date = '', month = '', year] = day.split('/');
      const expected = { en: `${Number(month)}/${Number(date)}/${year}`, vi: day }[language];
      expect(shownDay()).toBe(expected);
      expect(ask(person, 'glance').answer.days).toBe({ en: 'm/d/yyyy', vi: 'dd/mm/yyyy' }[language]);
    });

    test('has nothing left to be added, and a check finds the same', () => {
      expect(setUp().changes).toEqual({ tabs: [], cells: 0 });
      expect(ask(person, 'checkLimits').problems).toEqual([]);
    });
  });
});
