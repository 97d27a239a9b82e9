/** BabyCare House 2026: a shop's whole year, to learn from and to try things on. */
import type { LedgerRow } from '../tabs/ledger/actuals';
import type { ActionRow } from '../tabs/plan/actions';
import type { BudgetRow } from '../tabs/plan/budget';
import type { GoalRow } from '../tabs/plan/goals';
import type { KpiRow } from '../tabs/plan/kpis';
import type { ResourceRow } from '../tabs/plan/resources';
import type { RiskRow } from '../tabs/plan/risks';
import type { Language } from '../words';
import { actions } from './actions';
import { budget } from './budget';
import { directionIn, type DirectionAnswers } from './direction';
import { goals } from './goals';
import { kpis } from './kpis';
import { ledgerIn } from './ledger';
import { resources } from './resources';
import { risks } from './risks';
import { inLanguage, type Filled, type SampleRow } from './told';

/** What each tab holds: answers or rows by column key, choices by their English names, days as 'YYYY-MM-DD'. */
export interface SampleRows {
  direction: DirectionAnswers;
  goals: readonly Filled<GoalRow>[];
  budget: readonly Filled<BudgetRow>[];
  actions: readonly Filled<ActionRow>[];
  resources: readonly Filled<ResourceRow>[];
  risks: readonly Filled<RiskRow>[];
  kpis: readonly Filled<KpiRow>[];
  actuals: readonly Filled<LedgerRow>[];
}

/** The sample plan, all in one language, as it stands at the beginning of July. */
export const samplePlan = (language: Language): SampleRows => {
  const told = <R>(rows: readonly SampleRow<R>[]): Filled<R>[] =>
    rows.map((row) => inLanguage(row, language));
  return {
    direction: directionIn(language),
    goals: told<GoalRow>(goals),
    budget: told<BudgetRow>(budget),
    actions: told<ActionRow>(actions()),
    resources: told<ResourceRow>(resources),
    risks: told<RiskRow>(risks),
    kpis: told<KpiRow>(kpis),
    actuals: ledgerIn(language),
  };
};
