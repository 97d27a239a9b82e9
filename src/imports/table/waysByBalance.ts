/**
 * Finds the direction of amounts without sign by running balances: each balance is the one before plus or minus the
 * amount.
 */
import { units } from '../exact';
import { cellAt } from '../grid';
import { amountIn, DECIMAL_MARKS, type DecimalMark } from './amounts';
import { figureOf, OPENING } from './facts';
import { columnsOf } from './headers';
import type { Block, Table } from './parts';
import { OPEN_WAY, type Way } from './wayWords';

/** With fewer rows, balances may fit by chance. */
const LEAST = 3;

interface Step {
  at: number;
  amount: number;
  balance: number;
}

/** Null if any row has a signed amount, or lacks amount or balance. Stops at the first one, as in most tables. */
const stepsIn = ({ rows }: Block, amount: number, balance: number, mark: DecimalMark): Step[] | null => {
  if (rows.length < LEAST) return null;
  const steps: Step[] = [];
  for (const { at, cells } of rows) {
    const own = amountIn(cellAt(cells, amount), mark);
    const left = own === null || own < 0 ? null : amountIn(cellAt(cells, balance), mark);
    if (own === null || left === null) return null;
    steps.push({ at, amount: units(own), balance: units(left) });
  }
  return steps;
};

/** From old to new. Null where a balance is not the one before plus or minus the row's amount. */
const waysOf = (steps: readonly Step[], opening: number | null): (Way | null)[] | null => {
  const ways: (Way | null)[] = [];
  let before = opening;
  for (const { amount, balance } of steps) {
    const step = before === null ? null : balance - before;
    if (step !== null && Math.abs(step) !== amount) return null;
    ways.push(step === null ? null : step === amount ? 'Thu' : 'Chi');
    before = balance;
  }
  return ways;
};

const ofBlock = (block: Block, amount: number, balance: number): [number, string][] | null => {
  for (const mark of DECIMAL_MARKS) {
    const steps = stepsIn(block, amount, balance, mark);
    if (steps === null) continue;
    const first = figureOf([...block.above, ...block.totals], OPENING, mark);
    const opening = first === null ? null : units(first);
    for (const ordered of [steps, [...steps].reverse()]) {
      const ways = waysOf(ordered, opening);
      if (ways !== null) return ordered.map(({ at }, index) => [at, ways[index] ?? OPEN_WAY]);
    }
  }
  return null;
};

/** The direction of each row, by row number; null where balances do not show it, or all rows go one way. */
export const waysByBalance = ({ headers, blocks }: Table): ReadonlyMap<number, string> | null => {
  const [[amount, ...others], [balance]] = [columnsOf(headers, ['amount']), columnsOf(headers, ['balance'])];
  if (amount === undefined || balance === undefined || others.length > 0) return null;
  const found = blocks.map((block) => ofBlock(block, amount, balance));
  if (found.includes(null)) return null;
  const ways = new Map(found.flatMap((each) => each ?? []));
  const told = new Set(ways.values());
  return told.has('Thu') && told.has('Chi') ? ways : null;
};
