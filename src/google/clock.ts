import type { Day } from '../domain/plan';

export interface Clock {
  dayOf: (date: Date) => Day;
  today: () => Day;
}

const DAY_FORMAT = 'yyyy-MM-dd';

/** Days as the spreadsheet counts them: its time zone may differ from the script's and from the person's. */
export const clock = (timeZone: () => string): Clock => {
  let read: ((date: Date) => Day) | null = null;
  const reader = (): ((date: Date) => Day) => (read ??= dayReader(timeZone()));
  // A ledger repeats few instants many times: each is worked out once.
  const known = new Map<number, Day>();
  return {
    dayOf: (date) => {
      const instant = date.getTime();
      let day = known.get(instant);
      if (day === undefined) known.set(instant, (day = reader()(date)));
      return day;
    },
    today: () => reader()(new Date()),
  };
};

/** The engine's own calendar costs no call to a service; where it does not know the zone, Google's does. */
const dayReader = (timeZone: string): ((date: Date) => Day) => {
  try {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const sample = format.format(new Date(0));
    if (/^\d{4}-\d{2}-\d{2}$/.test(sample)) return (date) => format.format(date);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
  }
  return (date) => Utilities.formatDate(date, timeZone, DAY_FORMAT);
};
