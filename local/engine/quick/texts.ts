/**
 * Makes texts of formulas cheap: scripts read them for whole tabs, and when a tab is touched all its formulas are saved
 * anew. A text is kept while the tabs it names keep their names; when it is put together again, the texts of references
 * are remembered by range, and the tab prefixes by name.
 *
 * Changes `toFormulaString` of formulas. Assumes that nobody modifies a formula or range in place; that a text follows
 * from its formula and the names of the tabs it refers to; and that it consists of the formula's tokens except for
 * spaces, where each reference, number and text is the next of those stored in the formula, and a tab before a
 * reference is written by its name alone.
 */
import type { Package } from '../package';
import { anyModelOf } from './insides';

type Any = any;

/** A formula's text, and the tabs it refers to: id and name in turn. */
interface Known {
  readonly text: string;
  readonly tabs: readonly string[];
}
const texts = new WeakMap<object, Known>();

/** Whether the tabs still have these names; a removed tab has none. */
const areCalledSo = (tabs: readonly string[], getters: Any): boolean => {
  for (let at = 0; at < tabs.length; at += 2)
    if (getters.tryGetSheet(tabs[at])?.name !== tabs[at + 1]) return false;
  return true;
};

/** The texts of ranges on their own tab. */
const places = new WeakMap<object, string>();
const MOST_REMEMBERED = 1000;
/** The prefix of a reference to another tab, by the tab's name. */
const prefixes = new Map<string, string>();

/** Whether a range refers to existing cells; for others the engine writes the text. */
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

/** The tabs a formula refers to; null if a reference is broken, for which the engine writes the text. */
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
