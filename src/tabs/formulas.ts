import { THOUSANDTHS } from '../domain/money/money';
import { LINE_TYPES, type LineType } from '../domain/plan';
import {
  above,
  below,
  both,
  call,
  cell,
  column,
  either,
  equals,
  field,
  isBlank,
  literal,
  minus,
  not,
  ownColumn,
  plus,
  when,
  type Formula,
  type TabKey,
} from '../sheet/formula';
import type { ColourRule, Total } from '../sheet/tab';
import * as terms from '../terms';
import { LANGUAGES, spellings, type Spelled, type Words } from '../words';
import { lineTypes } from './choices';

/** Whether a cell holds a choice: people may have typed it in either language, or a synonym of it. */
export const holds = (value: Formula, words: Spelled): Formula =>
  either(...spellings(words).map((text) => equals(value, text)));

/** SUMIFS criteria that exclude a choice in either language. */
export const exceptWhere = (range: Formula, words: Words): Formula[] =>
  LANGUAGES.flatMap((language) => [range, literal(`<>${words[language]}`)]);

/** The ranges with the types and keys of budget lines. */
export interface Typed {
  type: Formula;
  key: Formula;
}
/** Any key: a row with a blank key is excluded. */
const ANY_KEY = literal('_*');

/**
 * Sets of criteria that find the lines of a type, to be added up. A line without a type counts as a cost, as in the
 * review.
 */
const linesOf = ({ type, key }: Typed, wanted: LineType): Formula[][] =>
  wanted === 'cost'
    ? [[...OTHER_THAN_COST.flatMap((other) => exceptWhere(type, lineTypes[other])), key, ANY_KEY]]
    : spellings(lineTypes[wanted]).map((text) => [type, literal(text)]);
const OTHER_THAN_COST = LINE_TYPES.filter((type) => type !== 'cost');

/** The sum over all lines of a type. */
export const sumOfType = (sum: Formula, typed: Typed, wanted: LineType): Formula =>
  linesOf(typed, wanted)
    .map((criteria) => call('SUMIFS', sum, ...criteria))
    .reduce(plus);

/** The number of lines of a type that have a figure. */
export const countOfType = (figures: Formula, typed: Typed, wanted: LineType): Formula =>
  linesOf(typed, wanted)
    .map((criteria) => call('COUNTIFS', ...criteria, figures, literal('<>')))
    .reduce(plus);

export const DIRECTION: TabKey = { key: 'direction' };

const onDirection = (key: string): Formula => field(DIRECTION, key);

/** The first day of a fiscal month (0–11); 12 is the first day after the year. */
export const monthStart = (index: number): Formula =>
  index === 0 ? field(DIRECTION, 'start') : call('EDATE', field(DIRECTION, 'start'), index);

/**
 * The number of fiscal months up to the month that a person asked for by its number. `of`: refers to a field of
 * Direction, from there or from another tab.
 */
export const monthsAsked = (of: (key: string) => Formula): Formula =>
  plus(call('MOD', minus(of('month'), of('firstMonth')), 12), 1);

/** The number of fiscal months that the to-date figures cover: 0–12. */
export const monthsShown = (): Formula => field(DIRECTION, 'shown');

/** The number of fiscal months that have actuals: 0–12. */
export const monthsReported = (): Formula => field(DIRECTION, 'latest');

/** The number of months reported on: those with actuals, or the months shown in a plan without a ledger. */
export const monthsTold = (): Formula => when(equals(monthsReported(), 0), monthsShown(), monthsReported());

/**
 * Whether a month (0–11) is still to come, so that without entries its figure is blank. Up to the last month with
 * actuals, or the month asked for if that is later, it is 0. This must not refer to the months shown, which themselves
 * depend on KPIs.
 */
export const isAhead = (month: number): Formula =>
  both(
    above(month + 1, monthsReported()),
    either(
      equals(monthsReported(), 0),
      isBlank(onDirection('month')),
      below(monthsAsked(onDirection), month + 1),
    ),
  );

/** The value of a column in the row of another tab with this key; an error where no row has it. */
export const lookUp = (tab: TabKey, key: string, keyColumn: string, value: Formula): Formula =>
  call('INDEX', column(tab, key), call('MATCH', value, column(tab, keyColumn), 0));

/** The fiscal months as formulas count them, from 0. */
export const everyMonth: readonly number[] = Array.from({ length: 12 }, (_, month) => month);

const ofType = (key: string, month: number, type: LineType): Formula =>
  sumOfType(ownColumn(key, month), { type: ownColumn('type'), key: ownColumn('key') }, type);
const outgoing = (key: string, month: number): Formula =>
  plus(plus(ofType(key, month, 'cost'), ofType(key, month, 'investment')), ofType(key, month, 'reserve'));

/**
 * The number of rows with a value typed in one of these columns but no key yet: their keys have to be computed first.
 */
const keyless = (typed: readonly string[]): Formula =>
  typed
    .map((name, at) =>
      call(
        'COUNTIFS',
        ...[ownColumn(name), literal('<>'), ownColumn('key'), literal('')],
        // Counts each row once.
        ...typed.slice(0, at).flatMap((other) => [ownColumn(other), literal('')]),
      ),
    )
    .reduce(plus);

/** The same totals, but #N/A while a row with a value in one of these columns has no key yet. */
export const onceKeyed = (totals: readonly Total[], typed: readonly string[]): readonly Total[] =>
  totals.map((total) => ({
    ...total,
    formula: (key, month) => {
      const sum = total.formula(key, month);
      return sum === null ? null : when(above(keyless(typed), 0), call('NA'), sum);
    },
  }));

/** Money in, money out, and what is left. The first and last are null in columns that revenue has no part in. */
export const moneyTotals = (withoutRevenue: readonly string[] = []): readonly Total[] => {
  const unless = (key: string, formula: Formula): Formula | null =>
    withoutRevenue.includes(key) ? null : formula;
  return [
    {
      label: { en: 'Total revenue', vi: 'Tổng doanh thu' },
      labelIn: 'line',
      formula: (key, month) => unless(key, ofType(key, month, 'revenue')),
    },
    { label: { en: 'Total outgoing', vi: 'Tổng chi' }, labelIn: 'line', formula: outgoing },
    {
      label: terms.leftOver,
      labelIn: 'line',
      formula: (key, month) => unless(key, minus(ofType(key, month, 'revenue'), outgoing(key, month))),
    },
  ];
};

/** The difference of two amounts, rounded: floating-point noise would make zero negative, and red. */
export const moneyLess = (one: Formula, other: Formula): Formula =>
  call('ROUND', minus(one, other), THOUSANDTHS);

const isRevenue = (): Formula => holds(cell('type'), lineTypes.revenue);
const isBetter = (more: typeof above, less: typeof below): Formula =>
  both(
    call('ISNUMBER', cell('difference')),
    either(
      both(isRevenue(), more(cell('difference'), 0)),
      both(not(isRevenue()), less(cell('difference'), 0)),
    ),
  );

/** Colours for a line's difference: more revenue is good, more of anything else is not. */
export const differenceRules: readonly ColourRule[] = [
  { columns: ['difference', 'differencePct'], when: isBetter(above, below), colour: 'good' },
  { columns: ['difference', 'differencePct'], when: isBetter(below, above), colour: 'bad' },
];
