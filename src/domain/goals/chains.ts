/**
 * Dependencies between pieces of work: the latest start that keeps what waits for it on time, cycles, and the effect of
 * a delay.
 */
import { addTo } from '../groups';
import { keyOf } from '../keys';
import { dayNumber, dayNumbered } from '../months/months';
import type { Day } from '../plan';
import { isUnfinished } from './late';
import { namesIn } from './listed';

export interface ChainedWork {
  id: string;
  /** The Ids of the work it waits for, as written: separated by commas or semicolons. */
  dependsOn: string | null;
  start: Day | null;
  due: Day | null;
  status: string | null;
}

export interface Chains<W extends ChainedWork = ChainedWork> {
  /** Work that waits for other work or is waited for, in the plan's order. */
  links: Link<W>[];
  /** Each cycle as the work in it, in the plan's order. Dependencies within a cycle are ignored. */
  cycles: W[][];
  /** Ids in `dependsOn` that no work has. */
  unknown: { work: W; id: string }[];
}

export interface Link<W extends ChainedWork = ChainedWork> {
  work: W;
  waitsFor: W[];
  /** The work that waits for it. */
  holds: W[];
  /** The last day on which it can start so that everything is done by its due day; null where no due day is known. */
  latestStart: Day | null;
  /** Days from its own start to the latest one; negative where the due days cannot be met. */
  slack: number | null;
}

const named = (text: string): string => keyOf(text) ?? text;

/** Days from the first to the last day of work; 0 where it has no start. */
const lengthOf = ({ start, due }: ChainedWork): number =>
  start === null || due === null ? 0 : Math.max(0, dayNumber(due) - dayNumber(start));

type Edges = ReadonlyMap<number, readonly number[]>;

const reached = (edges: Edges, from: number): Set<number> => {
  const seen = new Set<number>();
  const todo = [...(edges.get(from) ?? [])];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    todo.push(...(edges.get(at) ?? []));
  }
  return seen;
};

/** The cycles, each as the indexes of work that can reach itself and each other. */
const circlesIn = (edges: Edges, count: number): number[][] => {
  const from = Array.from({ length: count }, (_, at) => reached(edges, at));
  const told = new Set<number>();
  return from.flatMap((own, at) => {
    if (told.has(at) || !own.has(at)) return [];
    const circle = from.flatMap((other, index) => (own.has(index) && other.has(at) ? [index] : []));
    for (const index of circle) told.add(index);
    return [circle];
  });
};

const reversed = (edges: Edges): Map<number, number[]> => {
  const back = new Map<number, number[]>();
  for (const [at, others] of edges) for (const other of others) addTo(back, other, at);
  return back;
};

/** The dependencies between all work, by its index in the plan. */
interface Net<W extends ChainedWork> {
  work: readonly W[];
  /** What each waits for, without dependencies inside a cycle. */
  before: Edges;
  after: Edges;
  cycles: number[][];
  unknown: { work: W; id: string }[];
}

const placeIn =
  <W>(work: readonly W[]) =>
  (place: number): W => {
    const found = work[place];
    if (found === undefined) throw new Error(`there is no work ${place}`);
    return found;
  };

const netOf = <W extends ChainedWork>(work: readonly W[]): Net<W> => {
  const places = new Map([...work.entries()].reverse().map(([at, { id }]) => [named(id), at]));
  const unknown: { work: W; id: string }[] = [];
  const all = new Map<number, number[]>();
  for (const [at, each] of work.entries()) {
    const awaited = namesIn(each.dependsOn, (id) => places.has(named(id)));
    const ids = new Map(awaited.map((id) => [named(id), id]));
    const known = [...ids].flatMap(([key, id]) => {
      const place = places.get(key);
      if (place === undefined) unknown.push({ work: each, id });
      return place ?? [];
    });
    if (known.length > 0) all.set(at, known);
  }
  const cycles = circlesIn(all, work.length);
  const circleOf = new Map(cycles.flatMap((circle, index) => circle.map((at) => [at, index] as const)));
  const before = new Map(
    [...all].map(([at, others]) => [
      at,
      others.filter((other) => circleOf.get(at) === undefined || circleOf.get(at) !== circleOf.get(other)),
    ]),
  );
  return { work, before, after: reversed(before), cycles, unknown };
};

/** Computes a value per index once, recursively and remembered. It ends because there are no cycles. */
const worked = <V>(look: (at: number, of: (other: number) => V) => V): ((at: number) => V) => {
  const known = new Map<number, V>();
  const of = (at: number): V => {
    const found = known.get(at);
    if (found !== undefined) return found;
    const value = look(at, of);
    known.set(at, value);
    return value;
  };
  return of;
};

/** Work that others wait for must end on the day before they start; finished work holds nothing up. */
export function chainsOf<W extends ChainedWork>(work: readonly W[]): Chains<W> {
  const { before, after, cycles, unknown } = netOf(work);
  const at = placeIn(work);
  const latest = worked<number>((place, of) => {
    const own = at(place);
    const end = own.due === null ? Infinity : dayNumber(own.due);
    const waiting = (after.get(place) ?? []).filter((other) => isUnfinished(at(other)));
    return Math.min(end, ...waiting.map((other) => of(other) - 1)) - lengthOf(own);
  });
  const places = work.flatMap((_, place) =>
    (before.get(place) ?? []).length + (after.get(place) ?? []).length > 0 ? [place] : [],
  );
  return {
    cycles: cycles.map((circle) => circle.map(at)),
    unknown,
    links: places.map((place) => {
      const own = at(place);
      const day = isUnfinished(own) ? latest(place) : Infinity;
      const isKnown = Number.isFinite(day);
      return {
        work: own,
        waitsFor: (before.get(place) ?? []).map(at),
        holds: (after.get(place) ?? []).map(at),
        latestStart: isKnown ? dayNumbered(day) : null,
        slack: isKnown && own.start !== null ? day - dayNumber(own.start) : null,
      };
    }),
  };
}

/** Work that would end later, and by how many days. */
export interface MovedWork<W extends ChainedWork = ChainedWork> {
  work: W;
  days: number;
  /** The new last day. */
  end: Day;
}

/**
 * What moves if work ends some days later: whatever waits for it starts on the day after, or as planned if that is
 * later. Work without days and finished work do not move.
 */
export function movedBy<W extends ChainedWork>(work: readonly W[], id: string, days: number): MovedWork<W>[] {
  const { before } = netOf(work);
  const at = placeIn(work);
  const delayed = work.findIndex((each) => named(each.id) === named(id));
  const ends = (by: number): ((at: number) => number) =>
    worked<number>((place, of) => {
      const own = at(place);
      if (!isUnfinished(own)) return -Infinity;
      const start = own.start ?? own.due;
      const planned = start === null ? -Infinity : dayNumber(start);
      const waited = (before.get(place) ?? []).map((other) => of(other) + 1);
      return Math.max(planned, ...waited) + lengthOf(own) + (place === delayed ? by : 0);
    });
  const [asPlanned, asDelayed] = [ends(0), ends(days)];
  return work.flatMap((each, place) => {
    const [was, is] = [asPlanned(place), asDelayed(place)];
    return Number.isFinite(is) && is > was ? [{ work: each, days: is - was, end: dayNumbered(is) }] : [];
  });
}
