import type { Month } from '../../domain/plan';
import type { Restated } from '../../domain/review/restated';
import type { Findings } from '../../plan/findings';
import type { ProgressFound } from '../../plan/goals/progress';
import type { PlanEntry } from '../../plan/ledger/entries';
import type { Ruling } from '../../plan/ledger/limits';
import type { LineProducts } from '../../plan/parts/products';
import type { SourceFacts } from '../../plan/parts/sources';
import type { Plan } from '../../plan/plan';
import { bandOver } from '../../sheet/page/row';
import type { Section as PageSection, Written } from '../../sheet/page/section';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import type { TableTab } from '../../sheet/tab';
import { reviewColumns, type Wording } from '../../tabs/made/review';
import type { ResourceRow } from '../../tabs/plan/resources';
import type { Words } from '../../words';

/** Everything that a review is made from. */
export interface ReportInput {
  plan: Plan;
  findings: Findings;
  /** Rulings on entries up to the month's end. */
  rulings: readonly Ruling<PlanEntry>[];
  /** The months that are closed. */
  closed: Pick<ReadonlyMap<Month, unknown>, 'has'>;
  /** Figures of closed months that have changed since. */
  restated: readonly Restated[];
  tab: TableTab<typeof reviewColumns>;
  /** The version that the KPIs' plan figures come from; null for the plan itself. */
  against: Words | null;
  /** By the tag of the KPI's row. */
  worded: ReadonlyMap<string, Wording>;
  /** Names of KPIs that were explained on this tab, by tag, including those that no longer exist. */
  names: ReadonlyMap<string, string>;
  /** What a person filled in below the KPIs. */
  written: Written;
  /** Cells that a person wrote in places not meant for it. */
  kept: readonly string[];
  /** The lines that keep products, with their quantities. */
  products: readonly LineProducts[];
  /** Actuals that are read from other tabs. */
  sources: readonly SourceFacts[];
  /** People and other capacity; null for a month's review. */
  resources: readonly ResourceRow[] | null;
  /** The progress of work; null for a plan without departments and people. */
  progress: ProgressFound | null;
  around: Surroundings;
  tabName: (key: string) => string;
}

/** A section below the KPIs of a month, a quarter or a year. */
export type Section<T> = PageSection<T, ReportInput, keyof typeof reviewColumns>;

export const reviewBand = bandOver(reviewColumns);
