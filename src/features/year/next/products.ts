/** Next year's products: last year's quantities and prices become the plan. */
import { groupsOf } from '../../../domain/groups';
import { addMonths, fiscalMonth, monthsOf } from '../../../domain/months/months';
import type { Figure } from '../../../domain/plan';
import type { ProductMonth } from '../../../domain/review/products';
import { baseOf, type Shift } from '../../../domain/year/nextYear';
import type { Plan } from '../../../plan/plan';
import type { RowValues } from '../../../sheet/content';

const inMonths = (
  first: string,
  rows: readonly ProductMonth[],
  of: (row: ProductMonth) => Figure,
): Figure[] =>
  monthsOf(first).map((month) => {
    const row = rows.find((each) => each.month === month);
    return row === undefined ? null : of(row);
  });

/** A product of a line, month by month: actual, or planned where nothing is reported yet. */
const rowsOf = (
  { first, style }: Plan,
  { line, product }: ProductMonth,
  rows: readonly ProductMonth[],
  shift: Shift | null,
): RowValues[] => {
  const plan = inMonths(first, rows, ({ actualQuantity, planQuantity }) => actualQuantity ?? planQuantity);
  const isCounted = plan.every((figure) => Number.isInteger(figure ?? 0));
  const decimals = isCounted ? 0 : Math.max(2, style.decimals);
  const asPlanned = { type: 'revenue', actual: [], reported: 0, annual: null } as const;
  const { months } = baseOf({ ...asPlanned, plan }, shift, 0, decimals);
  return rows.map(({ month, actualPrice, planPrice }) => ({
    month: addMonths(month, 12),
    line,
    product,
    planQuantity: months[(fiscalMonth(first, month) ?? 1) - 1] ?? null,
    planPrice: actualPrice ?? planPrice,
  }));
};

/** In the order of the tab, each product with all its months. */
export const nextProducts = (plan: Plan, rows: readonly ProductMonth[], shift: Shift | null): RowValues[] => {
  const byProduct = groupsOf(rows, ({ line, product }) => JSON.stringify([line, product]));
  return [...byProduct.values()].flatMap((own) => {
    const [one] = own;
    return one === undefined ? [] : rowsOf(plan, one, own, shift);
  });
};
