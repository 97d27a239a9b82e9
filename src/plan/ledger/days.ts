import type { Day } from '../../domain/plan';
import type { Cells, DayOf, Layout } from '../../sheet/layout';
import { dayOfSerial } from '../../sheet/value';

const DAY_MS = 86_400_000;
/** A date cell is midnight; a change of clocks between it and a known one is an hour or two at most. */
const SLACK_MS = 2 * 3_600_000;

interface Known {
  instant: number;
  day: Day;
  /** What must be added to an instant to get its local time. */
  offset: number;
}

/**
 * Days without asking for the time zone: beside each date the ledger keeps its day number, which is the same in
 * every zone. An instant that stands there is known; for another, the nearest known one tells the clock.
 */
export const daysBeside = (cells: Cells, layout: Layout | null, otherwise: DayOf): DayOf => {
  const [dateAt, serialAt] = [layout?.columns.get('date')?.[0], layout?.columns.get('serial')?.[0]];
  if (layout === null || dateAt === undefined || serialAt === undefined) return otherwise;
  const known = new Map<number, Known>();
  let last: unknown;
  for (let index = layout.headerRow; index < cells.length; index++) {
    const line = cells[index];
    const serial = line?.[serialAt - 1];
    // A ledger mostly goes day by day: the same day again says nothing new.
    if (serial === last) continue;
    last = serial;
    const date = line?.[dateAt - 1];
    if (!(date instanceof Date) || typeof serial !== 'number') continue;
    const instant = date.getTime();
    if (known.has(instant)) continue;
    const day = dayOfSerial(serial);
    known.set(instant, { instant, day, offset: Date.parse(`${day}T00:00:00Z`) - instant });
  }
  const nearest = (instant: number): Known | null => {
    let best: Known | null = null;
    for (const each of known.values()) {
      if (best === null || Math.abs(each.instant - instant) < Math.abs(best.instant - instant)) best = each;
    }
    return best;
  };
  const found = new Map<number, Day>();
  return (date) => {
    const instant = date.getTime();
    const here = known.get(instant)?.day ?? found.get(instant);
    if (here !== undefined) return here;
    const clock = nearest(instant);
    const day =
      clock === null
        ? otherwise(date)
        : new Date(Math.floor((instant + clock.offset + SLACK_MS) / DAY_MS) * DAY_MS)
            .toISOString()
            .slice(0, 10);
    found.set(instant, day);
    return day;
  };
};

/** Today by the clock of the dates that stand beside their day numbers; null where none does. */
export const todayBeside = (cells: Cells, layout: Layout, now: Date): Day | null => {
  const [dateAt, serialAt] = [layout.columns.get('date')?.[0] ?? 0, layout.columns.get('serial')?.[0] ?? 0];
  let offset = -Infinity;
  for (const line of cells) {
    const [date, serial] = [line[dateAt - 1], line[serialAt - 1]];
    if (!(date instanceof Date) || typeof serial !== 'number') continue;
    // A date that has a time of day tells too little; the most is told at midnight.
    offset = Math.max(offset, Date.parse(`${dayOfSerial(serial)}T00:00:00Z`) - date.getTime());
  }
  return offset === -Infinity ? null : new Date(now.getTime() + offset).toISOString().slice(0, 10);
};
