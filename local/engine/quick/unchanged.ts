/**
 * Makes what is there already cost nothing: the engine takes each cell that is written away from its place and puts it
 * back there, and takes the border off every place of an area though no border was drawn on that tab.
 *
 * Changes `updateCellPosition` of the tabs' plugin and `clearBorders` of the borders'. Assumes that a cell is known by
 * its id both in `rows[…].cells` and in `cellPosition`, and that a tab without an entry in `borders` has none.
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
