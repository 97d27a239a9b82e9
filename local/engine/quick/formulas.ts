/**
 * Makes formulas fast. The engine parses each text anew, although workbooks that are opened again and again have the
 * same ones; and it evaluates both branches of an IF, which Sheets does not, so that prepared rows would cost as much
 * as filled ones.
 *
 * Changes `CompiledFormula.Compile` and the code of each formula. Assumes that the compiled form depends on the text
 * alone, apart from the ranges that `getRangeFromSheetXC` is asked for, in order, and the cells of its own tab that it
 * names; that a reference's meaning depends only on the tab it leads to and that tab's size; that nobody modifies a
 * formula or range in place; and that compiled code is one step a line, `const _1 = …;`, each used once, the last
 * returned, with IF as `ctx['IF'](…)`. Other code is left as it is.
 */
import type { Package } from '../package';
import { anyModelOf } from './insides';

type Any = any;

const MOST_REMEMBERED = 50_000;

/** The last meaning of a reference, and the size of its tab at that time. */
interface Meant {
  range: Any;
  rows: number;
  columns: number;
  /** The tab in the reference. */
  tab: string | undefined;
}

const isKnown = ({ invalidXc, invalidSheetName }: Any): boolean =>
  invalidXc === undefined && invalidSheetName === undefined;

/** Resolves references, each once while its tab keeps its size; equal ranges are shared. */
const lookingUp = ({ helpers: { splitReference } }: Package) => {
  const met = new Map<string, Meant>();
  const lookUp = (getters: Any, sheetId: string, reference: string): Any => {
    const range = getters.getRangeFromSheetXC(sheetId, reference);
    if (met.size >= MOST_REMEMBERED) met.clear();
    if (isKnown(range)) {
      const { numberOfRows: rows, numberOfCols: columns } = getters.getSheetSize(range.sheetId);
      met.set(reference, { range, rows, columns, tab: splitReference(reference).sheetName });
    }
    return range;
  };
  return (getters: Any, sheetId: string, reference: string): Any => {
    const meant = met.get(reference);
    if (meant === undefined) return lookUp(getters, sheetId, reference);
    const { range, tab, rows, columns } = meant;
    const target = tab === undefined ? sheetId : (getters.getSheetIdByName(tab) as string | undefined);
    if (target === undefined || getters.tryGetSheet(target) === undefined)
      return lookUp(getters, sheetId, reference);
    if (getters.getNumberRows(target) !== rows || getters.getNumberCols(target) !== columns)
      return lookUp(getters, sheetId, reference);
    return range.sheetId === target ? range : (meant.range = { ...range, sheetId: target });
  };
};

const LEFT_OUT = { value: null };

/** IF as in Sheets; anything but a plain condition is left to the engine. */
const choose = (ctx: Any, condition: Any, then: () => unknown, otherwise?: () => unknown): unknown => {
  const value: unknown = Array.isArray(condition) ? LEFT_OUT : condition?.value;
  if (typeof value !== 'boolean')
    return otherwise ? ctx.IF(condition, then(), otherwise()) : ctx.IF(condition, then());
  if (value) return ctx.IF(condition, then(), LEFT_OUT);
  return otherwise ? ctx.IF(condition, LEFT_OUT, otherwise()) : { value: false };
};

type Execute = (...args: Any[]) => unknown;
const STEP = /^const (_\d+) = (.*);$/;
const LAST = /^return (.*);$/;
const CHOICE = /^ctx\['IF'\]\((_\d+),(_\d+)(?:,(_\d+))?\)$/;

/** Nests the steps of a formula's code, so that IF can skip a branch. */
const lazily = (execute: Execute): Execute => {
  const lines = execute.toString().split('\n').slice(2, -1);
  const steps = new Map(
    lines.flatMap((line) => [STEP.exec(line)?.slice(1, 3) as [string, string]].filter(Boolean)),
  );
  const last = LAST.exec(lines.at(-1) ?? '')?.[1];
  if (last === undefined || steps.size !== lines.length - 1) return execute;
  const used: string[] = [];
  const step = (name: string): string => {
    used.push(name);
    return expanded(steps.get(name) ?? 'undefined');
  };
  const expanded = (code: string): string => {
    const [, condition, then, otherwise] = CHOICE.exec(code) ?? [];
    if (condition === undefined || then === undefined) return code.replace(/\b_\d+\b/g, step);
    const branches = [then, otherwise]
      .filter((name) => name !== undefined)
      .map((name) => `() => (${step(name)})`);
    return `choose(ctx, ${step(condition)}, ${branches.join(', ')})`;
  };
  const code = `return function (deps, ref, range, getSymbolValue, ctx) { return ${expanded(last)}; }`;
  if (used.length !== new Set(used).size) return execute;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the engine's own code, in another order
  return (new Function('choose', code) as (...args: Any[]) => Execute)(choose);
};

const made = new WeakMap<Execute, Execute>();
/** The engine shares one function among formulas of the same shape, so the lazy form is made once for each. */
const lazy = (execute: Execute): Execute => {
  let found = made.get(execute);
  if (!found) made.set(execute, (found = lazily(execute)));
  return found;
};

/** Formulas with the same text share their list of symbols, so that a function is searched in it only once. */
const useOnce = (CompiledFormula: Any): void => {
  const known = new WeakMap<object, Map<string, boolean>>();
  const usesSymbol = CompiledFormula.usesSymbol as (symbol: string) => boolean;
  CompiledFormula.usesSymbol = function (this: Any, symbol: string): boolean {
    let answers = known.get(this.symbols as object);
    if (!answers) known.set(this.symbols as object, (answers = new Map<string, boolean>()));
    let answer = answers.get(symbol);
    if (answer === undefined) answers.set(symbol, (answer = usesSymbol.call(this, symbol)));
    return answer;
  };
};

const PLACE = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
/** A cell or range on the formula's own tab; texts and names of tabs are skipped. */
const PLACES = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$:!])(${PLACE})(:${PLACE})?(?![\p{L}\p{N}_.$:(!])`,
  'gu',
);
const IS_PLACE = new RegExp(`^${PLACE}(?::${PLACE})?$`);

/** A formula's text without its places, and these places. */
const shapeOf = (formula: string): { shape: string; places: string[] } => {
  const places: string[] = [];
  const shape = formula.replace(PLACES, (text, one?: string, more?: string) => {
    if (one === undefined) return text;
    places.push(text);
    return more === undefined ? '\0' : '\0\0';
  });
  return { shape, places };
};

/** The compiled form for a shape: each reference is either a text or the index of one of the formula's places. */
interface Alike {
  base: Any;
  references: (string | number)[];
}

/** Maps references to the formula's places in order; null where that is not certain. */
const slotsOf = (references: readonly string[], places: readonly string[]): Alike['references'] | null => {
  let next = 0;
  const slots = references.map((reference) => (reference === places[next] ? next++ : reference));
  const isSure = slots.every((slot) => typeof slot === 'number' || !IS_PLACE.test(slot));
  return isSure && next === places.length ? slots : null;
};

/** Remembers compiled formulas by their text, independent of the sheets that they refer to. */
export function compileOnce(engine: Package): void {
  const { getters } = anyModelOf(engine);
  const CompiledFormula = getters.getCell({ sheetId: '0', col: 0, row: 0 }).compiledFormula.constructor;
  const remembered = new Map<string, { base: Any; references: string[] }>();
  const alike = new Map<string, Alike>();
  const rangeOf = lookingUp(engine);
  useOnce(CompiledFormula.prototype);
  const compile = CompiledFormula.Compile.bind(CompiledFormula) as (...args: Any[]) => Any;
  const copyOf = (base: Any, sheetId: string, ranges: unknown[]): Any => {
    // The tokens are those of the first formula, so they are not copied again.
    const copy = CompiledFormula.CopyWithDependencies({ ...base, tokens: [] }, sheetId, ranges);
    copy.tokens = base.tokens;
    return copy;
  };
  const remember = (formula: string, base: Any, references: string[]): Any => {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(formula, { base, references });
    return base;
  };
  const compileAnew = (formula: string, sheetId: string, getters: Any): Any => {
    const { shape, places } = shapeOf(formula);
    const before = alike.get(shape);
    if (before !== undefined) {
      const references = before.references.map((reference) =>
        typeof reference === 'number' ? places[reference]! : reference,
      );
      const ranges = references.map((reference) => rangeOf(getters, sheetId, reference));
      return remember(formula, copyOf(before.base, sheetId, ranges), references);
    }
    const references: string[] = [];
    const getRangeFromSheetXC = (id: string, reference: string) => {
      references.push(reference);
      return rangeOf(getters, id, reference);
    };
    const base = compile(formula, sheetId, { getRangeFromSheetXC });
    base.execute = lazy(base.execute);
    if (base.isBadExpression) return base;
    const slots = slotsOf(references, places);
    if (alike.size >= MOST_REMEMBERED) alike.clear();
    if (slots !== null) alike.set(shape, { base, references: slots });
    return remember(formula, base, references);
  };
  CompiledFormula.Compile = (formula: string, sheetId: string, getters: Any) => {
    const known = remembered.get(formula);
    if (!known) return compileAnew(formula, sheetId, getters);
    const ranges: unknown[] = known.references.map((reference) => rangeOf(getters, sheetId, reference));
    const { base } = known;
    if (base.sheetId === sheetId && ranges.every((range, at) => range === base.rangeDependencies[at]))
      return base;
    return (known.base = copyOf(base, sheetId, ranges));
  };
}
