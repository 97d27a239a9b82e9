/** Available hours against the hours that the plan's work takes in a month. */
import { groupsOf } from '../groups';
import { keyOf } from '../keys';
import { total, withoutNoise } from '../money/figures';
import type { Figure } from '../plan';

interface Resource {
  name: string;
  /** Null means unknown, which is not zero. */
  available: Figure;
}
/** `hours`: per month. */
export interface Work {
  owner: string;
  hours: Figure;
}
/** Hours a month. */
export interface Capacity {
  name: string;
  available: Figure;
  /** The sum of the work given, which must not include what is done, paused or dropped. */
  allocated: number;
  /** Always allocated − available: above zero hours are missing, below it there are some to spare. */
  gap: Figure;
}

/** Names are compared as keys, as the formulas on the Resources tab do. */
const nameOf = (text: string): string => keyOf(text) ?? text;

/** One row per resource, in order (the first row of a name counts), then owners of work who are not listed as one. */
export function capacities(resources: readonly Resource[], work: readonly Work[]): Capacity[] {
  const owned = groupsOf(work, ({ owner }) => nameOf(owner));
  const named = new Map<string, Resource>();
  const takes = work.filter(({ hours }) => (hours ?? 0) > 0);
  for (const each of [...resources, ...takes.map(({ owner }) => ({ name: owner, available: null }))])
    if (!named.has(nameOf(each.name))) named.set(nameOf(each.name), each);
  return [...named.values()].map(({ name, available }) => {
    const allocated = withoutNoise(total((owned.get(nameOf(name)) ?? []).map(({ hours }) => hours)) ?? 0);
    const gap = available === null ? null : withoutNoise(allocated - available);
    return { name, available, allocated, gap };
  });
}
