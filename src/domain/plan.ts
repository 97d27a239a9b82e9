/** The nouns of a plan, as the rules see them. Tabs read their rows straight into these shapes. */

/** A calendar month, 'YYYY-MM'. */
export type Month = string;
/** A month; a quarter of a fiscal year, 'YYYY-Qn'; or the year, 'YYYY': named for the year in which it starts. */
export type Period = string;
/** A calendar day, 'YYYY-MM-DD'. */
export type Day = string;
/** Nothing is not zero: null is "not reported". */
export type Figure = number | null;
/** Twelve figures in the fiscal year's order. */
export type Twelve = readonly Figure[];

/** The type, never an amount's sign, says whether money comes in or goes out: a refund is below zero on a cost. */
export const LINE_TYPES = ['revenue', 'cost', 'investment', 'reserve'] as const;
export type LineType = (typeof LINE_TYPES)[number];

/** Over a limit `stop` refuses, `warn` lets through and says so, `track` only records; the strictest first. */
export const POLICIES = ['stop', 'warn', 'track'] as const;
export type Policy = (typeof POLICIES)[number];

export const STAGES = ['received', 'committed', 'spent'] as const;
export type Stage = (typeof STAGES)[number];

/** Which way a variance is favourable; its sign alone never says. */
export const BETTER_WHEN = ['higher', 'lower'] as const;
export type BetterWhen = (typeof BETTER_WHEN)[number];

/** How months become one figure; a ratio is divided anew, never averaged. (rules.md, "Variance") */
export const ROLL_UPS = ['sum', 'average', 'last', 'ratio'] as const;
export type RollUp = (typeof ROLL_UPS)[number];

/** By what the months to come are expected. (rules.md, "Outlook") */
export const OUTLOOK_METHODS = ['plan', 'run rate', 'seasonal', 'manual'] as const;
export type OutlookMethod = (typeof OUTLOOK_METHODS)[number];

/** The last two are never green: no actual, and nothing to hold it against. */
export const STATUSES = ['on track', 'at risk', 'off track', 'no data', 'no plan'] as const;
export type Status = (typeof STATUSES)[number];

/** Why a KPI is off, as the one who explains it says. */
export const CAUSES = ['price', 'volume', 'timing', 'one-off', 'error', 'other'] as const;
export type Cause = (typeof CAUSES)[number];

/** What a blank choice stands for, everywhere; a blank roll-up goes by whether the KPI is divided (tabs/plan/kpis.ts). */
export const BLANK = {
  type: 'cost',
  yearPolicy: 'stop',
  toDatePolicy: 'warn',
  betterWhen: 'higher',
  outlookMethod: 'plan',
  status: 'not started',
} as const;

/** A row of the Budget. */
export interface BudgetLine {
  id: string;
  /** What people call it; without, it goes by its Id. */
  line?: string | null;
  type: LineType;
  yearPolicy: Policy | null;
  toDatePolicy: Policy | null;
  /** A fraction: 0.05 lets a line go 5 % over. */
  tolerance: Figure;
  /** The year's own amount as it is written, whether or not the months hold all of it. */
  annual: Figure;
  /** The original monthly limits, in the fiscal year's order. */
  months: Twelve;
}

/** A row of the ledger. */
export interface Entry {
  date: Day;
  line: string;
  /** In the plan's currency; below zero takes back, as a refund does. */
  amount: number;
  /** Blank counts as received or spent: only `committed` is not an actual. */
  stage: Stage | null;
  /** What names this entry, so that a later spend can settle it. */
  reference: string | null;
  /** The reference of the commitment that this spend settles. */
  settles: string | null;
}

/** A row of the KPI tab. */
export interface Kpi {
  id: string;
  betterWhen: BetterWhen;
  rollUp: RollUp;
  /** True for a KPI measured in %: its figures are fractions, its variance is in percentage points. */
  inPoints: boolean;
  /** What one of its figures is in the plan's currency: 1, or 1,000,000 for a KPI in millions; null for no such total. */
  worth: Figure;
  /** An expression over budget lines, or null for a KPI filled in by hand. */
  madeOf: string | null;
  /** The denominator of a ratio, likewise. */
  denominator: string | null;
  /** Fractions of the plan, or of one (0.01 = 1 point) for a % KPI; null is the default. */
  amber: Figure;
  red: Figure;
  outlookMethod: OutlookMethod | null;
  alwaysExplain: boolean;
  /** By hand only: the plan and the actual of each fiscal month. */
  planMonths: Twelve;
  actualMonths: Twelve;
  /** For the outlook method `manual`: what the user expects of each month. A blank month is expected as planned. */
  expectedMonths?: Twelve;
  /** What the same months of last year came to, as far as it is known. */
  priorMonths?: Twelve;
}

/** Where budget money stands. */
export interface Place {
  line: string;
  month: Month;
}

/** Budget money on the move: a transfer has both ends, a raise only `to`, a cut only `from`. */
export interface Move {
  from: Place | null;
  to: Place | null;
  /** Above zero, in the plan's currency. */
  amount: number;
}
