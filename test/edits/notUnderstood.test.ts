/**
 * A text that is no amount is reported as soon as it is typed, with its cell and what is expected, wherever a plan
 * takes amounts.
 */
import type { Person } from '../../local/person';
import { columnLetters } from '../../src/sheet/places/address';
import type { Language } from '../../src/words';
import { ask, nameOf, shortSample, table, type tabs } from '../plans/shop';

jest.setTimeout(120_000);

const SAYS = {
  en: { not: 'Not understood', expected: 'Expected: a number', also: 'Nor were:', title: 'To look at' },
  vi: { not: 'Không hiểu', expected: 'Cần ghi: một số', also: 'Cũng chưa hiểu:', title: 'Cần xem lại' },
};

describe.each(['en', 'vi'] as const)('in %s', (language: Language) => {
  const says = SAYS[language];
  let person: Person;
  beforeAll(() => {
    person = shortSample({ language, locale: language === 'en' ? 'en_US' : 'vi_VN' });
    ask(person, 'checkLimits');
    person.doc.kept.used = true;
  });
  const placeOf = (tab: keyof typeof tabs, key: string, more = 0) => {
    const { rows, at } = table(person, nameOf(tab, language), tab, language);
    return { row: rows[0]!.number, at: at[key]![more]! };
  };
  const typed = (tab: keyof typeof tabs, cell: string, text: string): string[] => {
    const before = person.toasts().length;
    person.type(nameOf(tab, language), cell, text);
    return person.toasts().slice(before);
  };

  // prettier-ignore
  test.each<[keyof typeof tabs, string, number, string]>([
    ['budget',   'annual',    0, 'abc'],
    ['budget',   'months',    2, 'abc'],
    ['budget',   'months',    3, '1.250.00'],
    ['budget',   'months',    4, '12 thousands'],
    ['kpis',     'plan',      5, 'abc'],
    ['goals',    'target',    0, 'abc'],
    ['resources','available', 0, '12x4'],
    ['actions',  'amount',    0, '40 quả'],
    ['actuals',  'amount',    0, 'abc'],
  ])('on %s, %s +%d: “%s”', (tab, key, more, text) => {
    const { row, at } = placeOf(tab, key, more);
    const cell = `${columnLetters(at)}${row}`;
    const [before] = person.values(nameOf(tab, language), cell)[0]!;
    const said = typed(tab, cell, text);
    expect(said).toEqual([expect.stringMatching(new RegExp(`^${says.title}: ${cell}: ${says.not}:? .*${text}.*${says.expected}`))]);
    expect(person.values(nameOf(tab, language), cell)).toEqual([[text]]);
    expect(typed(tab, cell, before === '' ? '1' : String(before))).toEqual([]);
  });

  test('of a pasted block every cell is named; amounts in it become numbers', () => {
    const { row, at } = placeOf('budget', 'months', 6);
    const before = person.toasts().length;
    const first = `${columnLetters(at)}${row}`;
    person.paste(nameOf('budget', language), first, [['abc', '12tr', '3 cái', 'x']]);
    const [third, fourth] = [2, 3].map((more) => `${columnLetters(at + more)}${row}`);
    expect(person.toasts().slice(before)).toEqual([
      expect.stringMatching(
        new RegExp(`^${says.title}: ${first}: ${says.not}:? .*${says.also} ${third}, ${fourth}\\.$`),
      ),
    ]);
    expect(person.values(nameOf('budget', language), `${columnLetters(at + 1)}${row}`)).toEqual([
      [12_000_000],
    ]);
  });

  test('an amount, and a word where words belong, say nothing', () => {
    const { row, at } = placeOf('budget', 'months', 1);
    expect(typed('budget', `${columnLetters(at)}${row}`, '12,5tr')).toEqual([]);
    const line = placeOf('budget', 'line');
    expect(typed('budget', `${columnLetters(line.at)}${line.row}`, 'abc')).toEqual([]);
  });
});
