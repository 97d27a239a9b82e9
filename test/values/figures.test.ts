/**
 * Amounts as people write them are understood wherever a tab takes a number, and become numbers where they are typed.
 */
import { foundIn, isRare, isWatched } from '../../src/edits/edited';
import type { Edited } from '../../src/edits/event';
import { figuresEdited } from '../../src/edits/figures';
import { headerText } from '../../src/sheet/layout';
import { a1 } from '../../src/sheet/places/address';
import { readTable } from '../../src/sheet/read';
import { readForm } from '../../src/sheet/readForm';
import type { AnyTab, Column } from '../../src/sheet/tab';
import { readFigure } from '../../src/sheet/value';
import { reforecastTab } from '../../src/tabs/made/reforecast';
import { namedTabs } from '../../src/tabs/optional';
import type { Workbook } from '../../src/workbook';

const FIRST = '2026-01';
const SPOKEN = [
  ['40tr', 40_000_000],
  ['1 tỷ rưỡi', 1_500_000_000],
  ['5 trăm', 500],
  ['500-', -500],
  ['1.000,-', 1000],
  ['1.355,90 €', 1355.9],
  ['£12', 12],
  ['¥1.200', 1200],
] as const;

/** All that people fill in. */
const tabs = [...namedTabs, reforecastTab(FIRST)];
const columnsOf = (tab: AnyTab): Readonly<Record<string, Column>> =>
  tab.kind === 'form' ? tab.fields : tab.columns;

interface Asked {
  tab: AnyTab;
  key: string;
  column: Column;
}
const asked: Asked[] = tabs.flatMap((tab) =>
  Object.entries(columnsOf(tab)).flatMap(([key, column]) => (column.computed ? [] : [{ tab, key, column }])),
);
const isFigure = ({ column }: Asked): boolean => column.read === readFigure;
const figures = asked.filter(isFigure);

/** A tab with nothing but this text, in the last cell of a column, and the cell's place. */
const holding = ({ tab, key, column }: Asked, typed: string) => {
  const month = column.span - 1;
  if (tab.kind === 'form') return { cells: [[column.header.vi, typed]], row: 1, at: 2 };
  const slots = Object.entries(tab.columns).flatMap(([name, each]) =>
    Array.from({ length: each.span }, (_, index) => ({ name, text: headerText(each, 'vi', addTo(index)) })),
  );
  const own = slots.flatMap(({ name }, index) => (name === key ? [index] : []))[month]!;
  // A row counts only with its keys.
  const named = slots.findIndex(({ name }) => tab.keys.includes(name) && name !== key);
  const row = slots.map((_, index) => (index === own ? typed : index === named ? 'X' : ''));
  return { cells: [slots.map(({ text }) => text), row], row: 2, at: own + 1 };
};
const addTo = (index: number): string => `2026-${String(index + 1).padStart(2, '0')}`;

const readIn = ({ tab, key, column }: Asked, typed: string): unknown => {
  const { cells } = holding({ tab, key, column }, typed);
  if (tab.kind === 'form') return (readForm(tab, cells, String).answers as Record<string, unknown>)[key];
  const [row] = readTable(tab, cells, { first: FIRST, dayOf: String }).rows;
  return [(row as unknown as Record<string, unknown>)[key]].flat()[column.span - 1];
};

const named = ({ tab, key }: Asked): string => `${tab.key} ${key}`;

test('what looks like an amount is read as one, on every tab', () => {
  const money = asked.filter(({ column: { format } }) => format === 'money' || typeof format === 'function');
  expect(money.filter((each) => !isFigure(each)).map(named)).toEqual([]);
  expect(figures.map(named)).toEqual(
    expect.arrayContaining([
      ...['direction materialAmount', 'direction openingCash', 'goals start', 'goals target'],
      ...['budget annual', 'budget months', 'actions amount', 'resources available', 'risks trigger'],
      ...['kpis plan', 'kpis actual', 'actuals amount', 'decisions amount', 'products planPrice'],
      ...['importRules from', 'importRules amount', `reforecast ${FIRST} months`],
    ]),
  );
});

test.each(SPOKEN)('%s is understood wherever a number is asked for', (typed, amount) => {
  expect(figures.map((each) => [named(each), readIn(each, typed)])).toEqual(
    figures.map((each) => [named(each), amount]),
  );
});

describe('typed by a person', () => {
  /** Logs are written by the add-on only. */
  const typedIn = figures.filter(({ tab }) => tab.kind === 'form' || !tab.isLog);

  test('an amount is looked at on every tab', () => {
    const unseen = typedIn.filter(({ tab: { key } }) => !isWatched(key) && !isRare(key, '40tr', []));
    expect(unseen.map(named)).toEqual([]);
  });

  test('words, days and numbers cost nothing where nothing else follows', () => {
    for (const typed of ['Quán Nhỏ', '15/03/2026', '12', 12])
      expect([typed, isRare('direction', typed, []) || isRare('actions', typed, [])]).toEqual([typed, false]);
  });

  const OWN = ['kpis', 'goals', 'budget', 'actuals'];
  const rest = typedIn.filter(({ tab }) => !OWN.includes(tab.key));
  test.each(rest.map((each) => [named(each), each] as const))('%s becomes a number', (_name, each) => {
    const { cells, row, at } = holding(each, '40tr');
    const budget = [['Mã', 'Loại', 'Khoản mục', ...Array.from({ length: 12 }, (_, month) => monthOf(month))]];
    const workbook = {
      sheet: ({ key }: { key: string }) =>
        ({ [each.tab.key]: { cells: () => cells }, budget: { cells: () => budget } })[key] ?? null,
      dayOf: String,
    } as unknown as Workbook;
    const memory = { hadMade: () => false, keep: () => undefined, tookBack: () => undefined };
    const place = { row, column: at, rows: 1, columns: 1 };
    const edited: Edited = { tab: each.tab.key, ...place, before: null, who: '', memory };
    const { edits = [] } = figuresEdited(workbook, edited) ?? {};
    expect(edits).toEqual([expect.objectContaining({ kind: 'write', row, column: at })]);
    expect(edits[0]).toMatchObject({ cells: [[{ content: 40_000_000 }]] });
    // A text that undo restored stays.
    const undone = figuresEdited(workbook, { ...edited, before: '40000000' });
    expect([a1(row, at), undone?.edits]).toEqual([a1(row, at), []]);
    expect(foundIn(workbook, edited)).toBeNull();
  });
  const monthOf = (month: number): string => `${addTo(month).slice(5)}/2026`;
});
