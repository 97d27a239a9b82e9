/** What the ledger holds on a budget line, by formulas in the line's row on Budget. */
import {
  above,
  call,
  cell,
  column,
  headerOf,
  ifThere,
  join,
  literal,
  plus,
  when,
  type Formula,
  type TabKey,
} from '../../sheet/formula';
import { stages } from '../choices';
import { exceptWhere, monthStart } from '../formulas';
import { actuals } from './actuals';
import { sourceSums } from './sourceSums';

/** SUMIFS criteria for a tab's rows of this line, from the first day of a fiscal month to the day before `before`. */
const rowsIn =
  (tab: TabKey, dateKey: string) =>
  (key: string, from: number, before: Formula): Formula[] => [
    column(tab, key),
    column(tab, 'lineKey'),
    cell('ledgerKey'),
    column(tab, dateKey),
    join(literal('>='), monthStart(from)),
    column(tab, dateKey),
    join(literal('<'), before),
  ];
const ledger = rowsIn(actuals, 'date');
/** The same for the rows of sources, if the plan has any. */
const sources = rowsIn(sourceSums, 'month');
const withSources = (formula: Formula, key: string, from: number, before: Formula): Formula =>
  ifThere(plus(formula, call('SUMIFS', ...sources(key, from, before))), formula);

export const actual = (from: number, before: Formula): Formula =>
  withSources(
    call(
      'SUMIFS',
      ...ledger('amount', from, before),
      ...exceptWhere(column(actuals, 'stage'), stages.committed),
    ),
    ...(['actual', from, before] as const),
  );

const open = (from: number, before: Formula): Formula =>
  withSources(call('SUMIFS', ...ledger('open', from, before)), 'open', from, before);

/** Spent plus open commitments: nothing counts twice. */
export const used = (before: Formula): Formula =>
  when(
    above(call('SUMIFS', column(actuals, 'waiting'), column(actuals, 'lineKey'), cell('ledgerKey')), 0),
    call('NA'),
    plus(actual(0, before), open(0, before)),
  );

/** The same for one month: an edit of the ledger is judged by it, without reading the ledger. */
export const usedIn = (month: number): Formula =>
  plus(actual(month, monthStart(month + 1)), open(month, monthStart(month + 1)));

/** The year's sum of entries whose approval was asked for, whether or not it was given. */
export const askedInYear = (): Formula => call('SUMIFS', ...ledger('asked', 0, monthStart(12)));

/**
 * The spilled columns of the ledger that every figure depends on: if one is blocked by a cell in its way, its header is
 * an error, and so is every figure.
 */
const LEDGER_KEYS = ['lineKey', 'referenceKey', 'settlesKey', 'settled', 'order', 'waiting'];

export const ledgerKey = (): Formula =>
  join(cell('key'), call('LEFT', LEDGER_KEYS.map((key) => headerOf(key, actuals)).reduce(join), 0));

/** The last day of the year with an actual on this line; 0 where there is none. */
export const lastActual = (): Formula => {
  const ofLedger = call(
    'MAXIFS',
    ...ledger('date', 0, monthStart(12)),
    ...exceptWhere(column(actuals, 'stage'), stages.committed),
    column(actuals, 'amount'),
    literal('<>'),
  );
  const [figures, ...where] = [column(sourceSums, 'month'), ...sources('actual', 0, monthStart(12)).slice(1)];
  const ofSources = call('MAXIFS', figures, ...where, column(sourceSums, 'actual'), literal('<>0'));
  return ifThere(call('MAX', ofLedger, ofSources), ofLedger);
};
