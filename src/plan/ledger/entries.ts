import { summing, type Ledger } from '../../domain/ledger';
import { addMonths, ordinal } from '../../domain/months';
import type { Entry, Month } from '../../domain/plan';
import type { ReadContext, Reading, Shortcut } from '../../sheet/read';
import type { Layout } from '../../sheet/layout';
import { actuals } from '../../tabs';
import type { LedgerRow } from '../../tabs/actuals';
import { stages } from '../../tabs/choices';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { eachRow } from '../frame';

export type PlanEntry = LedgerRow & Entry;

/** The ledger of a plan, summed while it is read: it may be long, and no row of it is kept. */
export interface LedgerRead extends Reading {
  ledger: Ledger;
  count: number;
  /** The last fiscal month that has an actual; the first one where there is none. */
  lastMonth: Month;
  /** Rows that lack something, or name a line that is in no budget. */
  faulty: readonly LedgerRow[];
}

const A_LINE: Words = {
  en: 'the Id of a line on the Budget tab',
  vi: 'mã của một khoản mục ở trang Ngân sách',
};
const A_DATE: Words = { en: 'a date', vi: 'một ngày' };
const AN_AMOUNT: Words = { en: 'an amount', vi: 'một số tiền' };

export const isEntry = (row: LedgerRow): row is PlanEntry =>
  row.date !== null && row.line !== null && row.amount !== null;

/** Reads the ledger. `known`: the Ids of the budget's lines. */
export const readLedger = (
  workbook: Workbook,
  context: ReadContext,
  known: ReadonlySet<string>,
): LedgerRead => {
  const sums = summing(context.first);
  const start = ordinal(context.first);
  const faulty: LedgerRow[] = [];
  let count = 0;
  let last = 0;
  const counted = (slot: number, isActual: boolean): void => {
    count++;
    if (isActual && slot > last && slot < 12) last = slot;
  };
  const take = (row: LedgerRow): void => {
    if (!isEntry(row)) return void faulty.push(row);
    if (!known.has(row.line)) faulty.push(row);
    sums.add(row);
    counted(ordinal(row.date) - start, row.stage !== 'committed');
  };
  const takeActual = (line: string, slot: number, amount: number): void => {
    sums.addActual(line, slot, amount);
    counted(slot, true);
  };
  const slotOf = (date: Date): number => ordinal(context.dayOf(date)) - start;
  const reading = eachRow(workbook, actuals, context, take, plainRows(known, context, slotOf, takeActual));
  return { ...reading, ledger: sums.ledger(), count, lastMonth: addMonths(context.first, last), faulty };
};

const ACTUAL = new Set<unknown>([
  '',
  stages.received.en,
  stages.received.vi,
  stages.spent.en,
  stages.spent.vi,
]);

/**
 * Most rows of a ledger say just what they mean: a date, the Id of a line, a number, and nothing that is committed or
 * settled. They are summed as they stand, since tens of thousands of rows read with care take their time.
 */
const plainRows =
  (
    known: ReadonlySet<string>,
    { spelled }: ReadContext,
    slotOf: (date: Date) => number,
    take: (line: string, slot: number, amount: number) => void,
  ) =>
  ({ columns }: Layout): Shortcut => {
    const place = (key: keyof LedgerRow): number => (columns.get(key)?.[0] ?? 0) - 1;
    const dateAt = place('date');
    const lineAt = place('line');
    const amountAt = place('amount');
    const stageAt = place('stage');
    const settlesAt = place('settles');
    const slots = new Map<number, number>();
    return (cells) => {
      const date = cells[dateAt];
      const named = cells[lineAt];
      if (typeof named !== 'string') return false;
      const line = spelled?.line?.(named) ?? named;
      const amount = cells[amountAt];
      if (!(date instanceof Date) || typeof amount !== 'number' || !known.has(line)) return false;
      if (cells[settlesAt] !== '' || !ACTUAL.has(cells[stageAt])) return false;
      const instant = date.getTime();
      let slot = slots.get(instant);
      if (slot === undefined) slots.set(instant, (slot = slotOf(date)));
      take(line, slot, amount);
      return true;
    };
  };

/** The cells of a row that the ledger can't be summed from as they are. */
export const faultsOf = (
  row: LedgerRow,
  known: ReadonlySet<string>,
): [key: string, found: string, Words][] => [
  ...(row.line === null || !known.has(row.line)
    ? [['line', row.line ?? '', A_LINE] as [string, string, Words]]
    : []),
  ...(row.date === null ? [['date', '', A_DATE] as [string, string, Words]] : []),
  ...(row.amount === null ? [['amount', '', AN_AMOUNT] as [string, string, Words]] : []),
];
