/** Headers of earlier versions: such a plan is read as before, and set-up updates them. */
import type { Person } from '../../../local/person';
import { languageIn, layoutOf } from '../../../src/sheet/layout';
import type { TableTab } from '../../../src/sheet/tab';
import { planTabs } from '../../../src/tabs';
import type { Language } from '../../../src/words';
import { ask, fillIn, glance, letters, nameOf, SETUP, shortPlan, table } from '../../plans/shop';

jest.setTimeout(180_000);

const FORMER: Record<Language, string[][]> = {
  en: [
    ['budget', 'check', 'Annual less months'],
    ['actuals', 'stage', 'Stage'],
    ['decisions', 'entryStage', 'Entry: stage'],
  ],
  vi: [
    ['budget', 'yearPolicy', 'Khi vượt năm'],
    ['budget', 'toDatePolicy', 'Khi vượt luỹ kế'],
    ['budget', 'check', 'Cả năm trừ các tháng'],
    ['kpis', 'rollUp', 'Gộp các tháng'],
    ['kpis', 'madeOf', 'Tính từ'],
    ['actuals', 'stage', 'Giai đoạn'],
    ['decisions', 'entryStage', 'Khoản chi: giai đoạn'],
  ],
};

const isOf = (key: string) => (tab: { key: string }) => tab.key === key;

/** A small plan as an earlier version set it up, and the cells of these headers. */
const older = (language: Language) => {
  const person = shortPlan({ language });
  const places = FORMER[language].map(([key = '', column = '', header = '']) => {
    const tab = planTabs.find(isOf(key))!.name[language];
    const { at, headerRow } = table(person, tab, key, language);
    const cell = `${letters(at[column]![0]!)}${headerRow}`;
    const now = person.cell(tab, cell).value;
    person.type(tab, cell, header);
    return { tab, cell, header, now };
  });
  fillIn(person, 'budget', language, [
    { id: 'REV', type: { en: 'Revenue', vi: 'Doanh thu' }[language], line: 'Sales', annual: 12000 },
    { id: 'ADS', type: { en: 'Cost', vi: 'Chi phí' }[language], line: 'Ads', annual: 1200 },
  ]);
  return { person, places };
};

describe('a plan with the headers of an earlier version', () => {
  const language = 'vi';
  let person: Person;
  let places: ReturnType<typeof older>['places'];
  beforeAll(() => {
    ({ person, places } = older(language));
  });
  const said = () => places.map(({ tab, cell }) => person.cell(tab, cell).value);

  test('misses no column', () => {
    expect(ask(person, 'glance').problems).toEqual([]);
    expect(glance(person).counts.lines).toBe(2);
  });

  test('is given the headers of today by set-up, which says so before, and nothing else', () => {
    const before = person.notes(nameOf('budget', language));
    const offered = ask(person, 'setUpPlan', { ...SETUP, language }, true);
    expect(offered.changes).toEqual({ tabs: [], cells: places.length });
    expect(said()).toEqual(places.map(({ header }) => header));
    ask(person, 'setUpPlan', { ...SETUP, language });
    expect(said()).toEqual(places.map(({ now }) => now));
    expect(person.notes(nameOf('budget', language))).toEqual(before);
    expect(ask(person, 'setUpPlan', { ...SETUP, language }, true).changes).toEqual({ tabs: [], cells: 0 });
  });
});

test.each<Language>(['en', 'vi'])('are known in %s, and tell the language', (language) => {
  for (const [key = '', column = '', header = ''] of FORMER[language]) {
    const { columns } = planTabs.find(isOf(key)) as TableTab;
    const words = Object.values(columns).flatMap(({ span, header: now }) =>
      span === 1 ? [now[language]] : [],
    );
    const cells = [words.map((text) => (text === columns[column]!.header[language] ? header : text))];
    const layout = layoutOf(columns, cells, '2026-01', String)!;
    expect([column, layout.columns.get(column)]).toEqual([column, [cells[0]!.indexOf(header) + 1]]);
    expect(languageIn(columns, cells, layout)).toBe(language);
  }
});

test('no header of an earlier version is another column’s header today', () => {
  for (const { key, ...tab } of planTabs) {
    if (tab.kind !== 'table') continue;
    const columns = Object.values(tab.columns);
    const now = columns.flatMap(({ header }) => Object.values(header));
    const once = columns.flatMap(({ former = {} }) => Object.values(former).flat());
    expect([key, once.filter((header) => now.includes(header))]).toEqual([key, []]);
    expect(new Set(once).size).toBe(once.length);
  }
});
