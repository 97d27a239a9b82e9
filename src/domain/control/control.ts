/** Budget control: what each line may use, has used and has left, over the year and to date. */
import { roundTo } from '../money/money';
import { fiscalMonth } from '../months/months';
import type { BudgetLine, Entry, Figure, Month, Move, Policy } from '../plan';
import { limitsOf, type Limit } from './budget';
import { emptyLedger, ledgerOf, type Ledger } from './ledger';

/** Whose ceiling it is: a department with all below it, a group across the firm, or a group within a department. */
export interface CeilingOf {
  department: string | null;
  group: string | null;
}

/** A limit on what several lines together may use in the year. */
export interface Ceiling extends CeilingOf {
  limit: number;
  policy: Policy;
  /** A fraction of the limit. */
  tolerance: number;
  lines: ReadonlySet<string>;
}

/** The budget as it stands now. */
export interface BudgetNow {
  /** The fiscal year's first month. */
  first: Month;
  /** Amounts are rounded to this many decimals before they are compared. */
  decimals: number;
  lines: readonly BudgetLine[];
  /** Transfers, raises and cuts since the original. */
  moves: readonly Move[];
  /** Limits on several lines together; absent where no department has a ceiling. */
  ceilings?: readonly Ceiling[];
}

/** The budget and what is used of it. */
export interface Control {
  first: Month;
  decimals: number;
  lines: ReadonlyMap<string, BudgetLine>;
  limits: ReadonlyMap<string, Limit>;
  ceilings: readonly Ceiling[];
  ledger: Ledger;
}

/** Available = limit − used; blank where no limit is known. */
export interface Position {
  limit: Figure;
  used: number;
  available: Figure;
}

/** A line at the end of a month: over the whole fiscal year, and from its start to the end of that month. */
export interface LineStanding {
  line: string;
  month: Month;
  year: Position;
  toDate: Position;
}

/** From all entries of the year, in any order. */
export const controlOf = (limits: BudgetNow, entries: Iterable<Entry>): Control =>
  controlWith(limits, ledgerOf(limits.first, entries));

/** The same from a ledger that is already summed. */
export const controlWith = (
  { first, decimals, lines, moves, ceilings = [] }: BudgetNow,
  ledger: Ledger,
): Control => ({
  first,
  ceilings,
  decimals,
  lines: new Map([...lines].reverse().map((line) => [line.id, line])),
  limits: limitsOf(first, lines, moves),
  ledger,
});

/** A control over an empty ledger: nothing is used yet. */
export const unusedControl = (limits: BudgetNow): Control => controlWith(limits, emptyLedger(limits.first));

/** Only cost and investment lines are limited, and the reserve, which is spent only by transfer. */
export const isLimited = ({ type }: BudgetLine): boolean => type !== 'revenue';

/** Used = spent + open commitments. */
export interface Used {
  year: number;
  toDate: number;
}

/** What a line has used in the whole fiscal year, and up to the end of fiscal month `upto` (1 to 12). */
export function usedOf({ ledger, decimals }: Control, line: string, upto: number): Used {
  const spent = ledger.actuals.get(line);
  const open = ledger.open.get(line);
  let year = 0;
  let toDate = 0;
  for (let i = 0; i < 12; i += 1) {
    year += (spent?.[i] ?? 0) + (open?.[i] ?? 0);
    if (i < upto) toDate = year;
  }
  return { year: roundTo(year, decimals), toDate: roundTo(toDate, decimals) };
}

/** What all lines under a ceiling have used in the year. */
export const usedUnder = (control: Control, { lines }: Ceiling): number =>
  roundTo(
    [...lines].reduce((sum, line) => sum + usedOf(control, line, 12).year, 0),
    control.decimals,
  );

/** Where a line stands at the end of a month; null for a line that is not in the budget, or a month of another year. */
export function standing(control: Control, line: string, month: Month): LineStanding | null {
  const limit = control.limits.get(line);
  const fiscal = fiscalMonth(control.first, month);
  if (limit === undefined || fiscal === null) return null;
  const used = usedOf(control, line, fiscal);
  // Limits are rounded: three months of 100.1 sum to 300.29999999999995, and a line that has used 300.3 is not over.
  const position = (allowed: Figure, spent: number): Position => ({
    limit: allowed === null ? null : roundTo(allowed, control.decimals),
    used: spent,
    available: allowed === null ? null : roundTo(allowed - spent, control.decimals),
  });
  return {
    line,
    month,
    year: position(limit.year, used.year),
    toDate: position(limit.toDate[fiscal - 1] ?? null, used.toDate),
  };
}
