/** A whole ledger held against its limits, as fast as it can be read. */
import { isLimited, unusedControl, usedOf } from './control';
import type { Control, Limits } from './control';
import { breachesAt, enter, severest } from './judge';
import type { Spot, Verdict } from './judge';
import { isPlain, record } from './ledger';
import { fiscalMonth, ordinal } from './months';
import { roundTo } from './money';
import type { Day, Entry } from './plan';

export interface Judged {
  /** The entry's place in what was given. */
  index: number;
  verdict: Verdict;
}

/**
 * Judges every entry in date order (in the given order within a day) as if it had met only the earlier ones.
 * Answers those that were not plainly all right, in date order: breaches of any policy, and unknown lines.
 */
export function judgeAll(limits: Limits, entries: readonly Entry[]): Judged[] {
  const control = unusedControl(limits);
  const running = new Map<string, number>();
  const judged: Judged[] = [];
  for (const index of byDate(entries)) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const plain = isPlain(entry);
    const verdict = plain ? pass(control, running, entry) : enter(control, null, entry);
    if (!plain) running.clear();
    if (verdict !== null && (verdict.outcome !== 'ok' || verdict.breaches.length > 0))
      judged.push({ index, verdict });
  }
  return judged;
}

/**
 * An entry that neither commits nor settles adds its amount and nothing else; and in date order all that was entered
 * is dated up to it, so that one running sum is used over the year and to date alike.
 */
function pass(control: Control, running: Map<string, number>, entry: Entry): Verdict | null {
  const line = control.lines.get(entry.line);
  if (line === undefined) return enter(control, null, entry);
  const fiscal = fiscalMonth(control.first, entry.date);
  if (fiscal === null || !isLimited(line)) return null;
  const was = running.get(entry.line) ?? usedOf(control, entry.line, 12).year;
  const is = roundTo(was + entry.amount, control.decimals);
  running.set(entry.line, is);
  record(control.ledger, entry, 1);
  return verdictOn(control, { line, fiscal }, was, is);
}

function verdictOn(control: Control, spot: Spot, was: number, is: number): Verdict | null {
  const breaches = breachesAt(control, spot, { year: was, toDate: was }, { year: is, toDate: is });
  return breaches.length === 0 ? null : { outcome: severest(breaches), breaches, unchecked: null };
}

/** Places in date order, in their own order within a day: counted rather than compared, which takes no time. */
function byDate(entries: readonly Entry[]): Int32Array {
  const days = Int32Array.from(entries, ({ date }) => dayOrder(date));
  const earliest = days.reduce((least, day) => Math.min(least, day), Infinity);
  const latest = days.reduce((most, day) => Math.max(most, day), 0);
  const starts = new Int32Array(Math.max(0, latest - earliest) + 2);
  for (const day of days) starts[day - earliest + 1] = (starts[day - earliest + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const places = new Int32Array(entries.length);
  days.forEach((day, i) => {
    const place = starts[day - earliest] ?? 0;
    places[place] = i;
    starts[day - earliest] = place + 1;
  });
  return places;
}

const dayOrder = (day: Day): number => ordinal(day) * 100 + day.charCodeAt(8) * 10 + day.charCodeAt(9);
