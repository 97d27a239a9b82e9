/** What Budget tells of the ledger in one cell, so that an edit need not read it. */
import { call, column, headerOf, join, literal, minus, type Formula } from '../../sheet/formula';
import { LANGUAGES } from '../../words';
import { stages } from '../choices';
import { actuals } from './actuals';

/** What an entry of the ledger is made of and worked out by: where each column stands, an edit need not read. */
export const LEDGER_HEAD = [
  ...(['date', 'line', 'amount', 'stage', 'description', 'reference', 'settles', 'open', 'left'] as const),
  ...(['check', 'serial', 'order', 'ownOpen', 'ownSettled', 'lineKey', 'referenceKey'] as const),
  ...(['settlesKey', 'settled', 'waiting', 'asked', 'importKey', 'imported'] as const),
];
/** Parts what `ledgerHead` tells, and no header holds it. */
export const HEAD_MARK = '¦';
/** The cells of a column that hold something, and no number; its header is one of them. */
const notNumbers = (key: string): Formula =>
  minus(call('COUNTA', column(actuals, key)), call('COUNT', column(actuals, key)));
/** The cells of a column that hold something, and none of some words; its header is one of them. */
const notAmong = (key: string, words: readonly string[]): Formula =>
  words.reduce<Formula>(
    (left, word) => minus(left, call('COUNTIF', column(actuals, key), literal(word))),
    call('COUNTA', column(actuals, key)),
  );
/** Texts one after the other, in few brackets within each other: some programs allow 64. */
const inRow = (parts: readonly Formula[]): Formula => {
  const half = parts.length >> 1;
  const [only] = parts;
  return half === 0 ? (only ?? literal('')) : join(inRow(parts.slice(0, half)), inRow(parts.slice(half)));
};

/**
 * What an edit must know of a ledger that it does not read: its header's row, how many dates and amounts are no numbers
 * and how many states are none (cells count those otherwise than whoever reads them with care), and its headers.
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
