/** Service calls of what people do, at one size of ledger. */
import { openSpreadsheet, type Person, type Saved } from '../../local/person';
import { keptAs } from '../../src/asking/remembered';
import { risks } from '../../src/tabs';
import { explain } from '../features/closing/months';
import { ask } from './sidebar';

export interface Limit {
  reads: number;
  writes: number;
}
export interface Count {
  what: string;
  /** The most allowed; null where no limit is set. */
  wanted: Limit | null;
  reads: number;
  writes: number;
  readsAfterWrite: number;
  cellsRead: number;
  cellsWritten: number;
  /** Bytes of the cells read and written. */
  bytes: number;
  milliseconds: number;
  /** Whether it uses the whole plan, and so warns of a long ledger. */
  namesLong: boolean;
}

const SETUP = { language: 'en', company: 'Bench', year: 2026, firstMonth: 1, currency: 'VND' };
const MONTH = { month: '2026-06' };

/** The most calls that an action may take: an edit hardly any, since people wait for it while typing. */
const REVIEW: Limit = { reads: 12, writes: 25 };
const SET_UP: Limit = { reads: 14, writes: 148 };
const CLOSE: Limit = { reads: 11, writes: 20 };
const DECIDED = { who: 'Lan', reason: 'Bench', givenUp: 'Nothing', date: '2026-07-05' };

export const counted = (person: Person, what: string, wanted: Limit | null, work: () => void): Count => {
  person.resetCalls();
  person.weighCalls();
  const start = performance.now();
  work();
  const milliseconds = performance.now() - start;
  const { reads, writes, readsAfterWrite, cellsRead, cellsWritten, bytesRead, bytesWritten } = person.calls();
  const bytes = bytesRead + bytesWritten;
  const carried = { cellsRead, cellsWritten, bytes };
  return { what, wanted, reads, writes, readsAfterWrite, ...carried, milliseconds, namesLong: false };
};

/** Features that use the whole plan and report on it. */
const whole = (count: Count): Count => ({ ...count, namesLong: true });

/**
 * The first month that is closed; the preparations that the rules require (entries over their limit approved, variances
 * explained) are not counted.
 */
const rhythm = (plan: Saved): Count[] => {
  const person = openSpreadsheet({ saved: plan });
  const month = { month: '2026-01' };
  ask(person, 'reviewMonth', month);
  explain(person, month.month, 'en');
  return [
    counted(person, 'Close the month', CLOSE, () => {
      ask(person, 'closeMonth', { ...month, ...DECIDED });
    }),
    counted(person, 'Reforecast', null, () => {
      ask(person, 'reforecast', { ...month, ...DECIDED });
    }),
    whole(
      counted(person, 'Review of the quarter', null, () => {
        ask(person, 'reviewMonth', { month: 'Q1/2026' });
      }),
    ),
    whole(
      counted(person, 'Year end', null, () => {
        ask(person, 'yearEnd');
      }),
    ),
    counted(person, 'Reopen the month', CLOSE, () => {
      ask(person, 'reopenMonth', { ...month, ...DECIDED });
    }),
  ];
};

/** A usual start. The first start after set-up, which remembers for the menu that there is a plan, was made before. */
export const started = (person: Person): Count => {
  ask(person, 'glance', { remembered: 'en' });
  return counted(person, 'Sidebar start', null, () => {
    ask(person, 'glance', { remembered: keptAs('en', true) });
  });
};

/**
 * Sets the plan up in a new spreadsheet; the other counts use a plan with the ledger and one tab missing. With `isAll`
 * false, only what people do each month.
 */
export const counts = (plan: Saved, isAll = true): { counts: Count[]; person: Person } => {
  const person = openSpreadsheet({ saved: plan });
  const asked = (feature: string, input: object) => () => {
    ask(person, feature, input);
  };
  const review = asked('reviewMonth', MONTH);
  const start = started(person);
  const first = counted(person, 'Review, first', REVIEW, review);
  const again = counted(person, 'Review, refreshed', REVIEW, review);
  const checked = counted(person, 'Check all limits, before each review', null, asked('checkLimits', {}));
  const twice = counted(person, 'Check all limits, nothing changed since', null, asked('checkLimits', {}));
  const often = [first, again, checked, twice, start].map(whole);
  if (!isAll) return { counts: often, person };
  const empty = openSpreadsheet();
  // The sidebar loads the plan first, which remembers the menu's language.
  ask(empty, 'glance', {});
  person.deleteTab(risks.name.en);
  return {
    counts: [
      counted(empty, 'Set up, new', SET_UP, () => {
        ask(empty, 'setUpPlan', SETUP);
      }),
      counted(person, 'Set up, one tab missing', null, asked('setUpPlan', SETUP)),
      ...often,
      ...rhythm(plan),
    ],
    person,
  };
};
