/** Whether anything follows from an edit that a person made: what does is in `followed.ts`, loaded where something does. */
import { amount } from '../domain/money/amount';
import { actuals, budget } from '../tabs';
import { approvedTab as approved } from '../tabs/made/approvedTab';
import { goalsTab } from '../tabs/plan/goalsTab';
import type { Workbook } from '../workbook';
import { ledgerJudged } from './actuals/actuals';
import type { Judged } from './actuals/judged';
import { spilledBy, type Spilled } from './budget';
import type { Touched } from './event';

type Look = (workbook: Workbook, touched: Touched) => Judged | Spilled | null;
const LOOKS: ReadonlyMap<string, Look> = new Map<string, Look>([
  [actuals.key, ledgerJudged],
  [budget.key, spilledBy],
]);

/** Tabs whose edits are looked at; an edit of any other tab is none of our business, and costs nothing. */
export const isWatched = (tab: string): boolean => LOOKS.has(tab);

/** Tabs on which nothing follows from an edit but that an amount typed as text becomes a number. */
const FIGURES_ONLY =
  /^(?:direction|actions|resources|risks|products|drivers|departments|whatIfs|strategy|ratings|importRules|reforecast .*)$/;
/** KPIs, by the key of their tab: what their formulas are made of is not loaded with every edit. */
const KPIS = 'kpis';
/** No number; several cells, of which nothing is known, may hold texts. */
const isText = (typed: unknown): boolean => typed === undefined || Number.isNaN(Number(typed));
/** A text that is an amount or begins as one, and is no day; `T8`, `tháng 8`. */
const isFigure = (typed: unknown): boolean =>
  isText(typed) && (typeof typed !== 'string' || FIGURE.test(typed) || amount(typed) !== null);
const FIGURE = /^\W*\d(?!\d{0,3}[-/.]\d\d?(?:[-/.]|$))|^t\D{0,6}\d/i;

/**
 * Edits that come rarely, those of an approved Budget among them; what looks at them is loaded on demand. `typed`: the
 * value of a single cell; `keys`: of the tabs that are there.
 */
export const isRare = (tab: string, typed: unknown, keys: readonly string[]): boolean =>
  [KPIS, goalsTab.key, approved.key].includes(tab) ||
  (tab === budget.key && (isText(typed) || keys.includes(approved.key))) ||
  (FIGURES_ONLY.test(tab) && isFigure(typed));

/** What was found; `rare`: what is looked at on demand. */
export type Found = Judged | Spilled | 'rare';

/** Null where nothing follows. */
export const foundIn: Look = (workbook, touched) => LOOKS.get(touched.tab)?.(workbook, touched) ?? null;
