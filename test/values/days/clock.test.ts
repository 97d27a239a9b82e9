/** The day of an instant in any time zone: equal to the zone's calendar, and at what cost. */
import fc from 'fast-check';
import { clock } from '../../../src/google/clock';
import { ZONES } from './zones';

/** The same, computed by the engine for each instant. */
const calendarDay = (instant: number, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((each) => each.type === type)!.value;
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
};

const MINUTE = 60_000;
/** Instants of the years with the oddest clock changes, and those around midnight. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(1999, 0), max: Date.UTC(2035, 0) }),
  fc
    .tuple(fc.integer({ min: 10_600, max: 23_700 }), fc.integer({ min: -15 * 60, max: 15 * 60 }))
    .map(([day, minutes]) => day * 24 * 60 * MINUTE + minutes * MINUTE),
);

test('is what the calendar of the zone says, wherever clocks change, in any order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.array(instants, { minLength: 1, maxLength: 30 }),
      (zone, list) => {
        const { dayOf } = clock(() => zone);
        expect(list.map((instant) => dayOf(new Date(instant)))).toEqual(
          list.map((instant) => calendarDay(instant, zone)),
        );
      },
    ),
    { numRuns: 400 },
  );
});

/** Each clock change in some years, found by testing every hour. */
const changes = (timeZone: string): number[] => {
  const hour = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', hour: 'numeric' });
  const shownAt = (instant: number): number => Number(hour.format(instant));
  const found: number[] = [];
  for (let at = Date.UTC(2016, 0); at < Date.UTC(2024, 0); at += 60 * MINUTE)
    if ((shownAt(at) + 1) % 24 !== shownAt(at + 60 * MINUTE)) found.push(at);
  return found;
};

test.each(['America/Sao_Paulo', 'Africa/Cairo', 'Asia/Beirut', 'America/St_Johns', 'Africa/Casablanca'])(
  'is right at each quarter of an hour around every change of clocks in %s',
  (zone) => {
    const { dayOf } = clock(() => zone);
    const around = changes(zone).flatMap((at) =>
      Array.from({ length: 17 }, (_, n) => at + (n - 8) * 15 * MINUTE),
    );
    expect(around.length).toBeGreaterThan(17);
    expect(around.map((instant) => dayOf(new Date(instant)))).toEqual(
      around.map((instant) => calendarDay(instant, zone)),
    );
  },
);

test('costs one read of the zone, and what is asked of the calendar does not grow with the instants', () => {
  const asked = { zone: 0, wall: 0 };
  const { dayOf } = clock(
    () => ((asked.zone += 1), 'Asia/Ho_Chi_Minh'),
    () => (instant) => ((asked.wall += 1), instant + 7 * 60 * MINUTE),
  );
  for (let at = Date.UTC(2026, 0); at < Date.UTC(2027, 0); at += 10 * MINUTE) dayOf(new Date(at));
  expect(asked).toEqual({ zone: 1, wall: 54 });
});

test.each([NaN, Date.UTC(57370, 1, 10), -70_000_000_000_000, 8.64e15])(
  'has none in no year of four digits: %p',
  (at) => {
    expect(clock(() => 'Asia/Ho_Chi_Minh').dayOf(new Date(at))).toBe('');
  },
);
