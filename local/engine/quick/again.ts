/**
 * Makes reopening a workbook cheap: the parsed cells and the results of formulas are remembered by the workbook's text,
 * for the workbooks opened last.
 *
 * Changes `beforeHandle` and `finalize` of the evaluation plugin, and `addDependencies` of its evaluator. Assumes that
 * cells are modified in place at most by putting another formula into them; that nobody modifies formulas, ranges or
 * results; that results follow from the workbook alone unless a formula uses the clock, randomness or a custom
 * function; and that the evaluator keeps nothing but cells, what `buildDependencyGraph` resets, and dependencies found
 * during evaluation.
 */
import type { Package } from '../package';
import type { Looks } from './empty';
import { anyModelOf, evaluationOf } from './insides';

type Any = any;

interface Place {
  cell: Any;
  col: number;
  row: number;
}

/** The parsed cells of a tab. */
export interface ReadTab {
  places: Place[];
  looks: Looks;
  /** Whether the tab's size is the declared one, and did not grow with its cells. */
  isWhole: boolean;
}

/** What the evaluator had computed. */
interface Shown {
  cells: Record<string, Record<string, Record<string, object>>>;
  blocked: Any[];
  spread: [position: object, zone: object][];
  found: [position: object, ranges: Any][];
}

interface Known {
  /** The workbook's text without cells, once these are parsed. */
  bare: string | null;
  tabs: Map<string, ReadTab>;
  /** The saved form of unmodified tabs. */
  saved: SavedTabs;
  shown: Shown | null;
}

/** The saved form of tabs, by id. */
type SavedTabs = Map<string, unknown>;

const MOST = 4;
/** Longer workbook texts are not remembered: they would take gigabytes, and are opened once or twice. */
const LONGEST = 16_000_000;
const workbooks = new WeakMap<Package, Map<string, Known>>();
let opening: Known | null = null;

const knownOf = (engine: Package, text: string): Known => {
  let all = workbooks.get(engine);
  if (!all) workbooks.set(engine, (all = new Map<string, Known>()));
  const known = all.get(text) ?? { bare: null, tabs: new Map(), saved: new Map(), shown: null };
  // The most recently opened is evicted last.
  all.delete(text);
  all.set(text, known);
  const [eldest] = all.keys();
  if (all.size > MOST) all.delete(eldest!);
  return known;
};

const isAllRead = ({ tabs }: Known, count: number): boolean =>
  tabs.size === count && [...tabs.values()].every(({ isWhole }) => isWhole);

const withoutCells = (data: Any): string =>
  JSON.stringify({
    ...data,
    sheets: data.sheets.map((sheet: object) => ({ ...sheet, cells: {}, styles: {}, formats: {} })),
  });

/** Opens the workbook of this text; where its cells are known, they are not parsed again. */
export const openingText = <T>(engine: Package, text: string, open: (data: object) => T): T => {
  const before = opening;
  const known = text.length > LONGEST ? null : knownOf(engine, text);
  opening = known;
  try {
    const data = JSON.parse(known?.bare ?? text);
    if (known === null) return open(data as object);
    const bare = known.bare ?? withoutCells(data);
    const opened = open(data as object);
    if (isAllRead(known, data.sheets.length as number)) known.bare = bare;
    return opened;
  } finally {
    opening = before;
  }
};

/** The saved form of tabs in the workbook that is being opened. */
export const savedOfOpening = (): SavedTabs | undefined => opening?.saved;

const rowsOf = (looks: Looks): Looks => looks.map((line) => line.slice());

/** The cells of a tab in the workbook that is being opened, as copies: parsed now, or remembered. */
export const readOnce = (sheetId: string, read: () => ReadTab): ReadTab => {
  if (opening === null) return read();
  let known = opening.tabs.get(sheetId);
  if (!known) opening.tabs.set(sheetId, (known = read()));
  const { places, looks, isWhole } = known;
  return {
    isWhole,
    places: places.map(({ cell, ...at }) => ({ cell: { ...cell }, ...at })),
    looks: rowsOf(looks),
  };
};

const UNSTEADY = /^(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|AOP_.*)$/i;

/** Whether the results of formulas follow from the workbook alone. */
const isSteady = ({ tabs }: Known): boolean => {
  const symbols = new Set(
    [...tabs.values()].flatMap(({ places }) => places.map(({ cell }) => cell.compiledFormula?.symbols)),
  );
  return [...symbols].every((names: string[] = []) => !names.some((name) => UNSTEADY.test(name)));
};

const copyOfCells = (cells: Shown['cells']): Shown['cells'] =>
  Object.fromEntries(
    Object.entries(cells).map(([sheetId, columns]) => [
      sheetId,
      Object.fromEntries(Object.entries(columns).map(([col, rows]) => [col, { ...rows }])),
    ]),
  );

/** Commands that may precede the first read of an unmodified workbook. */
const CHANGES_NOTHING = new Set(['RUN', 'ACTIVATE_SHEET']);

/** What a model was opened from, as long as it is unmodified. */
const untouched = new WeakMap<object, Known>();
/** Dependencies that an evaluator found during evaluation, while its results may still be remembered. */
const onTheWay = new WeakMap<object, Shown['found']>();

const shownBy = (evaluator: Any, found: Shown['found']): Shown => ({
  cells: copyOfCells(evaluator.evaluatedCells.map as Shown['cells']),
  blocked: [...evaluator.blockedArrayFormulas],
  spread: [...evaluator.spreadingRelations.arrayFormulasToResults.entries()],
  found,
});

const showAgain = (evaluator: Any, { cells, blocked, spread, found }: Shown): void => {
  evaluator.buildDependencyGraph();
  evaluator.evaluatedCells.map = copyOfCells(cells);
  for (const position of blocked) evaluator.blockedArrayFormulas.add(position);
  for (const [arrayFormulaPosition, resultZone] of spread)
    evaluator.spreadingRelations.addRelation({ arrayFormulaPosition, resultZone });
  evaluator.updateCompilationParameters();
  const build: () => Any = evaluator.formulaDependencies;
  let graph: Any;
  evaluator.formulaDependencies = () => {
    if (graph === undefined) {
      graph = build();
      for (const [position, ranges] of found) graph.addDependencies(position, ranges);
    }
    return graph;
  };
};

export function openAgain(engine: Package): void {
  const evaluation = evaluationOf(anyModelOf(engine));
  const Evaluation = Object.getPrototypeOf(evaluation);
  const Evaluator = Object.getPrototypeOf(evaluation.evaluator);
  const beforeHandle = Evaluation.beforeHandle as (command: Any) => void;
  Evaluation.beforeHandle = function (this: Any, command: Any) {
    if (command.type === 'START' && opening !== null) untouched.set(this as object, opening);
    else if (!CHANGES_NOTHING.has(command.type as string)) untouched.delete(this as object);
    beforeHandle.call(this, command);
  };
  const addDependencies = Evaluator.addDependencies as (position: object, ranges: Any) => void;
  Evaluator.addDependencies = function (this: Any, position: object, ranges: Any) {
    onTheWay.get(this as object)?.push([position, [...ranges]]);
    addDependencies.call(this, position, ranges);
  };
  const finalize = Evaluation.finalize as () => void;
  const finalizeAndRemember = (plugin: Any, known: Known) => {
    const found: Shown['found'] = [];
    onTheWay.set(plugin.evaluator as object, found);
    finalize.call(plugin);
    onTheWay.delete(plugin.evaluator as object);
    if (isSteady(known)) known.shown = shownBy(plugin.evaluator, found);
  };
  Evaluation.finalize = function (this: Any) {
    const known = untouched.get(this as object);
    if (!known || !this.shouldRebuildDependenciesGraph) finalize.call(this);
    else if (known.shown === null) finalizeAndRemember(this, known);
    else {
      showAgain(this.evaluator, known.shown);
      this.shouldRebuildDependenciesGraph = false;
    }
  };
}
