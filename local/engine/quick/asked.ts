/**
 * Calculates a workbook only when its values are read, not after every command: a script may remove tabs and add them
 * back in between, and saving needs no values.
 *
 * Changes `finalize` of the evaluation plugin, and all methods that read its results. Assumes that nobody else reads
 * these, and that the plugin keeps what is pending until its `finalize`.
 */
import { quietly, type Package } from '../package';

type Any = any;

/**
 * Commands before which pending calculation has to be done: undo reverts without further notice, so what it changes
 * must be known before; and a full recalculation needs an up-to-date state.
 */
const NEEDS_ALL = new Set(['REQUEST_UNDO', 'REQUEST_REDO', 'EVALUATE_CELLS']);

/** Whether everything will be recalculated at the next read anyway, so that the request would do it twice. */
const isDoneAnyway = (evaluation: Any, { type, cellIds }: Any): boolean =>
  type === 'EVALUATE_CELLS' &&
  cellIds === undefined &&
  evaluation.isBehind === true &&
  evaluation.shouldRebuildDependenciesGraph === true;

export function evaluateWhenAsked({ registries }: Package): void {
  const Evaluation: Any = registries.coreViewsPluginRegistry.get('evaluation');
  const plugin = Evaluation.prototype;
  const evaluate = plugin.finalize as (this: Any) => void;
  const catchUp = (evaluation: Any) => {
    if (!evaluation.isBehind) return;
    evaluation.isBehind = false;
    quietly(() => {
      evaluate.call(evaluation);
    });
  };
  plugin.finalize = function (this: Any) {
    this.isBehind = true;
  };
  const beforeHandle = plugin.beforeHandle as (this: Any, command: Any) => void;
  plugin.beforeHandle = function (this: Any, command: Any) {
    if (NEEDS_ALL.has(command.type as string) && !isDoneAnyway(this, command)) catchUp(this);
    beforeHandle.call(this, command);
  };
  const handle = plugin.handle as (this: Any, command: Any) => void;
  plugin.handle = function (this: Any, command: Any) {
    if (!isDoneAnyway(this, command)) handle.call(this, command);
  };
  for (const name of [...(Evaluation.getters as string[]), 'exportForExcel']) {
    const answer = plugin[name] as (this: Any, ...args: Any[]) => unknown;
    plugin[name] = function (this: Any, ...args: Any[]) {
      catchUp(this);
      return answer.apply(this, args);
    };
  }
}
