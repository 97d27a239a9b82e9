/** Whether an entry may be made. (rules.md, "Budget control"; policies and tolerance as ERPNext has them) */
import { isLimited, standing, unusedControl } from './control';
import type { Control, Limits, Position } from './control';
import { addMonths, fiscalMonth, monthOfDay } from './months';
import { record, touched } from './ledger';
import type { BudgetLine, Entry, Figure, Month, Policy } from './plan';

/** One check that an entry does not pass. Amounts in the plan's currency. */
export interface Breach {
  /** The reserve is spent only by transfer: whatever is left of it, an entry on it is a breach. */
  check: 'year' | 'to date' | 'reserve';
  policy: Policy;
  line: string;
  month: Month;
  /** The current budget; null for a reserve without one. */
  limit: Figure;
  /** A fraction of the limit. */
  tolerance: number;
  /** Used before this entry, and what the entry adds to it. */
  used: number;
  added: number;
  /** Before this entry; negative where the limit was already exceeded. */
  available: Figure;
  /** By how much the limit was exceeded before this entry, 0 if it was not. */
  alreadyOver: number;
  /** By how much it is exceeded with this entry. */
  over: number;
}

export interface Verdict {
  outcome: 'ok' | 'warn' | 'stop';
  /** The year's first. `track` breaches are among them, though the outcome is ok. */
  breaches: Breach[];
  /** Why nothing was checked: a line that is in no budget is warned of, the others are none of its business. */
  unchecked: 'unknown line' | 'revenue' | 'other year' | null;
}

export interface Judged {
  /** The entry's place in what was given. */
  index: number;
  verdict: Verdict;
}

/**
 * Judges a new entry (`before` null), a changed one, or one taken away (`after` null) against all that is entered;
 * a changed entry's `before` must be among that. Each limit is checked that uses more than it did: what leaves a
 * limit as it was, or lowers what is used of it, never breaches. Leaves the control as it was.
 */
export function judge(control: Control, before: Entry | null, after: Entry | null): Verdict {
  const verdict = enter(control, before, after);
  change(control, after, before);
  return verdict;
}

/** Judges the same, and enters it whatever the verdict. Changes the control's ledger. */
export function enter(control: Control, before: Entry | null, after: Entry | null): Verdict {
  const unchecked = after === null ? null : uncheckedBecause(control, after);
  const known = placesOf(control, before, after);
  const was = known.map(({ line, month }) => standing(control, line.id, month));
  change(control, before, after);
  const breaches = known.flatMap(({ line, month }, i) =>
    breachesAt(line, was[i] ?? null, standing(control, line.id, month)),
  );
  breaches.sort((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check));
  return { outcome: unchecked === 'unknown line' ? 'warn' : severest(breaches), breaches, unchecked };
}

/**
 * A whole ledger, judged in date order (in the given order within a day) as if each entry had met only the earlier
 * ones. Answers every entry that was not plainly all right, in date order.
 */
export function judgeAll(limits: Limits, entries: readonly Entry[]): Judged[] {
  const control = unusedControl(limits);
  return byDate(entries)
    .map((index) => ({ index, verdict: enter(control, null, entries[index] ?? null) }))
    .filter(({ verdict }) => verdict.outcome !== 'ok' || verdict.breaches.length > 0);
}

const CHECKS: readonly Breach['check'][] = ['year', 'to date', 'reserve'];

function change({ ledger }: Control, before: Entry | null, after: Entry | null): void {
  if (before !== null) record(ledger, before, -1);
  if (after !== null) record(ledger, after, 1);
}

function uncheckedBecause({ lines, first }: Control, { line, date }: Entry): Verdict['unchecked'] {
  const found = lines.get(line);
  if (found === undefined) return 'unknown line';
  if (!isLimited(found)) return 'revenue';
  return fiscalMonth(first, date) === null ? 'other year' : null;
}

interface LinePlace {
  line: BudgetLine;
  month: Month;
}

/** Where the entry may use more: its own line and month, those it leaves, and those of commitments it touches. */
function placesOf(control: Control, before: Entry | null, after: Entry | null): LinePlace[] {
  const places = new Map<string, LinePlace>();
  const add = (id: string, month: Month) => {
    const line = control.lines.get(id);
    const limited = line !== undefined && isLimited(line) && fiscalMonth(control.first, month) !== null;
    if (limited) places.set(`${month} ${id}`, { line, month });
  };
  for (const entry of [after, before]) {
    if (entry === null) continue;
    add(entry.line, monthOfDay(entry.date));
    for (const { committed } of touched(control.ledger, entry))
      for (const [id, slots] of committed)
        for (const slot of slots.keys()) add(id, addMonths(control.first, slot));
  }
  return [...places.values()];
}

type Standings = ReturnType<typeof standing>;

function breachesAt(line: BudgetLine, was: Standings, is: Standings): Breach[] {
  if (was === null || is === null) return [];
  const { month } = is;
  if (line.type === 'reserve') {
    const added = is.year.used - was.year.used;
    const none = { policy: 'stop', tolerance: 0, alreadyOver: 0, over: added } as const;
    return added > 0 ? [{ check: 'reserve', line: line.id, month, added, ...was.year, ...none }] : [];
  }
  const checks = [
    { check: 'year', policy: line.yearPolicy ?? 'stop', from: was.year, to: is.year },
    { check: 'to date', policy: line.toDatePolicy ?? 'warn', from: was.toDate, to: is.toDate },
  ] as const;
  return checks
    .filter(({ from, to }) => to.used > from.used && exceeds(to, line.tolerance))
    .map(({ check, policy, from, to }) => ({
      check,
      policy,
      line: line.id,
      month,
      ...from,
      tolerance: line.tolerance ?? 0,
      added: to.used - from.used,
      alreadyOver: Math.max(0, -(from.available ?? 0)),
      over: Math.max(0, -(to.available ?? 0)),
    }));
}

/**
 * Strict: equal passes. `used` has the currency's decimals already; what a tolerance allows may be finer, and float
 * noise in it (1 million × 1.1) is smaller than the margin here, which is far below any currency's unit.
 */
function exceeds({ limit, used }: Position, tolerance: Figure): boolean {
  if (limit === null) return false;
  const allowed = limit * (1 + (tolerance ?? 0));
  return used - allowed > 1e-5 + Math.abs(allowed) * 1e-15;
}

function severest(breaches: readonly Breach[]): Verdict['outcome'] {
  const policies = breaches.map(({ policy }) => policy);
  if (policies.includes('stop')) return 'stop';
  return policies.includes('warn') ? 'warn' : 'ok';
}

/** A ledger is mostly in order: then it is not sorted. */
function byDate(entries: readonly Entry[]): number[] {
  const indices = entries.map((_, i) => i);
  const dateAt = (i: number) => entries[i]?.date ?? '';
  if (indices.every((i) => i === 0 || dateAt(i - 1) <= dateAt(i))) return indices;
  return indices.sort((a, b) => (dateAt(a) < dateAt(b) ? -1 : dateAt(a) > dateAt(b) ? 1 : a - b));
}
