/** Chains of work that waits for other work: when it must begin at the latest, circles, and what a delay moves. */
import { keyOf } from './keys';
import { dayNumber, dayNumbered } from './months';
import type { Day } from './plan';

export interface Link {
  id: string;
  /** Ids of work that must be finished before. */
  dependsOn: readonly string[];
  start: Day | null;
  due: Day | null;
}

const named = (text: string): string => keyOf(text) ?? text;

/** Ids as people list them in a cell. */
export const idsIn = (text: string | null): string[] =>
  (text ?? '')
    .split(/[,;\n]/)
    .map((id) => id.trim())
    .filter((id) => id !== '');

interface Graph {
  known: ReadonlyMap<string, Link>;
  before: (link: Link) => Link[];
  after: (link: Link) => Link[];
}

const graphOf = (work: readonly Link[]): Graph => {
  const known = new Map(work.map((link) => [named(link.id), link]));
  const before = (link: Link): Link[] =>
    [...new Set(link.dependsOn.map(named))].flatMap((id) => known.get(id) ?? []);
  const followers = new Map<string, Link[]>();
  for (const link of work)
    for (const first of before(link))
      followers.set(named(first.id), [...(followers.get(named(first.id)) ?? []), link]);
  return { known, before, after: (link) => followers.get(named(link.id)) ?? [] };
};

/** Every circle once, as a way that comes back to where it began. */
export function circles(work: readonly Link[]): string[][] {
  const { before } = graphOf(work);
  const done = new Set<Link>();
  const found: string[][] = [];
  const visit = (link: Link, way: readonly Link[]): void => {
    const at = way.indexOf(link);
    if (at >= 0) {
      found.push([...way.slice(at), link].map(({ id }) => id));
      return;
    }
    if (done.has(link)) return;
    for (const next of before(link)) visit(next, [...way, link]);
    done.add(link);
  };
  for (const link of work) visit(link, []);
  return found;
}

/** Work that is named and is not there. */
export const missingLinks = (work: readonly Link[]): { id: string; names: string }[] => {
  const { known } = graphOf(work);
  return work.flatMap(({ id, dependsOn }) =>
    dependsOn.filter((name) => !known.has(named(name))).map((names) => ({ id, names })),
  );
};

const lengthOf = ({ start, due }: Link): number =>
  start === null || due === null ? 1 : Math.max(1, dayNumber(due) - dayNumber(start) + 1);

export interface Latest {
  id: string;
  /** The last day on which it can begin without moving what follows, or its own due day; null where nothing asks. */
  start: Day | null;
  due: Day | null;
  /** Days that its start can still move; below zero, it is planned too late. */
  slack: number | null;
}

/** When each piece of work must begin and end at the latest, by its own due day and by all that waits for it. */
export function latestStarts(work: readonly Link[]): Latest[] {
  const { after } = graphOf(work);
  const inCircle = new Set(circles(work).flat().map(named));
  const ends = new Map<Link, number | null>();
  const endOf = (link: Link): number | null => {
    const known = ends.get(link);
    if (known !== undefined) return known;
    ends.set(link, link.due === null ? null : dayNumber(link.due));
    const own = ends.get(link) ?? null;
    const asked = inCircle.has(named(link.id))
      ? []
      : after(link).flatMap((next) => {
          const end = endOf(next);
          return end === null ? [] : [end - lengthOf(next)];
        });
    const all = [...(own === null ? [] : [own]), ...asked];
    const end = all.length === 0 ? null : Math.min(...all);
    ends.set(link, end);
    return end;
  };
  return work.map((link) => {
    const end = endOf(link);
    if (end === null) return { id: link.id, start: null, due: null, slack: null };
    const start = end - lengthOf(link) + 1;
    return {
      ...{ id: link.id, start: dayNumbered(start), due: dayNumbered(end) },
      slack: link.start === null ? null : start - dayNumber(link.start),
    };
  });
}

export interface Shift {
  id: string;
  /** Days later. */
  days: number;
  start: Day;
  due: Day;
}

/** What a delay moves: what waits begins after what it waits for has ended, and no later than it must. */
export function delayed(work: readonly Link[], id: string, days: number): Shift[] {
  const { known, after } = graphOf(work);
  const first = known.get(named(id));
  const inCircle = new Set(circles(work).flat().map(named));
  const shifts = new Map<Link, number>();
  const move = (link: Link, by: number): void => {
    if (by <= (shifts.get(link) ?? 0) || link.due === null || link.start === null) return;
    shifts.set(link, by);
    if (inCircle.has(named(link.id))) return;
    const end = dayNumber(link.due) + by;
    for (const next of after(link)) if (next.start !== null) move(next, end + 1 - dayNumber(next.start));
  };
  if (first !== undefined) move(first, days);
  return [...shifts].map(([link, by]) => ({
    ...{ id: link.id, days: by },
    start: dayNumbered(dayNumber(link.start ?? '') + by),
    due: dayNumbered(dayNumber(link.due ?? '') + by),
  }));
}
