/** A summary of the ledger in one cell of Budget, so that an edit need not read the ledger. */
import { call, column, headerOf, join, literal, minus, type Formula } from '../../sheet/formula';
import { LANGUAGES } from '../../words';
import { stages } from '../choices';
import { actuals } from './actuals';

/** The columns that an entry is made of and computed from; the summary saves an edit from reading where they are. */
export const LEDGER_HEAD = [
  ...(['date', 'line', 'amount', 'stage', 'description', 'reference', 'settles', 'open', 'left'] as const),
  ...(['check', 'serial', 'order', 'ownOpen', 'ownSettled', 'lineKey', 'referenceKey'] as const),
  ...(['settlesKey', 'settled', 'waiting', 'asked', 'importKey', 'imported'] as const),
];
/** Separates the parts of `ledgerHead`; no header contains it. */
export const HEAD_MARK = '¦';
/** The number of cells in a column that are filled, but not with a number; the header is one of them. */
const notNumbers = (key: string): Formula =>
  minus(call('COUNTA', column(actuals, key)), call('COUNT', column(actuals, key)));
/** The number of cells in a column that are filled, but with none of the given words; the header is one of them. */
const notAmong = (key: string, words: readonly string[]): Formula =>
  words.reduce<Formula>(
    (left, word) => minus(left, call('COUNTIF', column(actuals, key), literal(word))),
    call('COUNTA', column(actuals, key)),
  );
/** Joins texts with few nested brackets: some programs allow only 64 levels. */
const inRow = (parts: readonly Formula[]): Formula => {
  const half = parts.length >> 1;
  const [only] = parts;
  return half === 0 ? (only ?? literal('')) : join(inRow(parts.slice(0, half)), inRow(parts.slice(half)));
};

/**
 * What an edit must know of a ledger that it does not read: the row of its header, how many dates and amounts are not
 * numbers and how many states are unknown (formulas count such cells differently from a full reading), and its headers.
 */
export const ledgerHead = (): Formula => {
  const words = Object.values(stages).flatMap((stage) => LANGUAGES.map((language) => stage[language]));
  const told = [
    call('ROW', headerOf('date', actuals)),
    ...['date', 'amount'].map(notNumbers),
    notAmong('stage', words),
    ...LEDGER_HEAD.flatMap((key) => [call('COLUMN', headerOf(key, actuals)), headerOf(key, actuals)]),
  ];
  return inRow(told.flatMap((part) => [literal(HEAD_MARK), part]));
};
