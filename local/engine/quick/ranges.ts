/**
 * Makes reading a range cheap: the engine reads each place of it like a single cell, although most are empty.
 *
 * Changes how the evaluator reads what a formula refers to. Assumes that it uses `ensureRange` of `compilationParams`,
 * which are made anew for each calculation; that this returns columns of what `computeAndSave` gives for each place,
 * with its position; and that an empty place has at most a format.
 */
import type { Package } from '../package';
import { looksOf } from './empty';
import type { Position } from './evaluating';
import { anyModelOf, evaluationOf } from './insides';

type Any = any;
type Ask = (range: Any) => Any[][];

/**
 * Written out with properties in the order of other cells: copying the engine's own object is slow and takes more
 * memory.
 */
const emptyAt = (format: string | undefined, position: Position): Any => ({
  value: null,
  format,
  formattedValue: '',
  position,
  type: 'empty',
  isAutoSummable: true,
  defaultAlign: 'left',
});

/** Reads the part of a range that lies on its tab; null where the engine has to do it. */
const reader = (evaluator: Any) => {
  const valueAt = (position: Position): Any => {
    const cell = evaluator.computeAndSave(position);
    return cell.position ? cell : { ...cell, position };
  };
  return (sheetId: string, zone: Any): Any[][] | null => {
    const sheet = evaluator.getters.tryGetSheet(sheetId);
    const { left, top } = zone;
    if (sheet === undefined || left < 0 || top < 0) return null;
    const [right, bottom] = [
      Math.min(zone.right as number, sheet.numberOfCols - 1),
      Math.min(zone.bottom as number, sheet.rows.length - 1),
    ];
    if (!(left <= right && top <= bottom)) return null;
    const looks = looksOf(sheet as object);
    const columns: Any[][] = [];
    for (let col: number = left; col <= right; col++) {
      const column: Any[] = [];
      for (let row: number = top; row <= bottom; row++) {
        const position = { sheetId, col, row };
        const isEmpty =
          sheet.rows[row].cells[col] === undefined &&
          evaluator.evaluatedCells.get(position) === undefined &&
          evaluator.spreadingRelations.isArrayFormula(position) === false;
        column.push(isEmpty ? emptyAt(looks?.[row]?.[col]?.format, position) : valueAt(position));
      }
      columns.push(column);
    }
    return columns;
  };
};

export function readRanges(engine: Package): void {
  const { evaluator } = evaluationOf(anyModelOf(engine));
  const Evaluator = Object.getPrototypeOf(evaluator);
  for (const name of ['updateCompilationParameters', 'updateCompilationParametersForIsolatedFormula']) {
    const update = Evaluator[name] as (...args: Any[]) => void;
    Evaluator[name] = function (this: Any, ...args: Any[]) {
      update.apply(this, args);
      const { compilationParams } = this;
      const ask: Ask = compilationParams.ensureRange;
      const read = reader(this);
      const known = new Map<string, Any[][]>();
      compilationParams.ensureRange = (range: Any) => {
        const { sheetId, zone, invalidSheetName } = range;
        if (invalidSheetName) return ask(range);
        const key = `${sheetId}-${zone.top}-${zone.left}-${zone.bottom}-${zone.right}`;
        const columns = known.get(key) ?? read(sheetId as string, zone);
        if (columns === null) return ask(range);
        known.set(key, columns);
        return columns;
      };
    };
  }
}
