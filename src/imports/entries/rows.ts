/** The rows of a file as payments: a day, a signed amount, and a description. */
import type { Day, Figure } from '../../domain/plan';
import type { Words } from '../../words';
import type { Entry, Unread } from '../entry';
import { cellAt, isBlank, type Row } from '../grid';
import { ITEM, SUM, type LeaveOut } from '../mapping/shapes';
import { currencyNamed, signOfRow } from '../table/currency';
import { behindDay, dayIn, saysMonth } from '../table/days';
import { type Facts } from '../table/facts';
import { plainHeader } from '../table/headers';
import { withoutAmounts } from '../table/orders';
import { type Block, type Table, type TableRow } from '../table/table';
import { areOnceADay, dayAbove, noneAbove, putAbove, sumsOfBelow, type Above } from './above';
import { notOver } from './months';
import { amountOf, said, summedIn, type Reader } from './reader';
import { NOTHING, ZERO, type Added } from './summing';

const A_DAY: Words = { en: 'a day, such as 2026-03-15', vi: 'một ngày, ví dụ 15/03/2026' };
const NOT_A_MONTH: Words = {
  en: 'a day, such as 2026-09-30: it says only a month',
  vi: 'một ngày, ví dụ 30/09/2026: ở đây chỉ ghi tháng',
};
const A_WAY: Words = { en: 'money in or money out', vi: 'thu hay chi' };
const AN_AMOUNT: Words = { en: 'an amount', vi: 'một số tiền' };

const leftOutBy = (row: Row, reader: Reader): LeaveOut | null =>
  reader.leaveOut.find(
    ({ column, by }) =>
      by.is.includes(plainHeader(cellAt(row, column).text)) &&
      (by.ifIn !== true || (amountOf(row, reader).sum ?? 0) > 0),
  )?.by ?? null;

/** The first date column that is not blank in the row. */
const dayColumn = (row: Row, columns: readonly number[]): number => {
  for (const column of columns) if (!isBlank(cellAt(row, column))) return column;
  return columns[0] ?? 0;
};

const without = (columns: readonly number[], column: number): readonly number[] =>
  columns.includes(column) ? columns.filter((one) => one !== column) : columns;

/** What has been read of a block so far, row by row. */
export interface Found {
  entries: Entry[];
  unread: Unread[];
  rows: readonly TableRow[];
  above: Above;
  /** Whether a day is written once, with its rows below it. */
  isOnceADay: boolean | null;
  /** Rows that are the sums of rows below them. */
  sums: ReadonlySet<TableRow>;
}

const dayOf = (row: TableRow, amount: Figure, { columns }: Reader, found: Found): Day | null => {
  const hasDay = columns.date.some((column) => !isBlank(cellAt(row.cells, column)));
  if (hasDay || said(row.cells, columns.description) === '') return null;
  found.isOnceADay ??= areOnceADay(found.rows, columns.date);
  return found.isOnceADay ? dayAbove(row.at, amount, found.above) : null;
};

/** Fees and taxes that stand beside an amount, as entries of their own. */
const besideOf = (row: Row, entry: Entry, reader: Reader): Entry[] =>
  (['fee', 'tax'] as const).flatMap((part): Entry[] => {
    const { sum: cost } = summedIn(row, reader.columns[part], reader);
    return cost === null || cost === 0
      ? []
      : [{ ...entry, part, amount: reader.costSign[part] * cost, balance: null }];
  });

const hasBeside = (row: Row, reader: Reader): boolean =>
  (['fee', 'tax'] as const).some((part) => (summedIn(row, reader.columns[part], reader).sum ?? 0) !== 0);

/** A row that is left out, or that has only a fee, counts as 0 where its amount is blank. */
const countedOf = (row: Row, isLeftOut: boolean, reader: Reader): Added => {
  const added = amountOf(row, reader);
  const isNothing = added === NOTHING && (isLeftOut || hasBeside(row, reader));
  return isNothing ? ZERO : added;
};

/** A row that names both the debited and the credited account makes one leg for each. */
const legsOf = (row: Row, entry: Entry, { columns, mapping }: Reader): Entry[] => {
  const [debited, credited] = columns.account;
  if (!mapping.isJournal || debited === undefined || credited === undefined) return [entry];
  const leg = (column: number, amount: number): Entry => ({
    ...entry,
    amount,
    ledgerAccount: said(row, [column]),
  });
  return [leg(debited, 0 - entry.amount), leg(credited, entry.amount)];
};

const unreadAt = (row: TableRow, { headers }: Table, column: number, expected: Words): Unread => ({
  at: row.at,
  header: row.under ?? headers[column] ?? '',
  found: cellAt(row.cells, column).text,
  expected,
});

/** Hidden rows are left out only where a person said so. */
export const HIDDEN: Words = { en: 'hidden in the file', vi: 'bị ẩn trong tệp' };
const hiddenBy = ({ at }: TableRow, { table, writing }: Reader): Own['leftOut'] =>
  writing.isWithoutHidden === true && table.hidden?.rows.has(at) === true ? { why: HIDDEN } : null;

const SUM_ABOVE: Pick<LeaveOut, 'why' | 'repeats'> = { why: SUM, repeats: true };

interface Own {
  cells: Row;
  leftOut: Pick<LeaveOut, 'why' | 'repeats'> | null;
}
/**
 * A row without the amounts that count on another row of its order. If no other money is left, the row only repeats the
 * order and is left out.
 */
const ownOf = (row: TableRow, reader: Reader): Own => {
  const { orders } = reader;
  const leftOut =
    (reader.leaveOut.length === 0 ? null : leftOutBy(row.cells, reader)) ??
    hiddenBy(row, reader) ??
    notOver(row, reader);
  if (orders?.elsewhere.has(row) !== true) return { cells: row.cells, leftOut };
  const cells = withoutAmounts(row.cells, orders.once);
  const isItem = amountOf(cells, reader) === NOTHING;
  return { cells, leftOut: isItem ? { why: leftOut?.why ?? ITEM, repeats: true } : leftOut };
};

interface Said extends Own {
  /** The column of the day. */
  column: number;
  day: Day | null;
  sum: number;
}

/** Written out field by field because it is called for thousands of rows: building the object in one go is faster. */
const entryOf = (
  { at }: TableRow,
  { cells, leftOut, column, day, sum }: Said,
  facts: Facts,
  reader: Reader,
): Entry => {
  const { table, columns, mapping } = reader;
  return {
    sheet: table.sheet,
    at,
    part: 'amount',
    account: facts.account,
    day,
    amount: sum,
    text: said(cells, columns.description),
    reference: said(cells, without(columns.reference, column)) || behindDay(cellAt(cells, column)),
    state: said(cells, columns.state),
    kind: said(cells, columns.kind),
    currency:
      currencyNamed(said(cells, columns.currency)) ||
      signOfRow(cells, reader.money, facts.currency || (reader.writing.own ?? '')) ||
      facts.currency,
    balance: summedIn(cells, columns.balance, reader).sum,
    ledgerAccount: mapping.isJournal ? said(cells, columns.account) : '',
    leftOut: leftOut?.why ?? null,
  };
};

/** A voucher's reference may stand beside the first of its legs only. */
const referenceAbove = ({ entries }: Found): string => entries[entries.length - 1]?.reference ?? '';

export const readRow = (row: TableRow, facts: Facts, reader: Reader, found: Found): void => {
  const { at } = row;
  const { table, columns, writing, mapping } = reader;
  const { cells, leftOut } = found.sums.has(row)
    ? { cells: row.cells, leftOut: SUM_ABOVE }
    : ownOf(row, reader);
  const column = dayColumn(cells, columns.date);
  const cell = cellAt(cells, column);
  const repeats = leftOut?.repeats === true;
  const { sum, bad } = repeats ? ZERO : countedOf(cells, leftOut !== null, reader);
  const own = dayIn(cell, writing.dayOrder);
  const day = own ?? dayOf(row, sum, reader, found);
  if (day === null && leftOut === null) {
    found.unread.push(unreadAt(row, table, column, saysMonth(cell) ? NOT_A_MONTH : A_DAY));
    return;
  }
  if (bad !== null || sum === null) {
    const at = bad ?? columns.amount[0] ?? columns.in[0] ?? 0;
    found.unread.push(unreadAt(row, table, at, columns.direction.includes(at) ? A_WAY : AN_AMOUNT));
    return;
  }
  putAbove(found.above, at, day, own, sum);
  const whole = entryOf(row, { cells, leftOut, column, day, sum }, facts, reader);
  const entry =
    mapping.isJournal && own === null
      ? { ...whole, reference: whole.reference || referenceAbove(found) }
      : whole;
  if (mapping.isJournal) found.entries.push(...legsOf(cells, entry, reader));
  else found.entries.push(entry);
  if (!repeats && columns.fee.length + columns.tax.length > 0)
    found.entries.push(...besideOf(cells, entry, reader));
};

/** The state before the first row of a block is read. */
export const nothingOf = ({ rows }: Block, reader: Reader): Found => ({
  entries: [],
  unread: [],
  rows,
  above: noneAbove(),
  isOnceADay: null,
  sums: sumsOfBelow(rows, reader.columns.date, ({ cells }) => amountOf(cells, reader).sum ?? NaN),
});
