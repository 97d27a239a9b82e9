/** Who must work together: the pairs of departments that an initiative ties, and what is late in each. */
import { keyOf } from '../keys';
import type { Day } from '../plan';
import { daysLate, isUnfinished } from './late';
import { namesIn } from './listed';
import { lateBy } from './progress';

export interface TiedWork {
  id: string;
  /** The Id of what it is a part of. */
  partOf: string | null;
  department: string | null;
  /** Departments that must help, as they were written: separated by commas or semicolons. */
  coordinating: string | null;
  owner: string | null;
  due: Day | null;
  status: string | null;
}

/** Two departments that one initiative ties. */
export interface Tie<W extends TiedWork = TiedWork> {
  /** What stands at the top: mostly an initiative. */
  root: W;
  /** Stays the same whichever of the two leads. */
  id: string;
  lead: string;
  helper: string;
  /** Who answers for it in the department that leads. */
  leader: string | null;
  /** All that ties the two, finished or not. */
  work: W[];
  open: W[];
  late: W[];
  /** When something of it is needed first; null where nothing is open, or nothing has a due day. */
  by: Day | null;
}

const named = (text: string): string => keyOf(text) ?? text;
const isSame = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && named(one) === named(other);

/** What each work stands under; itself where it is part of nothing that is known, or leads back to itself. */
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

/** Whether a department bears a name. */
type IsKnown = (name: string) => boolean;

/** The departments that a work ties: its own with those that must help, and with the one that leads it all. */
const pairsOf = <W extends TiedWork>(each: W, root: W, isKnown: IsKnown): [string, string][] => {
  const home = each.department ?? root.department;
  const others = namesIn(each.coordinating, isKnown);
  const pairs = (home === null ? [] : others).map((other): [string, string] => [home ?? '', other]);
  if (home !== null && root.department !== null) pairs.push([root.department, home]);
  return pairs.filter(([one, other]) => !isSame(one, other));
};

/** A tie of each pair of departments and initiative, in the order of the plan; what was given up ties nobody. */
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
export const stateOf = ({ open, late }: Pick<Tie, 'open' | 'late'>, isAgreed: boolean): TieState => {
  if (open.length === 0) return 'done';
  if (late.length > 0) return 'late';
  return isAgreed ? 'agreed' : 'not agreed';
};

/** What is late in a department, by kind; together they are all that is late. */
export interface LateIn<K extends string> {
  /** Null: work that names none. */
  department: string | null;
  counts: Readonly<Record<K, number>>;
  total: number;
}

/** Each department that has any work, in the order in which the plan names it; work that names none comes last. */
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
