/** Months after the last entry, in KPI cells and in their review: both agree. */
import type { Person } from '../../../local/person';
import { answerCell, fillIn, review, reviewTable, table } from '../../plans/shop';
import { smallPlan } from '../closing/small';

jest.setTimeout(180_000);

let person: Person;
beforeAll(() => {
  person = smallPlan();
  // The edit trigger works only after the add-on was used once.
  person.doc.kept.used = true;
  fillIn(person, 'kpis', 'en', [
    { id: 'K1', name: 'A month', unit: 'VND', rollUp: 'Average', madeOf: 'REV' },
    { id: 'K2', name: 'The last', unit: 'VND', rollUp: 'Last', madeOf: 'REV' },
  ]);
});
const shown = (): unknown[][] =>
  table(person, 'KPIs', 'kpis', 'en').rows.map(({ values }) => [
    ...[values.actual.slice(0, 5), values.actualToDate, values.outlook],
  ]);

test('while none is asked about they are blank', () => {
  // 800 and 1,000 came in, in each month 1,000 is planned.
  expect(shown()).toEqual([
    [[800, 1000, '', '', ''], 900, 11_800 / 12],
    [[800, 1000, '', '', ''], 1000, 1000],
  ]);
});

test('up to the month that Direction shows they are 0, as in the review of that month', () => {
  person.type('Direction', answerCell(person, 'month', 'en'), '4');
  expect(shown()).toEqual([
    [[800, 1000, 0, 0, ''], 450, 9800 / 12],
    [[800, 1000, 0, 0, ''], 0, 1000],
  ]);
  review(person, '2026-04');
  const reviewed = reviewTable(person, '2026-04', 'en').rows.map(({ values }) => [
    ...[values.months.slice(0, 5), values.toDateActual, values.yearActual],
  ]);
  expect(reviewed).toEqual(shown());
});

test('before the first entry they are blank, whichever month is shown', () => {
  person.clear('Actuals', 'A2:C4');
  expect(shown().map(([months]) => months)).toEqual([
    ['', '', '', '', ''],
    ['', '', '', '', ''],
  ]);
});
