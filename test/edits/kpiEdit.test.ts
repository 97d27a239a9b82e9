/** An edit of a KPI reads only its own rows and the names of lines, not all of Budget. */
import type { Person } from '../../local/person';
import { kpis } from '../../src/tabs';
import { smallPlan } from '../features/closing/small';
import { ask, letters, table } from '../plans/shop';

jest.setTimeout(180_000);

const tab = kpis.name.en;
/** A tenth of what an edit of the unit used to read with 500 entries. */
const MOST_CELLS = 6_678;

const setUp = (person: Person): void => {
  ask(person, 'setUpPlan', { language: 'en', company: '', year: 2026, firstMonth: 1, currency: 'VND' });
};
const planOf = () => {
  const person = smallPlan('en');
  person.doc.kept.used = true;
  const sheet = table(person, tab, 'kpis', 'en');
  const at = (key: string, row: number, month = 0): string =>
    `${letters(sheet.at[key]![month]!)}${sheet.headerRow + row}`;
  const formulas = (row: number): string[] => person.formulas(tab)[sheet.headerRow + row - 1]!;
  return { person, at, formulas, last: person.values(tab).length - sheet.headerRow };
};

const LINES = ['REV', 'REV - ADS', 'REV + Nobody knows'];

test.each(['Run rate', 'Seasonal', 'By hand'])(
  'changing how its year is expected takes effect at once: %s',
  (way) => {
    const { person, at, formulas } = planOf();
    person.type(tab, at('outlookMethod', 1), way);
    const typed = formulas(1);
    setUp(person);
    expect(formulas(1)).toEqual(typed);
    person.type(tab, at('outlookMethod', 1), 'Rest as planned');
    expect(formulas(1)).not.toEqual(typed);
  },
);

test.each(LINES)(
  'what a KPI is made of, %s, is computed in whatever row it is typed, as by set-up',
  (madeOf) => {
    const { person, at, formulas, last } = planOf();
    for (const row of [3, last]) {
      person.type(tab, at('id', row), `K${row}`);
      person.type(tab, at('name', row), `Sum ${row}`);
      person.type(tab, at('madeOf', row), madeOf);
    }
    const typed = [formulas(3), formulas(last)];
    setUp(person);
    expect([formulas(3), formulas(last)]).toEqual(typed);
    expect(person.errors()).toEqual([]);
  },
);

test('few cells are read for it, and none of Budget where a month is typed', () => {
  const { person, at, last } = planOf();
  setUp(person);
  const read = (key: string, row: number, text: string) => {
    person.resetCalls();
    person.type(tab, at(key, row), text);
    const { reads, cellsRead } = person.calls();
    return { reads, cellsRead };
  };
  for (const row of [1, last]) {
    const unit = read('unit', row, 'thousand VND');
    expect([unit.reads <= 5, unit.cellsRead <= MOST_CELLS]).toEqual([true, true]);
    const month = read('actual', row, '50tr');
    expect([month.reads <= 2, month.cellsRead <= 2 * person.values(tab).length * 64]).toEqual([true, true]);
  }
});
