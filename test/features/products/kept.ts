/** A plan of three lines, two of which keep products, quick to open repeatedly. */
import type { Person } from '../../../local/person';
import type { Language } from '../../../src/words';
import { opened } from '../../plans/opened';
import {
  ask,
  evenLine,
  fillIn,
  letters,
  madeKpi,
  nameOf,
  reviewName,
  SETUP,
  shortPlan,
  table,
} from '../../plans/shop';
import { LOCALES } from '../closing/months';

/** A day as the language's locale writes it. */
export const day = (language: Language, month: number, date = 1): string =>
  language === 'vi' ? `${date}/${month}/2026` : `${month}/${date}/2026`;

export type Typed = readonly (string | number)[];
/**
 * By language, since dates are typed differently: month, line, product, planned quantity and price, actual quantity and
 * price.
 */
export const kept = (language: Language): Typed[] => [
  [day(language, 1), 'REV', 'Milk', 100, 10, 110, 10],
  [day(language, 1), 'REV', 'Nappies', 50, 20, 40, 22],
  [day(language, 1), 'BUY', 'Milk', 100, 6, 110, 7],
  [day(language, 2, 14), 'REV', 'Milk', 100, 10, 90, 9],
  [day(language, 2), 'REV', 'Nappies', 50, 20, 60, 20],
  [day(language, 3), 'REV', 'Milk', 100, 10, '', ''],
];
export const KEYS = [
  'month',
  'line',
  'product',
  'planQuantity',
  'planPrice',
  'actualQuantity',
  'actualPrice',
] as const;

export const fillProducts = (person: Person, language: Language, rows: readonly Typed[]): void => {
  const named = rows.map((row) => Object.fromEntries(KEYS.map((key, index) => [key, row[index] ?? ''])));
  fillIn(person, 'products', language, named);
};

const made = (language: Language): Person => {
  const person = shortPlan({ language, locale: LOCALES[language] }, {}, { decisions: 11 });
  ask(person, 'setUpPlan', { ...SETUP, language, products: true });
  person.deleteRows(nameOf('products', language), 30, 92);
  fillIn(person, 'budget', language, [
    evenLine('REV', 'Revenue', 2100, 'Line REV'),
    evenLine('BUY', 'Cost', 600, 'Line BUY'),
    evenLine('RENT', 'Cost', 100, 'Line RENT'),
    evenLine('SAFE', 'Reserve', 50, 'Line SAFE'),
  ]);
  fillIn(person, 'kpis', language, [madeKpi('K1', 'REV'), madeKpi('K2', 'REV - BUY - RENT')]);
  fillIn(person, 'actuals', language, [
    { date: day(language, 1, 10), line: 'REV', amount: 2030 },
    { date: day(language, 1, 11), line: 'BUY', amount: 770 },
    { date: day(language, 2, 12), line: 'REV', amount: 2010 },
    { date: day(language, 2, 13), line: 'RENT', amount: 100 },
  ]);
  fillProducts(person, language, kept(language));
  // Formulas for the rows that were filled in.
  ask(person, 'setUpPlan', { ...SETUP, language });
  return person;
};

/** The plan with its products, opened from one that is made once for each build. */
export const withProducts = (language: Language): Person =>
  opened({ products: language }, { language, locale: LOCALES[language] }, () => made(language));

export interface Shown {
  row: number;
  plan: unknown;
  actual: unknown;
  change: unknown;
  share: unknown;
  verdict: unknown;
}
type Period = 'month' | 'toDate';

/** What a review shows of a line's products, by part and period. Empty where it shows nothing. */
export const bridgeShown = (
  person: Person,
  period: string,
  language: Language,
  tab = reviewName(period, language),
) => {
  const { at } = table(person, tab, `review ${period}`, language);
  const found = new Map<string, Record<Period, Shown>>();
  person.values(tab).forEach((cells, index) => {
    const [kind, ...about] = String(cells[at.tag![0]! - 1]).split(' ');
    if (kind !== 'bridge') return;
    const shown = (key: Period): Shown => {
      const cell = (end: string): unknown => cells[at[`${key}${end}`]![0]! - 1];
      return {
        row: index + 1,
        plan: cell('Plan'),
        actual: cell('Actual'),
        change: cell('Variance'),
        share: cell('VariancePct'),
        verdict: cell('Status'),
      };
    };
    found.set(about.join(' '), { month: shown('month'), toDate: shown('toDate') });
  });
  return found;
};

/** Plan, actual and change of each part of a line. */
export const figures = (shown: ReturnType<typeof bridgeShown>, line: string, period: Period) =>
  Object.fromEntries(
    ['line', 'products', 'volume', 'mix', 'price', 'outside'].map((part) => {
      const { plan, actual, change } = shown.get(`${line} ${part}`)![period];
      return [part, [plan, actual, change]];
    }),
  );

/** The sentences above the table, each with what it is about. */
export const sentences = (person: Person, period: string, language: Language): [string, string][] => {
  const tab = reviewName(period, language);
  const { at } = table(person, tab, `review ${period}`, language);
  return person
    .values(tab)
    .filter((cells) => String(cells[at.tag![0]! - 1]).startsWith('said bridge '))
    .map((cells) => [String(cells[1]), String(cells[2])]);
};

/** The cell of a row of the tab, counted from 1 below its header. */
export const productCell = (
  person: Person,
  row: number,
  key: string,
  language: Language,
  tab = nameOf('products', language),
): string => {
  const { at, headerRow } = table(person, tab, 'products', language);
  return `${letters(at[key]![0]!)}${headerRow + row}`;
};
