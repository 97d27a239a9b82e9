/** The engine's package without anything that makes it quick, for tests to hold against what does. */
import { copyOfPackage } from '../../local/engine/copy';
import type { Package } from '../../local/engine/package';
import { anyModelOf, evaluationOf } from '../../local/engine/quick/insides';

type Any = any;

/**
 * A copy as it comes, but for one oversight: where an array formula is worked out anew, places that it no longer fills
 * lose their number format until somebody asks for them. They are worked out as other empty places are.
 */
export const asItComes = (): Package => {
  const engine = copyOfPackage();
  const Evaluator: Any = Object.getPrototypeOf(evaluationOf(anyModelOf(engine)).evaluator);
  const { evaluate, invalidateSpreading } = Evaluator;
  let left: object[] = [];
  Evaluator.invalidateSpreading = function (this: Any, position: Any) {
    const zone = this.spreadingRelations.getArrayResultZone(position);
    invalidateSpreading.call(this, position);
    if (!zone) return;
    for (let { left: col } = zone; col <= zone.right; col++)
      for (let { top: row } = zone; row <= zone.bottom; row++) left.push({ ...position, col, row });
  };
  Evaluator.evaluate = function (this: Any, ranges: Iterable<object>) {
    evaluate.call(this, ranges);
    for (const position of left) if (!this.evaluatedCells.has(position)) this.computeAndSave(position);
    left = [];
  };
  return engine;
};
