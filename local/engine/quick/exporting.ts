/**
 * Makes writing an .xlsx quick: of each cell that an array formula fills, the engine parses and writes down that whole
 * formula anew, though the cell only gets a value.
 *
 * Changes `exportForExcel` of the plugin that works formulas out, while it runs: what it asks of one formula again is
 * answered as the first time. Assumes that nothing of the workbook changes meanwhile.
 */
import type { Package } from '../package';
import { anyModelOf, evaluationOf } from './insides';

type Any = any;
type Ask = (this: object, ...args: Any[]) => unknown;

/** Answers each formula once for all that may be asked for. */
const once = (ask: Ask): Ask => {
  const known = new Map<object, Map<string, unknown>>();
  return function (this: object, ...args: Any[]) {
    let answers = known.get(this);
    if (!answers) known.set(this, (answers = new Map()));
    // The first thing given are the workbook's getters, the same all along.
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
