/** A small plan with lines to exceed, and a ledger to type into. */
import type { Person } from '../../../local/person';
import { actuals, budget, decisions } from '../../../src/tabs';
import type { Language } from '../../../src/words';
import { fillIn, letters, shortPlan, table, type Opening, type Row } from '../../plans/shop';

// Each edit recalculates the whole plan, so many of them take their time on a busy machine.
jest.setTimeout(120_000);

export interface Entry {
  date?: string;
  line?: string;
  amount?: string | number;
  stage?: string;
  description?: string;
  reference?: string;
  settles?: string;
}
/** A cost line's type, 1 December and the locale in each language. */
export const TYPES = { en: 'Cost', vi: 'Chi phí' };
export const DAY = { en: '12/1/2026', vi: '1/12/2026' };
export const LOCALE = { en: 'en_US', vi: 'vi_VN' };

/** The ledger's prepared rows. */
export const READY = 60;

type Key = keyof Entry | 'check' | 'open' | 'left';

/** 1,200 a year, 100 a month, unless the line says otherwise. */
export const line = (id: string, more: Row = {}): Row => ({
  id,
  type: 'Cost',
  line: id,
  yearPolicy: '',
  toDatePolicy: '',
  tolerance: '',
  annual: 1200,
  months: Array.from({ length: 12 }, () => 100),
  ...more,
});

/** Rows for its lines and a few more: each prepared row is recalculated with every edit. */
export const tillWith = (lines: readonly Row[], options: Opening = {}, room = lines.length) => {
  const { language = 'en' } = options;
  const all = { locale: 'en_US', ...options };
  const budget = room > 8 ? 20 : room > 4 ? 14 : 10;
  const person = shortPlan(all, {}, { actuals: READY + 1, budget, decisions: 80 });
  fillIn(person, 'budget', language, lines);
  // The edit trigger works only after the add-on was used once.
  person.doc.kept.used = true;
  return tillOf(person, language);
};

export const tillOf = (person: Person, language: Language) => {
  const name = () => person.tabs().find((tab) => [actuals.name[language], 'Ledger'].includes(tab))!;
  const columnOf = (key: string): string => {
    const header = (actuals.columns as Record<string, { header: Record<Language, string> }>)[key]!.header[
      language
    ];
    return letters(person.values(name(), 'A1:Z1')[0]!.indexOf(header) + 1);
  };
  let next = 2;
  const cell = (key: Key, row: number): string => `${columnOf(key)}${row}`;
  const type = (row: number, key: keyof Entry, text: string | number): void => {
    person.type(name(), cell(key, row), String(text));
  };
  const till = {
    person,
    name,
    cell,
    type,
    budget: () => table(person, budget.name[language], 'budget', language),
    /** Completes the next row by typing the amount last; returns the row. */
    enter: ({ amount, ...entry }: Entry): number => {
      const row = next++;
      person.doc.kept.used = false;
      const { date = '', line: on = '', stage = '', description = '', reference = '', settles = '' } = entry;
      person.paste(name(), `A${row}`, [[date, on, '', stage, description, reference, settles]]);
      person.doc.kept.used = true;
      if (amount !== undefined) type(row, 'amount', amount);
      return row;
    },
    /** Pastes entries as a block of date, line and amount. */
    paste: (rows: readonly (string | number)[][], row = next): number => {
      person.paste(
        name(),
        `A${row}`,
        rows.map((each) => [...each]),
      );
      next = Math.max(next, row + rows.length);
      return row;
    },
    shown: (key: Key, row: number): string => person.displayed(name(), cell(key, row))[0]![0]!,
    value: (key: Key, row: number): any => person.values(name(), cell(key, row))[0]![0],
    check: (row: number): string => till.shown('check', row),
    /** The log, newest last. */
    log: () =>
      table(person, decisions.name[language], 'decisions', language).rows.map(({ values }) => values),
    lastRequest: () => till.log().at(-1)!,
    /** Counts the reads and writes of an action. */
    calls: (work: () => void) => {
      person.resetCalls();
      work();
      const { reads, writes, readsAfterWrite } = person.calls();
      return { reads, writes, readsAfterWrite };
    },
    reserve: (rows: number): number => {
      const row = next;
      next += rows;
      return row;
    },
  };
  return till;
};
export type Till = ReturnType<typeof tillOf>;
