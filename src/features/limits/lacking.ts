/** What a plan from an earlier version lacks of what cells work out for edits. */
import { isLimited } from '../../domain/control';
import { headIn } from '../../plan/ledger/head';
import type { Plan } from '../../plan/plan';
import { isBlankCell } from '../../sheet/read';
import { budget } from '../../tabs';
import { LEDGER_HEAD } from '../../tabs/ledger/head';
import type { Workbook } from '../../workbook';

/** Lines whose keys or sums no formula works out, as in a plan from before there were any. */
export const lacksSums = (workbook: Workbook, { lines, layouts }: Plan): boolean => {
  const { budget: layout, actuals: ledger } = layouts;
  if (layout === null) return false;
  const cells = workbook.sheet(budget)?.cells() ?? [];
  const lacks = (key: string, row: number): boolean =>
    (layout.columns.get(key) ?? [undefined]).some(
      (at) => at === undefined || isBlankCell(cells[row - 1]?.[at - 1]),
    );
  const isTold = headIn(cells, layout) !== null;
  const couldBe = LEDGER_HEAD.every((key) => ledger?.columns.get(key)?.[0] !== undefined);
  return (
    (couldBe && !isTold) ||
    lines.some((line) => lacks('ledgerKey', line.row) || (isLimited(line) && lacks('used', line.row)))
  );
};
