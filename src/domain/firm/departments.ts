/** Departments as a tree: whose figures hold whose. Names are keys. (rules.md, "Keys") */
import { byKey, isSameKey, keyOf } from '../keys';

export interface Department {
  name: string;
  parent: string | null;
}

/** A department where it stands in the tree. */
export interface Standing<D> {
  department: D;
  /** 0 at the top. */
  depth: number;
}
export interface Tree<D> {
  /** Parents before their children; beside each other in the order given. */
  standing: readonly Standing<D>[];
  named: (name: string | null) => D | undefined;
  /** Itself, and all above it, the nearest first; none for a name that is no department's. */
  upFrom: (name: string | null) => readonly D[];
}

/**
 * Where a name stands twice the first row counts. A parent that is none of them, or that leads back to the department
 * itself, is no parent: it stands at the top.
 */
export function treeOf<D extends Department>(rows: readonly D[]): Tree<D> {
  const named = byKey(rows.map((row) => ({ id: row.name, row })));
  const own = (name: string | null): D | undefined => named(name)?.row;
  const known = rows.filter((row) => own(row.name) === row);
  const parentOf = (row: D): D | undefined => (leadsBack(row, own) ? undefined : own(row.parent));
  const upFrom = (name: string | null): D[] => {
    const chain: D[] = [];
    for (let at = own(name); at !== undefined; at = parentOf(at)) chain.push(at);
    return chain;
  };
  const below = (parent: D | undefined, depth: number): Standing<D>[] =>
    known
      .filter((row) => parentOf(row) === parent)
      .flatMap((department) => [{ department, depth }, ...below(department, depth + 1)]);
  return { standing: below(undefined, 0), named: own, upFrom };
}

/** Whether going up from a department comes back to it. */
export function leadsBack<D extends Department>(
  row: D,
  named: (name: string | null) => D | undefined,
): boolean {
  const seen = new Set<D>();
  for (let at = named(row.parent); at !== undefined && !seen.has(at); at = named(at.parent)) {
    if (isSameKey(at.name, row.name)) return true;
    seen.add(at);
  }
  return false;
}

/** A name as one key; null where nothing is named. */
export const nameKey = (name: string | null): string | null => {
  const text = name?.trim() ?? '';
  return text === '' ? null : (keyOf(text) ?? text);
};
