/** Merges what departments hand in with the rows that are already in the plan, row by row. */
import { isSameKey, keyOf } from '../keys';

/** A row that was handed in, with its values by column. */
export interface Offered {
  /** The row's number in the block handed in. */
  row: number;
  id: string;
  department: string | null;
  /** Nothing says which department it belongs to, and nothing would the next time either. */
  isNobodys?: boolean;
  /** By column key; columns that were not handed in are absent. */
  values: Readonly<Record<string, unknown>>;
}
/** A row already in the plan: a budget line, a goal, a person. */
export interface There {
  id: string;
  department: string | null;
  row: number;
}

/** One value that would change; `month` is the index within a column of months. */
export interface Changed {
  key: string;
  month: number;
  from: unknown;
  to: unknown;
}

/**
 * Why a row is refused, in this order: the line, or the row, belongs to another department; the row belongs to nobody;
 * the Id occurs twice in the block; there is no Id; the plan has no such tab.
 */
export type MergeRefusal = 'another’s line' | 'another’s row' | 'nobody’s' | 'twice' | 'no id' | 'no tab';

export type Merged<L> =
  | { kind: 'added'; offered: Offered }
  | { kind: 'changed'; offered: Offered; line: L; changes: readonly Changed[] }
  | { kind: 'same'; offered: Offered; line: L }
  | {
      kind: 'refused';
      offered: Offered;
      why: MergeRefusal;
      /** The department that owns it, or the number of the first row with the same Id. */
      of: string;
    };

const isEqual = (one: unknown, other: unknown): boolean => {
  const plain = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : (value ?? null));
  return plain(one) === plain(other);
};

/** The differences in the columns that were handed in, each month by itself. */
function changesOf(line: There, { values }: Offered, keys: readonly string[]): Changed[] {
  return keys.flatMap((key): Changed[] => {
    const [to, from] = [values[key], (line as unknown as Record<string, unknown>)[key]];
    if (key === 'department' || key === 'id' || !(key in values)) return [];
    if (!Array.isArray(to)) return isEqual(from, to) ? [] : [{ key, month: 0, from, to }];
    // A month that was not handed in keeps its value.
    return to.flatMap((value: unknown, month): Changed[] => {
      if (value === undefined) return [];
      const was = Array.isArray(from) ? (from[month] as unknown) : null;
      return isEqual(was, value) ? [] : [{ key, month, from: was, to: value }];
    });
  });
}

/** A line's values after the merge; months that were not handed in keep theirs. */
export const takenOver = (
  line: object,
  { values }: Pick<Offered, 'values'>,
  keys: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(
    keys.map((key) => {
      const [to, from] = [values[key], (line as Record<string, unknown>)[key]];
      if (!Array.isArray(to)) return [key, to];
      return [
        key,
        to.map((value: unknown, at) =>
          value === undefined ? ((from as unknown[] | undefined)?.[at] ?? null) : value,
        ),
      ];
    }),
  );

/**
 * Compares each row handed in with the plan. `isOwn`: whether a department is the one that hands in, or below it; a row
 * without a department counts as its own. Nothing is ever removed: a line that is not in the block stays.
 */
export function merged<L extends There>(
  lines: readonly L[],
  block: readonly Offered[],
  keys: readonly string[],
  isOwn: (department: string | null) => boolean,
): Merged<L>[] {
  const seen = new Map<string, number>();
  return block.map((offered): Merged<L> => {
    const { id, department, row } = offered;
    const key = keyOf(id) ?? id;
    const first = seen.get(key);
    if (first !== undefined) return { kind: 'refused', offered, why: 'twice', of: String(first) };
    seen.set(key, row);
    if (department !== null && !isOwn(department))
      return { kind: 'refused', offered, why: 'another’s row', of: department };
    const line = lines.find((each) => isSameKey(each.id, id));
    if (offered.isNobodys === true) return { kind: 'refused', offered, why: 'nobody’s', of: '' };
    if (line === undefined) return { kind: 'added', offered };
    if (!isOwn(line.department))
      return { kind: 'refused', offered, why: 'another’s line', of: line.department ?? '' };
    const changes = changesOf(line, offered, keys);
    return changes.length === 0
      ? { kind: 'same', offered, line }
      : { kind: 'changed', offered, line, changes };
  });
}
