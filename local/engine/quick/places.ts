/**
 * Makes it quick to find what depends on cells that changed. The engine keeps sets of places as outlines, which it
 * draws anew for every cell that joins; and it follows all that depends on the results of an array formula, also where
 * nothing was worked out yet.
 *
 * Changes how sets of ranges keep their places, and `getCellsDependingOn` and `invalidatePositionsDependingOnSpread`.
 * Assumes that such sets are asked for nothing but what stands here, that ranges in them have all four sides, and that
 * what depends on a cell that was not worked out was not worked out from it.
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

/** Places of one tab, column by column, a mark for each row. */
class Places {
  private readonly columns: (Uint8Array | undefined)[] = [];

  private column(col: number, rows: number): Uint8Array {
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

  /** Whether all of it is there. */
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

  /** A column's marks by row. */
  marks(col: number): Uint8Array | undefined {
    return this.columns[col];
  }

  /** Adds what is wanted of a part of a column; answers what of it was not there, piece by piece. */
  joined({ left: col, top, bottom }: Zone, isWanted: (row: number) => boolean): Zone[] {
    const column = this.column(col, bottom + 1);
    const fresh: Zone[] = [];
    let open: Zone | null = null;
    for (let row = top; row <= bottom; row++) {
      if (column[row] === 1 || !isWanted(row)) {
        open = null;
        continue;
      }
      column[row] = 1;
      if (open) open.bottom = row;
      else fresh.push((open = { left: col, right: col, top: row, bottom: row }));
    }
    return fresh;
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

export function findDependents(engine: Package): void {
  const { evaluator } = evaluationOf(anyModelOf(engine));
  const Evaluator = Object.getPrototypeOf(evaluator);
  const RangeSet = evaluator.nextRangesToUpdate.constructor;
  const placesOf = (set: Any, sheetId: string): Places => (set.setsBySheetId[sheetId] ??= new Places());
  RangeSet.prototype.add = function (this: Any, { sheetId, zone }: Range) {
    placesOf(this, sheetId).add(zone);
  };

  /** Which rows of a column are to be followed: what is to be done anyway is not, nor what nobody has worked out. */
  const followed = (evaluator: Any, sheetId: string, col: number): ((row: number) => boolean) => {
    const todo = (evaluator.nextRangesToUpdate.setsBySheetId[sheetId] as Places | undefined)?.marks(col);
    const isFree = (row: number) => todo?.[row] !== 1;
    if (!evaluator.isAmongKnown) return isFree;
    const known = evaluator.evaluatedCells.getSheet(sheetId)?.[col];
    return (row) => known?.[row] !== undefined && isFree(row);
  };
  Evaluator.getCellsDependingOn = function (this: Any, given: Iterable<Range>) {
    const { forest } = this.formulaDependencies();
    const ranges = [...given];
    const found = new RangeSet(ranges);
    const queue = [...ranges];
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { sheetId, zone } = next;
      for (let col = zone.left; col <= zone.right; col++) {
        for (const { dependents } of forest[sheetId]?.[col]?.query(zone) ?? []) {
          const { sheetId: id, zone: part } = dependents as Range;
          for (const fresh of placesOf(found, id).joined(part, followed(this, id, part.left)))
            queue.push({ sheetId: id, zone: fresh });
        }
      }
    }
    for (const range of ranges) found.delete(range);
    return found;
  };
  const invalidate = Evaluator.invalidatePositionsDependingOnSpread as (id: string, zone: Zone) => void;
  Evaluator.invalidatePositionsDependingOnSpread = function (this: Any, sheetId: string, zone: Zone) {
    this.isAmongKnown = true;
    invalidate.call(this, sheetId, zone);
    this.isAmongKnown = false;
  };
}
