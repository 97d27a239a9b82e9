/** The Budget as far as an edit of another tab looks at it: what lines are called, and what they are to come to. */
import { layoutOf, type Cells } from '../sheet/layout';
import { budget } from '../tabs';
import type { Workbook } from '../workbook';
import { yearIn } from './cells';

const WANTED = ['id', 'line', 'group', 'department', 'annual', 'months'];
/** Rows among which a header stands where people put little above it. */
const HEAD = 8;

/** Its first rows, and all of it where its header is not among them or lacks one of the wanted columns. */
const headOf = (workbook: Workbook): { head: Cells; left: number } | null => {
  const sheet = workbook.sheet(budget);
  if (sheet === null || sheet.size().rows <= HEAD) return null;
  const head = sheet.rows(1, HEAD);
  const first = yearIn(head, workbook.dayOf);
  const layout = first === null ? null : layoutOf(budget.columns, head, first, workbook.dayOf);
  const places = WANTED.flatMap((key) => layout?.columns.get(key) ?? [undefined]);
  const isThere = (place: number | undefined): place is number => place !== undefined;
  return places.every(isThere) ? { head, left: Math.max(...places) } : null;
};

/** Rows of the Budget's header, which are read whole, and those below it, which end with the last wanted column. */
export interface BudgetLeft {
  head: Cells;
  /** The header's rows and all below them. Costs a read the first time. */
  cells: () => Cells;
}

export const budgetLeft = (workbook: Workbook): BudgetLeft => {
  const sheet = workbook.sheet(budget);
  const found = headOf(workbook);
  if (sheet === null || found === null) {
    const all = sheet?.cells() ?? [];
    return { head: all, cells: () => all };
  }
  const { head, left } = found;
  return { head, cells: () => [...head, ...sheet.left(left).slice(head.length)] };
};
