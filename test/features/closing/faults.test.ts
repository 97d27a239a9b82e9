/** Google sometimes fails: each service call of closing and reopening fails in turn. */
import type { Person, Saved } from '../../../local/person';
import { ask, glance, review, reviewName } from '../../plans/shop';
import { canClose, close, closedLine, closingRows, formulasIn, reopen, reopened } from './months';
import { smallPlan } from './small';

jest.setTimeout(180_000);

const JANUARY = reviewName('2026-01', 'en');
const isClosed = (person: Person): boolean =>
  glance(person).months.find(({ value }) => value === '2026-01')!.state === 'closed';

/** The last read, before which nothing was changed, and all writes of an action. */
const callsOf = (before: Saved, act: (person: Person) => unknown): number[] => {
  const person = reopened(before, 'en');
  act(person);
  const calls = person.calls().list.filter(({ kind }) => kind !== 'other');
  const first = calls.findIndex(({ kind }) => kind === 'write');
  return calls.map((_, index) => index + 1).filter((call) => call >= first);
};

/** Makes the n-th call fail. */
const failing = (person: Person, n: number, act: () => unknown): void => {
  person.failOnCall(n);
  expect(act).toThrow('Service Spreadsheets failed');
};

/** Either the month is closed with everything frozen, or it is open and can be reviewed. */
const expectWhole = (person: Person): void => {
  const standing = closingRows(person, 'en').filter(({ state }) => state === 'Closed');
  if (isClosed(person)) {
    expect(standing.at(-1)).toMatchObject({ month: '2026-01', rows: 4 });
    expect(closedLine(person, '2026-01', 'en')).not.toBe('');
    expect(formulasIn(person, JANUARY)).toEqual([]);
    expect(canClose(person, '2026-01').state).toBe('closed');
  } else expect(['ready', 'closed']).toContain(canClose(person, '2026-01').state);
};

describe.each([
  ['the first month', false],
  ['a month for the second time', true],
])('closing %s, every call failing in turn', (_, isAgain) => {
  let before: Saved;
  beforeAll(() => {
    const person = smallPlan();
    if (isAgain) {
      close(person, '2026-01');
      reopen(person, '2026-01');
      review(person, '2026-01');
    }
    before = person.save();
  });

  test('leaves the month closed and whole, or open; closing again finishes it', () => {
    const calls = callsOf(before, (person) => close(person, '2026-01'));
    for (const n of calls) {
      const person = reopened(before, 'en');
      failing(person, n, () => close(person, '2026-01'));
      expectWhole(person);
      close(person, '2026-01');
      expect(isClosed(person)).toBe(true);
      expectWhole(person);
      expect(closingRows(person, 'en').filter(({ state }) => state === 'Closed')).toHaveLength(1);
      expect(person.errors()).toEqual([]);
    }
    expect(calls.length).toBeGreaterThan(8);
  });

  test('and a review in between builds the month anew, or says that it is closed', () => {
    const calls = callsOf(before, (person) => close(person, '2026-01'));
    for (const n of calls.filter((_, index) => index % 3 === 1)) {
      const person = reopened(before, 'en');
      failing(person, n, () => close(person, '2026-01'));
      const isFrozen = review(person, '2026-01').answer.closed !== null;
      expect(formulasIn(person, JANUARY).length > 0).toBe(!isFrozen);
      close(person, '2026-01');
      expect(isClosed(person)).toBe(true);
      expectWhole(person);
    }
  });
});

test('reopening, every call failing in turn, leaves it closed and whole, or open; reopening again finishes it', () => {
  const first = smallPlan();
  close(first, '2026-01');
  const before = first.save();
  for (const n of callsOf(before, (person) => reopen(person, '2026-01'))) {
    const person = reopened(before, 'en');
    failing(person, n, () => reopen(person, '2026-01'));
    if (isClosed(person)) {
      expect(closingRows(person, 'en')).toMatchObject([{ id: 'C1', rows: 4 }]);
      reopen(person, '2026-01');
    }
    expect(isClosed(person)).toBe(false);
    expect(closingRows(person, 'en')).toMatchObject([{ id: 'C1', state: 'Reopened', rows: 4 }]);
    const said = person.displayed('Decisions').filter((row) => row.includes('Reopening'));
    expect(said).toHaveLength(1);
    review(person, '2026-01');
    expect(formulasIn(person, JANUARY).length).toBeGreaterThan(0);
    expect(person.protections().filter((each) => each.startsWith(`${JANUARY} `))).toEqual([]);
    expect(ask(person, 'closeMonth', {}, true).answer).toMatchObject({ month: '2026-01', state: 'ready' });
  }
});
