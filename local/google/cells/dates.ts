/** Converts between the serial numbers of cells and instants, in the spreadsheet's time zone. */

const DAY = 86_400_000;
/** Day 0 of a spreadsheet is 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (zone: string) => {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
};

/** The wall-clock time of a zone at an instant, expressed as if it were UTC. */
export const wallClock = (instant: number, zone: string): number => {
  const written = formatterOf(zone).formatToParts(instant);
  const era = written.find(({ type }) => type === 'era')?.value;
  const parts = Object.fromEntries(written.map(({ type, value }) => [type, Number(value)]));
  const { year, month, day, hour, minute, second } = parts as Record<string, number>;
  const wall = new Date(Date.UTC(2000, month! - 1, day, hour, minute, second));
  // Date.UTC takes a year below 100 for 19xx; the era counts years before 1 downwards.
  wall.setUTCFullYear(era === 'BC' ? 1 - year! : year!, month! - 1, day);
  return wall.getTime() + (((instant % 1000) + 1000) % 1000);
};

/**
 * Reads a wall-clock time as Java does: the first of two instants where clocks go back, and the time after the gap
 * where they go forward.
 */
const instantOf = (wall: number, zone: string): number => {
  const offsets = [wall - DAY, wall + DAY].map((near) => wallClock(near, zone) - near);
  const found = offsets.map((offset) => wall - offset).filter((instant) => wallClock(instant, zone) === wall);
  return found.length > 0 ? Math.min(...found) : wall - offsets[0]!;
};

const known = new Map<string, number>();

/** The instant of a cell's serial number in a zone. */
export function toDate(serial: number, zone: string): Date {
  const key = `${zone} ${serial}`;
  let instant = known.get(key);
  if (instant === undefined) {
    const wall = EPOCH + Math.round(serial * DAY);
    // Beyond the range of Date.
    instant = Math.abs(wall) > 8.64e15 - 2 * DAY ? NaN : instantOf(wall, zone);
    if (known.size > 100_000) known.clear();
    known.set(key, instant);
  }
  return new Date(instant);
}

/** The serial number of an instant in a zone. */
export const toSerial = (date: Date, zone: string): number => (wallClock(date.getTime(), zone) - EPOCH) / DAY;

/** The serial number of a calendar day; null for an invalid one. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const time = date.getTime();
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (time - EPOCH) / DAY;
}

const two = (value: number) => String(value).padStart(2, '0');

const named = (date: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(date);

const LETTERS: Record<string, (date: Date, letters: string, instant: number, zone: string) => string> = {
  y: (date, { length }) => {
    const year = String(date.getUTCFullYear());
    return length === 2 ? year.slice(-2) : year;
  },
  M: (date, { length }) => {
    if (length > 3) return named(date, { month: 'long' });
    if (length === 3) return named(date, { month: 'short' });
    return length === 2 ? two(date.getUTCMonth() + 1) : String(date.getUTCMonth() + 1);
  },
  d: (date, { length }) => (length === 2 ? two(date.getUTCDate()) : String(date.getUTCDate())),
  H: (date, { length }) => (length === 2 ? two(date.getUTCHours()) : String(date.getUTCHours())),
  h: (date, { length }) => {
    const hour = date.getUTCHours() % 12 || 12;
    return length === 2 ? two(hour) : String(hour);
  },
  m: (date, { length }) => (length === 2 ? two(date.getUTCMinutes()) : String(date.getUTCMinutes())),
  s: (date, { length }) => (length === 2 ? two(date.getUTCSeconds()) : String(date.getUTCSeconds())),
  S: (date, { length }) => String(date.getUTCMilliseconds()).padStart(length, '0'),
  a: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  E: (date, { length }) => named(date, { weekday: length > 3 ? 'long' : 'short' }),
  u: (date) => String(date.getUTCDay() || 7),
  Z: (date, _letters, instant) => {
    const minutes = Math.round((date.getTime() - instant) / 60_000);
    const size = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
  },
  X: (date, letters, instant, zone) => {
    const offset = LETTERS.Z!(date, letters, instant, zone);
    if (offset === '+0000') return 'Z';
    return letters.length === 3 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
  },
};

/** Like `Utilities.formatDate`: a Java pattern in a zone, with `'text'` taken literally. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const instant = date.getTime();
  const wall = new Date(wallClock(instant, zone));
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (letters, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const write = LETTERS[letters[0]!];
    if (!write) throw new Error(`Invalid date format: ${pattern} (the local spreadsheet has no ${letters})`);
    return write(wall, letters, instant, zone);
  });
}
