/** Departments as a tree, in which a parent's figures include its children's. Names are keys. (rules.md, "Keys") */
import { byKey, isSameKey, keyOf } from '../keys';

export interface Department {
  name: string;
  parent: string | null;
}

/** A department with its depth in the tree. */
export interface InTree<D> {
  department: D;
  /** 0 at the top. */
  depth: number;
}
export interface Tree<D> {
  /** Parents before their children; siblings in the order given. */
  standing: readonly InTree<D>[];
  named: (name: string | null) => D | undefined;
  /** The department and all above it, nearest first; empty for a name that is no department. */
  upFrom: (name: string | null) => readonly D[];
}

/**
 * Builds the tree. If a name occurs twice, the first row counts. A parent that is unknown, or that leads back to the
 * department itself, is ignored: the department then stands at the top.
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
  const below = (parent: D | undefined, depth: number): InTree<D>[] =>
    known
      .filter((row) => parentOf(row) === parent)
      .flatMap((department) => [{ department, depth }, ...below(department, depth + 1)]);
  return { standing: below(undefined, 0), named: own, upFrom };
}

/** Whether going up from a department leads back to it. */
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

/** The key of a name; null where the name is blank. */
export const nameKey = (name: string | null): string | null => {
  const text = name?.trim() ?? '';
  return text === '' ? null : (keyOf(text) ?? text);
};
