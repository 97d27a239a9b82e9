/**
 * Makes unchanged content free: the engine removes each written cell from its place and puts it back, and clears
 * borders at every place of an area even if the tab has none.
 *
 * Changes `updateCellPosition` of the sheet plugin and `clearBorders` of the border plugin. Assumes that a cell is
 * known by its id both in `rows[…].cells` and in `cellPosition`, and that a tab without an entry in `borders` has none.
 */
import type { Package } from '../package';

type Any = any;

export function leaveUnchanged({ registries }: Package): void {
  const sheets = (registries.corePluginRegistry.get('sheet') as Any).prototype;
  const updateCellPosition = sheets.updateCellPosition as (command: Any) => void;
  sheets.updateCellPosition = function (this: Any, command: Any) {
    const { sheetId, cellId, col, row } = command;
    const at = cellId === undefined ? undefined : this.cellPosition[cellId];
    const isThere = at?.sheetId === sheetId && at?.col === col && at?.row === row;
    if (isThere && this.sheets[sheetId].rows[row].cells[col] === cellId) return;
    updateCellPosition.call(this, command);
  };
  const borders = (registries.corePluginRegistry.get('borders') as Any).prototype;
  const clearBorders = borders.clearBorders as (sheetId: string, ...rest: Any[]) => void;
  borders.clearBorders = function (this: Any, sheetId: string, ...rest: Any[]) {
    if (this.borders[sheetId] !== undefined) clearBorders.call(this, sheetId, ...rest);
  };
}
