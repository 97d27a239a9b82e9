/**
 * Makes writing an .xlsx fast: for each cell that an array formula fills, the engine parses and exports the whole
 * formula again, although the cell only gets a value.
 *
 * Changes `exportForExcel` of the evaluation plugin, while it runs: repeated questions about a formula get the first
 * answer. Assumes that the workbook does not change meanwhile.
 */
import type { Package } from '../package';
import { anyModelOf, evaluationOf } from './insides';

type Any = any;
type Ask = (this: object, ...args: Any[]) => unknown;

/** Remembers the answer for each formula and arguments. */
const once = (ask: Ask): Ask => {
  const known = new Map<object, Map<string, unknown>>();
  return function (this: object, ...args: Any[]) {
    let answers = known.get(this);
    if (!answers) known.set(this, (answers = new Map()));
    // The first argument is the workbook's getters, always the same.
    const key = JSON.stringify(args.slice(1));
    if (!answers.has(key)) answers.set(key, ask.apply(this, args));
    return answers.get(key);
  };
};

export function exportFormulasOnce(engine: Package): void {
  const model = anyModelOf(engine);
  const formula: Any = Object.getPrototypeOf(
    model.getters.getCell({ sheetId: '0', col: 0, row: 0 }).compiledFormula,
  );
  const Evaluation: Any = Object.getPrototypeOf(evaluationOf(model));
  const exportForExcel = Evaluation.exportForExcel as (data: object) => void;
  Evaluation.exportForExcel = function (this: Any, data: object) {
    const { areAllFunctionsExportableToExcel, toFormulaString } = formula;
    Object.assign(formula, {
      areAllFunctionsExportableToExcel: once(areAllFunctionsExportableToExcel as Ask),
      toFormulaString: once(toFormulaString as Ask),
    });
    try {
      exportForExcel.call(this, data);
    } finally {
      Object.assign(formula, { areAllFunctionsExportableToExcel, toFormulaString });
    }
  };
}
