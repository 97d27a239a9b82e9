/** Things by a key of theirs: keys stand in the order in which they first come, and so do the things of each. */

/** Puts one more under its key. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** Keys are compared as a Map does: texts that may be spelled in two ways are to be made one first (keys.ts). */
export function groupsOf<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}
