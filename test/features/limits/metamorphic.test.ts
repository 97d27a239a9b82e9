/**
 * Relations between a ledger and another made from it, checked on visible figures: the order of rows, an entry split in
 * parts, another locale, and a later month's entry. 200 random ledgers are pasted in turn into a plan in en_US and one
 * in vi_VN; variants of a ledger stand side by side under lines of their own.
 */
import fc from 'fast-check';
import { batch } from '../../../local/engine';
import type { Person } from '../../../local/person';
import { AOP_AVAILABLE, AOP_CHECK } from '../../../src/functions';
import { daysFrom } from '../../../src/functions/days';
import { lineTypes, rollUps, stages } from '../../../src/tabs/choices';
import type { Language } from '../../../src/words';
import { answerCell, fillIn, glance, nameOf, shortPlan, table, type Table } from '../../plans/shop';

jest.setTimeout(900_000);

const RUNS = 200;
const VARIANTS = ['as it is', 'in another order', 'with an entry in two parts'] as const;
const LINES = ['A', 'B'];
const KPIS = ['K', 'M'];
const ROWS = 20;

beforeAll(() => {
  daysFrom(() => (date) => new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
});

interface Entry {
  line: string;
  /** The fiscal month, from 0. */
  month: number;
  day: number;
  cents: number;
  stage: 'spent' | 'committed' | null;
  reference: string;
  settles: string;
}

/** Commitments with a shared, partly settled reference are the hardest case, so they are frequent. */
const entry: fc.Arbitrary<Entry> = fc.record({
  line: fc.constantFrom('A', 'A', 'B'),
  month: fc.nat(11),
  day: fc.constant(1),
  cents: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 70_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -20_000, max: 0 }) },
  ),
  stage: fc.constantFrom('spent', 'committed', 'committed', null),
  reference: fc.constantFrom('', 'PO-1', 'PO-1', 'PO-1', 'PO-2'),
  settles: fc.constantFrom('', '', 'PO-1', 'PO-2'),
});
/** At least one actual, and distinct days: within a day, the order of entry decides what is settled first. */
const ledger = fc
  .array(entry, { minLength: 4, maxLength: 6 })
  .map(([first, ...rest]): Entry[] =>
    [{ ...first!, stage: 'spent' as const }, ...rest].map((each, at) => ({ ...each, day: at + 1 })),
  );
const lastActual = (entries: readonly Entry[]): number =>
  Math.max(...entries.filter(({ stage }) => stage !== 'committed').map(({ month }) => month));

/** The variant's own spelling of an Id or a reference. */
const own = (text: string, variant: number): string => (text === '' ? '' : `${text}${variant}`);

const TYPED = {
  en: { day: (month: number, day: number) => `${month}/${day}/2026`, point: '.' },
  vi: { day: (month: number, day: number) => `${day}/${month}/2026`, point: ',' },
} as const;

/** An entry as it is typed. */
const typed = (entry: Entry, variant: number, language: Language): string[] => {
  const { day, point } = TYPED[language];
  const { stage } = entry;
  return [
    ...[day(entry.month + 1, entry.day), own(entry.line, variant)],
    (entry.cents / 100).toFixed(2).replace('.', point),
    ...[stage === null ? '' : stages[stage][language], ''],
    ...[own(entry.reference, variant), own(entry.settles, variant)],
  ];
};

const eachVariant = <T>(of: (variant: number) => readonly T[]): T[] =>
  VARIANTS.flatMap((_told, variant) => of(variant));

const planIn = (language: Language): Person => {
  const options = { language, locale: { en: 'en_US', vi: 'vi_VN' }[language] };
  const rows = {
    actuals: ROWS + 1,
    budget: 11,
    kpis: 8,
    goals: 2,
    actions: 2,
    resources: 2,
    risks: 2,
    decisions: 3,
  };
  const person = shortPlan(options, { currency: 'USD' }, rows);
  person.doc.kept.used = false;
  const budget = (variant: number) =>
    LINES.map((id) => ({
      id: own(id, variant),
      type: lineTypes.cost[language],
      line: own(id, variant),
      annual: 1200,
      months: new Array<number>(12).fill(100),
    }));
  fillIn(person, 'budget', language, eachVariant(budget));
  // Filling in a KPI's expression adds its formulas by the trigger.
  person.doc.kept.used = true;
  const kpis = (variant: number) => {
    const [a, b] = LINES.map((id) => own(id, variant)) as [string, string];
    const sum = { unit: 'USD', rollUp: rollUps.sum[language], madeOf: `${a} - ${b}`, denominator: '' };
    const share = { unit: '%', rollUp: rollUps.ratio[language], madeOf: a, denominator: b };
    return [sum, share].map((each, at) => ({
      id: own(KPIS[at]!, variant),
      name: own(KPIS[at]!, variant),
      ...each,
    }));
  };
  fillIn(person, 'kpis', language, eachVariant(kpis));
  person.doc.kept.used = false;
  return person;
};

const CLEARED = new Array<string>(7).fill('');
/** Types the ledger's rows in one step without the trigger, and sets the months that figures to date cover. */
const enter = (person: Person, language: Language, rows: readonly string[][], months: number): void => {
  const shown = answerCell(person, 'month', language);
  batch(person.doc.model, () => {
    person.paste(nameOf('actuals', language), 'A2', [
      ...rows.map((row) => [...row]),
      ...Array.from({ length: ROWS - rows.length }, () => [...CLEARED]),
    ]);
    person.type(nameOf('direction', language), shown, String(months));
  });
};

/** Sums in another order differ in floating-point noise. */
const rounded = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(rounded)
    : typeof value === 'number'
      ? Math.round(value * 1e6) / 1e6 + 0
      : value;
const picked = (sheet: Table, id: string, keys: readonly string[]): Record<string, unknown> => {
  const { values } = sheet.row(id);
  return Object.fromEntries(keys.map((key) => [key, rounded(values[key])]));
};

/** The ledger's own columns by line: what is left, and what is still committed. */
const beside = (person: Person, language: Language) => {
  const tab = nameOf('actuals', language);
  const header = person.values(tab, 'A1:Z1')[0]!;
  const words = {
    en: ['Still committed', 'Line has left, year'],
    vi: ['Cam kết còn lại', 'Khoản mục còn được chi'],
  };
  const [open, left] = words[language].map((text) => header.indexOf(text)) as [number, number];
  const rows = person.values(tab, `A2:Z${ROWS + 1}`);
  return (id: string) => {
    const mine = rows.filter((row) => row[1] === id);
    const lefts = new Set(mine.map((row) => rounded(row[left])));
    return {
      left: [...lefts],
      open: rounded(mine.reduce((sum, row) => sum + Number(row[open]), 0)),
    };
  };
};
const spoken = (text: string, language: Language): number => {
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
  return Number(text.replaceAll(group, '').replace(point, '.').replace('−', '-'));
};

/** The functions' answers for every line: to date, in the year, and for 300 more. */
const answered = (person: Person, language: Language, ids: readonly string[], month: number) => {
  const [budget, actuals] = (['budget', 'actuals'] as const).map((key) =>
    person.values(nameOf(key, language)),
  );
  const on = `2026-${String(month + 1).padStart(2, '0')}-15`;
  const column = (value: (id: string) => unknown) => ids.map((id) => [value(id)]);
  const [id, day, asked] = [column((each) => each), column(() => on), column(() => 300)];
  const available = AOP_AVAILABLE(id, day, budget, actuals) as unknown[][];
  const checked = AOP_CHECK(id, day, asked, budget, actuals) as unknown[][];
  return new Map(ids.map((each, at) => [each, { available: available[at]!, verdict: checked[at]! }]));
};

/** What the sidebar shows of lines and KPIs. */
const glanced = (person: Person, language: Language): ReadonlyMap<string, unknown> => {
  const { lines, kpis } = glance(person);
  return new Map<string, unknown>([
    ...lines.map(({ id, left }) => [id, spoken(left, language)] as const),
    ...kpis.map(({ id, toDate, year }) => [id, rounded([toDate.actual, year.actual])] as const),
  ]);
};

/** Everything shown of the ledger, by variant; figures to date go up to the month, from 0. */
const figures = (person: Person, language: Language, month: number, withSidebar: boolean) => {
  const [lines, kpis] = (['budget', 'kpis'] as const).map((key) =>
    table(person, nameOf(key, language), key, language),
  ) as [Table, Table];
  const says = beside(person, language);
  const functions = answered(
    person,
    language,
    eachVariant((variant) => LINES.map((id) => own(id, variant))),
    month,
  );
  const sidebar = withSidebar ? glanced(person, language) : new Map<string, unknown>();
  const line = (id: string) => {
    const { available, verdict } = functions.get(id)!;
    return {
      toDate: {
        ...picked(lines, id, ['actualToDate', 'usedToDate', 'availableToDate', 'outlook']),
        function: available[0],
      },
      months: picked(lines, id, ['actual', 'used']),
      year: { ...picked(lines, id, ['usedYear', 'availableYear']), function: available[1], verdict },
      beside: says(id),
      sidebar: sidebar.get(id),
    };
  };
  const kpi = (id: string) => ({
    toDate: picked(kpis, id, ['planToDate', 'actualToDate', 'outlook']),
    months: picked(kpis, id, ['actual']),
    sidebar: sidebar.get(id),
  });
  return VARIANTS.map((_told, variant) => ({
    lines: LINES.map((id) => line(own(id, variant))),
    kpis: KPIS.map((id) => kpi(own(id, variant))),
  }));
};
type Figures = ReturnType<typeof figures>[number];

/** What a later month must leave unchanged. */
const earlier = ({ lines, kpis }: Figures, month: number) => {
  const upTo = (months: Record<string, unknown>) =>
    Object.values(months).map((each) => (each as unknown[]).slice(0, month + 1));
  return [
    lines.map(({ toDate, months }) => [toDate, upTo(months)]),
    kpis.map(({ toDate, months }) => [toDate, upTo(months)]),
  ];
};

test('figures depend on the entries only: not on their order, their parts, the locale or later entries', () => {
  const [english, vietnamese] = [planIn('en'), planIn('vi')];
  let later = 0;
  fc.assert(
    fc.property(
      ledger,
      ...[fc.nat(11), fc.nat(5), fc.integer({ min: 1, max: 99 }), entry, fc.nat(3)],
      fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
      (entries, upTo, which, part, more, oneIn4, ranks) => {
        // The sidebar reads the whole plan, which takes as long as calculating it.
        const withSidebar = oneIn4 === 0;
        // Months after the last actual are blank, not 0, until something later is entered.
        const month = upTo % (lastActual(entries) + 1);
        const moved = entries
          .map((each, at) => ({ each, rank: ranks[at]! }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ each }) => each);
        const index = which % entries.length;
        const first = Math.trunc((entries[index]!.cents * part) / 100);
        const split = entries.flatMap((each, at) =>
          at === index ? [first, each.cents - first].map((cents) => ({ ...each, cents })) : [each],
        );
        const variants = [entries, moved, split];
        const rows = (language: Language) =>
          eachVariant((variant) => variants[variant]!.map((each) => typed(each, variant, language)));

        enter(english, 'en', rows('en'), month + 1);
        const all = figures(english, 'en', month, withSidebar);
        const law = (told: string, found: unknown, expected: unknown): void => {
          expect({ law: told, found }).toEqual({ law: told, found: expected });
        };
        VARIANTS.forEach((told, variant) => {
          law(told, all[variant], all[0]);
        });
        enter(vietnamese, 'vi', rows('vi'), month + 1);
        law('in another locale', figures(vietnamese, 'vi', month, withSidebar), all);
        if (month === 11) return;
        later++;
        const after = { ...more, month: month + 1 + (more.month % (11 - month)), settles: '', reference: '' };
        enter(english, 'en', [...rows('en'), typed(after, 0, 'en')], month + 1);
        const grown = figures(english, 'en', month, false);
        law('a later entry', earlier(grown[0]!, month), earlier(all[0]!, month));
      },
    ),
    { numRuns: RUNS },
  );
  expect(later).toBeGreaterThan(RUNS / 2);
});
