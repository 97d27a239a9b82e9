/** Rows of a ledger that say just what they mean: they are summed as they stand. */
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

/** How many entries there are, and in which fiscal months, from 0, an actual of a known line stands. */
export interface Tally {
  count: number;
  hasActual: Uint8Array;
}

/** The rows of a line, from its last one back. */
interface RowsOn {
  /** Where in the cells the last one stands. */
  last: number;
}

/** What the ledger's entries are on: who looks at a few lines looks at no other row. Places are counted from 0, where no entry stands. */
export interface RowLines {
  /** Line → its entries, but for those that commit or settle. */
  lines: Map<string, RowsOn>;
  /** Of each of them the place of the one before it on its line; 0 of the first. */
  before: Int32Array;
  /** Entries that commit or settle: what they do to a line may depend on others. */
  settling: PlanEntry[];
  /** Where in the cells rows stand of which Check is not blank. */
  checked: number[];
}

const rowsOn = ({ lines }: RowLines, line: string): RowsOn => {
  let rows = lines.get(line);
  if (rows === undefined) lines.set(line, (rows = { last: 0 }));
  return rows;
};

/** Notes that at a place, below all that were noted, an entry on a line stands. */
export const noteRow = (rowLines: RowLines, line: string, at: number): void => {
  const rows = rowsOn(rowLines, line);
  rowLines.before[at] = rows.last;
  rows.last = at;
};

/** Where entries of some lines stand, from above. */
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
  /** Below it an amount that is not whole is no plain one. */
  wholeBelow: number;
}

/** Below it a part of a unit is asked about, in a currency without: 12.500 that was read as 12.5. */
export const THOUSAND = 1000;
export const wholeBelow = (decimals: number): number => (decimals === 0 ? THOUSAND : 1);

/** A line as the ledger names it. */
interface Lane {
  line: string;
  type: LineType;
  rows: RowsOn;
  /** Null while nothing is summed. */
  months: Float64Array | null;
  /** What was last found to be a state of its actuals: it hardly ever changes. */
  stage: unknown;
}
const NO_STAGE = {};

/** Null where no line of the budget is named. */
const laneOf = (named: unknown, { known, spelled, rowLines }: PlainRows): Lane | null => {
  if (typeof named !== 'string') return null;
  const line = spelled(named);
  const type = known.get(line);
  return type === undefined
    ? null
    : { line, type, rows: rowsOn(rowLines, line), months: null, stage: NO_STAGE };
};

/** Whether a state is one of the line's actuals: it is known from then on. */
const isNoted = (stage: unknown, lane: Lane): boolean => {
  const meant = ACTUAL.get(stage);
  const isActual = meant !== undefined && !isMisplaced(meant, lane.type);
  if (isActual) lane.stage = stage;
  return isActual;
};

/**
 * Most rows of a ledger are a date of the year, the Id of a line, a number, and nothing that is committed, settled or
 * asked about. Tens of thousands of them read with care take their time: how a line is named is looked up once, and
 * rows of one day follow each other. The engine meets this code for the first time and is slow until it has translated
 * it, with all that it calls: so the loop calls nothing but for a line's first row. It stops where a name, a state or a
 * day is not known yet, which is looked up outside, and goes on from there.
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
    /** Whether a row has something that was not known yet: with that known, it may be a plain one. */
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
