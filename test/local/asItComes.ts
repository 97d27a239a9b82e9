/** The engine's package without any speed-up, for comparison in tests. */
import { copyOfPackage } from '../../local/engine/copy';
import type { Package } from '../../local/engine/package';
import { anyModelOf, evaluationOf } from '../../local/engine/quick/insides';

type Any = any;

/**
 * An unmodified copy except for one bug: when an array formula is recalculated, places that it no longer fills lose
 * their number format until they are read. Here they are recalculated like other empty places.
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
