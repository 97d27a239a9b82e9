/**
 * Computes positions of rows and columns, row heights and visible areas only on demand: the engine does it after every
 * command for all tabs, and measures the text of every written cell.
 *
 * Changes `handle` and `finalize` of the position plugin; `initializeSheet`, `updateRowSizeForCellChange`,
 * `updateRowSizeForZoneChange`, `handle` and `getRowSize` of the row height plugin; and all methods that read the
 * viewport plugin. Assumes that nobody else reads what these keep, that a row's height follows from its present
 * content, and that `sheetsWithDirtyViewports` keeps until `finalize` which views are to be renewed.
 */
import type { Package } from '../package';

type Any = any;

function askForPositions({ registries }: Package): void {
  const Positions: Any = registries.statefulUIPluginRegistry.get('header_positions');
  const plugin = Positions.prototype;
  plugin.handle = function (this: Any) {
    if (this.isAsked === true) this.headerPositions = {};
    this.isAsked = false;
  };
  plugin.finalize = () => undefined;
  for (const name of ['getColDimensions', 'getRowDimensions', 'getColRowOffset']) {
    const answer = plugin[name] as (...args: Any[]) => unknown;
    plugin[name] = function (this: Any, ...args: Any[]) {
      // The tab is the first or the last argument.
      const sheetId = (name === 'getColRowOffset' ? args[3] : args[0]) as string;
      this.isAsked = true;
      this.headerPositions[sheetId] ??= this.computeHeaderPositionsOfSheet(sheetId);
      return answer.apply(this, args);
    };
  }
}

/** A row whose height has not been asked for since it changed. */
const TO_MEASURE = null;

function askForHeights({ registries }: Package): void {
  const Heights: Any = registries.coreViewsPluginRegistry.get('row_size');
  const plugin = Heights.prototype;
  plugin.initializeSheet = function (this: Any, sheetId: string) {
    const rows = this.getters.getNumberRows(sheetId) as number;
    this.history.update('tallestCellInRow', sheetId, new Array(rows).fill(TO_MEASURE));
  };
  plugin.updateRowSizeForCellChange = function (this: Any, sheetId: string, row: number) {
    const rows = this.tallestCellInRow[sheetId] as (object | null)[] | undefined;
    if (rows) rows[row] = TO_MEASURE;
  };
  plugin.updateRowSizeForZoneChange = function (
    this: Any,
    sheetId: string,
    zone: { top: number; bottom: number },
  ) {
    for (let row = zone.top; row <= zone.bottom; row++) this.updateRowSizeForCellChange(sheetId, row);
  };
  const handle = plugin.handle as (command: Any) => void;
  plugin.handle = function (this: Any, command: Any) {
    // Heights measured since are not part of the history.
    if (command.type === 'UNDO' || command.type === 'REDO')
      for (const sheetId of this.getters.getSheetIds()) this.initializeSheet(sheetId);
    else handle.call(this, command);
  };
  const getRowSize = plugin.getRowSize as (sheetId: string, row: number) => number;
  plugin.getRowSize = function (this: Any, sheetId: string, row: number) {
    const rows = this.tallestCellInRow[sheetId];
    if (rows[row] === TO_MEASURE) rows[row] = this.getRowTallestCell(sheetId, row);
    return getRowSize.call(this, sheetId, row);
  };
}

/** Commands that need up-to-date views. */
const OF_VIEWS = new Set(['SET_VIEWPORT_OFFSET', 'RESIZE_SHEETVIEW', 'SET_ZOOM']);

function askForViews({ registries, coreTypes }: Package): void {
  const View: Any = registries.statefulUIPluginRegistry.get('viewport');
  const plugin = View.prototype;
  const settle = plugin.finalize as () => void;
  plugin.finalize = function (this: Any) {
    this.isBehind = true;
  };
  const catchUp = (view: Any) => {
    if (!view.isBehind) return;
    view.isBehind = false;
    const dirty = view.sheetsWithDirtyViewports as Set<string>;
    for (const sheetId of dirty) if (view.getters.tryGetSheet(sheetId) === undefined) dirty.delete(sheetId);
    settle.call(view);
  };
  for (const name of [...(View.getters as string[]), 'handleEvent']) {
    const answer = plugin[name] as (...args: Any[]) => unknown;
    plugin[name] = function (this: Any, ...args: Any[]) {
      catchUp(this);
      return answer.apply(this, args);
    };
  }
  const allowDispatch = plugin.allowDispatch as (command: Any) => unknown;
  plugin.allowDispatch = function (this: Any, command: Any) {
    if (OF_VIEWS.has(command.type as string)) catchUp(this);
    return allowDispatch.call(this, command);
  };
  plugin.beforeHandle = function (this: Any, { type }: Any) {
    if (type !== 'RUN' && !coreTypes.has(type as never)) catchUp(this);
  };
  const handle = plugin.handle as (command: Any) => void;
  plugin.handle = function (this: Any, command: Any) {
    const { viewports } = this;
    const later = { resetViewports: (sheetId: string) => this.sheetsWithDirtyViewports.add(sheetId) };
    if (command.type === 'START') this.viewports = later;
    handle.call(this, command);
    this.viewports = viewports;
  };
}

export function measureWhenAsked(engine: Package): void {
  askForPositions(engine);
  askForHeights(engine);
  askForViews(engine);
}
