/** A plan that a released version saved opens in this one, says the same, and is not touched before it is asked for. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LOCALES } from '../../local/beginning';
import { openSpreadsheet, type Person, type Saved } from '../../local/person';
import { stateOf } from '../faults/failing';
import { ask, glance, nameOf, review, reviewName, SETUP } from '../product/shop';
import { LANGUAGES, type Language } from '../../src/words';

const FOLDER = 'test/versions';
const END = '.json.gz';
const MONTH = '2026-02';

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

/** What a review shows of a KPI, by the headers above it. */
type Shown = Readonly<Record<string, string>>;
const figuresIn = (person: Person, tab: string): Record<string, Shown> => {
  const rows = person.displayed(tab);
  const at = rows.findIndex((row) => row.filter(Boolean).length > 20);
  const headers = rows[at]!;
  const shown = (row: string[]): Shown =>
    Object.fromEntries(headers.flatMap((header, column) => (header ? [[header, row[column] ?? '']] : [])));
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
    expect(changes.tabs).toEqual([]);
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
});
