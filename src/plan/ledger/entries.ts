import { isPlain, summing, type Ledger } from '../../domain/control/ledger';
import { addMonths, ordinal } from '../../domain/months/months';
import type { Day, Entry, LineType, Month } from '../../domain/plan';
import type { ReadContext, TableFound } from '../../sheet/read';
import { DAY_FIRST } from '../../speech';
import { actuals } from '../../tabs';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import type { OutsideEntry } from '../../tabs/ledger/sourceSums';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { eachRow } from '../frame';
import { outsideEntries } from './outside';
import { noteRow, plainRows, wholeBelow, type RowLines, type Tally } from './plainRows';
import type { PlanEntry } from './planEntry';
import { questionsOf, type EntryAsking } from './questions';

export type { PlanEntry };

/** The ledger of a plan, summed while it is read: it may be long, so its rows are not kept. */
export interface LedgerRead extends TableFound {
  ledger: Ledger;
  count: number;
  /** The last fiscal month with an actual on a known line; null where there is none. */
  lastMonth: Month | null;
  /** Rows that lack something, name an unknown line, or contain something to ask about. */
  faulty: readonly LedgerRow[];
  /** Entries that commit or settle, or are less than one unit: they may raise questions. */
  asked: readonly PlanEntry[];
  rowLines: RowLines;
  /** Entries from other sources, which `ledger` includes. */
  outside: readonly OutsideEntry[];
}

const A_LINE: Words = {
  en: 'a line of the Budget tab, by its name or its Id',
  vi: 'một khoản mục ở trang Ngân sách, ghi tên hoặc mã',
};
const A_DATE: Words = { en: 'a date', vi: 'một ngày' };
const AN_AMOUNT: Words = { en: 'an amount', vi: 'một số tiền' };

/** Whether a row has everything that an entry needs: day, line and amount. */
export const isEntry = (row: LedgerRow): row is PlanEntry =>
  row.date !== null && row.line !== null && row.amount !== null;

const isTiny = (amount: number): boolean => amount !== 0 && Math.abs(amount) < 1;
/** Whether an entry may raise questions; plain rows never do. */
export const isAsked = ({ stage, settles, amount }: PlanEntry): boolean =>
  stage === 'committed' || settles !== null || isTiny(amount);

/** Sums entries and counts them by fiscal month. */
const counting = (first: Month, known: ReadonlyMap<string, LineType>) => {
  const sums = summing(first);
  const tally: Tally = { count: 0, hasActual: new Uint8Array(12) };
  const start = ordinal(first);
  const slotOf = (date: Day): number => ordinal(date) - start;
  const count = (entry: Entry): void => {
    sums.add(entry);
    tally.count++;
    const slot = slotOf(entry.date);
    const isActual = entry.stage !== 'committed' && known.has(entry.line);
    if (isActual && slot >= 0 && slot < 12) tally.hasActual[slot] = 1;
  };
  return { sums, tally, slotOf, count };
};

const lastIn = (first: Month, slot: number): Month | null => (slot < 0 ? null : addMonths(first, slot));

/** Reads the ledger. `known`: the type of each budget line; `decimals`: of the plan's currency. */
export const readLedger = (
  workbook: Workbook,
  context: ReadContext,
  known: ReadonlyMap<string, LineType>,
  decimals = 2,
): LedgerRead => {
  const whole = wholeBelow(decimals);
  const asking: EntryAsking = { first: context.first, days: DAY_FIRST, typeOf: (line) => known.get(line) };
  const faulty: LedgerRow[] = [];
  const asked: PlanEntry[] = [];
  const rowLines: RowLines = { lines: new Map(), before: new Int32Array(0), settling: [], checked: [] };
  const { sums, tally, slotOf, count } = counting(context.first, known);
  const take = (row: LedgerRow): void => {
    if (!isEntry(row)) return void faulty.push(row);
    if (!known.has(row.line) || questionsOf(row, asking).length > 0) faulty.push(row);
    if (isAsked(row) || (Math.abs(row.amount) < whole && row.amount % 1 !== 0)) asked.push(row);
    count(row);
    if (isPlain(row)) noteRow(rowLines, row.line, row.row - 1);
    else rowLines.settling.push(row);
  };
  const shortcut = plainRows({
    known,
    spelled: context.spelled?.line ?? String,
    slotOf: (date) => slotOf(context.dayOf(date)),
    months: (line) => sums.months(line),
    tally,
    rowLines,
    wholeBelow: whole,
  });
  const outside = outsideEntries(workbook, context);
  for (const entry of outside) count(entry);
  const reading = eachRow(workbook, actuals, context, take, shortcut);
  return {
    ...reading,
    ledger: sums.ledger(),
    count: tally.count,
    lastMonth: lastIn(context.first, tally.hasActual.lastIndexOf(1)),
    faulty,
    asked,
    outside,
    rowLines,
  };
};

/** A cell of a row that is wrong; `counts`: it is counted all the same. */
export interface EntryFault {
  key: string;
  found: string;
  expected: Words;
  counts: boolean;
}

/** The cells of a row because of which it can't be counted, or that raise questions. */
export const faultsOf = (row: LedgerRow, asking: EntryAsking): EntryFault[] => {
  const unusable = (key: string, found: string, expected: Words): EntryFault => ({
    key,
    found,
    expected,
    counts: false,
  });
  return [
    ...(row.line === null || asking.typeOf(row.line) === undefined
      ? [unusable('line', row.line ?? '', A_LINE)]
      : []),
    ...(row.date === null ? [unusable('date', '', A_DATE)] : []),
    ...(row.amount === null ? [unusable('amount', '', AN_AMOUNT)] : []),
    ...(isEntry(row) ? questionsOf(row, asking) : []),
  ];
};
