/** Every text of the sample exists in both languages. */
import { samplePlan } from '../../src/sample';

const SAME = new Set(['BabyCare House', 'VND', '%', 'Online', 'Marketing', 'Chị Hoa', 'Chị Lan', 'Minh']);
/** Ids, references, days, expressions over lines, and names of choices. */
const isCode = (text: string): boolean =>
  /^[A-Z]+\d+(\.\d+)?$|^\d{4}-\d\d-\d\d$|^[A-Z-]+( [+-] [A-Z-]+)*$/.test(text);
const isChoice = (key: string): boolean =>
  /^(type|yearPolicy|toDatePolicy|kind|difficulty|status|priority|betterWhen|rollUp|stage|language)$/.test(
    key,
  );

const textsOf = (value: unknown, path: string, key: string): [string, string][] => {
  if (typeof value === 'string') return isCode(value) || isChoice(key) ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, `${path}/${name}`, Array.isArray(value) ? key : name),
  );
};
const [english, vietnamese] = (['en', 'vi'] as const).map(
  (language) => new Map(textsOf(samplePlan(language), '', '')),
) as [Map<string, string>, Map<string, string>];

test('the same cells hold texts in both', () => {
  expect([...vietnamese.keys()]).toEqual([...english.keys()]);
});

test('they differ, but for names', () => {
  const equal = [...english].filter(([path, text]) => vietnamese.get(path) === text).map(([, text]) => text);
  expect([...new Set(equal)].filter((text) => !SAME.has(text))).toEqual([]);
});

test('none is blank, unkempt or a placeholder, and none starts like a formula', () => {
  for (const text of [...english.values(), ...vietnamese.values()]) {
    expect(text).toBe(text.trim().replace(/ {2,}/g, ' ').normalize('NFC'));
    expect(text).toMatch(/^[^=+\-@'{]/);
  }
});

test('English has no Vietnamese letters but in names and Tết', () => {
  for (const text of english.values()) expect(text.replace(/Chị|Tết/g, '')).toMatch(/^[\x20-\x7e’–]*$/);
});

test('a Vietnamese sentence has Vietnamese letters', () => {
  for (const text of vietnamese.values()) if (text.split(' ').length > 3) expect(text).toMatch(/[à-ỹđ]/i);
});
