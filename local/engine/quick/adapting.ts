/**
 * Makes rows and tabs that come and go cost less: of each range of each formula the engine asks anew what becomes of it,
 * for which it goes through all rows that go; and it looks through each formula for names of ranges, which none has.
 *
 * Changes `adaptCompiledFormula` and `renameNamedRangeTokens` of formulas. Assumes that what becomes of a range follows
 * from it and from the change alone, that nobody changes a range in place, and that which of a formula's tokens may be
 * names goes by what kinds of tokens they are.
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
