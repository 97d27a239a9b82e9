/** Amounts on Budget in rows without a line: they count nowhere, and limit nothing. */
import { columnsOf } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { problem, type Problem } from '../../sheet/problem';
import { isBlankCell, type TableRead } from '../../sheet/read';
import { budget } from '../../tabs';
import type { BudgetRow } from '../../tabs/plan/budget';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';

const A_NAME: Words = {
  en: 'a line in this row, by name or Id: its amounts are not counted',
  vi: 'tên hoặc mã khoản mục ở dòng này: số tiền của dòng chưa được tính',
};

/**
 * A row with a type is meant to be a line. One with amounts only may be a person's own sums, which must not stop an
 * approval.
 */
export const amountsUnnamed = (workbook: Workbook, { layout }: TableRead<BudgetRow>): Problem[] => {
  if (layout === null) return [];
  const cells = workbook.sheet(budget)?.cells() ?? [];
  const columns = (...keys: readonly string[]): number[] => columnsOf(layout, keys);
  const [named, amounts, type] = [columns(...budget.keys), columns('annual', 'months'), columns('type')];
  return cells.flatMap((line, index) => {
    const isBlank = (at: number): boolean => isBlankCell(line[at - 1]);
    const at = amounts.find((place) => typeof line[place - 1] === 'number');
    if (index < layout.headerRow || at === undefined || !named.every(isBlank)) return [];
    const found = problem(budget, a1(index + 1, at), String(line[at - 1]), A_NAME);
    return [type.every(isBlank) ? { ...found, canWait: true } : found];
  });
};
