import type { Day, Figure, Month } from '../../domain/plan';
import type { Stand } from '../../domain/review/restated';
import { closings as tab } from '../../tabs/made/closings';
import type { Workbook } from '../../workbook';
import type { Frame } from '../frame';
import { archiveOf, lastOf, type Archive, type Closing } from './archive';

/** A month that is closed now. */
export interface ClosedMonth {
  /** The closing that it stands by. */
  id: string;
  on: Day;
  by: string;
  /** What restated figures are held against; null where it is lost. */
  stand: Stand | null;
}
export type ClosedMonths = ReadonlyMap<Month, ClosedMonth>;

type Triple = [id: string, plan: Figure, actual: Figure];
/** A closed month as the tab's mark carries it: short, since there is little room. */
interface Carried {
  id: string;
  on: Day;
  by: string;
  /** Lines in the month; KPIs in the month that no line accounts for; all KPIs to date, of the latest month only. */
  lines?: Triple[];
  byHand?: Triple[];
  toDate?: Triple[];
}
type CarriedMonths = Readonly<Record<Month, Carried>>;

/** Google lets the marks of a tab have 30,000 characters. */
const ROOM = 28_000;

const carriedOf = ({ id, on, by, snapshot }: Closing): Carried => ({
  id,
  on,
  by,
  // Those of which nothing was planned or spent, too: they stood at 0, other than a line that was not there.
  lines: snapshot.lines.map((line) => [line.id, line.plan, line.actual]),
  byHand: snapshot.kpis
    .filter(({ madeOf }) => madeOf === null)
    .map((kpi) => [kpi.id, kpi.month.plan, kpi.month.actual]),
  toDate: snapshot.kpis.map((kpi) => [kpi.id, kpi.toDate.plan, kpi.toDate.actual]),
});

const carriedNow = (workbook: Workbook): CarriedMonths => {
  const text = workbook.carried(tab);
  return text === '' ? {} : (JSON.parse(text) as CarriedMonths);
};

/** What the mark says of these months: figures as far as there is room, at least which are closed. */
const written = (months: CarriedMonths): string => {
  const sorted = Object.entries(months).sort(([a], [b]) => (a < b ? -1 : 1));
  const whole = JSON.stringify(
    Object.fromEntries(
      sorted.map(([month, { toDate, ...rest }], at) => [
        month,
        at === sorted.length - 1 && toDate !== undefined ? { ...rest, toDate } : rest,
      ]),
    ),
  );
  if (whole.length <= ROOM) return whole;
  return JSON.stringify(Object.fromEntries(sorted.map(([month, { id, on, by }]) => [month, { id, on, by }])));
};

/** What the mark says once a closing stands, in a copied file with those that are found to stand. */
export const carryingWith = (
  workbook: Workbook,
  closings: readonly Closing[],
  found: readonly Closing[] = [],
): string =>
  written({
    ...Object.fromEntries(found.map((each) => [each.snapshot.month, carriedOf(each)])),
    ...carriedNow(workbook),
    ...Object.fromEntries(closings.map((each) => [each.snapshot.month, carriedOf(each)])),
  });

/** What it says once a month is open again: the one before it is then the latest. */
export const carryingWithout = (
  workbook: Workbook,
  archive: Archive,
  month: Month,
  found: readonly Closing[] = [],
): string => {
  const known = { ...Object.fromEntries(found.map((each) => [each.snapshot.month, carriedOf(each)])) };
  const rest = Object.entries({ ...known, ...carriedNow(workbook) })
    .filter(([each]) => each !== month)
    .map(([each, carried]): [Month, Carried] => {
      const closing = lastOf(archive, each);
      return [each, closing?.id === carried.id ? carriedOf(closing) : carried];
    });
  return written(Object.fromEntries(rest));
};

const standOf = (
  month: Month,
  { id, lines, byHand, toDate }: Carried,
  archive: () => Archive,
): Stand | null => {
  if (lines === undefined || byHand === undefined)
    return archive().closings.find((closing) => closing.id === id)?.snapshot ?? null;
  const pair = ([kpi, plan, actual]: Triple) => [kpi, { plan, actual }] as const;
  const months = new Map(byHand.map(pair));
  const sums = new Map(toDate?.map(pair));
  return {
    month,
    lines: lines.map(([line, plan, actual]) => ({ id: line, plan, actual })),
    kpis: [...new Set([...months.keys(), ...sums.keys()])].map((kpi) => ({
      id: kpi,
      month: months.get(kpi) ?? null,
      toDate: sums.get(kpi) ?? null,
    })),
  };
};

/** Of a file that lost its marks: the last closing of each month, where it stands. */
export const standingIn = ({ closings }: Archive): Closing[] =>
  [...new Map(closings.map((closing) => [closing.snapshot.month, closing])).values()].filter(
    ({ state }) => state === 'closed',
  );

const closedOf = (closing: Closing): [Month, ClosedMonth] => {
  const { id, on, by, snapshot } = closing;
  return [snapshot.month, { id, on, by, stand: snapshot }];
};

/**
 * The months that are closed. The mark of the hidden tab says so, which costs no read; in a copied file that lost
 * its marks, the tab's own rows do.
 */
export const closedMonths = (workbook: Workbook, frame: Frame): ClosedMonths => {
  let read: Archive | null = null;
  const archive = (): Archive => (read ??= archiveOf(workbook, frame));
  if (workbook.keys().length === 0) return new Map(standingIn(archive()).map(closedOf));
  return new Map(
    Object.entries(carriedNow(workbook)).map(([month, carried]) => {
      const { id, on, by } = carried;
      return [month, { id, on, by, stand: standOf(month, carried, archive) }];
    }),
  );
};
