/** The corner: a cell beside the first total with a value that only the add-on uses. */
import { written } from '../content';
import type { Edit } from '../edit';
import type { Spot } from '../formula';
import type { Layout } from '../layout';
import type { TableTab } from '../tab';
import { sameFormula } from './same';

/** The row of the corner; null if rows above the header were removed. */
export const cornerRow = (tab: Pick<TableTab, 'totals'>, { headerRow }: Layout): number | null =>
  headerRow > tab.totals.length ? headerRow - tab.totals.length : null;

/** Rewrites the corner where its formula is not the expected one. */
export const cornerMended = (
  tab: TableTab,
  formulas: readonly (readonly string[])[],
  layout: Layout,
  spot: (row: number) => Spot,
): Edit[] => {
  const { corner } = tab;
  const [row, at] = [cornerRow(tab, layout), layout.columns.get(corner?.key ?? '')?.[0]];
  if (corner === undefined || row === null || at === undefined) return [];
  const content = written(corner.formula(), spot(row));
  if (content === null || typeof content !== 'object' || !('formula' in content)) return [];
  return sameFormula(formulas[row - 1]?.[at - 1] ?? '', content.formula)
    ? []
    : [{ kind: 'write', tab, row, column: at, cells: [[{ content }]] }];
};
