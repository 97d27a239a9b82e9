/**
 * Makes adding and removing rows and tabs cheap. For each range of each formula, the engine computes anew how it
 * changes, going through all deleted rows each time; and it searches each formula for names of ranges, of which there
 * are none here.
 *
 * Changes `adaptCompiledFormula` and `renameNamedRangeTokens` of formulas. Assumes that the new range follows from the
 * old range and the change alone, that nobody modifies a range in place, and that which tokens may be names depends on
 * their kinds only.
 */
import type { Package } from '../package';
import { anyModelOf } from './insides';

type Any = any;
type Change = (range: object) => object;

export function adaptOnce(engine: Package): void {
  const { compiledFormula } = anyModelOf(engine).getters.getCell({ sheetId: '0', col: 0, row: 0 });
  const CompiledFormula = Object.getPrototypeOf(compiledFormula);
  const { adaptCompiledFormula, renameNamedRangeTokens } = CompiledFormula;

  const once = new WeakMap<Change, Change>();
  const onceFor = (change: Change): Change => {
    let asked = once.get(change);
    if (asked === undefined) {
      const known = new Map<object, object>();
      asked = (range) => {
        let changed = known.get(range);
        if (changed === undefined) known.set(range, (changed = change(range)));
        return changed;
      };
      once.set(change, asked);
    }
    return asked;
  };
  CompiledFormula.adaptCompiledFormula = function (this: Any, change: Change, rename: Any) {
    return adaptCompiledFormula.call(this, onceFor(change), rename);
  };

  const haveNames = new WeakMap<object, boolean>();
  CompiledFormula.renameNamedRangeTokens = function (this: Any, rename: (name: string) => string) {
    let hasNames = haveNames.get(this.tokens as object);
    if (hasNames === undefined) {
      hasNames = false;
      renameNamedRangeTokens.call(this, (name: string) => {
        hasNames = true;
        return name;
      });
      haveNames.set(this.tokens as object, hasNames);
    }
    return hasNames ? renameNamedRangeTokens.call(this, rename) : undefined;
  };
}
