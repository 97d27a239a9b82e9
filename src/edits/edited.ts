/** What an edit that a person made leads to. */
import { amount } from '../domain/amount';
import { actuals, budget, kpis } from '../tabs';
import { approved } from '../tabs/approved';
import { goalsTab } from '../tabs/goalsTab';
import { languageIn, layoutOf } from '../sheet/layout';
import type { Language } from '../words';
import type { Workbook } from '../workbook';
import { actualsEdited } from './actuals/actuals';
import { budgetEdited } from './budget';
import { ANY_YEAR } from './cells';
import type { Consequence, Edited } from './event';
import { kpisEdited } from './kpis';

type Listener = (workbook: Workbook, edited: Edited) => Consequence | null;
const LISTENERS: ReadonlyMap<string, Listener> = new Map([
  [actuals.key, actualsEdited],
  [budget.key, budgetEdited],
  [kpis.key, kpisEdited],
]);

/** Tabs whose edits lead to something; an edit of any other tab is none of our business, and costs nothing. */
export const isWatched = (tab: string): boolean => LISTENERS.has(tab);

/** Tabs on which nothing follows from an edit but that an amount typed as text becomes a number. */
const FIGURES_ONLY: readonly string[] = ['actions', 'resources', 'risks', 'products'];
/** A single cell's value that is no such text; what is not known (several cells) may be one. */
const isNoAmount = (typed: unknown): boolean =>
  typed !== undefined &&
  (typeof typed !== 'string' || !Number.isNaN(Number(typed)) || amount(typed) === null);

/**
 * Edits that come rarely, those of an approved Budget among them; what looks at them is loaded on demand. `typed`: the
 * value of a single cell; `keys`: of the tabs that are there.
 */
export const isRare = (tab: string, typed: unknown, keys: readonly string[]): boolean =>
  [goalsTab.key, approved.key].includes(tab) ||
  (tab === budget.key && keys.includes(approved.key)) ||
  (FIGURES_ONLY.includes(tab) && !isNoAmount(typed));

export const afterEdit: Listener = (workbook, edited) =>
  LISTENERS.get(edited.tab)?.(workbook, edited) ?? null;

/** The language in which the edited tab's headers are written. */
export const languageOfPlan = (workbook: Workbook, { tab }: Edited): Language => {
  const watched = [actuals, budget, kpis].find(({ key }) => key === tab) ?? kpis;
  // Goals share headers with KPIs.
  const cells = workbook.sheet(tab === goalsTab.key ? goalsTab : watched)?.cells() ?? [];
  const layout = layoutOf(watched.columns, cells, ANY_YEAR, workbook.dayOf);
  return layout === null ? workbook.userLanguage : languageIn(watched.columns, cells, layout);
};
