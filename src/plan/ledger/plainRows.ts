/** Plain rows of a ledger, which are summed as they stand. */
import type { LineType, Stage } from '../../domain/plan';
import type { Cells, Layout } from '../../sheet/layout';
import type { Shortcut } from '../../sheet/read';
import { stages } from '../../tabs/choices';
import type { actuals } from '../../tabs/ledger/actuals';
import { LANGUAGES } from '../../words';
import type { PlanEntry } from './planEntry';
import { isMisplaced } from './questions';

const ACTUAL = new Map<unknown, Stage | null>([
  ['', null],
  ...(['received', 'spent'] as const).flatMap((stage) =>
    LANGUAGES.map((language) => [stages[stage][language], stage] as const),
  ),
]);

/** The number of entries, and which fiscal months (from 0) have an actual on a known line. */
export interface Tally {
  count: number;
  hasActual: Uint8Array;
}

/** The rows of a line, as a list from the last one back. */
interface RowsOn {
  /** The index of the last one. */
  last: number;
}

/**
 * The rows of each line, so that looking at a few lines reads no other rows. Indexes into the cells; 0 is never an
 * entry.
 */
export interface RowLines {
  /** Line → its entries, without those that commit or settle. */
  lines: Map<string, RowsOn>;
  /** For each entry the index of the previous one on its line; 0 for the first. */
  before: Int32Array;
  /** Entries that commit or settle: their effect on a line may depend on others. */
  settling: PlanEntry[];
  /** Indexes of rows with a Check. */
  checked: number[];
}

const rowsOn = ({ lines }: RowLines, line: string): RowsOn => {
  let rows = lines.get(line);
  if (rows === undefined) lines.set(line, (rows = { last: 0 }));
  return rows;
};

/** Records an entry on a line at an index that is higher than all before. */
export const noteRow = (rowLines: RowLines, line: string, at: number): void => {
  const rows = rowsOn(rowLines, line);
  rowLines.before[at] = rows.last;
  rows.last = at;
};

/** The indexes of entries on some lines, ascending. */
export const placesOn = ({ lines, before }: RowLines, some: Iterable<string>): number[] => {
  const places: number[] = [];
  for (const line of some)
    for (let at = lines.get(line)?.last ?? 0; at > 0; at = before[at] ?? 0) places.push(at);
  return places.sort((one, other) => one - other);
};

interface PlainRows {
  known: ReadonlyMap<string, LineType>;
  spelled: (line: string) => string;
  slotOf: (date: Date) => number;
  months: (line: string) => Float64Array;
  tally: Tally;
  rowLines: RowLines;
  /** Below this, an amount that is not whole makes its row not plain. */
  wholeBelow: number;
}

/** In a currency without decimals, fractions below this raise a question: 12.500 may have been read as 12.5. */
export const THOUSAND = 1000;
/** The amount below which fractions raise a question: 1,000 in a currency without decimals, else 1. */
export const wholeBelow = (decimals: number): number => (decimals === 0 ? THOUSAND : 1);

/** A line by its name in the ledger. */
interface Lane {
  line: string;
  type: LineType;
  rows: RowsOn;
  /** Null until an amount is added. */
  months: Float64Array | null;
  /** The state last recognised as one of the line's actuals; it rarely changes. */
  stage: unknown;
}
const NO_STAGE = {};

/** Null where the text names no budget line. */
const laneOf = (named: unknown, { known, spelled, rowLines }: PlainRows): Lane | null => {
  if (typeof named !== 'string') return null;
  const line = spelled(named);
  const type = known.get(line);
  return type === undefined
    ? null
    : { line, type, rows: rowsOn(rowLines, line), months: null, stage: NO_STAGE };
};

/** Whether a state is one of the line's actuals; if so, it is remembered. */
const isNoted = (stage: unknown, lane: Lane): boolean => {
  const meant = ACTUAL.get(stage);
  const isActual = meant !== undefined && !isMisplaced(meant, lane.type);
  if (isActual) lane.stage = stage;
  return isActual;
};

/**
 * Most rows of a ledger are a date of the year, the Id of a line and a number, without commitment, settlement or
 * question. Reading tens of thousands of them with full care is slow. So each name is looked up once, and each day
 * once, since rows of one day follow each other. The script engine also runs new code slowly until it has compiled it
 * and all that it calls: the loop therefore calls nothing, except at a line's first row. It stops at a name, state or
 * day that is not known yet, which is looked up outside, and then continues.
 */
export const plainRows =
  (ledger: PlainRows) =>
  ({ columns }: Layout, cells: Cells): Shortcut => {
    const { slotOf, months, tally, rowLines, wholeBelow: whole } = ledger;
    const columnOf = (key: keyof typeof actuals.columns): number => (columns.get(key)?.[0] ?? 0) - 1;
    const [dateAt, lineAt, amountAt] = [columnOf('date'), columnOf('line'), columnOf('amount')];
    const [stageAt, settlesAt, checkAt] = [columnOf('stage'), columnOf('settles'), columnOf('check')];
    const lanes = new Map<unknown, Lane | null>();
    const slots = new Map<number, number>();
    const before = (rowLines.before = new Int32Array(cells.length));
    const { hasActual } = tally;
    const { checked } = rowLines;
    const firstStop = (from: number): number => {
      let [lastDay, slot] = [NaN, -1];
      for (let at = from; at < cells.length; at++) {
        const row = cells[at] ?? [];
        const lane = lanes.get(row[lineAt]);
        if (lane === undefined || lane === null) return at;
        if (row[settlesAt] !== '' || row[stageAt] !== lane.stage) return at;
        const amount = row[amountAt];
        if (typeof amount !== 'number') return at;
        const size = amount < 0 ? -amount : amount;
        if (size < whole ? size % 1 !== 0 : !(size < Infinity)) return at;
        const date = row[dateAt];
        if (!(date instanceof Date)) return at;
        const day = date.getTime();
        if (day !== lastDay) {
          lastDay = day;
          slot = slots.get(day) ?? -1;
        }
        if (!(slot >= 0 && slot < 12)) return at;
        if (row[checkAt] !== '') checked.push(at);
        const sums = (lane.months ??= months(lane.line));
        sums[slot] = (sums[slot] ?? 0) + amount;
        hasActual[slot] = 1;
        before[at] = lane.rows.last;
        lane.rows.last = at;
      }
      return cells.length;
    };
    /** Whether a row had something unknown that is known from now on; it may then be a plain row. */
    const isLearnt = (row: readonly unknown[]): boolean => {
      const [named, stage, date] = [row[lineAt], row[stageAt], row[dateAt]];
      const lane = lanes.get(named);
      if (lane === undefined) lanes.set(named, laneOf(named, ledger));
      if (lane === undefined || lane === null) return lane === undefined;
      if (stage !== lane.stage) return isNoted(stage, lane);
      if (!(date instanceof Date) || slots.has(date.getTime())) return false;
      slots.set(date.getTime(), slotOf(date));
      return true;
    };
    return (from) => {
      let at = firstStop(from);
      while (at < cells.length && isLearnt(cells[at] ?? [])) at = firstStop(at);
      tally.count += at - from;
      if (at < cells.length && cells[at]?.[checkAt] !== '') checked.push(at);
      return at;
    };
  };
