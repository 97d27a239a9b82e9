import type { Day, Figure, Month } from '../../domain/plan';
import type { MonthFigures } from '../../domain/review/restated';
import { closings as tab } from '../../tabs/made/closings';
import type { Workbook } from '../../workbook';
import type { Frame } from '../frame';
import { archiveOf, lastOf, type Archive, type Closing } from './archive';

/** A month that is closed at present. */
export interface ClosedMonth {
  /** The closing that counts. */
  id: string;
  on: Day;
  by: string;
  /** The closed figures that present ones are compared with; null if they are lost. */
  stand: MonthFigures | null;
}
export type ClosedMonths = ReadonlyMap<Month, ClosedMonth>;

type Triple = [id: string, plan: Figure, actual: Figure];
/** A closed month as the tab's mark carries it; compact, since there is little room. */
interface Carried {
  id: string;
  on: Day;
  by: string;
  /**
   * `lines`: in the month; `byHand`: KPIs in the month that are not made from lines; `toDate`: all KPIs to date, only
   * for the latest month.
   */
  lines?: Triple[];
  byHand?: Triple[];
  toDate?: Triple[];
}
type CarriedMonths = Readonly<Record<Month, Carried>>;

/** Google allows 30,000 characters in a tab's marks. */
const ROOM = 28_000;

const carriedOf = ({ id, on, by, snapshot }: Closing): Carried => ({
  id,
  on,
  by,
  // Lines without plan or actual are included: they were at 0, unlike a line that did not exist.
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

/** The content of the mark: these months with their figures if there is room, otherwise only which are closed. */
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

/** The content of the mark with new closings; in a copied file also with the earlier closings found on the tab. */
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

/** The content of the mark after a month was reopened: the month before it is then the latest. */
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
): MonthFigures | null => {
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

/** For a file that lost its marks: the last closing of each month, if that has not been reopened. */
export const standingIn = ({ closings }: Archive): Closing[] =>
  [...new Map(closings.map((closing) => [closing.snapshot.month, closing])).values()].filter(
    ({ state }) => state === 'closed',
  );

const closedOf = (closing: Closing): [Month, ClosedMonth] => {
  const { id, on, by, snapshot } = closing;
  return [snapshot.month, { id, on, by, stand: snapshot }];
};

/**
 * The months that are closed: according to the hidden tab's mark, without any read; in a copied file that lost its
 * marks, according to the tab's rows.
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
