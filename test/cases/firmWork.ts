/**
 * The work in the firm's case, computed directly from its CSV files without the add-on: who is late, who has too much
 * to do, which departments an initiative ties, what each goal is given.
 */
import { centsIn, told } from './firmInCents';

export type Told = Record<string, string>;
export const [work, staff, goals] = ['actions.csv', 'resources.csv', 'goals.csv'].map((file) =>
  told(file),
) as [Told[], Told[], Told[]];
export const DEPARTMENTS = [...new Set(work.map(({ department }) => department!))];
const MONTHS = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2026, 3 + at, 1)).toISOString().slice(0, 7),
);

export const isOpen = ({ status }: Told): boolean => status !== 'Done' && status !== 'Dropped';
/** Status and progress that contradict each other. */
const isOdd = ({ status, progress = '' }: Told): boolean => {
  const part = parseInt(progress, 10);
  if (status === 'Done') return part < 100;
  return part >= 100 || (status === 'Not started' && part > 0);
};
export const toTellOf = (isOwn: (row: Told) => boolean): string[] =>
  work.filter((row) => isOwn(row) && (isOpen(row) || isOdd(row))).map(({ id }) => id!);

export const lateAt = (day: string, ...without: string[]): Told[] =>
  work.filter((row) => isOpen(row) && row.due! <= day && !without.includes(row.id!));

/** Everybody's monthly hours: as planned before the current month, unfinished work from it on. */
export const hoursOf = (
  isOwn: (owner: string) => boolean,
  isIn: (row: Told) => boolean = () => true,
  now = '2026-10',
): number[] =>
  MONTHS.map((month) =>
    work
      .filter((row) => (isOpen(row) || month < now) && isIn(row) && isOwn(row.owner!))
      .filter(({ start, due }) => start!.slice(0, 7) <= month && month <= due!.slice(0, 7))
      .reduce((sum, row) => sum + Number(row.hours_a_month), 0),
  );

/** Everybody above 100 % in a month. */
export const above = (): [string, string][] =>
  staff.flatMap(({ name, hours_a_month: have }) =>
    hoursOf((owner) => owner === name).flatMap((hours, at): [string, string][] =>
      hours > Number(have) ? [[name!, MONTHS[at]!]] : [],
    ),
  );

/** Pairs of departments tied by an initiative, of which this many have open work. */
export const openTies = (): number => {
  const ties = new Map<string, Told[]>();
  for (const row of work) {
    const root = work.find(({ id }) => id === row.part_of) ?? row;
    for (const [one, other] of [
      [row.department!, row.coordinating!],
      [root.department!, row.department!],
    ] as const) {
      if (one === other || other === '') continue;
      const pair = [root.id, ...[one, other].sort()].join(' / ');
      ties.set(pair, [...(ties.get(pair) ?? []), row]);
    }
  }
  return [...ties.values()].filter((rows) => rows.some(isOpen)).length;
};

const sumOf = (rows: readonly Told[], of: (row: Told) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);
const isInitiative = ({ kind }: Told): boolean => kind === 'Initiative';
const amount = ({ budget_amount: money = '' }: Told): number => Number(centsIn(money));
const weight = (goal: string): number => parseInt(goals.find(({ id }) => id === goal)!.weight!, 10);

/**
 * The Ids of initiatives that are hard and worth at least the mean; each carries its goal in proportion to its money.
 */
export const keyInitiatives = (): string[] => {
  const all = work.filter(isInitiative);
  const worth = (row: Told): number =>
    (weight(row.goal!) * amount(row)) /
    sumOf(
      all.filter(({ goal }) => goal === row.goal),
      amount,
    );
  const running = all.filter(isOpen);
  const mean = sumOf(running, worth) / running.length;
  return running.filter((row) => row.difficulty === 'High' && worth(row) >= mean).map(({ id }) => id!);
};

const hoursInYear = ({ start, due, hours_a_month: hours }: Told): number =>
  Number(hours) * MONTHS.filter((month) => start!.slice(0, 7) <= month && month <= due!.slice(0, 7)).length;

/**
 * Each goal's weight beside its shares of the year's money and hours, in percent; goals listed together count as one.
 */
export const efforts = (groups: readonly (readonly string[])[]) =>
  groups.map((group) => {
    const own = work.filter(({ goal }) => group.includes(goal!));
    const share = (of: (row: Told) => number): number => (100 * sumOf(own, of)) / sumOf(work, of);
    const weighs = group.reduce((sum, id) => sum + weight(id), 0);
    return { weighs, money: share(amount), hours: share(hoursInYear) };
  });
