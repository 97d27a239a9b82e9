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
  /** At most; null where no number is wanted. */
  wanted: Limit | null;
  reads: number;
  writes: number;
  readsAfterWrite: number;
  cellsRead: number;
  cellsWritten: number;
  /** Of the cells read and written. */
  bytes: number;
  milliseconds: number;
  /** Whether it looks at the whole plan, and so names a ledger that is long. */
  namesLong: boolean;
}

const SETUP = { language: 'en', company: 'Bench', year: 2026, firstMonth: 1, currency: 'VND' };
const MONTH = { month: '2026-06' };

/** A review may take more than setting up takes, an edit hardly anything: people wait for it while they type. */
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

/** What looks at the whole plan, and tells what it found. */
const whole = (count: Count): Count => ({ ...count, namesLong: true });

/**
 * The first month that is closed: what the rules ask for before (entries over their limit are approved, variances
 * explained) is not counted.
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

/** The usual start. The first one after set-up, which keeps for the menu that there is a plan, came before. */
export const started = (person: Person): Count => {
  ask(person, 'glance', { remembered: 'en' });
  return counted(person, 'Sidebar start', null, () => {
    ask(person, 'glance', { remembered: keptAs('en', true) });
  });
};

/** The plan is set up in a new spreadsheet; in the others stands a plan with the ledger, in which a tab is missing. Or only what people do each month. */
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
  // The sidebar looks first, and the menu's language is remembered then.
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
