/**
 * Makes a new tab cost only what is on it: after adding one, the engine recalculates the whole workbook, although only
 * what depends on the new tab can have changed.
 *
 * Changes `beforeHandle`, `handle` and `finalize` of the evaluation plugin. Assumes that it recalculates everything
 * where `shouldRebuildDependenciesGraph` is set, and otherwise what `positionsToUpdate` lists, as `evaluateCells` does;
 * that `blockedArrayFormulas` keeps a grid for each tab; and that adding a tab repairs no formula that named it before.
 */
import type { Package } from '../package';
import { amongFilled } from './empty';
import { filledColumns, type Position } from './evaluating';
import { anyModelOf, evaluationOf } from './insides';

type Any = any;

/** Commands that change the structure of one tab only. */
const SHAPING = new Set(['ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS', 'ADD_MERGE', 'REMOVE_MERGE']);

/** Tabs added since the last full calculation, by plugin. */
const made = new WeakMap<object, Set<string>>();
const madeBy = (plugin: object): Set<string> => {
  let tabs = made.get(plugin);
  if (!tabs) made.set(plugin, (tabs = new Set()));
  return tabs;
};

/** Registers a tab with the evaluator: its size, and the dependencies of its formulas. */
const learn = ({ evaluator, getters }: Any, tab: string): void => {
  evaluator.blockedArrayFormulas.sheets[tab] = evaluator.createEmptyPositionSet().sheets[tab];
  const graph = evaluator.formulaDependencies();
  for (const cell of amongFilled(() => getters.getCells(tab) as Any[]))
    if (cell.isFormula)
      graph.addDependencies(getters.getCellPosition(cell.id), cell.compiledFormula.rangeDependencies);
};

/**
 * Whether an array formula was or spilled where something is written; what it leaves behind is found only by a full
 * recalculation.
 */
const isSpread = ({ evaluator, positionsToUpdate }: Any): boolean =>
  (positionsToUpdate as Position[]).some(({ sheetId, col, row }) => {
    const zone = { left: col, right: col, top: row, bottom: row };
    const { spreadingRelations } = evaluator;
    return (
      (spreadingRelations.isArrayFormula({ sheetId, col, row }) as boolean) ||
      spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone).length > 0
    );
  });

/** Like `evaluateCells`, including all cells of the new tabs. */
const workOut = ({ evaluator, getters, positionsToUpdate }: Any, tabs: readonly string[]): void => {
  for (const tab of tabs) learn({ evaluator, getters }, tab);
  const RangeSet = evaluator.nextRangesToUpdate.constructor;
  const arrays = evaluator.getArrayFormulasImpactedByChangesOf(positionsToUpdate);
  const ranges = new RangeSet(tabs.flatMap((tab) => filledColumns(getters, tab)));
  ranges.addManyPositions(positionsToUpdate);
  ranges.addMany(evaluator.getCellsDependingOn(ranges));
  ranges.addMany(arrays);
  ranges.addMany(evaluator.getCellsDependingOn(arrays));
  evaluator.evaluate(ranges);
};

export function evaluateNewTabs(engine: Package): void {
  const Evaluation = Object.getPrototypeOf(evaluationOf(anyModelOf(engine)));
  const { beforeHandle, handle, finalize } = Evaluation;
  Evaluation.beforeHandle = function (this: Any, command: Any) {
    const wasSet = this.shouldRebuildDependenciesGraph as boolean;
    beforeHandle.call(this, command);
    if (wasSet || !this.shouldRebuildDependenciesGraph) return;
    const tabs = madeBy(this as object);
    if (command.type === 'CREATE_SHEET') tabs.add(command.sheetId as string);
    else if (!SHAPING.has(command.type as string) || !tabs.has(command.sheetId as string)) return;
    this.shouldRebuildDependenciesGraph = false;
  };
  Evaluation.handle = function (this: Any, command: Any) {
    // A new tab is calculated in its final state.
    if (command.type === 'UPDATE_CELL' && madeBy(this as object).has(command.sheetId as string)) return;
    handle.call(this, command);
  };
  Evaluation.finalize = function (this: Any) {
    const tabs = [...madeBy(this as object)];
    madeBy(this as object).clear();
    if (tabs.length > 0 && isSpread(this)) this.shouldRebuildDependenciesGraph = true;
    if (!this.shouldRebuildDependenciesGraph && tabs.length > 0) {
      workOut(this, tabs);
      this.positionsToUpdate = [];
    } else finalize.call(this);
  };
}
