/**
 * Building the dashboard again: what a person added stays, what is missing is restored, and an interrupted run is
 * completed.
 */
import { openSpreadsheet, type Person, type Saved } from '../../../local/person';
import { ask, fillIn, letters, madeKpi, refusal, SETUP, table } from '../../plans/shop';
import { boardOf, build, chartsOn } from './board';
import { tinyPlan } from './tiny';

jest.setTimeout(240_000);

const TITLES = ['Revenue by month, VND', 'Profit by month, VND', 'Cash by month, VND'];
const cellsOf = (person: Person): Record<string, string> =>
  person.save().workbook.sheets.find(({ name }: { name: string }) => name === 'Dashboard').cells as never;
const reopened = (saved: Saved): Person => openSpreadsheet({ saved, language: 'en', locale: 'en_US' });
const titles = (person: Person): string[] => chartsOn(person, 'Dashboard').map(({ title }) => title);

let plan: Saved;
let built: Saved;
beforeAll(() => {
  const person = tinyPlan();
  plan = person.save();
  build(person);
  built = person.save();
});

test('built again, every cell and chart is as it was; no read comes after the first write', () => {
  const person = reopened(built);
  const [cells, charts] = [cellsOf(person), chartsOn(person, 'Dashboard')];
  person.resetCalls();
  build(person);
  expect(cellsOf(person)).toEqual(cells);
  expect(chartsOn(person, 'Dashboard')).toEqual(charts);
  expect(person.calls().readsAfterWrite).toBe(0);
  expect(person.tabs().filter((tab) => tab.startsWith('Dashboard'))).toEqual(['Dashboard']);
});

test('its calls do not grow with the ledger', () => {
  const count = (person: Person) => {
    person.resetCalls();
    build(person);
    const { reads, writes, readsAfterWrite } = person.calls();
    return { reads, writes, readsAfterWrite };
  };
  const person = reopened(plan);
  const before = count(reopened(plan));
  const rows = Array.from({ length: 300 }, (_, index) => ['2/12/2026', 'ADS', String(index + 1)]);
  person.insertRows('Actuals', 8, 300);
  person.paste('Actuals', 'A8', rows);
  expect(count(person)).toEqual(before);
  expect(before.readsAfterWrite).toBe(0);
  expect(before.reads).toBeLessThanOrEqual(16);
  expect(before.writes).toBeLessThanOrEqual(90);
});

describe('what a person did to it', () => {
  let person: Person;
  const board = () => boardOf(person, 'en');
  beforeAll(() => {
    person = reopened(built);
  });

  test('a new KPI gets a row at its place, with its colours; notes stay beside their rows', () => {
    const column = letters(table(person, 'KPIs', 'kpis', 'en').at.id![0]!);
    const revenue = person.displayed('Dashboard', board().cell('revenue actual', 0));
    person.type('Dashboard', `Z${board().at('kpi K2').row}`, 'ask Minh');
    person.type('Dashboard', `Z${board().at('revenue plan').row}`, '=1+1');
    person.type('Dashboard', board().cell('line ADS', 4), 'my own words');
    person.insertRows('KPIs', 3);
    const kpis = table(person, 'KPIs', 'kpis', 'en');
    for (const [key, text] of Object.entries({
      id: 'K9',
      name: 'Ads',
      unit: 'VND',
      madeOf: 'ADS',
      rollUp: 'Sum',
    }))
      person.type('KPIs', `${letters(kpis.at[key]![0]!)}3`, text);
    ask(person, 'setUpPlan', { ...SETUP, language: 'en' });
    expect(person.values('KPIs', `${column}2:${column}4`).flat()).toEqual(['K1', 'K9', 'K2']);
    build(person);
    const { tags, at } = board();
    expect(tags.filter((tag) => tag.startsWith('kpi'))).toEqual(['kpi K1', 'kpi K9', 'kpi K2']);
    expect(at('kpi K9').months.slice(0, 3)).toEqual(['!', '✗', '']);
    expect(person.values('Dashboard', `Z${at('kpi K2').row}`)).toEqual([['ask Minh']]);
    expect(person.values('Dashboard', `Z${at('revenue plan').row}`)).toEqual([[2]]);
    expect(person.values('Dashboard', board().cell('line ADS', 4))).toEqual([['my own words']]);
    expect(person.displayed('Dashboard', board().cell('revenue actual', 0))).toEqual(revenue);
    expect(person.cell('Dashboard', board().cell('kpi K9', 0)).background).toBe('#fef7e0');
    expect(person.errors()).toEqual([]);
  });

  test('the charts follow the rows that moved', () => {
    const cells = Object.fromEntries(chartsOn(person, 'Dashboard').map((each) => [each.title, each.cells]));
    const from = board().cell('revenue', 'label');
    expect(cells['Revenue by month, VND']).toEqual([`${from}:${board().cell('revenue plan', 11)}`]);
    expect(titles(person)).toEqual(TITLES);
  });

  test('a KPI that is gone leaves its row empty; what stands beside it stays, and the next KPI does not take it', () => {
    person.type('Dashboard', `Z${board().at('kpi K9').row}`, 'about ads');
    const { row } = board().at('kpi K9');
    person.deleteRows('KPIs', 3);
    build(person);
    expect(board().tags).not.toContain('kpi K9');
    expect(person.values('Dashboard', `A${row}:O${row}`)[0]!.join('')).toBe('');
    expect(person.values('Dashboard', `Z${row}`)).toEqual([['about ads']]);
    expect(person.errors()).toEqual([]);
  });

  test('rows, columns and charts of the person’s own stay, and ours are found between them', () => {
    const { row } = board().at('revenue forecast');
    person.insertRows('Dashboard', row);
    person.type('Dashboard', `A${row}`, 'own row');
    person.insertColumns('Dashboard', 'D');
    person.type('Dashboard', 'D2', 'own column');
    person.renameTab('Dashboard', 'My year');
    person.moveTab('My year', 4);
    const sheetId = person.doc.model.getters.getSheetIdByName('My year');
    expect(sheetId).toBeDefined();
    build(person);
    const { at, tab } = boardOf(person, 'en', 'My year');
    expect(person.values(tab, `A${at('revenue forecast').row - 1}`)).toEqual([['own row']]);
    expect(person.values(tab, 'D2')).toEqual([['own column']]);
    expect(at('cash balance').months.slice(0, 3)).toEqual([710, 1710, 2610]);
    expect(person.tabs()).not.toContain('Dashboard');
    expect(person.errors()).toEqual([]);
  });

  test('a deleted row comes back', () => {
    const tab = 'My year';
    person.deleteRows(tab, boardOf(person, 'en', tab).at('cash in').row);
    build(person);
    const { at } = boardOf(person, 'en', tab);
    expect(at('cash in').months.slice(0, 2)).toEqual([800, 1000]);
    expect(at('cash in').row).toBe(at('cash out').row - 1);
    expect(at('cash balance').months.slice(0, 3)).toEqual([710, 1710, 2610]);
  });

  test('without the row that names the months it is left alone, and that is said', () => {
    const tab = 'My year';
    const { tags } = boardOf(person, 'en', tab);
    person.deleteRows(tab, tags.indexOf('AOP row') + 1);
    person.resetCalls();
    expect(refusal(person, 'dashboard')).toContain('“My year” has lost the row');
    expect(person.calls().writes).toBe(0);
  });
});

test('a chart that a person restyled or retitled stays; one that was deleted comes back', () => {
  const person = reopened(built);
  const charts = (person.doc.model.getters as any)
    .getAnnotations('chart')
    .sort((a: any, b: any) => a.data.number - b.data.number);
  const retitled = charts[1];
  retitled.data.options.title = 'Mine';
  const { dispatch } = person.doc.model as any;
  dispatch('ANNOTATE', { id: retitled.id, annotation: retitled });
  const gone = charts[2];
  dispatch('DELETE_FIGURE', { sheetId: gone.sheetId, figureId: `figure/${gone.data.number}` });
  dispatch('ANNOTATE', { id: gone.id, annotation: null });
  expect(titles(person)).toEqual(['Revenue by month, VND', 'Mine']);
  build(person);
  expect(titles(person)).toEqual(['Revenue by month, VND', 'Mine', 'Cash by month, VND']);
});

test.each(['Revenue by month', 'Doanh thu theo tháng, triệu VND'])(
  'a chart that was called “%s” says what its amounts are in, where it stands',
  (title) => {
    const person = reopened(built);
    const [first] = (person.doc.model.getters as any)
      .getAnnotations('chart')
      .sort((a: any, b: any) => a.data.number - b.data.number);
    first.data.options.title = title;
    (person.doc.model as any).dispatch('ANNOTATE', { id: first.id, annotation: first });
    build(person);
    expect(titles(person)).toEqual(TITLES);
  },
);

test('a goal’s name that is too long for its place says that it is cut', () => {
  const person = reopened(plan);
  const name = 'Double what the web shop sells to mothers in the North';
  const goals = table(person, 'Goals', 'goals', 'en');
  person.type('Goals', goals.cell('G1', 'goal'), name);
  build(person);
  const shown = person.displayed('Dashboard').flat();
  expect(shown).toContain('Double what the web shop sells to mothers …');
  expect(shown).not.toContain(name);
});

test('a plan that was set up before the opening cash was asked for works without, and is offered the question', () => {
  const person = reopened(plan);
  const row = person.values('Direction', 'A1:A60').findIndex(([text]) => text === 'Opening cash') + 1;
  person.deleteRows('Direction', row);
  build(person);
  expect(boardOf(person, 'en').at('cash balance').label).toContain('no opening cash');
  expect(boardOf(person, 'en').at('cash balance').months.slice(0, 2)).toEqual([710, 1710]);
  ask(person, 'setUpPlan', { ...SETUP, language: 'en' });
  const asked = person.values('Direction', 'A1:A60').findIndex(([text]) => text === 'Opening cash') + 1;
  expect(asked).toBeGreaterThan(0);
  person.type('Direction', `B${asked}`, '500');
  build(person);
  expect(boardOf(person, 'en').at('cash balance').months.slice(0, 2)).toEqual([1210, 2210]);
});

test('a tab of the person’s own that bears the name is left alone', () => {
  const person = reopened(plan);
  person.addTab('Dashboard');
  person.type('Dashboard', 'B2', 'mine');
  build(person);
  expect(
    person
      .tabs()
      .filter((tab) => tab.startsWith('Dashboard'))
      .sort(),
  ).toEqual(['Dashboard', 'Dashboard (2)']);
  expect(person.values('Dashboard', 'B2')).toEqual([['mine']]);
  expect(boardOf(person, 'en', 'Dashboard (2)').at('kpi K1').months[0]).toBe('✗');
});

/** Makes the n-th call fail; returns whether there was one. */
const failing = (person: Person, n: number): boolean => {
  person.failOnCall(n);
  try {
    build(person);
  } catch (error) {
    expect(String(error)).toContain('Service Spreadsheets failed');
  }
  const wasReached = !person.failurePending();
  person.failOnCall(0);
  return wasReached;
};

test('whichever call fails while it is built, the next run builds the same page', () => {
  const whole = reopened(built);
  const [cells, charts] = [cellsOf(whole), titles(whole)];
  let n = 1;
  for (let goesOn = true; goesOn; n += 7) {
    const person = reopened(plan);
    goesOn = failing(person, n);
    build(person);
    expect([n, cellsOf(person)]).toEqual([n, cells]);
    expect([n, titles(person)]).toEqual([n, charts]);
    expect(person.tabs().filter((tab) => tab.startsWith('Dashboard'))).toEqual(['Dashboard']);
  }
  expect(n).toBeGreaterThan(50);
});

test('whichever call fails while a KPI is added, the next run has it once and nothing twice', () => {
  const grown = reopened(built);
  const kpis = [madeKpi('K0', 'ADS'), madeKpi('K1', 'REV'), madeKpi('K2', 'REV - ADS')];
  fillIn(grown, 'kpis', 'en', kpis);
  const before = grown.save();
  build(grown);
  const [tags, cells] = [boardOf(grown, 'en').tags, cellsOf(grown)];
  for (let n = 12, goesOn = true; goesOn; n += 9) {
    const person = reopened(before);
    goesOn = failing(person, n);
    build(person);
    expect([n, boardOf(person, 'en').tags]).toEqual([n, tags]);
    expect([n, cellsOf(person)]).toEqual([n, cells]);
    expect(titles(person)).toEqual(TITLES);
  }
});
