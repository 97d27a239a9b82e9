/** What people do to a plan: tabs that are deleted or renamed, files that are copied. */
import type { Person, Saved } from '../../../local/person';
import { closings } from '../../../src/tabs/made/closings';
import { ask, fillIn, glance, refusal, review, reviewName, SETUP } from '../../plans/shop';
import {
  canClose,
  close,
  closedLine,
  closingRows,
  copyOf,
  explain,
  formulasIn,
  reopen,
  reopened,
} from './months';
import { restated, RESTATED, smallPlan } from './small';

jest.setTimeout(120_000);

const [JANUARY, FEBRUARY] = ['2026-01', '2026-02'].map((month) => reviewName(month, 'en')) as [
  string,
  string,
];
const KEPT = closings.name.en;
const stateOf = (person: Person): string => glance(person).months[0]!.state;

let closed: Saved;
beforeAll(() => {
  const person = smallPlan();
  close(person, '2026-01');
  closed = person.save();
});

test('a change in a closed month is restated in the next review: line and KPI, with then, now, difference', () => {
  const person = reopened(closed, 'en');
  expect(restated(person)).toEqual([]);
  person.type('Actuals', 'C2', '850');
  expect(restated(person)).toEqual(RESTATED);
  expect(person.errors()).toEqual([]);
});

test('a line of which nothing was planned or spent stood at 0 when the month was closed', () => {
  const person = smallPlan();
  const later = Array.from({ length: 12 }, (_, month) => (month === 0 ? '' : 100));
  fillIn(person, 'budget', 'en', [
    { id: 'REV', type: 'Revenue', line: 'REV', annual: 12000 },
    { id: 'ADS', type: 'Cost', line: 'ADS', annual: 1200 },
    { id: 'GIFT', type: 'Cost', line: 'GIFT', annual: 1100, months: later },
  ]);
  review(person, '2026-01');
  close(person, '2026-01');
  person.paste('Actuals', 'A5', [['1/20/2026', 'GIFT', '30']]);
  expect(restated(person)[0]).toEqual(['GIFT', 'Month 01/2026', 0, 30, 30]);
});

describe('the hidden tab deleted', () => {
  let person: Person;
  beforeEach(() => {
    person = reopened(closed, 'en');
    person.deleteTab(KEPT);
  });

  test('keeps the closed review as it is, and says what is missing', () => {
    expect(refusal(person, 'reviewMonth', { month: '2026-01' })).toContain(KEPT);
    expect(formulasIn(person, JANUARY)).toEqual([]);
    expect(closedLine(person, '2026-01', 'en')).not.toBe('');
  });

  test('is repaired by closing again, if the figures are still the same', () => {
    close(person, '2026-01', 'Hoa');
    expect(closingRows(person, 'en')).toMatchObject([{ month: '2026-01', by: 'Hoa', rows: 4 }]);
    person.type('Actuals', 'C2', '850');
    expect(restated(person)).toEqual(RESTATED);
  });

  test('is not repaired with other figures: then the month is reopened', () => {
    person.type('Actuals', 'C2', '850');
    expect(canClose(person).missing.map(({ kind }) => kind)).toEqual(['old review']);
    reopen(person, '2026-01');
    review(person, '2026-01');
    expect(canClose(person)).toMatchObject({ month: '2026-01', state: 'ready' });
  });
});

test('the hidden tab renamed and a column put into it, the month is closed all the same', () => {
  const person = reopened(closed, 'en');
  person.renameTab(KEPT, 'Archive');
  person.insertColumns('Archive', 'D');
  person.type('Actuals', 'C2', '850');
  expect(restated(person)).toEqual(RESTATED);
  reopen(person, '2026-01');
  review(person, '2026-01');
  close(person, '2026-01');
  expect(stateOf(person)).toBe('closed');
  expect(person.tabs()).not.toContain(KEPT);
});

test('if the review of a closed month is deleted, the month stays closed, and is restated', () => {
  const person = reopened(closed, 'en');
  person.deleteTab(JANUARY);
  expect(review(person, '2026-01').answer.closed).toMatchObject({ by: 'Lan' });
  expect(person.tabs()).not.toContain(JANUARY);
  person.type('Actuals', 'C2', '850');
  expect(restated(person)).toEqual(RESTATED);
  reopen(person, '2026-01');
  review(person, '2026-01');
  expect(formulasIn(person, JANUARY).length).toBeGreaterThan(0);
});

test('a tab of the person’s own with that name is left alone', () => {
  const person = smallPlan();
  person.addTab(KEPT);
  person.type(KEPT, 'A1', 'my notes');
  close(person, '2026-01');
  expect(person.values(KEPT)).toEqual([['my notes']]);
  expect(person.hiddenTabs()).toEqual([`${KEPT} (2)`]);
  expect(stateOf(person)).toBe('closed');
});

describe('a copy of the file that lost its marks', () => {
  let person: Person;
  beforeEach(() => {
    person = reopened(copyOf(closed), 'en');
  });

  test('knows its closed months by what the hidden tab says', () => {
    expect(stateOf(person)).toBe('closed');
    expect(review(person, '2026-01').answer.closed).toMatchObject({ by: 'Lan', on: '2026-07-05' });
    expect(formulasIn(person, JANUARY)).toEqual([]);
  });

  test('says that entries are not judged as they are typed until it is set up once, and then no more', () => {
    const told = (): [string, string][] =>
      ask(person, 'glance').problems.map(({ where, expected }) => [where, expected]);
    expect(told()).toEqual([
      ['Direction', expect.stringContaining('“Set up the plan”, once: this file lost')],
    ]);
    person.doc.kept.used = true;
    person.type('Actuals', 'C3', '9000');
    expect(person.values('Actuals', 'C3')).toEqual([[9000]]);
    ask(person, 'setUpPlan', { ...SETUP, language: 'en' });
    expect(told()).toEqual([]);
    person.type('Actuals', 'C3', '9500');
    expect(person.values('Actuals', 'C3')).toEqual([[9000]]);
  });

  test('goes on as it is: reviewed twice, closed, and known as a plan all the while', () => {
    review(person, '2026-02');
    review(person, '2026-02');
    expect(person.tabs().filter((name) => name.startsWith(FEBRUARY))).toEqual([FEBRUARY]);
    explain(person, '2026-02', 'en');
    close(person, '2026-02');
    expect(
      glance(person)
        .months.slice(0, 2)
        .map(({ state }) => state),
    ).toEqual(['closed', 'closed']);
  });

  test('once it is set up, closing the month again only marks it', () => {
    ask(person, 'setUpPlan', { company: 'Copy', year: 2026, firstMonth: 1, currency: 'VND', language: 'en' });
    expect(close(person, '2026-01', 'Hoa').answer.closed).toMatchObject({ by: 'Lan' });
    expect(closingRows(person, 'en')).toMatchObject([{ id: 'C1', by: 'Lan' }]);
    expect(stateOf(person)).toBe('closed');
    person.type('Actuals', 'C2', '850');
    expect(restated(person)).toEqual(RESTATED);
  });

  test('and a review of the closed month does not build it anew', () => {
    ask(person, 'setUpPlan', { company: 'Copy', year: 2026, firstMonth: 1, currency: 'VND', language: 'en' });
    expect(review(person, '2026-01').answer.closed).toMatchObject({ by: 'Lan' });
  });
});
