/**
 * Makes finding the dependents of changed cells fast. The engine keeps sets of places as outlines, which it rebuilds
 * for every added cell; and it follows the dependents of array results even if nothing was calculated yet.
 *
 * Changes how sets of ranges store their places, and `getCellsDependingOn` and `invalidatePositionsDependingOnSpread`.
 * Assumes that such sets are used only by the methods implemented here, that their ranges have all four sides, and that
 * a result did not use cells that were not calculated.
 */
import type { Package } from '../package';
import { anyModelOf, evaluationOf } from './insides';

type Any = any;

interface Zone {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
interface Range {
  sheetId: string;
  zone: Zone;
}

/** Places of a tab as columns with a mark for each row. */
class Places {
  protected readonly columns: (Uint8Array | undefined)[] = [];

  protected column(col: number, rows: number): Uint8Array {
    const known = this.columns[col];
    if (known !== undefined && known.length >= rows) return known;
    const longer = new Uint8Array(Math.max(64, rows, 2 * (known?.length ?? 0)));
    if (known !== undefined) longer.set(known);
    return (this.columns[col] = longer);
  }

  add({ left, right, top, bottom }: Zone): void {
    for (let col = left; col <= right; col++) this.column(col, bottom + 1).fill(1, top, bottom + 1);
  }

  delete({ left, right, top, bottom }: Zone): void {
    for (let col = left; col <= right; col++) this.columns[col]?.fill(0, top, bottom + 1);
  }

  /** Whether the whole zone is included. */
  has({ left, right, top, bottom }: Zone): boolean {
    for (let col = left; col <= right; col++) {
      const column = this.columns[col];
      if (column === undefined) return false;
      for (let row = top; row <= bottom; row++) if (column[row] !== 1) return false;
    }
    return true;
  }

  isEmpty(): boolean {
    return this.columns.every((column) => !column?.includes(1));
  }

  copy(): Places {
    const copy = new Places();
    for (const [col, column] of this.columns.entries()) copy.columns[col] = column?.slice();
    return copy;
  }

  difference(other: Places): Places {
    const copy = this.copy();
    for (const zone of other) copy.delete(zone);
    return copy;
  }

  /** A column's marks, by row. */
  marks(col: number): Uint8Array | undefined {
    return this.columns[col];
  }

  *[Symbol.iterator](): Generator<Zone> {
    for (const [col, column] of this.columns.entries()) {
      if (column === undefined) continue;
      for (let top = column.indexOf(1); top >= 0;) {
        const end = column.indexOf(0, top);
        const bottom = (end < 0 ? column.length : end) - 1;
        yield { left: col, right: col, top, bottom };
        top = column.indexOf(1, bottom + 1);
      }
    }
  }
}

/** Places of a tab that need not be followed again: those met already, and those that are calculated anyway. */
class Met extends Places {
  constructor(private readonly todo: Places | undefined) {
    super();
  }

  protected override column(col: number, rows: number): Uint8Array {
    this.columns[col] ??= this.todo?.marks(col)?.slice();
    return super.column(col, rows);
  }

  /** Adds a piece of a column; returns the parts that were not met before. */
  joined({ left: col, top, bottom }: Zone): Zone[] {
    const column = this.column(col, bottom + 1);
    const fresh: Zone[] = [];
    for (let row = column.indexOf(0, top); row >= 0 && row <= bottom;) {
      const end = row === bottom ? -1 : column.indexOf(1, row);
      const after = end < 0 ? bottom + 1 : Math.min(end, bottom + 1);
      column.fill(1, row, after);
      fresh.push({ left: col, right: col, top: row, bottom: after - 1 });
      row = after > bottom ? -1 : column.indexOf(0, after);
    }
    return fresh;
  }
}

/** The rows of a piece that were calculated. */
const knownIn = (evaluated: Any, sheetId: string, { left: col, top, bottom }: Zone): Zone[] => {
  const known = evaluated.getSheet(sheetId)?.[col];
  const rows = known === undefined ? [] : Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  return rows
    .filter((row) => known[row] !== undefined)
    .map((row) => ({ left: col, right: col, top: row, bottom: row }));
};

export function findDependents(engine: Package): void {
  const { evaluator } = evaluationOf(anyModelOf(engine));
  const Evaluator = Object.getPrototypeOf(evaluator);
  const RangeSet = evaluator.nextRangesToUpdate.constructor;
  const placesOf = (set: Any, sheetId: string): Places => (set.setsBySheetId[sheetId] ??= new Places());
  RangeSet.prototype.add = function (this: Any, { sheetId, zone }: Range) {
    placesOf(this, sheetId).add(zone);
  };

  /**
   * Works in waves: all met cells of a column are followed together, since a formula that reads a whole column would
   * otherwise be met by each of its cells.
   */
  Evaluator.getCellsDependingOn = function (this: Any, given: Iterable<Range>) {
    const { forest } = this.formulaDependencies();
    const todo = this.nextRangesToUpdate.setsBySheetId as Record<string, Places | undefined>;
    const met: Record<string, Met> = {};
    const metOn = (sheetId: string): Met => (met[sheetId] ??= new Met(todo[sheetId]));
    const found = new RangeSet();
    let wave = new RangeSet(given);
    for (const { sheetId, zone } of wave) metOn(sheetId).add(zone);
    while (!wave.isEmpty()) {
      const next = new RangeSet();
      for (const { sheetId, zone } of wave as Iterable<Range>) {
        for (const { dependents } of forest[sheetId]?.[zone.left]?.query(zone) ?? []) {
          const { sheetId: id, zone: part } = dependents as Range;
          for (const fresh of metOn(id).joined(part)) {
            const pieces = this.isAmongKnown ? knownIn(this.evaluatedCells, id, fresh) : [fresh];
            for (const piece of pieces) placesOf(next, id).add(piece);
          }
        }
      }
      for (const range of next) found.add(range);
      wave = next;
    }
    return found;
  };
  const invalidate = Evaluator.invalidatePositionsDependingOnSpread as (id: string, zone: Zone) => void;
  Evaluator.invalidatePositionsDependingOnSpread = function (this: Any, sheetId: string, zone: Zone) {
    this.isAmongKnown = true;
    invalidate.call(this, sheetId, zone);
    this.isAmongKnown = false;
  };
}
