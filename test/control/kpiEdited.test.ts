/** An edit of a KPI reads of Budget its header and what lines are called; what follows is the same as where all is read. */
import type { Person } from '../../local/person';
import { budget, kpis } from '../../src/tabs';
import { smallPlan } from '../closing/small';
import { letters, table } from '../product/shop';

jest.setTimeout(180_000);

const [BUDGET, KPIS] = [budget.name.en, kpis.name.en];

const typed = (person: Person, key: string, text: string): void => {
  const sheet = table(person, KPIS, 'kpis', 'en');
  person.type(KPIS, `${letters(sheet.at[key]![0]!)}${sheet.headerRow + 2}`, text);
};
const cellsRead = (person: Person, work: () => void): number => {
  person.resetCalls();
  work();
  return person.calls().cellsRead;
};
/** What the KPI's row says, months and all. */
const said = (person: Person): unknown[] => person.values(KPIS)[2]!.slice(0, 40);

test.each([
  ['a line', 'ADS'],
  ['lines by their type', '[type:revenue] - ADS'],
  ['a group', '[Marketing]'],
  ['by hand', 'manual'],
])('a KPI made of %s', (_, madeOf) => {
  const [part, whole] = [smallPlan(), smallPlan()];
  for (const person of [part, whole]) {
    const sheet = table(person, BUDGET, 'budget', 'en');
    person.type(BUDGET, sheet.cell('ADS', 'group'), 'Marketing');
    person.doc.kept.used = true;
  }
  // Where the header stands further down, the tab is read whole.
  whole.insertRows(BUDGET, 1, 10);
  const [few, all] = [part, whole].map((person) =>
    cellsRead(person, () => {
      typed(person, 'madeOf', madeOf);
    }),
  );
  expect(said(part)).toEqual(said(whole));
  const { length: rows } = part.values(BUDGET);
  const { length: columns } = part.values(BUDGET)[0]!;
  expect(all! - few!).toBeGreaterThan((rows * columns) / 4);
});

test('a figure typed as text needs the header only', () => {
  const person = smallPlan();
  person.doc.kept.used = true;
  const own = person.values(KPIS).length * person.values(KPIS)[0]!.length;
  const header = 8 * person.values(BUDGET)[0]!.length;
  expect(
    cellsRead(person, () => {
      typed(person, 'forecast', '1.2k');
    }),
  ).toBeLessThanOrEqual(2 * own + header);
  const sheet = table(person, KPIS, 'kpis', 'en');
  expect(person.values(KPIS)[sheet.headerRow + 1]![sheet.at.forecast![0]! - 1]).toBe(1200);
});
