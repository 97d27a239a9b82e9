/**
 * Random sequences of what people do to a ledger: no line with a `stop` limit ends over it by entries that are neither
 * approved, nor marked, nor requested. A sequence and its language follow from its seed.
 */
import { openSpreadsheet, type Person, type Saved } from '../../local/person';
import { controlOf, standing, type Control, type LineStanding } from '../../src/domain/control/control';
import type { BudgetLine, Entry, Policy } from '../../src/domain/plan';
import { actuals, budget, decisions, goals, kpis, resources, risks, actions } from '../../src/tabs';
import { lineTypes, policies, stages } from '../../src/tabs/choices';
import { decisionKinds as kinds } from '../../src/tabs/plan/decisions';
import type { Language } from '../../src/words';
import { fillIn, letters, refusal, shortPlan, table } from '../plans/shop';

const LOCALE = { en: 'en_US', vi: 'vi_VN' } as const;
const ROWS = 12;
const YEAR = 1200;
const MONTHS = Array.from({ length: 12 }, () => 100);

interface Line {
  id: string;
  type: BudgetLine['type'];
  year: Policy;
  toDate: Policy;
}
const LINES: Line[] = [
  { id: 'A', type: 'cost', year: 'stop', toDate: 'warn' },
  { id: 'B', type: 'investment', year: 'stop', toDate: 'stop' },
  { id: 'SOFT', type: 'cost', year: 'warn', toDate: 'track' },
  { id: 'SALES', type: 'revenue', year: 'stop', toDate: 'warn' },
  { id: 'RES', type: 'reserve', year: 'stop', toDate: 'warn' },
];

const rowsIn = ({ doc }: Person, tab: string): number => {
  const { getters }: { getters: any } = doc.model;
  return getters.getNumberRows(getters.getSheetIdByName(tab));
};

/** A plan of few lines and rows, since every edit recalculates it. */
const made = (language: Language): Saved => {
  const rows = { actuals: ROWS + 1, budget: 12, decisions: 12 };
  const person = shortPlan({ language, locale: LOCALE[language] }, {}, rows);
  for (const tab of [goals, kpis, resources, risks, actions]) person.deleteTab(tab.name[language]);
  fillIn(
    person,
    'budget',
    language,
    LINES.map(({ id, type, year, toDate }) => ({
      id,
      type: lineTypes[type][language],
      line: id,
      annual: YEAR,
      months: MONTHS,
      yearPolicy: policies[year][language],
      toDatePolicy: policies[toDate][language],
    })),
  );
  dropComputed(person, language);
  return person.save();
};

/** Removes Budget's computed figures, which take most of the time and decide nothing here. */
const dropComputed = (person: Person, language: Language): void => {
  const tab = budget.name[language];
  const { at } = table(person, tab, 'budget', language);
  const computed = Object.entries(budget.columns).flatMap(([key, column]) =>
    column.computed ? (at[key] ?? []) : [],
  );
  for (const column of [...computed].sort((a, b) => b - a)) person.deleteColumns(tab, letters(column));
};

const saved = new Map<Language, Saved>();
const opened = (language: Language): Person => {
  let state = saved.get(language);
  if (state === undefined) saved.set(language, (state = made(language)));
  const person = openSpreadsheet({ language, locale: LOCALE[language], saved: state });
  person.doc.kept.used = true;
  return person;
};

/** Pseudo-random numbers from 0 to 1 from a seed. */
const chance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

interface Desk {
  person: Person;
  language: Language;
  ledger: string;
  budget: string;
  pick: <T>(from: readonly T[]) => T;
  row: () => number;
}

const AMOUNTS = ['50', '300', '700', '1300', '-200', '1250', '0'];
const WORDS = { en: ['0.9k', '1.3k'], vi: ['0,9k', '1,3k'] };
const IDS = ['A', 'A', 'A', 'B', 'B', 'SOFT', 'SALES', 'RES', 'NONE', ''];
const dayIn = ({ language, pick }: Desk): string => {
  const [month, day] = [pick([1, 3, 6, 12]), pick([2, 15])];
  return language === 'en' ? `${month}/${day}/2026` : `${day}/${month}/2026`;
};
const entry = (desk: Desk): string[] => {
  const { pick, language } = desk;
  const stage = pick(['', '', '', stages.committed[language], stages.spent[language]]);
  const reference = stage === stages.committed[language] ? pick(['P1', 'P2']) : '';
  const settles = stage === stages.spent[language] ? pick(['', 'P1', 'P2']) : '';
  return [dayIn(desk), pick(IDS), pick([...AMOUNTS, ...WORDS[language]]), stage, '', reference, settles];
};
const many = <T>(count: number, one: () => T): T[] => Array.from({ length: count }, one);

/** There may be nothing to undo. */
const unlessEmpty = (step: () => void): void => {
  try {
    step();
  } catch (error) {
    if (!/Empty(Undo|Redo)Stack/.test(String(error))) throw error;
  }
};

/** The actions of a person; more usual ones occur more often. */
const ACTS: Record<string, (desk: Desk) => void> = {
  'type an amount': (desk) => {
    const { person, ledger, pick, row, language } = desk;
    person.type(ledger, `C${row()}`, pick([...AMOUNTS, ...WORDS[language], '']));
  },
  'type a line': ({ person, ledger, pick, row }) => {
    person.type(ledger, `B${row()}`, pick(IDS));
  },
  'type a date': (desk) => {
    desk.person.type(desk.ledger, `A${desk.row()}`, dayIn(desk));
  },
  'paste rows': (desk) => {
    desk.person.paste(
      desk.ledger,
      `A${desk.row()}`,
      many(desk.pick([1, 1, 2, 3]), () => entry(desk)),
    );
  },
  'paste amounts': (desk) => {
    const { person, ledger, pick, row, language } = desk;
    person.paste(
      ledger,
      `C${row()}`,
      many(pick([2, 3]), () => [pick([...AMOUNTS, ...WORDS[language]])]),
    );
  },
  undo: ({ person, pick }) => {
    for (let time = pick([1, 1, 2, 3, 5]); time > 0; time--) unlessEmpty(person.undo);
  },
  redo: ({ person }) => {
    unlessEmpty(person.redo);
  },
  'cut a row': ({ person, ledger, row }) => {
    const from = row();
    person.cut(ledger, `A${from}:G${from}`, `A${row()}`);
  },
  'clear rows': ({ person, ledger, row }) => {
    const from = row();
    person.clear(ledger, `A${from}:G${from + 1}`);
  },
  'delete or insert a row': ({ person, ledger, row }) => {
    // The number of rows stays the same, unless an undo reverted one of the two steps.
    if (rowsIn(person, ledger) > ROWS) person.deleteRows(ledger, row(), 1);
    else person.insertRows(ledger, row(), 1);
  },
  sort: ({ person, ledger, pick }) => {
    person.sort(ledger, `A2:G${ROWS}`, pick(['A', 'B', 'C']));
  },
  'rename a tab': ({ person, pick, ...desk }) => {
    const tab = pick([desk.ledger, desk.budget]);
    const name = `${tab.replace(/ \d$/, '')} ${pick([1, 2, 3])}`;
    if (!person.tabs().includes(name)) person.renameTab(tab, name);
  },
  'rename a line': ({ person, budget: tab, language, pick }) => {
    const lines = table(person, tab, 'budget', language);
    person.type(tab, `A${pick(lines.rows).number}`, pick(['A', 'B', 'C', 'RES']));
  },
  'change a limit': ({ person, budget: tab, language, pick }) => {
    const lines = table(person, tab, 'budget', language);
    person.type(
      tab,
      `${letters(lines.at.annual![0]!)}${pick(lines.rows).number}`,
      pick(['1200', '1000', '2tr']),
    );
  },
  'approve the plan': ({ person }) => {
    refusal(person, 'approvePlan', { who: 'Lan', date: '2026-01-02' });
  },
  decide: ({ person, pick }) => {
    const input = { approver: 'Lan', reason: 'Sale', date: '2026-12-31' };
    refusal(person, 'decide', {
      ...input,
      request: pick(['D1', 'D2', 'D3', 'D4']),
      decision: pick(['approve', 'approve', 'refuse']),
    });
  },
  'take a decision back': ({ person, pick }) => {
    refusal(person, 'reverse', { decision: pick(['D2', 'D3', 'D4']), who: 'Lan', reason: 'Off' });
  },
  check: ({ person }) => {
    refusal(person, 'checkLimits');
  },
  'be faster than the trigger': (desk) => {
    desk.person.quickly(() => {
      for (let time = 0; time < 4; time++) ACTS['paste rows']?.(desk);
    });
  },
  'edit while others write': (desk) => {
    desk.person.holdLock();
    ACTS['paste rows']?.(desk);
    desk.person.holdLock(false);
  },
};
const USUAL: readonly string[] = [
  ...Object.keys(ACTS),
  ...many(5, () => 'paste rows'),
  ...many(6, () => 'type an amount'),
  ...many(8, () => 'undo'),
  ...['type a line', 'paste amounts', 'decide', 'decide', 'sort'],
];

const keyOf = (map: Readonly<Record<string, Record<Language, string>>>, said: unknown, language: Language) =>
  Object.keys(map).find((key) => map[key]?.[language] === said) ?? null;

const day = (value: unknown): string | null =>
  value instanceof Date ? value.toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }) : null;

interface Found extends Entry {
  row: number;
  check: string;
}
/** The ledger read from its cells, without the add-on. */
const entriesOf = ({ person, ledger, language }: Desk): Found[] => {
  const [header = [], ...lines] = person.values(ledger);
  const at = (key: keyof typeof actuals.columns): number =>
    header.indexOf(actuals.columns[key].header[language]);
  return lines.flatMap((cells, index) => {
    const of = (key: keyof typeof actuals.columns): any => cells[at(key)];
    const [date, amount] = [day(of('date')), numberOf(of('amount'))];
    if (date === null || amount === null || of('line') === '') return [];
    const [reference, settles] = (['reference', 'settles'] as const).map((key) =>
      of(key) === '' ? null : String(of(key)),
    ) as [string | null, string | null];
    const stage = keyOf(stages, of('stage'), language) as Entry['stage'];
    return [
      { row: index + 2, date, line: of('line'), amount, stage, reference, settles, check: of('check') },
    ];
  });
};
const numberOf = (value: unknown): number | null => {
  if (typeof value === 'number') return value;
  const words = /^(\d[.,]\d)k$/.exec(String(value));
  return words === null ? null : Number(words[1]!.replace(',', '.')) * 1000;
};

const linesOf = ({ person, budget: tab, language }: Desk): BudgetLine[] =>
  table(person, tab, 'budget', language).rows.flatMap(({ values }) => {
    const type = keyOf(lineTypes, values.type, language) as BudgetLine['type'] | null;
    if (typeof values.annual !== 'number') return [];
    return [
      {
        id: values.id,
        type: type ?? 'cost',
        annual: values.annual,
        tolerance: null,
        months: values.months.map((month: unknown) => (typeof month === 'number' ? month : null)),
        yearPolicy: keyOf(policies, values.yearPolicy, language) as Policy | null,
        toDatePolicy: keyOf(policies, values.toDatePolicy, language) as Policy | null,
      },
    ];
  });

/** Rows of Decisions that request or approve an entry of a day, a line and an amount. */
const askedIn = ({ person, language }: Desk): Set<string> => {
  const about = [kinds.request, kinds.approval, kinds.override].map((kind) => kind[language]);
  const rows = table(person, decisions.name[language], 'decisions', language).rows;
  return new Set(
    rows
      .filter(({ values }) => about.includes(values.kind))
      .map(({ values }) => [day(values.entryDate), values.toLine, values.amount].join()),
  );
};

/** Whether an entry is marked or requested; an entry that lowers a line's use needs neither. */
const isKnown = ({ date, line, amount, check }: Found, asked: ReadonlySet<string>): boolean =>
  amount > 0 &&
  (asked.has([date, line, amount].join()) || (/D\d+/.test(check) && !/^(Not entered|Chưa ghi)/.test(check)));

/**
 * Lines with a `stop` limit that are over because of entries nobody marked, approved or requested; blank where there
 * are none. Known entries are set aside; so that a payment set aside does not reopen its commitment, the line is also
 * checked with all entries.
 */
const hidden = (desk: Desk): string => {
  const asked = askedIn(desk);
  const entries = entriesOf(desk);
  const [known, open] = [true, false].map((wanted) =>
    entries.filter((each) => isKnown(each, asked) === wanted),
  ) as [Found[], Found[]];
  const lines = linesOf(desk);
  const [all, rest] = [entries, open].map((some) =>
    controlOf({ first: '2026-01', decimals: 0, lines, moves: [] }, some),
  ) as [Control, Control];
  const isOver = (line: BudgetLine): boolean =>
    line.type !== 'revenue' &&
    MONTHS.some((_, index) => {
      const month = `2026-${String(index + 1).padStart(2, '0')}`;
      const upto = (last: string): number =>
        known
          .filter(({ line: on, date }) => on === line.id && date.slice(0, 7) <= last)
          .reduce((sum, { amount }) => sum + amount, 0);
      return (
        exceeds(line, standing(rest, line.id, month), [0, 0]) &&
        exceeds(line, standing(all, line.id, month), [upto('2026-12'), upto(month)])
      );
    });
  const over = lines.filter((line) => lines.find(({ id }) => id === line.id) === line && isOver(line));
  return over.length === 0 ? '' : `${over.map(({ id }) => id).join()} over by ${JSON.stringify(open)}`;
};

/** Whether such a line is over in the year and to date after setting some of its use aside. */
const exceeds = (
  { type, yearPolicy, toDatePolicy }: BudgetLine,
  found: LineStanding | null,
  [year, toDate]: readonly [number, number],
): boolean => {
  if (found === null) return false;
  if (type === 'reserve') return found.year.used - year > 0;
  const stopsYear = (yearPolicy ?? 'stop') === 'stop';
  return (
    (stopsYear && found.year.used - year > (found.year.limit ?? Infinity)) ||
    (toDatePolicy === 'stop' && found.toDate.used - toDate > (found.toDate.limit ?? Infinity))
  );
};

const tabNamed = (person: Person, name: string): string =>
  person
    .tabs()
    .find((tab) => tab === name || (tab.startsWith(`${name} `) && tab.length === name.length + 2)) ?? name;

export interface Told {
  seed: number;
  language: Language;
  steps: string[];
  /** What is wrong; blank where nothing is. */
  wrong: string;
}

/** One sequence followed by a later edit, which has to find what the sequence hid. */
export const sequence = (seed: number): Told => {
  const random = chance(seed);
  const language: Language = seed % 2 === 0 ? 'en' : 'vi';
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const person = opened(language);
  const desk: Desk = {
    person,
    language,
    pick,
    // Undo may revert a renaming, too.
    get ledger() {
      return tabNamed(person, actuals.name[language]);
    },
    get budget() {
      return tabNamed(person, budget.name[language]);
    },
    row: () => 2 + Math.floor(random() * (ROWS - 4)),
  };
  const steps: string[] = [];
  try {
    for (let count = pick([3, 5, 7, 9]); count > 0; count--) {
      const act = pick(USUAL);
      steps.push(act);
      ACTS[act]?.(desk);
    }
    const last = `A${ROWS}`;
    person.paste(desk.ledger, last, [[dayIn(desk), 'SALES', '1']]);
    return { seed, language, steps, wrong: hidden(desk) };
  } catch (error) {
    return { seed, language, steps, wrong: error instanceof Error ? (error.stack ?? '') : String(error) };
  }
};
