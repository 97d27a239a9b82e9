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

/** Everything that the report is made from. */
export interface ReportInput {
  plan: Plan;
  findings: Findings;
  /** How entries over a limit stand, up to the month's end. */
  rulings: readonly Ruling<PlanEntry>[];
  /** The months that are closed. */
  closed: Pick<ReadonlyMap<Month, unknown>, 'has'>;
  /** What of them is another figure now. */
  restated: readonly Restated[];
  tab: TableTab<typeof reviewColumns>;
  /** The version that the KPIs' plan figures come from; null for the plan itself. */
  against: Words | null;
  /** By the tag of the KPI's row. */
  worded: ReadonlyMap<string, Wording>;
  /** Names of KPIs that were explained on this tab, by tag, also of those that are gone. */
  names: ReadonlyMap<string, string>;
  /** What a person filled in under the KPIs. */
  written: Written;
  /** Cells that a person wrote outside the cells meant for it. */
  kept: readonly string[];
  /** The lines of which products are kept, with their quantities. */
  products: readonly LineProducts[];
  /** Where actuals stand that are in no ledger of ours. */
  sources: readonly SourceFacts[];
  /** People and other capacity; of a month's review none. */
  resources: readonly ResourceRow[] | null;
  /** How far work has come; null of a plan without departments and people. */
  progress: ProgressFound | null;
  around: Surroundings;
  tabName: (key: string) => string;
}

/** A section under the KPIs of a month, a quarter or a year. */
export type Section<T> = PageSection<T, ReportInput, keyof typeof reviewColumns>;

export const reviewBand = bandOver(reviewColumns);
