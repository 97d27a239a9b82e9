/**
 * Makes the texts of formulas cheap: scripts read them of whole tabs, and of a tab that was touched anywhere all are
 * saved anew. A text is kept as long as the tabs that it names are called so; where it is put together, references are
 * texts that are known by their ranges, and tabs stand before them as they did before.
 *
 * Changes `toFormulaString` of formulas. Assumes that nobody changes a formula or a range in place; that a text follows
 * from its formula and from how the tabs are called that it leads to; and that it is the formula's tokens but for spaces,
 * each reference, number and text the next of those that the formula holds, a tab before a reference written by its name
 * alone.
 */
import type { Package } from '../package';
import { anyModelOf } from './insides';

type Any = any;

/** A formula's text, and the tabs to which it leads: each its id, then its name as it was. */
interface Known {
  readonly text: string;
  readonly tabs: readonly string[];
}
const texts = new WeakMap<object, Known>();

/** Whether the tabs are still called so; one that is gone has no name. */
const areCalledSo = (tabs: readonly string[], getters: Any): boolean => {
  for (let at = 0; at < tabs.length; at += 2)
    if (getters.tryGetSheet(tabs[at])?.name !== tabs[at + 1]) return false;
  return true;
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

/** The tabs to which a formula leads; null where it leads to what is not there, of which the engine has its own words. */
const tabsOf = ({ rangeDependencies, sheetId }: Any, getters: Any): readonly string[] | null => {
  const tabs: string[] = [sheetId, getters.tryGetSheet(sheetId)?.name];
  for (const range of rangeDependencies) {
    if (range === undefined || !isThere(range, getters)) return null;
    if (!tabs.includes(range.sheetId as string))
      tabs.push(range.sheetId as string, getters.getSheetName(range.sheetId) as string);
  }
  return tabs;
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
    const known = texts.get(this as object);
    if (known && areCalledSo(known.tabs, getters)) return known.text;
    const text = textOf(this, getters);
    const tabs = tabsOf(this, getters);
    if (tabs) texts.set(this as object, { text, tabs });
    return text;
  };
}
