import { fiscalMonth } from '../../domain/months/months';
import type { Figure, Status } from '../../domain/plan';
import { priorYear } from '../../domain/review/prior';
import { favourable, thresholds, type Comparison } from '../../domain/review/variance';
import type { Findings, KpiFinding } from '../../plan/findings';
import type { Plan } from '../../plan/plan';
import { kpiFigureSaid, unitSaid } from '../../plan/rows/kpiSaid';
import { heardFigure, spokenChange } from '../../speech';
import type { Language } from '../../words';

/** An actual or an outlook beside its plan: figures to draw, and the same as text. */
export interface Bars {
  actual: Figure;
  plan: Figure;
  /** Last year's figure, where it is known. */
  prior: Figure;
  said: { actual: string; plan: string; prior: string };
  /** '+5.8%', '−1.4 points'; blank where there is nothing to compare with. */
  variance: string;
  /** The variance from −1 to 1 on one scale for all KPIs: 1 is twice the off-track threshold. */
  size: number;
  /** Null where there is no variance, or it can't be judged. */
  favourable: boolean | null;
}

/** A KPI for the sidebar. */
export interface KpiCard {
  id: string;
  name: string;
  /** Blank where the figures already show it. */
  unit: string;
  /** The status to date. */
  status: Status;
  toDate: Bars;
  /** Here `actual` is the full-year outlook. */
  year: Bars;
}

const sizeOf = (variancePct: Figure, red: number): number => {
  if (variancePct === null) return 0;
  return red === 0 ? Math.sign(variancePct) : Math.max(-1, Math.min(1, variancePct / (2 * red)));
};

export const barsOf = (
  { kpi }: Pick<KpiFinding, 'kpi'>,
  { actual, plan, variance, variancePct }: Comparison,
  prior: Figure,
  language: Language,
): Bars => {
  const said = (figure: Figure): string => kpiFigureSaid(figure, kpi, language);
  return {
    actual,
    plan,
    prior,
    said: { actual: said(actual), plan: said(plan), prior: said(prior) },
    variance: variancePct === null ? '' : spokenChange(variancePct, kpi.inPoints, language),
    size: sizeOf(variancePct, thresholds(kpi).red),
    // A variance that is shown as zero is neither better nor worse.
    favourable:
      variance === 0 || heardFigure(variancePct, true) === 0 ? null : favourable(variance, kpi.betterWhen),
  };
};

/** Each KPI to date and over the year, beside its plan and last year. */
export const kpiCards = (plan: Plan, { kpis, month }: Findings): KpiCard[] => {
  const closed = fiscalMonth(plan.first, month) ?? 1;
  const lines = plan.lines.map(({ id }) => id);
  return kpis.map((found) => {
    const { kpi, review } = found;
    const prior = priorYear({ kpi, review, kpis: plan.kpis, lines, from: closed, closed });
    return {
      id: kpi.id,
      name: kpi.name,
      unit: unitSaid(kpi),
      status: review.toDate.status,
      toDate: barsOf(found, review.toDate, prior?.toDate.prior ?? null, plan.language),
      year: barsOf(found, review.year, prior?.year.prior ?? null, plan.language),
    };
  });
};
