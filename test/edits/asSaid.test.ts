/** Counts, amounts and months in words, typed into cells: they become what is meant, and one undo restores the text. */
import type { Person } from '../../local/person';
import { resources } from '../../src/tabs';
import { drivers } from '../../src/tabs/drivers';
import { whatIfs } from '../../src/tabs/whatIfs';
import { LOCALES } from '../features/closing/months';
import { ask, letters, shortPlan } from '../plans/shop';

jest.setTimeout(120_000);

const TABS = { drivers, resources, whatIfs };

describe.each(['en', 'vi'] as const)('a plan from July 2027 on, in %s', (language) => {
  let person: Person;
  beforeAll(() => {
    person = shortPlan({ language, locale: LOCALES[language] }, { year: 2027, firstMonth: 7 });
    // The edit trigger works only after the add-on was used once.
    person.doc.kept.used = true;
    for (const part of ['drivers', 'whatIfs']) ask(person, 'addPart', { part });
  });
  /** Types into the first blank row, below a column's header. */
  const typed = (key: keyof typeof TABS, column: string, text: string): string => {
    const { name, columns } = TABS[key];
    const tab = name[language];
    const header = (columns as Record<string, { header: { en: string; vi: string } }>)[column]!.header[
      language
    ];
    const cells = person.displayed(tab);
    const row = cells.findIndex((line) => line.includes(header));
    const cell = `${letters(cells[row]!.indexOf(header) + 1)}${row + 3}`;
    person.type(tab, cell, text);
    const shown = person.displayed(tab)[row + 2]![cells[row]!.indexOf(header)]!;
    person.type(tab, cell, '');
    return shown;
  };

  // prettier-ignore
  test.each([
    ['drivers',   'from',      'T8',             '08/2027'],
    ['drivers',   'from',      'tháng 3',        '03/2028'],
    ['whatIfs',   'from',      'tháng 12',       '12/2027'],
    ['whatIfs',   'to',        'T6/2028',        '06/2028'],
    ['drivers',   'each',      '6tr/tháng',      { en: '6,000,000', vi: '6.000.000' }],
    ['drivers',   'each',      '6 tr / tháng',   { en: '6,000,000', vi: '6.000.000' }],
    ['drivers',   'count',     '3 người',        '3'],
    ['resources', 'headcount', '3 người',        '3'],
    ['resources', 'headcount', '2 nhân viên',    '2'],
    // What is not understood stays as it was typed.
    ['drivers',   'from',      'T13',            'T13'],
    ['resources', 'headcount', '3 tầng',         '3 tầng'],
  ] as const)('on %s, under %s, “%s” is %j', (tab, column, text, shown) => {
    expect(typed(tab, column, text)).toBe(typeof shown === 'string' ? shown : shown[language]);
  });
});
