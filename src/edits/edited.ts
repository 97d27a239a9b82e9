/**
 * Finds out whether anything follows from a person's edit. What then follows is in `followed.ts`, which is loaded only
 * when needed.
 */
import { amount } from '../domain/money/amount';
import { actuals, budget } from '../tabs';
import { approvedTab as approved } from '../tabs/made/approvedTab';
import { goalsTab } from '../tabs/plan/goalsTab';
import type { Workbook } from '../workbook';
import { ledgerJudged } from './actuals/actuals';
import type { LedgerJudged } from './actuals/judged';
import { spilledBy, type Spilled } from './budget';
import type { Touched } from './event';

type Look = (workbook: Workbook, touched: Touched) => LedgerJudged | Spilled | null;
const LOOKS: ReadonlyMap<string, Look> = new Map<string, Look>([
  [actuals.key, ledgerJudged],
  [budget.key, spilledBy],
]);

/** Tabs whose edits are looked at. An edit of any other tab is ignored and costs no service call. */
export const isWatched = (tab: string): boolean => LOOKS.has(tab);

/** Tabs where an edit has only one consequence: an amount typed as text becomes a number. */
const FIGURES_ONLY =
  /^(?:direction|actions|resources|risks|products|drivers|departments|whatIfs|strategy|ratings|importRules|reforecast .*)$/;
/** The key of the KPIs tab. It is spelt out so that what KPI formulas are made of is not loaded at every edit. */
const KPIS = 'kpis';
/** Not a number. An edit of several cells, whose values are not known, may contain text. */
const isText = (typed: unknown): boolean => typed === undefined || Number.isNaN(Number(typed));
/** Text that is an amount or begins like one and is not a day; also months like `T8` or `tháng 8`. */
const isFigure = (typed: unknown): boolean =>
  isText(typed) && (typeof typed !== 'string' || FIGURE.test(typed) || amount(typed) !== null);
const FIGURE = /^\W*\d(?!\d{0,3}[-/.]\d\d?(?:[-/.]|$))|^t\D{0,6}\d/i;

/**
 * Whether an edit is one of those that are rare, as of an approved Budget; the code for them is loaded on demand.
 * `typed`: the value of a single cell; `keys`: the tabs that exist.
 */
export const isRare = (tab: string, typed: unknown, keys: readonly string[]): boolean =>
  [KPIS, goalsTab.key, approved.key].includes(tab) ||
  (tab === budget.key && (isText(typed) || keys.includes(approved.key))) ||
  (FIGURES_ONLY.test(tab) && isFigure(typed));

/** What was found; `rare`: an edit that is examined only in `followed.ts`, loaded on demand. */
export type FoundInEdit = LedgerJudged | Spilled | 'rare';

/** What was found in an edit; null where nothing follows. */
export const foundIn: Look = (workbook, touched) => LOOKS.get(touched.tab)?.(workbook, touched) ?? null;
