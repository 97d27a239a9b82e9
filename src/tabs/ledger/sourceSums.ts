import type { Entry } from '../../domain/plan';
import { ownColumn } from '../../sheet/formula';
import { NO_NOTE, key, money, month, spilled, tab, text, type RowOf } from '../../sheet/tab';
import * as terms from '../../terms';
import { KEY_COLUMN, lineKeyOf } from '../keys';

/**
 * What sources held when they were last read: one row per source, line and month. Formulas and limits count it together
 * with the ledger. Only the add-on writes it, and rewrites it with every reading.
 */
export const sourceSums = tab({
  key: 'sourceSums',
  name: { en: 'Sums of sources', vi: 'Số tổng từ nguồn' },
  colour: '#188038',
  keys: ['line', 'month'],
  isLog: true,
  readyRows: 0,
  columns: {
    source: text({ en: 'Source', vi: 'Nguồn' }, NO_NOTE, { width: 200 }),
    line: key(terms.budgetLine, NO_NOTE, { names: 'line' }),
    month: month(terms.month),
    actual: money({ en: 'Received or spent', vi: 'Đã thu hoặc đã chi' }, NO_NOTE, { width: 130 }),
    open: money(terms.stillCommitted, NO_NOTE, { width: 130 }),
    lineKey: spilled(
      { en: 'Key of line', vi: 'Khoá khoản mục' },
      NO_NOTE,
      () => lineKeyOf(ownColumn('line')),
      KEY_COLUMN,
    ),
  },
});

type SourceSumRow = RowOf<typeof sourceSums>;

/** An entry from a source; a month's first day stands for all of its days. */
export type OutsideEntry = Entry & { source: string };

/** The entries that a row stands for. */
export const entriesOfSums = ({ source, line, month, actual, open }: SourceSumRow): OutsideEntry[] => {
  if (line === null || month === null) return [];
  const each = { source: source ?? '', line, date: `${month}-01`, reference: null, settles: null };
  return [
    ...(actual === null || actual === 0 ? [] : [{ ...each, amount: actual, stage: null }]),
    // Their open part is known, and no entry of the ledger settles it.
    ...(open === null || open === 0 ? [] : [{ ...each, amount: open, stage: 'committed' as const }]),
  ];
};
