/** Plans of departments brought together: what is handed in beside what stands there, row by row. */
import { isSameKey, keyOf } from '../keys';

/** A row that was handed in: what it says, by column. */
export interface Offered {
  /** In the block. */
  row: number;
  id: string;
  department: string | null;
  /** Nothing says whose it is, and nothing would the next time. */
  isNobodys?: boolean;
  /** By column; what was not handed in is not among them. */
  values: Readonly<Record<string, unknown>>;
}
/** A row that is there: a line of the budget, a goal, a person. */
export interface There {
  id: string;
  department: string | null;
  row: number;
}

/** One figure or word that would change; months by their number. */
export interface Changed {
  key: string;
  month: number;
  from: unknown;
  to: unknown;
}

/**
 * The line is another department's; the row is another department's; the row is tied to nobody; the Id stands twice in
 * the block; there is none; the plan has no such tab.
 */
export type Refused = 'another’s line' | 'another’s row' | 'nobody’s' | 'twice' | 'no id' | 'no tab';

export type Merged<L> =
  | { kind: 'added'; offered: Offered }
  | { kind: 'changed'; offered: Offered; line: L; changes: readonly Changed[] }
  | { kind: 'same'; offered: Offered; line: L }
  | {
      kind: 'refused';
      offered: Offered;
      why: Refused;
      /** Whose it is, or the row that has it. */
      of: string;
    };

const isEqual = (one: unknown, other: unknown): boolean => {
  const plain = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : (value ?? null));
  return plain(one) === plain(other);
};

/** What differs, of the columns that were handed in; a month each for itself. */
function changesOf(line: There, { values }: Offered, keys: readonly string[]): Changed[] {
  return keys.flatMap((key): Changed[] => {
    const [to, from] = [values[key], (line as unknown as Record<string, unknown>)[key]];
    if (key === 'department' || key === 'id' || !(key in values)) return [];
    if (!Array.isArray(to)) return isEqual(from, to) ? [] : [{ key, month: 0, from, to }];
    // A month that was not handed in stays.
    return to.flatMap((value: unknown, month): Changed[] => {
      if (value === undefined) return [];
      const was = Array.isArray(from) ? (from[month] as unknown) : null;
      return isEqual(was, value) ? [] : [{ key, month, from: was, to: value }];
    });
  });
}

/** The values of a line once they are taken over: months that were not handed in stay. */
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
 * `isOwn`: whether a department is the one that hands in, or below it. A row without a department is of the one that
 * hands in. Nothing is ever taken away: a line that is not in the block stays as it is.
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
