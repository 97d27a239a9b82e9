/** How far work has come: its stated progress, the progress its dates ask for, and work that stands still. */
import { addTo, groupsOf } from '../groups';
import { keyOf } from '../keys';
import { dayNumber, inOrderOfDays } from '../months/months';
import type { Day, Figure } from '../plan';
import { isUnfinished } from './late';

/** `progress` is a fraction: 1 is complete, null is not stated. */
export interface WorkState {
  progress: Figure;
  status: string | null;
}
export interface Tracked extends WorkState {
  id: string;
  kind: string | null;
  partOf: string | null;
  hours: Figure;
  start: Day | null;
  due: Day | null;
}
/** A row of the progress log: what was reported on a piece of work on a day. */
export interface WorkReport extends WorkState {
  on: Day;
  work: string;
  note: string | null;
}

export type Contradiction = 'done below all' | 'all but not done' | 'begun but not started';

/** How status and progress contradict each other; null where they agree, or one of them is blank. */
export function contradiction({ progress, status }: WorkState): Contradiction | null {
  if (progress === null) return null;
  if (status === 'done' && progress < 1) return 'done below all';
  if (progress >= 1 && (status === 'not started' || status === 'in progress')) return 'all but not done';
  if (progress > 0 && (status === 'not started' || status === null))
    return progress >= 1 ? 'all but not done' : 'begun but not started';
  return null;
}

/**
 * What was just reported, completed by what follows from it: all progress means done, done means all progress, and some
 * progress means in progress.
 */
export function followed(before: WorkState, said: Partial<WorkState>): WorkState {
  const { progress = null, status = null } = said;
  if (progress !== null && status !== null) return { progress, status };
  if (status !== null)
    return {
      status,
      progress: status === 'done' ? 1 : status === 'not started' ? 0 : before.progress,
    };
  if (progress === null) return { progress: before.progress, status: before.status };
  const isOpen = before.status === null || ['not started', 'in progress', 'done'].includes(before.status);
  if (!isOpen) return { progress, status: before.status };
  return {
    progress,
    status:
      progress >= 1
        ? 'done'
        : progress > 0
          ? 'in progress'
          : before.status === 'done'
            ? 'in progress'
            : before.status,
  };
}

/**
 * The share of work that should be complete by the end of a day, by its dates; a milestone is all or nothing. Null
 * without a due day.
 */
export function plannedShare({ kind, start, due }: Pick<Tracked, 'kind' | 'start' | 'due'>, on: Day): Figure {
  if (due === null) return null;
  if (on >= due) return 1;
  if (kind === 'milestone' || start === null || on < start) return 0;
  return (dayNumber(on) - dayNumber(start) + 1) / (dayNumber(due) - dayNumber(start) + 1);
}

/** Done is 1, not started is 0; work under way without a figure is unknown (null). */
export function actualShare({ progress, status }: WorkState): Figure {
  if (status === 'done') return 1;
  if (progress !== null) return progress;
  return status === null || status === 'not started' ? 0 : null;
}

export interface InitiativeProgress {
  id: string;
  planned: Figure;
  actual: Figure;
  /** How many parts it consists of; 0: its own dates and progress count. */
  parts: number;
  /** Parts under way without a stated progress. */
  unknown: number;
  /** Whether parts are weighted by their hours, or equally. */
  byHours: boolean;
}

const named = (text: string): string => keyOf(text) ?? text;

const weighed = (parts: readonly { weight: number; share: Figure }[]): Figure => {
  const known = parts.filter(({ share }) => share !== null);
  const weight = known.reduce((sum, part) => sum + part.weight, 0);
  return weight === 0 ? null : known.reduce((sum, part) => sum + part.weight * (part.share ?? 0), 0) / weight;
};

/** Planned and actual progress of each initiative from its parts, weighted by hours if all of them have hours. */
export function initiativesProgress(work: readonly Tracked[], on: Day): InitiativeProgress[] {
  const partsOf = new Map<string, Tracked[]>();
  for (const each of work)
    if (each.partOf !== null && each.status !== 'dropped') addTo(partsOf, named(each.partOf), each);
  return work
    .filter(({ kind, status }) => kind === 'initiative' && status !== 'dropped')
    .map((initiative) => {
      const parts = partsOf.get(named(initiative.id)) ?? [];
      const of = parts.length === 0 ? [initiative] : parts;
      const byHours = parts.length > 0 && parts.every(({ hours }) => (hours ?? 0) > 0);
      const shares = (shareOf: (each: Tracked) => Figure): Figure =>
        weighed(of.map((each) => ({ weight: byHours ? (each.hours ?? 0) : 1, share: shareOf(each) })));
      return {
        id: initiative.id,
        parts: parts.length,
        byHours,
        planned: shares((each) => plannedShare(each, on)),
        actual: shares(actualShare),
        unknown: of.filter((each) => actualShare(each) === null).length,
      };
    });
}

/** The last row of the log for each piece of work, up to a day. */
function standOn(log: readonly WorkReport[], on: Day): ReadonlyMap<string, WorkReport> {
  const last = new Map<string, WorkReport>();
  for (const row of log) {
    const before = last.get(named(row.work));
    if (row.on <= on && (before === undefined || before.on <= row.on)) last.set(named(row.work), row);
  }
  return last;
}

/** `from` is null for work that was never reported on before. */
export interface MovedOn {
  work: string;
  from: WorkState | null;
  to: WorkState;
  note: string | null;
}

const isSame = (one: WorkState, other: WorkState): boolean =>
  one.progress === other.progress && one.status === other.status;

/** Work whose progress or status at the end of `until` differs from that at the end of `since`. */
export function movedSince(log: readonly WorkReport[], since: Day, until: Day): MovedOn[] {
  const before = standOn(log, since);
  return [...standOn(log, until)].flatMap(([key, to]): MovedOn[] => {
    const from = before.get(key) ?? null;
    if (to.on <= since || (from !== null && isSame(from, to))) return [];
    return [{ work: to.work, from, to, note: to.note }];
  });
}

const STILL_DAYS = 14;

export interface Still {
  work: string;
  /** Days since it last moved, or since its start if it never did. */
  days: number;
}

/** Work that should be under way and has not moved for two weeks; paused work is meant to stand still. */
export function stoodStill(work: readonly Tracked[], log: readonly WorkReport[], on: Day): Still[] {
  const movedOn = new Map<string, Day>();
  const last = new Map<string, WorkState>();
  for (const row of [...log].sort((a, b) => inOrderOfDays(a.on, b.on))) {
    const key = named(row.work);
    const before = last.get(key);
    if (row.on > on) continue;
    if (before === undefined || !isSame(before, row)) movedOn.set(key, row.on);
    last.set(key, row);
  }
  return work.flatMap((each): Still[] => {
    const { id, start, status } = each;
    if (!isUnfinished(each) || status === 'paused') return [];
    const since = movedOn.get(named(id)) ?? start;
    const days = since === null ? 0 : dayNumber(on) - dayNumber(since);
    return days >= STILL_DAYS && (start === null || start <= on) ? [{ work: id, days }] : [];
  });
}

/** Late work by department; the counts together are all late work. */
export function lateBy<T extends { due: Day | null; status: string | null; department: string | null }>(
  work: readonly T[],
  on: Day,
): { department: string | null; work: T[] }[] {
  const late = work.filter((each) => each.due !== null && each.due <= on && isUnfinished(each));
  const groups = groupsOf(late, ({ department }) => (department === null ? '' : named(department)));
  return [...groups.values()].map((group) => ({ department: group[0]?.department ?? null, work: group }));
}
