/** Whether an entry may be made. (rules.md, "Budget control"; policies and tolerance as ERPNext has them) */
import { roundTo } from '../money/money';
import { addMonths, fiscalMonth } from '../months/months';
import { BLANK, type BudgetLine, type Entry, type Figure, type Month, type Policy } from '../plan';
import {
  isLimited,
  usedOf,
  usedUnder,
  type Ceiling,
  type CeilingOf,
  type Control,
  type Used,
} from './control';
import { record, touched } from './ledger';

/** A check that an entry fails. Amounts are in the plan's currency. */
export interface Breach {
  /** The reserve is spent only by transfer, so any entry on it is a breach, whatever is left of it. */
  check: 'year' | 'to date' | 'reserve' | 'ceiling';
  policy: Policy;
  /** The line's Id; for a ceiling, its department or group. */
  line: string;
  /** The name that people know it by. */
  name: string;
  /** Only for a ceiling: whose it is. */
  of?: CeilingOf;
  month: Month;
  /** The current budget; null for a reserve without one. */
  limit: Figure;
  /** A fraction of the limit. */
  tolerance: number;
  /** Used before this entry, and what this entry adds. */
  used: number;
  added: number;
  /** What was available before this entry; negative where the limit was already exceeded. */
  available: Figure;
  /** By how much the limit was exceeded before this entry, 0 if it was not. */
  alreadyOver: number;
  /** By how much it is exceeded with this entry. */
  over: number;
}

/** What is decided on an entry: its breaches, and the outcome of the most severe one. */
export interface Verdict {
  outcome: 'ok' | 'warn' | 'stop';
  /** The year's breaches first. A breach of a `track` policy is listed although the outcome is ok. */
  breaches: Breach[];
  /** Why nothing was checked. An unknown line is warned of; the other two are simply not subject to a limit. */
  unchecked: 'unknown line' | 'revenue' | 'other year' | null;
}

/**
 * Judges a new entry (`before` null), a changed one, or a deleted one (`after` null) against everything entered so far,
 * in which a changed entry's `before` must be included. Only limits that are used more than before are checked: an
 * entry that leaves a limit as it was, or lowers what is used, never breaches. The control is left unchanged.
 */
export function judge(control: Control, before: Entry | null, after: Entry | null): Verdict {
  const verdict = judgeAndEnter(control, before, after);
  change(control, after, before);
  return verdict;
}

/** Judges in the same way, then enters the entry whatever the verdict: the control's ledger is changed. */
export function judgeAndEnter(control: Control, before: Entry | null, after: Entry | null): Verdict {
  const unchecked = after === null ? null : uncheckedBecause(control, after);
  const known = spotsOf(control, before, after);
  const was = known.map(({ line, fiscal }) => usedOf(control, line.id, fiscal));
  const ceilings = control.ceilings.filter(({ lines }) => known.some(({ line }) => lines.has(line.id)));
  const under = ceilings.map((ceiling) => usedUnder(control, ceiling));
  change(control, before, after);
  const breaches = known
    .flatMap((place, i) =>
      breachesAt(control, place, was[i] ?? NONE, usedOf(control, place.line.id, place.fiscal)),
    )
    .filter(({ check, line }, at, all) => check === 'to date' || at === all.findIndex(isOf(check, line)));
  const month = addMonths(control.first, (known[0]?.fiscal ?? 1) - 1);
  breaches.push(
    ...ceilings.flatMap((ceiling, i) => {
      const [from, to] = [under[i] ?? 0, usedUnder(control, ceiling)];
      return to > from && exceeds(to, ceiling.limit, ceiling.tolerance)
        ? [ceilingBreach(ceiling, month, from, to, control.decimals)]
        : [];
    }),
  );
  breaches.sort((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check));
  const outcome = severest(breaches);
  return {
    outcome: unchecked === 'unknown line' && outcome === 'ok' ? 'warn' : outcome,
    breaches,
    unchecked,
  };
}

/** A line's year is one limit: it is reported once, however many of the line's months an entry uses more of. */
const isOf =
  (check: Breach['check'], line: string) =>
  (breach: Breach): boolean =>
    breach.check === check && breach.line === line;

const CHECKS: readonly Breach['check'][] = ['year', 'to date', 'reserve', 'ceiling'];

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

/** A budget line at the end of a fiscal month (1 to 12). */
export interface LineMonth {
  line: BudgetLine;
  fiscal: number;
}

const NONE: Used = { year: 0, toDate: 0 };

/**
 * Where the entry may use more: its own line and month, those it moves away from, and those of commitments it touches.
 */
function spotsOf(control: Control, before: Entry | null, after: Entry | null): LineMonth[] {
  const places = new Map<string, LineMonth>();
  const add = (id: string, fiscal: number | null) => {
    const line = control.lines.get(id);
    const limited = line !== undefined && isLimited(line) && fiscal !== null;
    if (limited) places.set(`${fiscal} ${id}`, { line, fiscal });
  };
  for (const entry of [after, before]) {
    if (entry === null) continue;
    add(entry.line, fiscalMonth(control.first, entry.date));
    for (const { made } of touched(control.ledger, entry))
      for (const { line, date } of made) add(line, fiscalMonth(control.first, date));
  }
  return [...places.values()];
}

/** The breaches on a line where `was` is what was used before the entry and `is` what is used with it. */
export function breachesAt(control: Control, { line, fiscal }: LineMonth, was: Used, is: Used): Breach[] {
  const limit = control.limits.get(line.id);
  if (limit === undefined || (is.year <= was.year && is.toDate <= was.toDate)) return [];
  const month = (limited: Figure, from: number, to: number) => ({
    line: line.id,
    name: line.line ?? line.id,
    month: addMonths(control.first, fiscal - 1),
    ...measured(limited, from, to, control.decimals),
  });
  if (line.type === 'reserve')
    return is.year > was.year
      ? [{ check: 'reserve', policy: 'stop', tolerance: 0, ...month(limit.year, was.year, is.year) }]
      : [];
  const tolerance = line.tolerance ?? 0;
  const upto = limit.toDate[fiscal - 1] ?? null;
  const found: Breach[] = [];
  if (is.year > was.year && exceeds(is.year, limit.year, tolerance))
    found.push({
      check: 'year',
      policy: line.yearPolicy ?? BLANK.yearPolicy,
      tolerance,
      ...month(limit.year, was.year, is.year),
    });
  if (is.toDate > was.toDate && exceeds(is.toDate, upto, tolerance))
    found.push({
      check: 'to date',
      policy: line.toDatePolicy ?? BLANK.toDatePolicy,
      tolerance,
      ...month(upto, was.toDate, is.toDate),
    });
  return found;
}

const ceilingBreach = (
  { department, group, limit, policy, tolerance }: Ceiling,
  month: Month,
  from: number,
  to: number,
  decimals: number,
): Breach => ({
  check: 'ceiling',
  policy,
  line: department ?? group ?? '',
  name: department ?? group ?? '',
  of: { department, group },
  month,
  tolerance,
  ...measured(limit, from, to, decimals),
});

const measured = (limit: Figure, from: number, to: number, decimals: number) => ({
  limit,
  used: from,
  added: roundTo(to - from, decimals),
  available: limit === null ? null : roundTo(limit - from, decimals),
  alreadyOver: limit === null ? 0 : Math.max(0, roundTo(from - limit, decimals)),
  over: limit === null ? 0 : Math.max(0, roundTo(to - limit, decimals)),
});

/**
 * A breach is strict: equal passes. `used` is already rounded to the currency's decimals, but the amount allowed by a
 * tolerance may be finer. The margin absorbs floating-point noise (as in 1 million × 1.1) and is far below any
 * currency's unit.
 */
export function exceeds(used: number, limit: Figure, tolerance: number): boolean {
  if (limit === null) return false;
  const allowed = limit * (1 + tolerance);
  return used - allowed > 1e-5 + Math.abs(allowed) * 5e-16;
}

/** The most severe outcome: `stop`, else `warn`, else `ok`. A breach that is only tracked is ok. */
export function severest(breaches: readonly Breach[]): Verdict['outcome'] {
  const policies = breaches.map(({ policy }) => policy);
  if (policies.includes('stop')) return 'stop';
  return policies.includes('warn') ? 'warn' : 'ok';
}
