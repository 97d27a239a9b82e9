/** Judges a whole ledger against its limits in one pass. */
import { roundTo } from '../money/money';
import { ordinal } from '../months/months';
import type { BudgetLine, Day, Entry } from '../plan';
import { isLimited, unusedControl, usedOf, type Control, type BudgetNow, type Used } from './control';
import { breachesAt, judgeAndEnter, severest, type Verdict } from './judge';
import { isPlain, monthsOf } from './ledger';

export interface AuditedEntry {
  /** The entry's index in the list given. */
  index: number;
  verdict: Verdict;
}

/**
 * Judges every entry in date order (in the given order within a day) as if only the earlier ones had been entered.
 * Answers, in date order, only the entries with a breach of any policy or with an unknown line.
 */
export function judgeAll(limits: BudgetNow, entries: readonly Entry[]): AuditedEntry[] {
  const control = unusedControl(limits);
  const lanes = lanesOf(control);
  // A line under a ceiling is judged the long way, since every entry needs the sum of all lines under that ceiling.
  const together = new Set(control.ceilings.flatMap(({ lines }) => [...lines]));
  const judged: AuditedEntry[] = [];
  for (const index of placesByDate(entries)) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const lane = lanes.get(entry.line);
    const plain = lane !== undefined && isPlain(entry) && !together.has(entry.line);
    const verdict = plain ? pass(control, lane, entry) : judgeAndEnter(control, null, entry);
    if (!plain) for (const other of lanes.values()) other.used = null;
    if (verdict !== null && (verdict.outcome !== 'ok' || verdict.breaches.length > 0))
      judged.push({ index, verdict });
  }
  return judged;
}

/** The running state of one line while the ledger is passed through. */
interface Lane {
  line: BudgetLine;
  /** The line's own twelve sums in the control's ledger, changed in place. */
  months: Float64Array;
  /** For each fiscal month, the amount used up to which no check can fail. */
  safe: Float64Array;
  /** Used so far; null where it must be summed anew. */
  used: number | null;
}

function lanesOf(control: Control): Map<string, Lane> {
  const lanes = new Map<string, Lane>();
  for (const line of control.lines.values())
    lanes.set(line.id, {
      line,
      months: monthsOf(control.ledger.actuals, line.id),
      safe: Float64Array.from({ length: 12 }, (_, i) => safeUpTo(control, line, i)),
      used: null,
    });
  return lanes;
}

function safeUpTo({ limits }: Control, line: BudgetLine, slot: number): number {
  if (!isLimited(line)) return Infinity;
  const limit = limits.get(line.id);
  const checks = [limit?.year ?? null, limit?.toDate[slot] ?? null].filter((check) => check !== null);
  return line.type === 'reserve' ? -Infinity : Math.min(...checks);
}

/**
 * An entry that neither commits nor settles only adds its amount. In date order nothing entered before it is dated
 * later, so one running sum serves both the year check and the to-date check.
 */
function pass(control: Control, lane: Lane, entry: Entry): Verdict | null {
  const slot = ordinal(entry.date) - ordinal(control.first);
  if (slot < 0 || slot > 11) return null;
  const was = lane.used ?? usedOf(control, entry.line, 12).year;
  const is = was + entry.amount;
  lane.used = is;
  lane.months[slot] = (lane.months[slot] ?? 0) + entry.amount;
  return entry.amount <= 0 || is <= (lane.safe[slot] ?? 0)
    ? null
    : verdictOn(control, lane.line, slot, was, is);
}

function verdictOn(
  control: Control,
  line: BudgetLine,
  slot: number,
  was: number,
  is: number,
): Verdict | null {
  const used = (sum: number): Used => {
    const rounded = roundTo(sum, control.decimals);
    return { year: rounded, toDate: rounded };
  };
  const breaches = breachesAt(control, { line, fiscal: slot + 1 }, used(was), used(is));
  return breaches.length === 0 ? null : { outcome: severest(breaches), breaches, unchecked: null };
}

/** Indexes in date order, in the given order within a day. A counting sort, which is faster than comparing days. */
function placesByDate(entries: readonly Entry[]): Int32Array {
  const days = Int32Array.from(entries, ({ date }) => dayOrder(date));
  let [earliest, latest] = [Infinity, 0];
  for (const day of days) {
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  }
  const starts = new Int32Array(Math.max(0, latest - earliest) + 2);
  for (const day of days) starts[day - earliest + 1] = (starts[day - earliest + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const places = new Int32Array(entries.length);
  for (let i = 0; i < days.length; i += 1) {
    const day = (days[i] ?? 0) - earliest;
    const place = starts[day] ?? 0;
    places[place] = i;
    starts[day] = place + 1;
  }
  return places;
}

const dayOrder = (day: Day): number => ordinal(day) * 100 + day.charCodeAt(8) * 10 + day.charCodeAt(9);
