/** Finds what a plan from an earlier version lacks or computes differently in the cells that edits rely on. */
import { limitsOf } from '../../domain/control/budget';
import { openParts } from '../../domain/control/commitments';
import { isLimited } from '../../domain/control/control';
import { HALF_A_THOUSANDTH } from '../../domain/money/money';
import { headIn } from '../../plan/ledger/head';
import type { Plan, PlanEntry } from '../../plan/plan';
import type { Layout } from '../../sheet/layout';
import { isBlankCell } from '../../sheet/read';
import { actuals, budget } from '../../tabs';
import { LEDGER_HEAD } from '../../tabs/ledger/head';
import type { Workbook } from '../../workbook';

/**
 * Whether lines lack the formulas for their keys or sums, or show an available amount although they have no limit, as
 * earlier versions did.
 */
export const lacksSums = (workbook: Workbook, { first, moves, lines, layouts }: Plan): boolean => {
  const { budget: layout, actuals: ledger } = layouts;
  if (layout === null) return false;
  const cells = workbook.sheet(budget)?.cells() ?? [];
  const columnsAt = (key: string) => layout.columns.get(key) ?? [undefined];
  const said = (at: number | undefined, row: number): unknown =>
    at === undefined ? '' : cells[row - 1]?.[at - 1];
  const lacks = (key: string, row: number): boolean =>
    columnsAt(key).some((at) => at === undefined || isBlankCell(said(at, row)));
  const isTold = headIn(cells, layout) !== null;
  const couldBe = LEDGER_HEAD.every((key) => ledger?.columns.get(key)?.[0] !== undefined);
  const limits = limitsOf(first, lines, moves);
  const [left] = columnsAt('availableYear');
  return (
    (couldBe && !isTold) ||
    lines.some(
      (line) =>
        lacks('ledgerKey', line.row) ||
        (isLimited(line) && lacks('used', line.row)) ||
        (limits.get(line.id)?.year === null && typeof said(left, line.row) === 'number'),
    )
  );
};

/**
 * Whether the ledger's cells disagree with the ledger on the open part of a line's commitments, as an earlier version's
 * may.
 */
export const hasOtherOpen = (
  workbook: Workbook,
  { ledger }: Plan,
  layout: Layout,
  entries: readonly PlanEntry[],
): boolean => {
  const cells = workbook.sheet(actuals)?.cells() ?? [];
  const at = (layout.columns.get('open')?.[0] ?? 0) - 1;
  const off = new Map<string, number>();
  const add = (line: string, amount: number) => off.set(line, (off.get(line) ?? 0) + amount);
  for (const { stage, reference, line, row } of entries)
    if (stage === 'committed' && reference !== null) add(line, Number(cells[row - 1]?.[at] ?? 0));
  for (const group of ledger.commitments.values())
    for (const { line, amount } of openParts(group)) add(line, -amount);
  return [...off.values()].some((amount) => Math.abs(amount) > HALF_A_THOUSANDTH);
};
