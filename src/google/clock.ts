import type { Day } from '../domain/plan';
import { dayOfSerial } from '../sheet/value';

interface Clock {
  dayOf: (date: Date) => Day;
  today: () => Day;
}

/** The local time of a zone at an instant, in milliseconds as if it was UTC. */
type WallClock = (instant: number) => number;

/** Days in the spreadsheet's time zone, which may differ from the script's and the person's. */
export const clock = (timeZone: () => string, wallOf: (zone: string) => WallClock = wallClock): Clock => {
  let read: ((date: Date) => Day) | null = null;
  const dayOf = (date: Date): Day => (read ??= dayReader(wallOf(timeZone())))(date);
  return { dayOf, today: () => dayOf(new Date()) };
};

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const SECOND = 1000;
/** The serial number that Sheets gives to 1970-01-01. */
const SERIAL = 25_569;
/** Days need a year of four digits: an instant outside of these, or an invalid one, has none. */
const [FIRST, LAST] = [Date.UTC(1000, 0, 2), Date.UTC(9999, 11, 30)];

/**
 * A ledger has many instants but a zone few clock changes. If the offset from UTC is the same at both ends of a week,
 * it is taken to be so in between; otherwise each half of the span is examined, down to the second.
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

/** The script engine's own calendar needs no service call; Google's is used if the engine does not know the zone. */
const wallClock = (timeZone: string): WallClock => {
  try {
    return calendarOf(timeZone);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
  }
  return (instant) =>
    Date.parse(`${Utilities.formatDate(new Date(instant), timeZone, PATTERN).replace(' ', 'T')}Z`);
};

/**
 * Local times from the engine, in US order: month, day, year, time. Throws if it has no calendar, or does not know the
 * zone.
 */
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
