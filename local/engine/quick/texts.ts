/**
 * Makes the texts of formulas cheap: scripts read them of whole tabs, and of a tab that was touched anywhere all are
 * saved anew. A text is kept until tabs are touched; where it is put together, references are texts that are known by
 * their ranges, and tabs stand before them as they did before.
 *
 * Changes `toFormulaString` of formulas. Assumes that nobody changes a formula or a range in place; that a text follows
 * from its formula and from what tabs there are and how they are called, of which whoever touches them tells; and that it
 * is the formula's tokens but for spaces, each reference, number and text the next of those that the formula holds, a
 * tab before a reference written by its name alone.
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

/** What ranges are called on their own tab. */
const places = new WeakMap<object, string>();
const MOST_REMEMBERED = 1000;
/** What stands before a reference to another tab, by the tab's name. */
const prefixes = new Map<string, string>();

/** Whether a range leads to cells: for what does not, the engine has its own words. */
const isThere = ({ invalidXc, invalidSheetName, zone, sheetId }: Any, getters: Any): boolean =>
  invalidXc === undefined &&
  invalidSheetName === undefined &&
  zone.left >= 0 &&
  zone.top >= 0 &&
  zone.right >= zone.left &&
  zone.bottom >= zone.top &&
  getters.tryGetSheet(sheetId) !== undefined;

const referenceTo = (range: Any, sheetId: string, getters: Any): string => {
  if (range === undefined || !isThere(range, getters))
    return getters.getRangeString(range, sheetId) as string;
  let place = places.get(range as object);
  if (place === undefined) {
    place = getters.getRangeString({ ...range, prefixSheet: false }, range.sheetId) as string;
    places.set(range as object, place);
  }
  if (range.sheetId === sheetId && !range.prefixSheet) return place;
  const name = getters.getSheetName(range.sheetId) as string;
  let prefix = prefixes.get(name);
  if (prefix === undefined) {
    const whole = getters.getRangeString(range, sheetId) as string;
    if (prefixes.size >= MOST_REMEMBERED) prefixes.clear();
    prefixes.set(name, (prefix = whole.slice(0, whole.length - place.length)));
  }
  return prefix + place;
};

const textOf = ({ tokens, rangeDependencies, literalValues, sheetId }: Any, getters: Any): string => {
  const { numbers, strings } = literalValues;
  let [text, reference, number, string] = ['', 0, 0, 0];
  for (const { type, value } of tokens)
    switch (type) {
      case 'REFERENCE':
      case 'INVALID_REFERENCE':
        text += referenceTo(rangeDependencies[reference++], sheetId as string, getters);
        break;
      case 'NUMBER':
        text += String(numbers[number++].value);
        break;
      case 'STRING':
        text += `"${strings[string++].value}"`;
        break;
      case 'SPACE':
        break;
      default:
        text += value as string;
    }
  return text;
};

export function writeFormulasOnce(engine: Package): void {
  const { compiledFormula } = anyModelOf(engine).getters.getCell({ sheetId: '0', col: 0, row: 0 });
  const CompiledFormula = Object.getPrototypeOf(compiledFormula);
  const toFormulaString = CompiledFormula.toFormulaString as (getters: object, options?: Any) => string;
  CompiledFormula.toFormulaString = function (this: Any, getters: object, options?: object): string {
    if (options !== undefined || this.isBadExpression) return toFormulaString.call(this, getters, options);
    const known = texts.get(getters);
    let text = known?.get(this as object);
    if (text === undefined) known?.set(this as object, (text = textOf(this, getters)));
    return text ?? textOf(this, getters);
  };
}
