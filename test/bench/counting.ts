/** Service calls of what people do, at one size of ledger. */
import { openSpreadsheet, type Person, type Saved } from '../../local/person';
import { risks } from '../../src/tabs';
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
  milliseconds: number;
}

const SETUP = { language: 'en', company: 'Bench', year: 2026, firstMonth: 1, currency: 'VND' };
const MONTH = { month: '2026-06' };

/** A review may take more than setting up takes, an edit hardly anything: people wait for it while they type. */
const REVIEW: Limit = { reads: 10, writes: 25 };

export const counted = (person: Person, what: string, wanted: Limit | null, work: () => void): Count => {
  person.resetCalls();
  const start = performance.now();
  work();
  const milliseconds = performance.now() - start;
  const { reads, writes, readsAfterWrite } = person.calls();
  return { what, wanted, reads, writes, readsAfterWrite, milliseconds };
};

/** The plan is set up in a new spreadsheet; in the others stands a plan with the ledger, in which a tab is missing. */
export const counts = (plan: Saved): { counts: Count[]; person: Person } => {
  const empty = openSpreadsheet();
  const person = openSpreadsheet({ saved: plan });
  const asked = (feature: string, input: object) => () => {
    ask(person, feature, input);
  };
  const review = asked('reviewMonth', MONTH);
  const start = counted(person, 'Sidebar start', null, asked('glance', { remembered: 'en' }));
  const first = counted(person, 'Review, first', REVIEW, review);
  const again = counted(person, 'Review, refreshed', REVIEW, review);
  person.deleteTab(risks.name.en);
  return {
    counts: [
      counted(empty, 'Set up, new', null, () => {
        ask(empty, 'setUpPlan', SETUP);
      }),
      counted(person, 'Set up, one tab missing', null, asked('setUpPlan', SETUP)),
      first,
      again,
      start,
    ],
    person,
  };
};
