/**
 * Whatever times a ledger's dates carry and wherever the spreadsheet is: cells, review and functions count the same
 * day.
 */
import fc from 'fast-check';
import { openSpreadsheet, type Saved } from '../../../local/person';
import { daysIn } from '../../../src/domain/months/months';
import { actuals, budget, decisions, goals } from '../../../src/tabs';
import { ask, fillIn, reviewTable, shortPlan, table, type Row } from '../../plans/shop';
import { ZONES } from './zones';

jest.setTimeout(120_000);

/** Every other zone; clock.test.ts covers all. */
const OPENED = ZONES.filter((_, index) => index % 2 === 0);
const MONTHS = Array.from({ length: 12 }, (_, month) => month);
const line = (id: string, type: string): Row => ({
  id,
  type,
  line: id,
  yearPolicy: 'Warn',
  annual: 12_000,
  months: MONTHS.map(() => 1000),
});
const kpi = (id: string): Row => ({ id: `K-${id}`, name: id, unit: 'VND', rollUp: 'Sum', madeOf: id });

let plan: Saved;
beforeAll(() => {
  const person = shortPlan({ language: 'en', locale: 'en_US' });
  fillIn(person, 'budget', 'en', [line('REV', 'Revenue'), line('ADS', 'Cost')]);
  fillIn(person, 'kpis', 'en', [kpi('REV'), kpi('ADS')]);
  plan = person.save();
});

interface Typed {
  month: number;
  day: number;
  time: string;
  line: string;
  amount: number;
}
const TIMES = ['', ' 0:00', ' 0:20', ' 1:30', ' 9:00', ' 12:00', ' 14:00', ' 22:30', ' 23:59'];
const dated = fc
  .record({ month: fc.nat(11), edge: fc.constantFrom(1, 2, 15, -1, 0) })
  .map(({ month, edge }) => {
    const last = daysIn(`2026-${String(month + 1).padStart(2, '0')}`);
    return { month, day: edge > 0 ? edge : last + edge };
  });
const entries = fc.array(
  fc.record({
    at: dated,
    time: fc.constantFrom(...TIMES),
    line: fc.constantFrom('REV', 'ADS'),
    amount: fc.integer({ min: 1, max: 900 }),
  }),
  { minLength: 20, maxLength: 26 },
);

/** An entry in the year's last minute makes every month a reported one. */
const LAST: Typed = { month: 11, day: 31, time: ' 23:59', line: 'REV', amount: 7 };
const FIRST: Typed = { month: 0, day: 1, time: '', line: 'ADS', amount: 3 };

const filled = (zone: string, rows: readonly Typed[]) => {
  const person = openSpreadsheet({ language: 'en', locale: 'en_US', saved: plan });
  person.doc.kept.timeZone = zone;
  person.doc.kept.used = false;
  const said = rows.map(({ month, day, time, line: on, amount }) => [
    `${month + 1}/${day}/2026${time}`,
    on,
    String(amount),
  ]);
  person.paste(actuals.name.en, 'A2', said);
  return person;
};

const sums = (rows: readonly Typed[], id: string): number[] =>
  MONTHS.map((month) =>
    rows.filter((row) => row.line === id && row.month === month).reduce((sum, { amount }) => sum + amount, 0),
  );

test('in any zone, with and without times, in any order', () => {
  let next = 0;
  fc.assert(
    fc.property(entries, (list) => {
      const zone = OPENED[next++ % OPENED.length]!;
      const rows = [...list.map(({ at, ...more }) => ({ ...at, ...more })), LAST, FIRST];
      const person = filled(zone, rows);
      ask(person, 'reviewMonth', { month: '2026-12' });
      const shown = table(person, budget.name.en, 'budget', 'en');
      const reviewed = reviewTable(person, '2026-12', 'en');
      for (const id of ['REV', 'ADS']) {
        const wanted = sums(rows, id);
        expect({ zone, id, cells: shown.row(id).values.actual }).toEqual({ zone, id, cells: wanted });
        expect({ zone, id, review: reviewed.row(`K-${id}`).values.months }).toEqual({
          zone,
          id,
          review: wanted,
        });
      }
      const spent = sums(rows, 'ADS').reduce((sum, each) => sum + each, 0);
      person.type(goals.name.en, 'T1', '=AOP_AVAILABLE("ADS"; "2026-12"; Budget!A:AZ; Actuals!A:H)');
      expect({ zone, left: person.values(goals.name.en, 'T1:U1') }).toEqual({
        zone,
        left: [[12_000 - spent, 12_000 - spent]],
      });
    }),
    { numRuns: OPENED.length },
  );
});

test.each([
  ['1/31/2026', '1/31/2026 22:30', 0],
  ['2/1/2026 14:00', '2/1/2026 9:00', 1],
  ['12/31/2026 23:59', '12/31/2026', 11],
])('%s above %s: both are in the month that they say', (above, below, month) => {
  const person = filled('Asia/Ho_Chi_Minh', []);
  person.paste(actuals.name.en, 'A2', [
    [above, 'REV', '800'],
    [below, 'REV', '70'],
  ]);
  ask(person, 'reviewMonth', { month: '2026-12' });
  const months = reviewTable(person, '2026-12', 'en').row('K-REV').values.months as number[];
  expect(months[month]).toBe(870);
  expect(table(person, budget.name.en, 'budget', 'en').row('REV').values.actual[month]).toBe(870);
});

test('an amount that is refused is asked for on the day that its row says, whatever its time', () => {
  const person = filled('Pacific/Kiritimati', []);
  person.paste(actuals.name.en, 'A2', [['2/28/2026 23:30', 'STOP', '']]);
  fillIn(person, 'budget', 'en', [{ ...line('STOP', 'Cost'), yearPolicy: 'Stop' }]);
  person.doc.kept.used = true;
  person.type(actuals.name.en, 'C2', '13000');
  const asked = table(person, decisions.name.en, 'decisions', 'en').rows.at(-1)!.values;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Kiritimati' }).format(asked.entryDate);
  expect({ amount: asked.amount, day }).toEqual({ amount: 13_000, day: '2026-02-28' });
});
