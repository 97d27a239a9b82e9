import type { Day } from '../domain/plan';
import { dayOfSerial } from '../sheet/value';

interface Clock {
  dayOf: (date: Date) => Day;
  today: () => Day;
}

/** What the clocks of a zone show at an instant, in milliseconds, as if it were UTC. */
type WallClock = (instant: number) => number;

/** Days as the spreadsheet counts them: its time zone may differ from the script's and from the person's. */
export const clock = (timeZone: () => string, wallOf: (zone: string) => WallClock = wallClock): Clock => {
  let read: ((date: Date) => Day) | null = null;
  const dayOf = (date: Date): Day => (read ??= dayReader(wallOf(timeZone())))(date);
  return { dayOf, today: () => dayOf(new Date()) };
};

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const SECOND = 1000;
/** What the number of a spreadsheet's day is above that of a day since 1970. */
const SERIAL = 25_569;
/** A day is written with a year of four digits: an instant of any other, or of no calendar at all, has none. */
const [FIRST, LAST] = [Date.UTC(1000, 0, 2), Date.UTC(9999, 11, 30)];

/**
 * A ledger has many instants and a zone few changes: between two instants of a week at which clocks are as far from
 * UTC, they are so all the time; where they are not, each half of the week is looked at, down to the second.
 */
const dayReader = (wallOf: WallClock): ((date: Date) => Day) => {
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    let offset = offsets.get(instant);
    if (offset === undefined) offsets.set(instant, (offset = wallOf(instant) - instant));
    return offset;
  };
  const offsetIn = (instant: number, from: number, span: number): number => {
    const [before, after] = [offsetAt(from), offsetAt(from + span)];
    if (before === after) return before;
    if (span <= SECOND) return offsetAt(instant);
    const half = Math.ceil(span / 2 / SECOND) * SECOND;
    return instant < from + half
      ? offsetIn(instant, from, half)
      : offsetIn(instant, from + half, span - half);
  };
  const days = new Map<number, Day>();
  return (date) => {
    const instant = date.getTime();
    if (!(instant >= FIRST && instant <= LAST)) return '';
    const number = Math.floor((instant + offsetIn(instant, Math.floor(instant / WEEK) * WEEK, WEEK)) / DAY);
    let day = days.get(number);
    if (day === undefined) days.set(number, (day = dayOfSerial(number + SERIAL)));
    return day;
  };
};

const PATTERN = 'yyyy-MM-dd HH:mm:ss';

/** The engine's own calendar costs no call to a service; where it does not know the zone, Google's does. */
const wallClock = (timeZone: string): WallClock => {
  try {
    return calendarOf(timeZone);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
  }
  return (instant) =>
    Date.parse(`${Utilities.formatDate(new Date(instant), timeZone, PATTERN).replace(' ', 'T')}Z`);
};

/** As Americans write it: month, day, year and time. Throws where the engine has no calendar, or does not know the zone. */
const calendarOf = (timeZone: string): WallClock => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const [month = NaN, day, year = NaN, ...time] = format.format(instant).split(/\D+/).map(Number);
    return Date.UTC(year, month - 1, day, ...time);
  };
};
