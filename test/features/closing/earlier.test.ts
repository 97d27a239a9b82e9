/** A plan that begins in the middle of its year: the months before are closed from their totals. */
import { actuals } from '../../../src/tabs';
import { ask, fillIn, glance, refusal, shortPlan, table } from '../../plans/shop';

const MONTHS = Array.from({ length: 12 }, (_, at) => (at < 6 ? 100 : 200));
const LATE = { language: 'en', locale: 'en_US', now: () => new Date('2026-04-10T05:00:00Z') } as const;

const begun = (answers: object = {}) => {
  const person = shortPlan(LATE, answers);
  fillIn(person, 'budget', 'en', [
    { type: 'Revenue', line: 'Shop', annual: 1800, months: MONTHS },
    { type: 'Cost', line: 'Rent', annual: 1800, months: MONTHS },
  ]);
  // With the trigger active, a KPI's expression becomes formulas.
  person.doc.kept.used = true;
  fillIn(person, 'kpis', 'en', [{ id: 'K1', name: 'Sales', unit: 'VND', madeOf: 'Shop' }]);
  ask(person, 'approvePlan', { who: 'An', date: '2026-04-01' });
  return person;
};
const INPUT = { month: '2026-03', who: 'An', date: '2026-04-10' };

test('it is offered as the next thing; totals are shared out as planned, the months closed, none reviewed', () => {
  const person = begun();
  expect(glance(person).standing.next).toMatchObject({
    kind: 'view',
    view: 'takeEarlier',
  });
  expect(ask(person, 'takeEarlier', { ...INPUT, totals: {} }, true).answer).toEqual({
    months: ['01/2026', '02/2026', '03/2026'],
    lines: [
      { id: 'Shop', name: 'Shop', planned: '300' },
      { id: 'Rent', name: 'Rent', planned: '300' },
    ],
    missing: [],
  });
  const told = ask(person, 'takeEarlier', { ...INPUT, totals: { Shop: '1k', Rent: '200' } });
  expect(told.message).toBe('01/2026 to 03/2026 are taken as closed: 3 months. Go on with 04/2026.');
  const rows = person.values(actuals.name.en, 'B2:D8').filter(([line]) => line !== '');
  expect(rows).toEqual([
    ['Shop', 334, 'Received'],
    ['Shop', 333, 'Received'],
    ['Shop', 333, 'Received'],
    ['Rent', 67, 'Spent'],
    ['Rent', 67, 'Spent'],
    ['Rent', 66, 'Spent'],
  ]);
  const { months, standing } = glance(person);
  expect(months.slice(0, 4).map(({ state }) => state)).toEqual(['closed', 'closed', 'closed', 'empty']);
  expect(standing).toMatchObject({ month: '2026-04', next: { at: { tab: 'actuals' } } });
  expect(table(person, 'KPIs', 'kpis', 'en').rows[0]!.values.actualToDate).toBe(1000);
  // The frozen total is compared with the present one: a later change is shown as restated in the next review.
  person.type(actuals.name.en, 'C2', '434');
  ask(person, 'reviewMonth', { month: '2026-04' });
  expect(person.values('Review 2026-04').flat()).toEqual(expect.arrayContaining([434, 334]));
});

test('a reserve is not asked for: it is spent only by moving it; of a whole year nothing is left to go on with', () => {
  const person = begun();
  person.doc.kept.used = false;
  const { cell } = table(person, 'Budget', 'budget', 'en');
  person.type('Budget', cell('Rent', 'type'), 'Reserve');
  const asked = ask(person, 'takeEarlier', { ...INPUT, totals: {} }, true).answer;
  expect(asked.lines.map(({ id }: { id: string }) => id)).toEqual(['Shop']);
  expect(ask(person, 'takeEarlier', { ...INPUT, month: '2026-12', totals: { Shop: '1800' } }).message).toBe(
    '01/2026 to 12/2026 are taken as closed: the whole year. Next: “Year end”.',
  );
});

test('a total in dinars of Kuwait: three digits behind the mark of decimals are decimals; behind the other it is refused', () => {
  const person = begun({ currency: 'KWD' });
  expect(refusal(person, 'takeEarlier', { ...INPUT, totals: { Shop: '675,559' } })).toContain('“675,559”');
  ask(person, 'takeEarlier', { ...INPUT, totals: { Shop: '675.559' } });
  const rows = person.values(actuals.name.en, 'C2:C4').flat().map(Number);
  expect(rows.reduce((sum, each) => sum + each, 0)).toBeCloseTo(675.559, 9);
});

test('a total that a limit stops is refused, and so are rows that cannot be read; nothing is written then', () => {
  const person = begun();
  expect(refusal(person, 'takeEarlier', { ...INPUT, totals: { Rent: '1900' } })).toMatch(/^Rent: .*100/);
  expect(refusal(person, 'takeEarlier', { ...INPUT, totals: { Rent: 'much' } })).toContain('“much”');
  person.paste(actuals.name.en, 'A2', [['1/5/2026', 'Nothing', '5']]);
  expect(refusal(person, 'takeEarlier', { ...INPUT, totals: {} })).toContain('Actuals!B2');
  expect(glance(person).months.every(({ state }) => state !== 'closed')).toBe(true);
});
