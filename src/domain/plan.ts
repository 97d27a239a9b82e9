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

/** The type, never an amount's sign, says whether money comes in or goes out: a refund is a negative cost. */
export const LINE_TYPES = ['revenue', 'cost', 'investment', 'reserve'] as const;
export type LineType = (typeof LINE_TYPES)[number];

/**
 * Strictest first. Over a limit, `stop` refuses an entry, `warn` lets it through and says so, `track` only records it.
 */
export const POLICIES = ['stop', 'warn', 'track'] as const;
export type Policy = (typeof POLICIES)[number];

export const STAGES = ['received', 'committed', 'spent'] as const;
export type Stage = (typeof STAGES)[number];

/** Which way a variance is favourable; its sign alone never says. */
export const BETTER_WHEN = ['higher', 'lower'] as const;
export type BetterWhen = (typeof BETTER_WHEN)[number];

/** How months roll up into one figure; a ratio is recomputed from its parts, never averaged. (rules.md, "Variance") */
export const ROLL_UPS = ['sum', 'average', 'last', 'ratio'] as const;
export type RollUp = (typeof ROLL_UPS)[number];

/** How the rest of the year is expected to go. (rules.md, "Outlook") */
export const OUTLOOK_METHODS = ['plan', 'run rate', 'seasonal', 'manual'] as const;
export type OutlookMethod = (typeof OUTLOOK_METHODS)[number];

/** The last two, for a blank actual and a blank plan, are never green. */
export const STATUSES = ['on track', 'at risk', 'off track', 'no data', 'no plan'] as const;
export type Status = (typeof STATUSES)[number];

/** The cause of a variance, as stated by the person who explains it. */
export const CAUSES = ['price', 'volume', 'timing', 'one-off', 'error', 'other'] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * What a blank choice stands for everywhere. A blank roll-up depends on whether the KPI has a denominator
 * (tabs/plan/kpis.ts).
 */
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
  /** Its name; a line without one is called by its Id. */
  line?: string | null;
  type: LineType;
  yearPolicy: Policy | null;
  toDatePolicy: Policy | null;
  /** A fraction: 0.05 lets a line go 5 % over. */
  tolerance: Figure;
  /** The year's amount as written, whether or not the months sum to it. */
  annual: Figure;
  /** The original monthly limits, in the fiscal year's order. */
  months: Twelve;
}

/** A row of the ledger. */
export interface Entry {
  date: Day;
  line: string;
  /** In the plan's currency; negative for a refund. */
  amount: number;
  /** Null counts as received or spent; only `committed` is not an actual. */
  stage: Stage | null;
  /** Names this entry, so that a later one can settle it. */
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
  /**
   * The value of one of its units in the plan's currency: 1, or 1,000,000 for a KPI in millions; null if it is not a
   * total of money.
   */
  worth: Figure;
  /** An expression over budget lines, or null for a KPI filled in by hand. */
  madeOf: string | null;
  /** The denominator of a ratio, in the same form. */
  denominator: string | null;
  /** Thresholds as fractions of the plan, or for a % KPI in points (0.01 = 1 point); null is the default. */
  amber: Figure;
  red: Figure;
  outlookMethod: OutlookMethod | null;
  alwaysExplain: boolean;
  /** Only for a KPI filled in by hand: plan and actual of each fiscal month. */
  planMonths: Twelve;
  actualMonths: Twelve;
  /** For the outlook method `manual`: what the user expects in each month; a blank month is expected as planned. */
  expectedMonths?: Twelve;
  /** The same months of last year, as far as they are known. */
  priorMonths?: Twelve;
}

/** A line's month, where budget money stands. */
export interface BudgetPlace {
  line: string;
  month: Month;
}

/** A movement of budget money: a transfer has both ends, a raise only `to`, a cut only `from`. */
export interface Move {
  from: BudgetPlace | null;
  to: BudgetPlace | null;
  /** Above zero, in the plan's currency. */
  amount: number;
}
