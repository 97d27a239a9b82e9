/** Approved rows that were typed over: which line or goal each row was, and what is put back into it. */
import { byKey, isSameKey } from '../../domain/keys';
import { type WithId, type Unlike, missingIn } from '../../plan/approved/unlike';
import { contentOf } from '../../sheet/content';
import type { Content } from '../../sheet/edit';
import type { Layout } from '../../sheet/layout';
import type { Columns } from '../../sheet/tab';
import type { Language } from '../../words';
import { isEditedIn, isOneCell, oldText, touches, type Rows } from '../cells';
import type { Edited } from '../event';

/** A cell that gets its approved value back. */
export interface Fixed<D> {
  row: number;
  column: number;
  content: (language: Language) => Content;
  /** The Id of its line or goal. */
  id: string;
  /** Null for the Id itself. */
  difference: D | null;
  /** The row that already has the Id that was typed; null where something else was typed. */
  takenBy: number | null;
}

const ID = ['id'];

interface Row {
  row: number;
  id: string | null;
}

interface RowsEdited<L extends WithId, R extends Row, D extends Unlike> {
  columns: Columns;
  approved: readonly L[];
  rows: readonly Row[];
  /** A row's values as they stand now, whether or not it has a key. */
  rowAt: (row: number) => R;
  /** The approved fields in which a row differs. */
  differences: (line: L, row: R) => readonly D[];
  /** The columns that tell apart rows that lost their Ids. */
  tells: readonly string[];
  layout: Layout;
  edited: Edited;
  /** Whether typing over one cell of the row also changed others that a formula had filled. */
  isSpread?: (row: number) => boolean;
  /** The columns by which a row is known; its Id by default. */
  named?: readonly string[];
  /** First and last row of the edit. */
  range: Rows;
}

/** Edited rows that have no approved Id, or repeat one from a row above. */
const straysIn = <L extends WithId, R extends Row, D extends Unlike>({
  approved,
  rows,
  rowAt,
  range: [top, bottom],
}: RowsEdited<L, R, D>): R[] => {
  const [known, first] = [byKey(approved), byKey(rows)];
  return Array.from({ length: bottom - top + 1 }, (_, at) => rowAt(top + at)).flatMap((row) => {
    const isOwn = known(row.id) !== undefined && first(row.id)?.row === row.row;
    return isOwn ? [] : [row];
  });
};

/**
 * Which approved line each row was before the edit took its Id. A single cell tells by its old value, a row of a block
 * by its other fields, and cleared rows by their order.
 */
const formerly = <L extends WithId, R extends Row, D extends Unlike>(
  lines: RowsEdited<L, R, D>,
): { found: Map<number, L>; lost: string[] } => {
  const { approved, rows, edited, differences, tells } = lines;
  const gone = missingIn(approved, rows);
  if (edited.before !== undefined && isOneCell(edited)) {
    const one = gone.find(({ id }) => isSameKey(id, edited.before ?? null));
    return { found: new Map(one === undefined ? [] : [[edited.row, one]]), lost: [] };
  }
  const strays = straysIn(lines);
  const isLike = (row: R, line: L): boolean => !differences(line, row).some(({ key }) => tells.includes(key));
  const found = new Map<number, L>();
  const left = gone.filter((line) => {
    const own = strays.find((row) => !found.has(row.row) && isLike(row, line));
    if (own !== undefined) found.set(own.row, line);
    return own === undefined;
  });
  const cleared = strays.filter(({ row, id }) => id === null && !found.has(row));
  if (cleared.length < left.length) return { found, lost: left.map(({ id }) => id) };
  left.forEach((line, index) => found.set(cleared[index]?.row ?? 0, line));
  return { found, lost: [] };
};

const idFixed = <D extends Unlike>(
  row: number,
  column: number | undefined,
  id: string,
  content: Content,
  takenBy: number | null,
): Fixed<D>[] =>
  column === undefined ? [] : [{ row, column, content: () => content, id, difference: null, takenBy }];

/** An approved Id that was typed into a second row. It is not left to a guess which of the two counts. */
const doubled = <L extends WithId, R extends Row, D extends Unlike>(
  lines: RowsEdited<L, R, D>,
): Fixed<D>[] => {
  const { approved, rows, edited } = lines;
  const typed = rows.find(({ row }) => row === edited.row)?.id ?? null;
  const other = rows.find(({ id, row }) => isSameKey(id, typed) && row !== edited.row);
  const isOne = edited.before !== undefined && isOneCell(edited);
  if (!isOne || other === undefined || typed === null || !approved.some(({ id }) => isSameKey(id, typed)))
    return [];
  return idFixed(edited.row, edited.column, typed, oldText(edited.before ?? null), other.row);
};

/** The cells of a row that differ from the approved line: the edited ones, or all of them where the Id was edited. */
const cellsFixed = <L extends WithId, R extends Row, D extends Unlike>(
  line: L,
  row: R,
  { columns, layout, edited, differences, named = ID, isSpread = () => false }: RowsEdited<L, R, D>,
): Fixed<D>[] => {
  const isWhole = touches(edited, layout, named) || isSpread(row.row);
  const isEdited = isEditedIn(edited);
  return differences(line, row).flatMap((difference): Fixed<D>[] => {
    const { key, month, was } = difference;
    const column = layout.columns.get(key)?.[month];
    if (column === undefined || !(isWhole || isEdited(column))) return [];
    const kind = columns[key];
    if (kind === undefined) return [];
    const content = (language: Language): Content => contentOf(kind, was, language);
    return [{ row: row.row, column, content, id: line.id, difference, takenBy: null }];
  });
};

/** The cells to put back; `lost`: approved lines that the edit removed and that cannot be matched to a row. */
export const putBack = <L extends WithId, R extends Row, D extends Unlike>(
  lines: RowsEdited<L, R, D>,
): { fixed: Fixed<D>[]; lost: string[] } => {
  const { approved, layout, edited, rowAt, range, named = ID } = lines;
  const called = named.find((key) => touches(edited, layout, [key])) ?? 'id';
  const isNamed = touches(edited, layout, named);
  const twice = isNamed ? doubled(lines) : [];
  const { found, lost } = isNamed ? formerly(lines) : { found: new Map<number, L>(), lost: [] };
  if (twice.length > 0 && found.size === 0) return { fixed: twice, lost };
  const known = byKey(approved);
  const fixed = Array.from({ length: range[1] - range[0] + 1 }, (_, at) => range[0] + at).flatMap((row) => {
    const now = rowAt(row);
    const was = found.get(row);
    const line = was ?? known(now.id);
    if (line === undefined) return [];
    return [
      ...(was === undefined ? [] : idFixed<D>(row, layout.columns.get(called)?.[0], was.id, was.id, null)),
      ...cellsFixed(line, now, lines),
    ];
  });
  return { fixed, lost };
};
