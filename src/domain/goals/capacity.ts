/** Hours that there are against hours that the plan's work takes, in a month. */
import { groupsOf } from '../groups';
import { keyOf } from '../keys';
import { total, withoutNoise } from '../money/figures';
import type { Figure } from '../plan';

interface Resource {
  name: string;
  /** Null is not known, which is not none. */
  available: Figure;
}
/** `hours`: what it takes a month. */
export interface Work {
  owner: string;
  hours: Figure;
}
/** Hours a month. */
export interface Capacity {
  name: string;
  available: Figure;
  /** Of the work given: what is done, paused or dropped is none. */
  allocated: number;
  /** Always allocated − available: above zero is what is missing, below it what is to spare. */
  gap: Figure;
}

/** By the law of keys, as the cells of Resources count the same work. */
const nameOf = (text: string): string => keyOf(text) ?? text;

/** Each resource in its order, by the first row of its name; then those who own work and are none. */
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
