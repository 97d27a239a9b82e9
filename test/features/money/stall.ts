/** A small plan with 100 a month on each line, the sample shop, and readers for their money. */
import { openSpreadsheet, type Person } from '../../../local/person';
import { actuals, budget, decisions } from '../../../src/tabs';
import type { Language } from '../../../src/words';
import { even } from '../../plans/nouns';
import { opened } from '../../plans/opened';
import { ask, fillIn, refusal, shortPlan, table, type Line, type Row } from '../../plans/shop';

const line = (id: string, type: string, goal: string, department: string, more: Row = {}): Row => ({
  id,
  type,
  line: `The ${id.toLowerCase()}`,
  department,
  goal,
  yearPolicy: '',
  toDatePolicy: '',
  annual: 1200,
  months: even(100),
  ...more,
});

/** Blank policies: `stop` for the year, `warn` to date. */
const LINES: Row[] = [
  line('SALES', 'Revenue', 'G1', 'Shop'),
  line('ADS', 'Cost', 'G1', 'Online', { toDatePolicy: 'Stop' }),
  line('GIFT', 'Cost', 'G2', 'Online'),
  line('RENT', 'Cost', '', 'Shop'),
  line('SOFT', 'Cost', 'G3', 'Shop', { yearPolicy: 'Warn', toDatePolicy: 'Track' }),
  line('RESERVE', 'Reserve', '', 'Shop', { annual: 600, months: even(50) }),
];
/** The input of moveMoney without amount, reason and person. */
export const GIFT_TO_ADS = {
  kind: 'transfer',
  from: 'GIFT',
  fromMonth: '2026-05',
  to: 'ADS',
  toMonth: '2026-03',
};
const GOALS: Row[] = [
  { id: 'G1', goal: 'Sell online', priority: 'High' },
  { id: 'G2', goal: 'Thank customers', priority: 'Low' },
  { id: 'G3', goal: 'Work neatly', priority: 'Medium' },
];

const made = (language: Language): Person => {
  const person = shortPlan({ language }, {}, { decisions: 100 });
  fillIn(person, 'budget', language, LINES);
  fillIn(person, 'goals', language, GOALS);
  return person;
};

/** Opened from one that is set up once for each build. */
export const stall = (language: Language = 'en'): Stall =>
  stallOf(
    opened({ stall: language }, { language }, () => made(language)),
    language,
  );

export type Stall = ReturnType<typeof stallOf>;
export const stallOf = (person: Person, language: Language) => {
  // The edit trigger works only after the add-on was used once.
  person.doc.kept.used = true;
  const logTab = decisions.name[language];
  const ledgerTab = actuals.name[language];
  const rowsBy = (tab: string, key: string, first: string): Record<string, any>[] =>
    table(person, tab, key, language)
      .rows.map(({ values }) => values)
      .filter((row) => row[first] !== '');
  return {
    person,
    ask: (feature: string, input: object = {}) => ask(person, feature, input),
    look: (feature: string, input: object = {}) => ask(person, feature, input, true),
    refused: (feature: string, input: object = {}) => refusal(person, feature, input),
    /** The log: each decision by its Id. */
    log: (): Record<string, any>[] => rowsBy(logTab, 'decisions', 'id'),
    budget: (id: string): Line => table(person, budget.name[language], 'budget', language).row(id),
    /** The ledger's rows that have an amount. */
    ledger: (): string[][] => {
      const [header = [], ...rows] = person.displayed(ledgerTab);
      const at = header.indexOf(actuals.columns.amount.header[language]);
      return rows.filter((row) => row[at] !== '');
    },
    /** One of their columns, by its key. */
    column: (key: keyof typeof actuals.columns): string[] => {
      const [header = [], ...rows] = person.displayed(ledgerTab);
      const at = header.indexOf(actuals.columns[key].header[language]);
      const amountAt = header.indexOf(actuals.columns.amount.header[language]);
      return rows.filter((row) => row[amountAt] !== '').map((row) => row[at] ?? '');
    },
    /** The service calls of an action. */
    cost: (work: () => void): { reads: number; writes: number } => {
      person.resetCalls();
      work();
      const { reads, writes } = person.calls();
      return { reads, writes };
    },
    save: () => person.save(),
  };
};

/**
 * Repeats an action once for each call that can leave it half done: the last read and every write fail in turn, the
 * action is repeated, and must end as if nothing had failed. `see` reads the state that must be the same.
 */
export const whereverItFails = (
  before: Stall,
  language: Language,
  act: (stall: Stall) => void,
  see: (stall: Stall) => unknown,
): number => {
  const state = before.save();
  const open = (): Stall => stallOf(openSpreadsheet({ language, saved: state }), language);
  const smooth = open();
  smooth.person.resetCalls();
  act(smooth);
  const calls = smooth.person.calls().list.filter(({ kind }) => kind !== 'other');
  const expected = see(smooth);
  const first = calls.findIndex(({ kind }) => kind === 'write');
  for (let call = first; call <= calls.length; call++) {
    const stall = open();
    stall.person.failOnCall(call);
    expect(() => {
      act(stall);
    }).toThrow('Service Spreadsheets failed');
    act(stall);
    expect({ call, seen: see(stall) }).toEqual({ call, seen: expected });
  }
  return calls.length - first + 1;
};
