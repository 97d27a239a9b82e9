/** A KPI's figure as text that stands alone, with its unit, for which a table has a column. */
import { roundTo } from '../../domain/money/money';
import type { Figure } from '../../domain/plan';
import { spokenFigure, spokenNumber } from '../../speech';
import type { Language } from '../../words';
import type { PlanKpi } from './kpi';

type Measured = Pick<PlanKpi, 'inPoints' | 'unit' | 'worth' | 'decimals'>;

/** Blank where the figure's format already shows it: % or the plan's currency. */
export const unitSaid = ({ inPoints, unit, worth }: Measured): string =>
  inPoints || worth === 1 ? '' : unit.trim();

/** As money or in %. Computed amounts may be finer than a cent: thousandths are shown in a currency that has them. */
export const spokenIn =
  ({ inPoints, decimals }: Pick<PlanKpi, 'inPoints' | 'decimals'>, language: Language) =>
  (figure: Figure): string => {
    const told = figure === null || decimals === null ? figure : roundTo(figure, Math.max(2, decimals));
    return spokenFigure(told, inPoints, language);
  };

/** Amounts as money, shares in %; anything else, such as counts or millions, with at most two decimals. */
export const kpiFigureSaid = (figure: Figure, kpi: Measured | null, language: Language): string => {
  if (figure === null || kpi === null) return spokenFigure(figure, false, language);
  if (unitSaid(kpi) === '') return spokenIn(kpi, language)(figure);
  const decimals = [0, 1].find((count) => roundTo(figure, count) === roundTo(figure, 2)) ?? 2;
  return spokenNumber(figure, language, decimals);
};

/** The figure with its unit. */
export const kpiSaid = (figure: Figure, kpi: Measured | null, language: Language): string => {
  const unit = figure === null || kpi === null ? '' : unitSaid(kpi);
  return kpiFigureSaid(figure, kpi, language) + (unit === '' ? '' : ` ${unit}`);
};
