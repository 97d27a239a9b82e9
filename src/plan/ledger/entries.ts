import { summing, type Ledger } from '../../domain/ledger';
import { addMonths, ordinal } from '../../domain/months';
import type { Entry, LineType, Month, Stage } from '../../domain/plan';
import type { ReadContext, Reading, Shortcut } from '../../sheet/read';
import type { Layout } from '../../sheet/layout';
import { actuals } from '../../tabs';
import type { LedgerRow } from '../../tabs/actuals';
import { stages } from '../../tabs/choices';
import { DAY_FIRST } from '../../speech';
import { LANGUAGES, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { eachRow } from '../frame';
import { outsideEntries, type OutsideEntry } from './outside';
import { isMisplaced, questionsOf, type Asking } from './questions';

export type PlanEntry = LedgerRow & Entry;

/** The ledger of a plan, summed while it is read: it may be long, and no row of it is kept. */
export interface LedgerRead extends Reading {
  ledger: Ledger;
  count: number;
  /** The last fiscal month that has an actual of a known line; the first one where there is none. */
  lastMonth: Month;
  /** Rows that lack something, name a line that is in no budget, or say what is asked about. */
  faulty: readonly LedgerRow[];
  /** Entries that commit, settle, or are of less than one: there may be something to ask about them. */
  asked: readonly PlanEntry[];
  /** What stands elsewhere and is counted in `ledger`, too. */
  outside: readonly OutsideEntry[];
}

const A_LINE: Words = {
  en: 'a line of the Budget tab, by its name or its Id',
  vi: 'một khoản mục ở trang Ngân sách, ghi tên hoặc mã',
};
const A_DATE: Words = { en: 'a date', vi: 'một ngày' };
const AN_AMOUNT: Words = { en: 'an amount', vi: 'một số tiền' };

export const isEntry = (row: LedgerRow): row is PlanEntry =>
  row.date !== null && row.line !== null && row.amount !== null;

const isTiny = (amount: number): boolean => amount !== 0 && Math.abs(amount) < 1;
const isAsked = ({ stage, settles, amount }: PlanEntry): boolean =>
  stage === 'committed' || settles !== null || isTiny(amount);

/** Reads the ledger. `known`: the budget's lines by their Ids. */
export const readLedger = (
  workbook: Workbook,
  context: ReadContext,
  known: ReadonlyMap<string, LineType>,
): LedgerRead => {
  const sums = summing(context.first);
  const start = ordinal(context.first);
  const asking: Asking = { first: context.first, days: DAY_FIRST, typeOf: (line) => known.get(line) };
  const faulty: LedgerRow[] = [];
  const asked: PlanEntry[] = [];
  let count = 0;
  let last = 0;
  const counted = (slot: number, isActual: boolean): void => {
    count++;
    if (isActual && slot > last && slot < 12) last = slot;
  };
  const take = (row: LedgerRow): void => {
    if (!isEntry(row)) return void faulty.push(row);
    const isKnown = known.has(row.line);
    if (!isKnown || questionsOf(row, asking).length > 0) faulty.push(row);
    if (isAsked(row)) asked.push(row);
    sums.add(row);
    counted(ordinal(row.date) - start, isKnown && row.stage !== 'committed');
  };
  const takeActual = (line: string, slot: number, amount: number): void => {
    sums.addActual(line, slot, amount);
    counted(slot, true);
  };
  const slotOf = (date: Date): number => ordinal(context.dayOf(date)) - start;
  const outside = outsideEntries(workbook, context);
  for (const entry of outside) {
    sums.add(entry);
    counted(ordinal(entry.date) - start, known.has(entry.line) && entry.stage !== 'committed');
  }
  const reading = eachRow(workbook, actuals, context, take, plainRows(known, context, slotOf, takeActual));
  return {
    ...reading,
    ledger: sums.ledger(),
    count,
    lastMonth: addMonths(context.first, last),
    faulty,
    asked,
    outside,
  };
};

const ACTUAL = new Map<unknown, Stage | null>([
  ['', null],
  ...(['received', 'spent'] as const).flatMap((stage) =>
    LANGUAGES.map((language) => [stages[stage][language], stage] as const),
  ),
]);

/**
 * Most rows of a ledger say just what they mean: a date of the year, the Id of a line, a number, and nothing that is
 * committed, settled or asked about. They are summed as they stand, since tens of thousands of rows read with care take their time.
 */
const plainRows =
  (
    known: ReadonlyMap<string, LineType>,
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
      const type = known.get(line);
      if (!(date instanceof Date) || typeof amount !== 'number' || type === undefined) return false;
      const stage = ACTUAL.get(cells[stageAt]);
      if (isTiny(amount) || cells[settlesAt] !== '' || stage === undefined || isMisplaced(stage, type))
        return false;
      const instant = date.getTime();
      let slot = slots.get(instant);
      if (slot === undefined) slots.set(instant, (slot = slotOf(date)));
      if (!(slot >= 0 && slot < 12)) return false;
      take(line, slot, amount);
      return true;
    };
  };

/** A cell of a row that is not as it should be; `counts`: it is counted all the same. */
export interface Fault {
  key: string;
  found: string;
  expected: Words;
  counts: boolean;
}

/** The cells of a row that the ledger can't be summed from as they are, or that are asked about. */
export const faultsOf = (row: LedgerRow, asking: Asking): Fault[] => {
  const unusable = (key: string, found: string, expected: Words): Fault => ({
    ...{ key, found, expected, counts: false },
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
