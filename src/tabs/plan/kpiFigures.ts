/** Formulas for a KPI's cells: from its own months, or from the budget lines it is made of. */
import { OUTLOOK_METHODS, ROLL_UPS, type OutlookMethod, type RollUp } from '../../domain/plan';
import { expression } from '../../domain/review/expression';
import {
  above,
  atLeast,
  blankWhen,
  both,
  call,
  cell,
  column,
  equals,
  literal,
  minus,
  over,
  plus,
  sumOf,
  times,
  when,
  type Formula,
} from '../../sheet/formula';
import type { RowView } from '../../sheet/tab';
import { says } from '../../words';
import { countOfType, everyMonth, monthsReported, monthsShown, sumOfType } from '../formulas';
import { keyText } from '../keys';
import { budget } from './budget';
import { wordsOf, type Word } from './kpiWords';

export const BY_HAND = { en: 'manual', vi: 'nhập tay' };

/** A KPI whose months people fill in. */
export const isByHand = (madeOf: string): boolean => madeOf.trim() === '' || says(BY_HAND, madeOf);

/** Whether a KPI is measured in %: its figures are fractions, and its variance is in points. */
export const isInPoints = (unit: string): boolean => unit.trim().startsWith('%');

/**
 * The meaning of a blank roll-up: `average` for a percentage filled in by hand, which cannot be summed; `ratio` for a KPI
 * made from lines that has a denominator; otherwise `sum`.
 */
export const rollUpOf = (row: {
  rollUp: RollUp | null;
  madeOf: string | null;
  denominator: string | null;
  unit: string | null;
}): RollUp => {
  if (row.rollUp !== null) return row.rollUp;
  if (isByHand(row.madeOf ?? '')) return isInPoints(row.unit ?? '') ? 'average' : 'sum';
  return (row.denominator ?? '').trim() === '' ? 'sum' : 'ratio';
};

const rollUpIn = (row: RowView): RollUp => {
  const said = row.text('rollUp');
  const rollUp = ROLL_UPS.find((each) => each === said) ?? null;
  const [madeOf, denominator, unit] = [row.text('madeOf'), row.text('denominator'), row.text('unit')];
  return rollUpOf({ rollUp, madeOf, denominator, unit });
};

type Figures = (word: Word) => Formula;
type Parts = readonly (readonly [Word, number])[] | null;

/** Parses an expression against the present content of Budget. */
const reading = (valuesOf: RowView['valuesOf']): ((text: string) => Parts) => {
  const of = (column: string): readonly string[] => valuesOf(budget, column);
  const words = wordsOf({
    ids: of('id'),
    names: of('line'),
    groups: of('group'),
    departments: of('department'),
  });
  const known = new Map<string, Parts>();
  const partsIn = (text: string): Parts => {
    const read = expression(text, words.keys());
    if (!('terms' in read)) return null;
    return [...read.terms].flatMap(([written, factor]) => {
      const word = words.get(written);
      return word === undefined ? [] : [[word, factor] as const];
    });
  };
  return (text) => {
    let parts = known.get(text);
    if (parts === undefined) known.set(text, (parts = partsIn(text)));
    return parts;
  };
};

/** Cached, since a KPI has many cells that depend on the same expression. */
const readings = new WeakMap<RowView['valuesOf'], ReturnType<typeof reading>>();

/** The words of an expression over budget lines, each with its factor; null where it can't be read. */
const partsOf = ({ text, valuesOf }: RowView, key: string): Parts => {
  let read = readings.get(valuesOf);
  if (read === undefined) readings.set(valuesOf, (read = reading(valuesOf)));
  return read(text(key));
};

/**
 * The same as one formula over a figure of each line. Rounded, as sums in the review are, since cents leave
 * floating-point noise where lines cancel out.
 */
const combined = (row: RowView, key: string, figures: Figures): Formula | null => {
  const parts = partsOf(row, key);
  if (parts === null) return null;
  const sum = sumOf(
    parts.map(([word, factor]) => (factor === 1 ? figures(word) : times(factor, figures(word)))),
  );
  return call('ROUND', sum, 6);
};

/** A formula for what a KPI is made of; null where a person fills it in, or its expression can't be read. */
export const madeOfLines = (row: RowView, figures: Figures): Formula | null => {
  if (isByHand(row.text('madeOf'))) return null;
  const sum = (key: string): Formula | null => combined(row, key, figures);
  if (rollUpIn(row) !== 'ratio' && row.text('denominator').trim() === '') return sum('madeOf');
  return quotient(sum);
};

/** Numerator ÷ denominator; blank where the denominator is zero. */
const quotient = (part: (key: string) => Formula | null): Formula | null => {
  const [numerator, denominator] = [part('madeOf'), part('denominator')];
  if (numerator === null || denominator === null) return null;
  return blankWhen(equals(denominator, 0), over(numerator, denominator));
};

export const ofBudget =
  (key: string, month = 0): Figures =>
  (word) => {
    const [sum, type, id] = [column(budget, key, month), column(budget, 'type'), column(budget, 'key')];
    return word.kind === 'type'
      ? sumOfType(sum, { type, key: id }, word.key)
      : call('SUMIFS', sum, column(budget, KEYS[word.kind]), keyText(word.key));
  };
/** The number of lines behind a word that have a figure. */
const counted =
  (key: string, month: number): Figures =>
  (word) => {
    const [figures, type, id] = [column(budget, key, month), column(budget, 'type'), column(budget, 'key')];
    return word.kind === 'type'
      ? countOfType(figures, { type, key: id }, word.key)
      : call('COUNTIFS', column(budget, KEYS[word.kind]), keyText(word.key), figures, literal('<>'));
  };
/** The Budget column that each kind of word is looked up in. */
const KEYS = { line: 'key', name: 'alias', group: 'groupKey', department: 'departmentKey' } as const;

/** A month's plan; blank where no line has one: nothing is not zero. */
export const planned = (row: RowView, month: number): Formula | null => {
  const figure = madeOfLines(row, ofBudget('months', month));
  if (figure === null) return null;
  const counts = (partsOf(row, 'madeOf') ?? []).map(([word]) => counted('months', month)(word));
  return blankWhen(equals(sumOf(counts), 0), figure);
};

const isCounted = (key: string, month: number): Formula =>
  both(atLeast(monthsShown(), month + 1), call('ISNUMBER', cell(key, month)));
const sumToDate = (key: string): Formula =>
  sumOf(everyMonth.map((month) => when(isCounted(key, month), cell(key, month), 0)));
const countToDate = (key: string): Formula =>
  sumOf(everyMonth.map((month) => when(isCounted(key, month), 1, 0)));
const lastToDate = (key: string): Formula =>
  everyMonth.reduce<Formula>((earlier, month) => when(isCounted(key, month), cell(key, month), earlier), {
    kind: 'text',
    value: '',
  });

/** Also blank where no month has a figure and the numerator is zero. */
const ratioToDate = (row: RowView, key: string, budgetKey: string): Formula | null => {
  const [ratio, numerator] = [
    madeOfLines(row, ofBudget(budgetKey)),
    combined(row, 'madeOf', ofBudget(budgetKey)),
  ];
  if (ratio === null || numerator === null) return null;
  return blankWhen(both(equals(numerator, 0), equals(countToDate(key), 0)), ratio);
};

/** The months up to the one shown, rolled up as the KPI says. */
export const toDate = (row: RowView, key: 'plan' | 'actual', budgetKey: string): Formula | null => {
  const rollUp = rollUpIn(row);
  if (rollUp === 'ratio') return ratioToDate(row, key, budgetKey);
  if (rollUp === 'last') return lastToDate(key);
  const sum = rollUp === 'average' ? over(sumToDate(key), countToDate(key)) : sumToDate(key);
  return blankWhen(equals(countToDate(key), 0), sum);
};

const methodIn = (row: RowView): OutlookMethod =>
  OUTLOOK_METHODS.find((each) => each === row.text('outlookMethod')) ?? 'plan';

/** A month to come, from 0. */
type ToCome = (month: number) => Formula;
const asPlanned: ToCome = (month) => cell('plan', month);
/** What the user expects, and as planned where that is not filled in. */
const asExpected: ToCome = (month) =>
  when(call('ISNUMBER', cell('forecast', month)), cell('forecast', month), asPlanned(month));

/** Rolls up twelve months; blank where none has a figure. */
const rolledUp = (rollUp: RollUp, months: readonly Formula[]): Formula => {
  const has = (month: Formula): Formula => call('ISNUMBER', month);
  if (rollUp === 'last')
    return months.reduce<Formula>((earlier, month) => when(has(month), month, earlier), {
      kind: 'text',
      value: '',
    });
  const sum = sumOf(months.map((month) => when(has(month), month, 0)));
  const count = sumOf(months.map((month) => when(has(month), 1, 0)));
  return blankWhen(equals(count, 0), rollUp === 'sum' ? sum : over(sum, count));
};

/** Months so far as they were, the rest as expected. */
const blended = (rollUp: RollUp, toCome: ToCome): Formula =>
  rolledUp(
    rollUp,
    everyMonth.map((month) => when(atLeast(monthsShown(), month + 1), cell('actual', month), toCome(month))),
  );

const isNothing = (value: Formula): Formula => equals(value, '');
const isPositive = (value: Formula): Formula =>
  both(call('ISNUMBER', value), above(call('ROUND', value, 6), 0));

/** The method `seasonal`, as in domain/review/outlook.ts. */
const bySeason = (rollUp: RollUp): Formula => {
  const year = rolledUp(rollUp, everyMonth.map(asPlanned));
  const [actual, planned] = [cell('actualToDate'), cell('planToDate')];
  return when(
    both(both(call('ISNUMBER', actual), isPositive(planned)), isPositive(year)),
    times(over(actual, planned), year),
    blended(rollUp, asPlanned),
  );
};
const byPace = (rollUp: RollUp): Formula => {
  const sofar = cell('actualToDate');
  return blankWhen(isNothing(sofar), rollUp === 'sum' ? times(over(sofar, monthsShown()), 12) : sofar);
};

/**
 * A numerator or denominator by the method `seasonal`. Its plan for the year is the plan to date plus what is still to
 * come.
 */
const partBySeason =
  (row: RowView) =>
  (key: string): Formula | null => {
    const of = (figures: string): Formula | null => combined(row, key, ofBudget(figures));
    const [actual, planned, blended] = [of('actualToDate'), of('originalToDate'), of('outlook')];
    if (actual === null || planned === null || blended === null) return null;
    const year = plus(planned, minus(blended, actual));
    const isScaled = both(above(planned, 0), above(call('ROUND', year, 6), 0));
    return when(isScaled, times(over(actual, planned), year), blended);
  };

const ratioExpected = (row: RowView): Formula | null => {
  const byPlan = madeOfLines(row, ofBudget('outlook'));
  const method = methodIn(row);
  if (byPlan === null || method === 'plan' || method === 'manual') return byPlan;
  return method === 'run rate' ? byPace('ratio') : quotient(partBySeason(row));
};

const expected = (row: RowView): Formula | null => {
  const rollUp = rollUpIn(row);
  if (rollUp === 'ratio') return ratioExpected(row);
  const method = methodIn(row);
  if (method === 'run rate') return byPace(rollUp);
  return method === 'seasonal'
    ? bySeason(rollUp)
    : blended(rollUp, method === 'manual' ? asExpected : asPlanned);
};

/**
 * The full-year outlook: actual to date, and the rest as the KPI's method expects it. A ratio's comes from its parts'
 * outlooks, even where its denominator is zero so far. (domain/review/outlook.ts)
 */
export const outlook = (row: RowView): Formula | null => {
  const year = expected(row);
  if (year === null) return null;
  const isUnknown = rollUpIn(row) === 'ratio' ? equals(monthsReported(), 0) : isNothing(cell('actualToDate'));
  return blankWhen(both(above(monthsShown(), 0), isUnknown), year);
};
