/** Who must work together: the pairs of departments that share an initiative, and what is late between them. */
import { keyOf } from '../keys';
import type { Day } from '../plan';
import { daysLate, isUnfinished } from './late';
import { namesIn } from './listed';
import { lateBy } from './progress';

export interface TiedWork {
  id: string;
  /** The Id of the work it is a part of. */
  partOf: string | null;
  department: string | null;
  /** Departments that must help, as they were written: separated by commas or semicolons. */
  coordinating: string | null;
  owner: string | null;
  due: Day | null;
  status: string | null;
}

/** Two departments that work on one initiative together. */
export interface Tie<W extends TiedWork = TiedWork> {
  /** The topmost work, usually an initiative. */
  root: W;
  /** Does not depend on which of the two leads. */
  id: string;
  lead: string;
  helper: string;
  /** The person responsible in the department that leads. */
  leader: string | null;
  /** All work that the two share, finished or not. */
  work: W[];
  open: W[];
  late: W[];
  /** The earliest due day of open work; null where nothing is open or has a due day. */
  by: Day | null;
}

const named = (text: string): string => keyOf(text) ?? text;
const isSame = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && named(one) === named(other);

/**
 * The topmost work that each is a part of: itself where it is part of nothing known, or its chain of parts leads back
 * to it.
 */
export const rootsOf = <W extends Pick<TiedWork, 'id' | 'partOf'>>(work: readonly W[]): ((of: W) => W) => {
  const first = new Map([...work].reverse().map((each) => [named(each.id), each]));
  return (of) => {
    const passed = new Set<W>([of]);
    let top = of;
    for (;;) {
      const above = top.partOf === null ? undefined : first.get(named(top.partOf));
      if (above === undefined || above === top) return top;
      if (passed.has(above)) return of;
      passed.add(above);
      top = above;
    }
  };
};

/** Whether a department of this name exists. */
type IsKnown = (name: string) => boolean;

/**
 * The pairs of departments that a piece of work connects: its own with each that must help, and with the leading one.
 */
const pairsOf = <W extends TiedWork>(each: W, root: W, isKnown: IsKnown): [string, string][] => {
  const home = each.department ?? root.department;
  const others = namesIn(each.coordinating, isKnown);
  const pairs = (home === null ? [] : others).map((other): [string, string] => [home ?? '', other]);
  if (home !== null && root.department !== null) pairs.push([root.department, home]);
  return pairs.filter(([one, other]) => !isSame(one, other));
};

/** One tie for each pair of departments and initiative, in the plan's order; dropped work ties nobody. */
export function tiesOf<W extends TiedWork>(work: readonly W[], on: Day, isKnown?: IsKnown): Tie<W>[] {
  const rootOf = rootsOf(work);
  const ties = new Map<string, Tie<W>>();
  const leading = new Set(work.flatMap(({ department }) => (department === null ? [] : named(department))));
  const isOne: IsKnown = (name) => leading.has(named(name)) || isKnown?.(name) === true;
  for (const each of work) {
    const root = rootOf(each);
    if (each.status === 'dropped' || root.status === 'dropped') continue;
    for (const [one, other] of pairsOf(each, root, isOne)) {
      const id = [root.id, ...[named(one), named(other)].sort()].join(' / ');
      const [lead, helper] = isSame(other, root.department) ? [other, one] : [one, other];
      const leader = isSame(lead, root.department) ? root.owner : each.owner;
      const tie = ties.get(id) ?? { root, id, lead, helper, leader, work: [], open: [], late: [], by: null };
      ties.set(id, tie);
      if (!tie.work.includes(each)) tie.work.push(each);
    }
  }
  const order = new Map(work.map((each, index) => [each, index]));
  return [...ties.values()]
    .sort((one, other) => (order.get(one.root) ?? 0) - (order.get(other.root) ?? 0))
    .map((tie) => ({ ...tie, ...standing(tie.work, on) }));
}

const standing = <W extends TiedWork>(work: readonly W[], on: Day): Pick<Tie<W>, 'open' | 'late' | 'by'> => {
  const open = work.filter(isUnfinished);
  const days = open.flatMap(({ due }) => due ?? []).sort();
  return { open, late: open.filter((each) => daysLate(each, on) !== null), by: days[0] ?? null };
};

/** `not agreed` says nothing of what is finished. */
export type TieState = 'done' | 'late' | 'not agreed' | 'agreed';
/** Finished and late ties are so whatever was agreed; `isAgreed` decides between the others. */
export const stateOf = ({ open, late }: Pick<Tie, 'open' | 'late'>, isAgreed: boolean): TieState => {
  if (open.length === 0) return 'done';
  if (late.length > 0) return 'late';
  return isAgreed ? 'agreed' : 'not agreed';
};

/** Late work in a department, counted by kind; all departments together make up all late work. */
export interface LateIn<K extends string> {
  /** Null: work that names no department. */
  department: string | null;
  counts: Readonly<Record<K, number>>;
  total: number;
}

/**
 * One row per department that has work, in the order in which the plan names them; work without a department comes
 * last.
 */
export function lateByDepartment<K extends string>(
  work: readonly (TiedWork & { kind: K })[],
  kinds: readonly K[],
  on: Day,
): LateIn<K>[] {
  const key = (department: string | null): string => (department === null ? '' : named(department));
  const late = new Map(lateBy(work, on).map((group) => [key(group.department), group.work]));
  const names = new Map([...work].reverse().map(({ department }) => [key(department), department]));
  const order = [...new Set(work.map(({ department }) => key(department)))];
  return [...order.filter((each) => each !== ''), ...order.filter((each) => each === '')].map((each) => {
    const own = late.get(each) ?? [];
    return {
      department: names.get(each) ?? null,
      counts: Object.fromEntries(
        kinds.map((kind) => [kind, own.filter((one) => one.kind === kind).length]),
      ) as Record<K, number>,
      total: own.length,
    };
  });
}
