/**
 * Makes the texts of formulas cheap to ask for again: scripts read them of whole tabs, and of a tab that was touched
 * anywhere all are saved anew.
 *
 * Changes `toFormulaString` of formulas. Assumes that nobody changes a formula or a range in place, and that a text
 * follows from its formula and from what tabs there are and how they are called, of which whoever touches them tells.
 */
import type { Package } from '../package';
import { anyModelOf } from './insides';

type Any = any;

/** The texts of formulas by the getters of their model; of a model whose touches nobody notices, none. */
const texts = new WeakMap<object, WeakMap<object, string>>();

/** Tabs are not what they were: texts of formulas are put together anew. */
export const forgetTexts = (getters: object): void => {
  texts.set(getters, new WeakMap());
};

export function writeFormulasOnce(engine: Package): void {
  const { compiledFormula } = anyModelOf(engine).getters.getCell({ sheetId: '0', col: 0, row: 0 });
  const CompiledFormula = Object.getPrototypeOf(compiledFormula);
  const toFormulaString = CompiledFormula.toFormulaString as (getters: object, options?: Any) => string;
  CompiledFormula.toFormulaString = function (this: object, getters: object, options?: object): string {
    const known = options === undefined ? texts.get(getters) : undefined;
    if (known === undefined) return toFormulaString.call(this, getters, options);
    let text = known.get(this);
    if (text === undefined) known.set(this, (text = toFormulaString.call(this, getters)));
    return text;
  };
}
