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
  const tally: Tally = { count: 0, last: 0 };
  const counted = (slot: number, isActual: boolean): void => {
    tally.count++;
    if (isActual && slot > tally.last && slot < 12) tally.last = slot;
  };
  const take = (row: LedgerRow): void => {
    if (!isEntry(row)) return void faulty.push(row);
    const isKnown = known.has(row.line);
    if (!isKnown || questionsOf(row, asking).length > 0) faulty.push(row);
    if (isAsked(row)) asked.push(row);
    sums.add(row);
    counted(ordinal(row.date) - start, isKnown && row.stage !== 'committed');
  };
  const plain: PlainRows = {
    known,
    spelled: context.spelled?.line ?? String,
    slotOf: (date) => ordinal(context.dayOf(date)) - start,
    months: (line) => sums.months(line),
    tally,
  };
  const outside = outsideEntries(workbook, context);
  for (const entry of outside) {
    sums.add(entry);
    counted(ordinal(entry.date) - start, known.has(entry.line) && entry.stage !== 'committed');
  }
  const reading = eachRow(workbook, actuals, context, take, plainRows(plain));
  return {
    ...reading,
    ledger: sums.ledger(),
    count: tally.count,
    lastMonth: addMonths(context.first, tally.last),
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

/** How many entries there are, and in which fiscal month, from 0, the last actual of a known line stands. */
interface Tally {
  count: number;
  last: number;
}

interface PlainRows {
  known: ReadonlyMap<string, LineType>;
  spelled: (line: string) => string;
  slotOf: (date: Date) => number;
  months: (line: string) => Float64Array;
  tally: Tally;
}

/** A line as the ledger names it. */
interface Lane {
  line: string;
  type: LineType;
  /** Null while nothing is summed. */
  months: Float64Array | null;
  /** What was last found to be a state of its actuals: it hardly ever changes. */
  stage: unknown;
}
const NO_STAGE = {};

const meansActual = (stage: unknown, type: LineType): boolean => {
  const meant = ACTUAL.get(stage);
  return meant !== undefined && !isMisplaced(meant, type);
};

/**
 * Most rows of a ledger say just what they mean: a date of the year, the Id of a line, a number, and nothing that is
 * committed, settled or asked about. They are summed as they stand, since tens of thousands of rows read with care take
 * their time: how a line is named is looked up once, and rows of one day follow each other. Code that the engine meets
 * for the first time is slow at calling, so that nothing is called that need not be.
 */
const plainRows =
  ({ known, spelled, slotOf, months, tally }: PlainRows) =>
  ({ columns }: Layout): Shortcut => {
    const place = (key: keyof LedgerRow): number => (columns.get(key)?.[0] ?? 0) - 1;
    const dateAt = place('date');
    const lineAt = place('line');
    const amountAt = place('amount');
    const stageAt = place('stage');
    const settlesAt = place('settles');
    const laneOf = (named: unknown): Lane | null => {
      if (typeof named !== 'string') return null;
      const line = spelled(named);
      const type = known.get(line);
      return type === undefined ? null : { line, type, months: null, stage: NO_STAGE };
    };
    const lanes = new Map<unknown, Lane | null>();
    const slots = new Map<number, number>();
    let [lastDay, slot] = [NaN, -1];
    return (cells) => {
      const named = cells[lineAt];
      let lane = lanes.get(named);
      if (lane === undefined) lanes.set(named, (lane = laneOf(named)));
      if (lane === null || cells[settlesAt] !== '') return false;
      const amount = cells[amountAt];
      if (typeof amount !== 'number') return false;
      if (!((amount >= 1 && amount < Infinity) || (amount <= -1 && amount > -Infinity) || amount === 0))
        return false;
      const stage = cells[stageAt];
      if (stage !== lane.stage) {
        if (!meansActual(stage, lane.type)) return false;
        lane.stage = stage;
      }
      const date = cells[dateAt];
      if (!(date instanceof Date)) return false;
      const day = date.getTime();
      if (day !== lastDay) {
        const found = slots.get(day) ?? slotOf(date);
        slots.set(day, found);
        [lastDay, slot] = [day, found];
      }
      if (!(slot >= 0 && slot < 12)) return false;
      const sums = (lane.months ??= months(lane.line));
      sums[slot] = (sums[slot] ?? 0) + amount;
      tally.count++;
      if (slot > tally.last) tally.last = slot;
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
