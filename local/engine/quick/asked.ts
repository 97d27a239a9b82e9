/**
 * Works a workbook out when somebody asks for what it shows, not after every command: between two looks at it a script
 * may take tabs away and bring them back, and who only saves it never looks.
 *
 * Changes `finalize` of the evaluation's plugin, and all by which it is asked. Assumes that nobody else reads what it
 * worked out, and that it keeps until its `finalize` what is to be done.
 */
import { quietly, type Package } from '../package';

type Any = any;

/**
 * What is undone is taken back without a word: who wants to know what stood there has to be told before. And all is
 * worked out anew only by who knows the workbook as it is.
 */
const NEEDS_ALL = new Set(['REQUEST_UNDO', 'REQUEST_REDO', 'EVALUATE_CELLS']);

/** Whether all is worked out anew at the next look anyway, so that to ask for it twice would do it twice. */
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
