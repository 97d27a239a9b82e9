/**
 * Makes calculation fast: the engine visits every place of every tab, but only cells with content have a result; the
 * others are empty, with at most a format.
 *
 * Changes seven methods of the evaluator. Assumes that results are kept in `evaluatedCells`, a map by position, by the
 * evaluator only, and that a position missing there counts as an empty cell.
 */
import type { Package } from '../package';
import { amongFilled, holds, lookAt } from './empty';
import { anyModelOf, evaluationOf } from './insides';

type Any = any;

export interface Position {
  sheetId: string;
  col: number;
  row: number;
}

/** For each column, the range from the first to the last cell with content. */
export const filledColumns = (getters: Any, sheetId: string) => {
  const columns: { top: number; bottom: number }[] = [];
  const { rows } = getters.tryGetSheet(sheetId);
  for (let row = 0; row < rows.length; row++) {
    const { cells } = rows[row];
    for (const col of Object.keys(cells as object)) {
      const id = cells[col] as number | undefined;
      if (id === undefined || !holds(getters.getCellById(id))) continue;
      const column = (columns[Number(col)] ??= { top: row, bottom: row });
      column.bottom = row;
    }
  }
  return columns.flatMap(({ top, bottom }, col) => ({
    sheetId,
    zone: { left: col, right: col, top, bottom },
  }));
};

function* positionsIn(ranges: Iterable<Any>): Iterable<Position> {
  for (const { sheetId, zone } of ranges)
    for (let { left: col } = zone; col <= zone.right; col++)
      for (let { top: row } = zone; row <= zone.bottom; row++) yield { sheetId, col, row };
}

export function evaluateFilled(engine: Package): void {
  const { evaluator } = evaluationOf(anyModelOf(engine));
  const Evaluator = Object.getPrototypeOf(evaluator);
  const EMPTY: object = evaluator.getEvaluatedCell({ sheetId: '', col: 0, row: 0 });
  const PositionMap = evaluator.evaluatedCells.constructor;
  const computeCell = Evaluator.computeCell as (position: Position) => object;
  const buildDependencyGraph = Evaluator.buildDependencyGraph as () => void;

  /** The value of an empty place. */
  const emptyAt = (getters: Any, { sheetId, col, row }: Position): Any => {
    const sheet = getters.tryGetSheet(sheetId);
    if (sheet === undefined) return EMPTY;
    const id = sheet.rows[row]?.cells[col] as number | undefined;
    const cell = id === undefined ? lookAt(sheet as object, col, row) : getters.getCellById(id);
    const format = cell === undefined || holds(cell) ? undefined : (cell.format as string | undefined);
    return format === undefined ? EMPTY : { ...EMPTY, format };
  };

  /** The look of empty places changes without notice, so their remembered value may be outdated. */
  const isOld = (
    known: Any,
    { getters, spreadingRelations }: Any,
    { sheetId, col, row }: Position,
  ): boolean => {
    if (known.type !== 'empty') return false;
    const id = getters.tryGetSheet(sheetId)?.rows[row]?.cells[col] as number | undefined;
    if (id !== undefined && holds(getters.getCellById(id))) return false;
    const zone = { left: col, right: col, top: row, bottom: row };
    return spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone).length === 0;
  };

  Evaluator.evaluateAllCells = function (this: Any) {
    this.evaluatedCells = new PositionMap();
    const sheetIds: string[] = this.getters.getSheetIds();
    this.evaluate(sheetIds.flatMap((sheetId) => filledColumns(this.getters, sheetId)));
  };
  Evaluator.getEvaluatedCell = function (this: Any, position: Position) {
    const known: Any = this.evaluatedCells.get(position);
    return known === undefined || isOld(known, this, position) ? emptyAt(this.getters, position) : known;
  };
  Evaluator.computeCell = function (this: Any, position: Position) {
    const known: unknown = this.evaluatedCells.get(position);
    if (known) return known;
    const { sheetId, col, row } = position;
    const isThere = this.getters.tryGetSheet(sheetId)?.rows[row]?.cells[col] !== undefined;
    if (isThere || this.spreadingRelations.isArrayFormula(position)) return computeCell.call(this, position);
    return { ...emptyAt(this.getters, position), position };
  };
  Evaluator.computeAndSave = function (this: Any, position: Position) {
    const cell = this.computeCell(position);
    if (cell.value !== null && !this.evaluatedCells.has(position)) this.evaluatedCells.set(position, cell);
    return cell;
  };
  const invalidate = Evaluator.invalidatePositionsDependingOnSpread as (id: string, zone: object) => void;
  /** Results that are still to be calculated will see the spread, so only those calculated before are invalidated. */
  Evaluator.invalidatePositionsDependingOnSpread = function (this: Any, sheetId: string, zone: object) {
    const next = this.nextRangesToUpdate;
    this.nextRangesToUpdate = Object.assign(Object.create(next as object) as object, {
      addMany: (ranges: Iterable<Any>) => {
        next.addManyPositions([...positionsIn(ranges)].filter((each) => this.evaluatedCells.has(each)));
      },
    });
    invalidate.call(this, sheetId, zone);
    this.nextRangesToUpdate = next;
  };
  Evaluator.buildDependencyGraph = function (this: Any) {
    buildDependencyGraph.call(this);
    const build: () => unknown = this.formulaDependencies;
    this.formulaDependencies = () => amongFilled(build);
  };
}
