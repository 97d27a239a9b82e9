/** The hours that the plan's work takes of each person, month by month, against the hours that they have for it. */
import { keyOf } from '../keys';
import { withoutNoise } from '../money/figures';
import { addMonths, monthOfDay, monthsOf, ordinal } from '../months/months';
import type { Day, Figure, Month } from '../plan';

/** A person, and the hours a month available for the plan's work. Null means unknown, which is not zero. */
export interface Able {
  name: string;
  department: string | null;
  available: Figure;
}
export interface LoadWork {
  id: string;
  owner: string;
  department: string | null;
  /** Hours in each month from the start to the due day, both included. */
  hours: Figure;
  start: Day | null;
  due: Day | null;
  status: string | null;
  progress: Figure;
}
export interface PersonLoad extends Able {
  /** Whether the person is on the Resources tab. */
  isListed: boolean;
  /** In the fiscal year's order. */
  months: number[];
}
/** A way to relieve an overload; it is only proposed. */
export type ReliefWay =
  | { kind: 'later'; work: string; to: Month }
  | { kind: 'other'; work: string; hours: number; who: string }
  | { kind: 'part'; work: string; hours: number; who: string };
export interface Overload {
  name: string;
  department: string | null;
  month: Month;
  hours: number;
  available: number;
  ways: ReliefWay[];
}

const named = (text: string): string => keyOf(text) ?? text;

/**
 * In months to come, finished, paused and dropped work takes no hours, as the formulas on the Resources tab count it.
 */
const takesHours = ({ status, hours }: LoadWork): boolean =>
  (hours ?? 0) > 0 && status !== 'done' && status !== 'dropped' && status !== 'paused';

/**
 * Past months keep the hours that were planned in them, whatever became of the work, except for work dropped before it
 * began.
 */
const tookHours = ({ status, hours, progress }: LoadWork): boolean =>
  (hours ?? 0) > 0 && (status !== 'dropped' || (progress ?? 0) > 0);

/** How many fiscal months are over; the current one is not. */
const pastMonths = (first: Month, now: Month): number => ordinal(now) - ordinal(first);

/** The fiscal months (0 to 11) in which work runs: from the first without a start, to the last without a due day. */
const slotsOf = (first: Month, { start, due }: Pick<LoadWork, 'start' | 'due'>): number[] => {
  const at = (day: Day | null, otherwise: number): number =>
    day === null ? otherwise : ordinal(monthOfDay(day)) - ordinal(first);
  const [from, to] = [at(start, 0), at(due, 11)];
  return Array.from({ length: 12 }, (_, slot) => slot).filter((slot) => slot >= from && slot <= to);
};

/** Everyone in the order of the Resources tab, then owners of work who are not on it. `now`: the current month. */
export function loads(
  first: Month,
  people: readonly Able[],
  work: readonly LoadWork[],
  now: Month,
): PersonLoad[] {
  const past = pastMonths(first, now);
  const takesIn = (each: LoadWork, slot: number): boolean =>
    slot < past ? tookHours(each) : takesHours(each);
  const found = new Map<string, PersonLoad>();
  for (const person of people)
    if (!found.has(named(person.name)))
      found.set(named(person.name), { ...person, isListed: true, months: Array<number>(12).fill(0) });
  for (const each of work) {
    const slots = slotsOf(first, each).filter((slot) => takesIn(each, slot));
    if (slots.length === 0 && !takesHours(each)) continue;
    const key = named(each.owner);
    const { owner: name, department } = each;
    const blank = { name, department, available: null, isListed: false, months: Array<number>(12).fill(0) };
    const person = found.get(key) ?? blank;
    found.set(key, person);
    for (const slot of slots)
      person.months[slot] = withoutNoise((person.months[slot] ?? 0) + (each.hours ?? 0));
  }
  return [...found.values()];
}

export interface DepartmentLoad {
  /** Null: people without a department. */
  name: string | null;
  /** The sum over the people whose hours are known. */
  available: Figure;
  months: number[];
}

/** The same by department; all departments together sum to all people. */
export function departmentLoads(people: readonly PersonLoad[]): DepartmentLoad[] {
  const found = new Map<string, DepartmentLoad>();
  for (const { department, available, months } of people) {
    const key = department === null ? '' : named(department);
    const sum = found.get(key) ?? { name: department, available: null, months: Array<number>(12).fill(0) };
    found.set(key, {
      name: sum.name,
      available: available === null ? sum.available : withoutNoise((sum.available ?? 0) + available),
      months: sum.months.map((hours, slot) => withoutNoise(hours + (months[slot] ?? 0))),
    });
  }
  return [...found.values()];
}

const roomIn = ({ available, months }: PersonLoad, slot: number): number =>
  available === null ? 0 : withoutNoise(available - (months[slot] ?? 0));
const leastRoom = (person: PersonLoad, slots: readonly number[]): number =>
  Math.min(...slots.map((slot) => roomIn(person, slot)));

/**
 * By how many months work must move, with its due day, for its owner to have room in every month; null if that is not
 * possible within the year.
 */
const monthsLater = (slots: readonly number[], hours: number, owner: PersonLoad): number | null => {
  const last = slots.at(-1) ?? 11;
  for (let later = 1; last + later <= 11; later++) {
    const fits = slots.every((slot) => {
      const to = slot + later;
      const own = slots.includes(to) ? hours : 0;
      return withoutNoise(roomIn(owner, to) + own) >= hours;
    });
    if (fits) return later;
  }
  return null;
};

const hasBegun = ({ status, progress }: LoadWork): boolean =>
  (status !== null && status !== 'not started') || (progress ?? 0) > 0;

/** Sorts the most useful piece of work first: the smallest that covers the excess, else the largest. */
const bySize =
  (excess: number) =>
  (one: LoadWork, other: LoadWork): number => {
    const [a, b] = [one.hours ?? 0, other.hours ?? 0];
    if (a >= excess !== b >= excess) return a >= excess ? -1 : 1;
    return a >= excess ? a - b : b - a;
  };

/** Everyone's load over the year and the work behind it; `past`: how many months are over. */
interface Workload {
  first: Month;
  past: number;
  people: readonly PersonLoad[];
  work: readonly LoadWork[];
}

const waysFor = (owner: PersonLoad, slot: number, { first, past, people, work }: Workload): ReliefWay[] => {
  const [excess, { department }] = [-roomIn(owner, slot), owner];
  const own = work
    .filter((each) => takesHours(each) && named(each.owner) === named(owner.name))
    .filter((each) => slotsOf(first, each).includes(slot))
    .sort(bySize(excess));
  const others = people.filter(
    (each) =>
      each !== owner &&
      each.isListed &&
      each.department !== null &&
      department !== null &&
      named(each.department) === named(department),
  );
  const ways: ReliefWay[] = [];
  for (const each of own) {
    const [slots, hours] = [slotsOf(first, each), each.hours ?? 0];
    const start = slots[0] ?? 0;
    const later = hasBegun(each) ? null : monthsLater(slots, hours, owner);
    // The work must have moved out of the overloaded month.
    if (later !== null && start + later > slot && !ways.some(({ kind }) => kind === 'later'))
      ways.push({ kind: 'later', work: each.id, to: addMonths(first, start + later) });
    const best = others
      .map((other) => ({
        who: other.name,
        room: leastRoom(
          other,
          slots.filter((its) => its >= past),
        ),
      }))
      .sort((one, two) => two.room - one.room)[0];
    if (best === undefined || best.room <= 0) continue;
    const kind = best.room >= hours ? 'other' : 'part';
    if (!ways.some((way) => way.kind === kind))
      ways.push({
        kind,
        work: each.id,
        hours: kind === 'other' ? hours : Math.min(best.room, excess),
        who: best.who,
      });
  }
  return ways;
};

/** Every month in which someone has more than 100 % of their hours, person by person, with ways to relieve it. */
export function overloads(
  first: Month,
  people: readonly PersonLoad[],
  work: readonly LoadWork[],
  now: Month,
): Overload[] {
  const months = monthsOf(first);
  const past = pastMonths(first, now);
  return people.flatMap((person) =>
    person.months.flatMap((hours, slot): Overload[] => {
      const { name, department, available } = person;
      if (available === null || hours <= available) return [];
      // Past months can't be changed.
      const ways = slot < past ? [] : waysFor(person, slot, { first, past, people, work });
      return [{ name, department, month: months[slot] ?? first, hours, available, ways }];
    }),
  );
}
