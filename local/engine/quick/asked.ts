/**
 * Works a workbook out when somebody asks for what it shows, not after every command: between two looks at it a script
 * may take tabs away and bring them back, and who only saves it never looks.
 *
 * Changes `finalize` of the evaluation's plugin, and all by which it is asked. Assumes that nobody else reads what it
 * worked out, and that it keeps until its `finalize` what is to be done.
 */
import { quietly, type Package } from '../package';

type Any = any;

export function evaluateWhenAsked({ registries }: Package): void {
  const Evaluation: Any = registries.coreViewsPluginRegistry.get('evaluation');
  const plugin = Evaluation.prototype;
  const evaluate = plugin.finalize as (this: Any) => void;
  plugin.finalize = function (this: Any) {
    this.isBehind = true;
  };
  for (const name of [...(Evaluation.getters as string[]), 'exportForExcel']) {
    const answer = plugin[name] as (this: Any, ...args: Any[]) => unknown;
    plugin[name] = function (this: Any, ...args: Any[]) {
      if (this.isBehind) {
        this.isBehind = false;
        quietly(() => {
          evaluate.call(this);
        });
      }
      return answer.apply(this, args);
    };
  }
}
