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

/** Whether a cell holds a choice: people may have typed it in either language, or as they also call it. */
export const holds = (value: Formula, words: Spelled): Formula =>
  either(...spellings(words).map((text) => equals(value, text)));

/** The criteria that leave out a choice in either language. */
export const exceptWhere = (range: Formula, words: Words): Formula[] =>
  LANGUAGES.flatMap((language) => [range, literal(`<>${words[language]}`)]);

/** Where lines of the budget say what they are, and the keys that they have. */
export interface Typed {
  type: Formula;
  key: Formula;
}
/** Any key: a blank row has none. */
const ANY_KEY = literal('_*');

/** Criteria that find the lines of a type, in as many parts. A line that says no type is a cost, as the review has it. */
const linesOf = ({ type, key }: Typed, wanted: LineType): Formula[][] =>
  wanted === 'cost'
    ? [[...OTHER_THAN_COST.flatMap((other) => exceptWhere(type, lineTypes[other])), key, ANY_KEY]]
    : spellings(lineTypes[wanted]).map((text) => [type, literal(text)]);
const OTHER_THAN_COST = LINE_TYPES.filter((type) => type !== 'cost');

/** The sum over the lines of a type. */
export const sumOfType = (sum: Formula, typed: Typed, wanted: LineType): Formula =>
  linesOf(typed, wanted)
    .map((criteria) => call('SUMIFS', sum, ...criteria))
    .reduce(plus);

/** How many lines of a type have a figure. */
export const countOfType = (figures: Formula, typed: Typed, wanted: LineType): Formula =>
  linesOf(typed, wanted)
    .map((criteria) => call('COUNTIFS', ...criteria, figures, literal('<>')))
    .reduce(plus);

export const DIRECTION: TabKey = { key: 'direction' };

const onDirection = (key: string): Formula => field(DIRECTION, key);

/** The first day of a fiscal month, 0–11; 12 is the day after the year's end. */
export const monthStart = (index: number): Formula =>
  index === 0 ? field(DIRECTION, 'start') : call('EDATE', field(DIRECTION, 'start'), index);

/** How many fiscal months a person asks for, by the month's number; of Direction's own fields, as they are called where it is asked. */
export const monthsAsked = (of: (key: string) => Formula): Formula =>
  plus(call('MOD', minus(of('month'), of('firstMonth')), 12), 1);

/** How many fiscal months the to-date figures cover: 0–12. */
export const monthsShown = (): Formula => field(DIRECTION, 'shown');

/** How many fiscal months have actuals: 0–12. */
export const monthsReported = (): Formula => field(DIRECTION, 'latest');

/** How many months are told of: those with actuals, or those shown of a plan without a ledger. */
export const monthsTold = (): Formula => when(equals(monthsReported(), 0), monthsShown(), monthsReported());

/**
 * Whether a month, 0–11, is yet to come: of one without entries nothing is told. Up to the last one with actuals, or to
 * the one asked for where that is later, it is 0. It is not asked of the months shown: they look at KPIs themselves.
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

/** The value of a column in the row of another tab whose key matches; text where none does. */
export const lookUp = (tab: TabKey, key: string, keyColumn: string, value: Formula): Formula =>
  call('INDEX', column(tab, key), call('MATCH', value, column(tab, keyColumn), 0));

/** The fiscal months, as formulas count them: from 0. */
export const everyMonth: readonly number[] = Array.from({ length: 12 }, (_, month) => month);

const ofType = (key: string, month: number, type: LineType): Formula =>
  sumOfType(ownColumn(key, month), { type: ownColumn('type'), key: ownColumn('key') }, type);
const outgoing = (key: string, month: number): Formula =>
  plus(plus(ofType(key, month, 'cost'), ofType(key, month, 'investment')), ofType(key, month, 'reserve'));

/** Rows that have one of these, typed, and no key yet: what formulas count by has to be worked out in them first. */
const keyless = (typed: readonly string[]): Formula =>
  typed
    .map((name, at) =>
      call(
        'COUNTIFS',
        ...[ownColumn(name), literal('<>'), ownColumn('key'), literal('')],
        // Each row once.
        ...typed.slice(0, at).flatMap((other) => [ownColumn(other), literal('')]),
      ),
    )
    .reduce(plus);

/** The same totals, which say that they can't tell while a row that one of these is typed into has no key. */
export const onceKeyed = (totals: readonly Total[], typed: readonly string[]): readonly Total[] =>
  totals.map((total) => ({
    ...total,
    formula: (key, month) => {
      const sum = total.formula(key, month);
      return sum === null ? null : when(above(keyless(typed), 0), call('NA'), sum);
    },
  }));

/** What comes in, what goes out and what is left; the former and the latter blank in columns that revenue has no part in. */
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

/** Money less money, without the last digits that sums leave: by them nothing left would be less, and red. */
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

/** More revenue is good, more of anything else is not: colours of a line's difference. */
export const differenceRules: readonly ColourRule[] = [
  { columns: ['difference', 'differencePct'], when: isBetter(above, below), colour: 'good' },
  { columns: ['difference', 'differencePct'], when: isBetter(below, above), colour: 'bad' },
];
