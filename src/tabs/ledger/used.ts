/** What the ledger holds of a budget line, by formulas of its row on Budget. */
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

/** A tab's rows of this line, from a fiscal month's first day to the day before another's. */
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
/** The same of what sources hold, where the plan has any. */
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

/** Spent, and what of the commitments is still open: nothing counts twice. */
export const used = (before: Formula): Formula =>
  when(
    above(call('SUMIFS', column(actuals, 'waiting'), column(actuals, 'lineKey'), cell('ledgerKey')), 0),
    call('NA'),
    plus(actual(0, before), open(0, before)),
  );

/** The same of one month: what an edit of the ledger is judged by, without the ledger being read. */
export const usedIn = (month: number): Formula =>
  plus(actual(month, monthStart(month + 1)), open(month, monthStart(month + 1)));

/** What of the year is asked for already. */
export const askedInYear = (): Formula => call('SUMIFS', ...ledger('asked', 0, monthStart(12)));

/** The ledger's columns that a figure is worked out by, from one formula each: while one is in the way of its own cells, so says every figure. */
const LEDGER_KEYS = ['lineKey', 'referenceKey', 'settlesKey', 'settled', 'order', 'waiting'];

export const ledgerKey = (): Formula =>
  join(cell('key'), call('LEFT', LEDGER_KEYS.map((key) => headerOf(key, actuals)).reduce(join), 0));

/** The last day of the year on which this line has an actual; 0 where it has none. */
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
