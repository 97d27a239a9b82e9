/** The cell beside the first total, that works something out for the add-on alone. */
import { written } from '../content';
import type { Edit } from '../edit';
import type { Spot } from '../formula';
import type { Layout } from '../layout';
import type { TableTab } from '../tab';
import { sameFormula } from './same';

/** Its row; null where rows above the header were taken away. */
export const cornerRow = (tab: Pick<TableTab, 'totals'>, { headerRow }: Layout): number | null =>
  headerRow > tab.totals.length ? headerRow - tab.totals.length : null;

/** Where it does not work out what it should, it is written. */
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
