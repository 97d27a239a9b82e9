/** Set-up adds what is missing, as its preview said, and leaves alone what a person typed. */
import { openSpreadsheet, type Person } from '../../../local/person';
import { actuals, decisions, planTabs } from '../../../src/tabs';
import type { Language } from '../../../src/words';
import {
  answerCell,
  ask,
  fillIn,
  letters,
  nameOf,
  SETUP,
  shortPlan,
  spoken,
  table,
  withPlan,
} from '../../plans/shop';

type Cells = Record<string, string>;

/** The content of each cell, as 'Budget!C5': its formula, or else its value. An unticked box counts as blank. */
const contents = (person: Person): Cells =>
  Object.fromEntries<string>(
    person.save().workbook.sheets.flatMap(({ name, cells }: { name: string; cells: Cells }) =>
      Object.entries(cells)
        .filter(([, content]) => content !== '' && content !== 'FALSE')
        .map(([cell, content]) => [`${name}!${cell}`, content]),
    ),
  );
/** The cells of one state that differ in another. */
const differing = (one: Cells, other: Cells): string[] =>
  Object.keys(one).filter((cell) => one[cell] !== other[cell]);

const setUp = (person: Person, language: Language, isPreview = false) =>
  ask(person, 'setUpPlan', { ...SETUP, language }, isPreview);

const TABS: Record<Language, string[]> = {
  en: planTabs.map((tab) => tab.name.en),
  vi: planTabs.map((tab) => tab.name.vi),
};

/** A spreadsheet with a plan, and a comparison of set-up with its preview. */
const planIn = (
  language: Language,
  person = openSpreadsheet({ language, locale: language === 'vi' ? 'vi_VN' : 'en_US' }),
) => {
  const name = (key: Parameters<typeof nameOf>[0]): string => nameOf(key, language);
  return {
    person,
    name,
    find: (key: Parameters<typeof nameOf>[0]) => table(person, name(key), key, language),
    /** Runs set-up: the number of tabs and cells is as previewed, and nothing existing changed. */
    completed: (): string[] => {
      const before = contents(person);
      const tabsBefore = person.tabs();
      person.resetCalls();
      const promised = setUp(person, language, true).changes;
      expect(person.calls().writes).toBe(0);
      setUp(person, language);
      const after = contents(person);
      expect(person.tabs().filter((tab) => !tabsBefore.includes(tab))).toEqual(promised.tabs);
      const added = differing(after, before);
      expect(promised.cells).toBe(added.length);
      expect(differing(before, after)).toEqual([]);
      return added;
    },
    expectComplete: (): void => {
      expect(person.errors()).toEqual([]);
      person.resetCalls();
      expect(setUp(person, language).changes).toEqual({ tabs: [], cells: 0 });
      expect(person.calls().writes).toBe(0);
    },
  };
};

describe.each(['en', 'vi'] as const)('setting up in %s', (language) => {
  const plan = planIn(language);
  const { person, name } = plan;

  test('adds the tabs that the preview named, in the order in which they are filled in', () => {
    plan.completed();
    expect(person.tabs().slice(1)).toEqual(TABS[language]);
    const [company, spokenHere] = ['company', 'language'].map((key) => answerCell(person, key, language));
    expect(person.values(name('direction'), company)).toEqual([[SETUP.company]]);
    expect(person.values(name('direction'), spokenHere)).toEqual([[spoken(language)]]);
  });

  test('changes nothing when it is run again', () => {
    const saved = person.save();
    plan.expectComplete();
    expect(person.save()).toEqual(saved);
  });

  test('brings deleted tabs back, and mends the formulas that had named them', () => {
    const fresh = contents(person);
    person.deleteTab(name('kpis'));
    person.deleteTab(name('risks'));
    setUp(person, language);
    expect(differing(fresh, contents(person))).toEqual([]);
    plan.expectComplete();
  });
});

describe('a plan that a person has worked on', () => {
  // As many rows are prepared as it reads.
  const ready = { budget: 42, actuals: 20 };
  const plan = planIn('vi', shortPlan({ language: 'vi', locale: 'vi_VN' }, {}, ready));
  const { person, find } = plan;
  beforeAll(() => {
    fillIn(person, 'budget', 'vi', [
      { id: 'RENT', annual: 1200 },
      { id: 'ADS', annual: 600 },
    ]);
  });

  test('gets back the computed cells that were cleared, and no others', () => {
    const { cell } = find('budget');
    const cleared = [cell('RENT', 'check'), cell('ADS', 'usedYear'), cell('ADS', 'actual', 3), 'AB40'];
    const whole = contents(person);
    for (const at of cleared) person.clear('Ngân sách', at);
    expect(plan.completed().sort()).toEqual(cleared.map((at) => `Ngân sách!${at}`).sort());
    expect(contents(person)).toEqual(whole);
  });

  test('gets back deleted columns, right of all others, also in the rows that stand ready', () => {
    const { at } = find('budget');
    for (const key of ['check', 'tolerance']) person.deleteColumns('Ngân sách', letters(at[key]![0]!));
    setUp(person, 'vi');
    const back = find('budget');
    const right = Math.max(...back.at.actual!);
    expect(['tolerance', 'check'].map((key) => back.at[key]![0]! > right)).toEqual([true, true]);
    expect(back.row('RENT').values).toMatchObject({ annual: 1200, check: 1200 });
    const ready = `${letters(back.at.check![0]!)}${back.headerRow + 30}`;
    expect(person.cell('Ngân sách', ready).formula).not.toBe('');
    plan.expectComplete();
  });

  test('may have its header pushed down, columns inserted and moved, and columns of its own', () => {
    person.insertRows('Ngân sách', 1, 2);
    person.type('Ngân sách', 'A1', 'Tiêu đề riêng');
    person.insertColumns('Ngân sách', 'B');
    person.type('Ngân sách', `B${find('budget').headerRow}`, 'Ghi chú riêng');
    person.type('Ngân sách', 'B9', '=1+1');
    person.moveColumns('Mục tiêu', 'C', 'A');
    expect(plan.completed()).toEqual([]);
    expect(person.errors()).toEqual([]);
    expect(find('budget').row('RENT').values).toMatchObject({ annual: 1200, check: 1200 });
  });

  test('may have its tabs renamed, moved and copied, and tabs of a person’s own among them', () => {
    person.renameTab('Rủi ro', 'Risks that we see');
    person.moveTab('KPI', 1);
    person.copyTab('Mục tiêu');
    person.addTab('Ghi chú');
    person.type('Ghi chú', 'A1', '=1+1');
    const tabs = person.tabs();
    expect(plan.completed()).toEqual([]);
    expect(person.tabs()).toEqual(tabs);
  });

  test('keeps what was typed over a month’s formula, and has the others written anew', () => {
    fillIn(person, 'kpis', 'vi', [{ id: 'K1', name: 'Thuê nhà', unit: 'VND', madeOf: 'RENT' }]);
    setUp(person, 'vi');
    const { cell } = find('kpis');
    person.type('KPI', cell('K1', 'plan', 0), '=100+1');
    person.type('KPI', cell('K1', 'plan', 1), '7');
    person.type('KPI', cell('K1', 'madeOf'), 'RENT + ADS');
    person.type('Ngân sách', find('budget').cell('ADS', 'months', 4), '50');
    setUp(person, 'vi');
    expect(find('kpis').row('K1').values.plan.slice(0, 5)).toEqual([101, 7, '', '', 50]);
  });
});

test('tabs of other people’s making keep what they hold; the plan’s own go beside them', () => {
  const person = openSpreadsheet({ language: 'en' });
  const foreign = ['Direction', 'Budget'];
  for (const tab of foreign) {
    person.addTab(tab);
    person.paste(tab, 'A1', 'Holiday\t2026\nFlights\t1200\nHotel\t800');
  }
  person.addTab('Goals');
  const before = foreign.map((tab) => person.values(tab));
  setUp(person, 'en');
  expect(foreign.map((tab) => person.values(tab))).toEqual(before);
  expect(person.tabs().filter((tab) => /Direction|Budget|Goals/.test(tab))).toEqual([
    'Direction',
    'Budget',
    'Direction (2)',
    'Goals',
    'Budget (2)',
  ]);
  expect(person.errors()).toEqual([]);
  expect(setUp(person, 'en').changes).toEqual({ tabs: [], cells: 0 });
});

test('columns that only formulas look at are out of sight, also those that come back', () => {
  const person = withPlan({ language: 'en' });
  const hidden = (tab: string): string[] => {
    const { getters } = person.doc.model;
    const columns = getters.getHiddenColsGroups(getters.getSheetIdByName(tab)!).flat();
    return columns.map((column) => person.displayed(tab, `${letters(column + 1)}1`)[0]![0]!);
  };
  const declared = ({ columns }: { columns: object }): string[] =>
    Object.values(columns as typeof actuals.columns).flatMap((column) =>
      column.hidden ? [column.header.en] : [],
    );
  expect(hidden('Actuals')).toEqual(declared(actuals));
  expect(hidden('Decisions')).toEqual(declared(decisions));
  expect(declared(actuals)).toContain('Day number');
  person.deleteColumns('Actuals', letters(table(person, 'Actuals', 'actuals', 'en').at.serial![0]!));
  expect(hidden('Actuals')).not.toContain('Day number');
  setUp(person, 'en');
  expect(hidden('Actuals')).toContain('Day number');
});
