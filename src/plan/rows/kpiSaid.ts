/** A KPI's figure in a sentence that stands alone: with its unit, which a table says in a column of its own. */
import { roundTo } from '../../domain/money/money';
import type { Figure } from '../../domain/plan';
import { spokenFigure, spokenNumber } from '../../speech';
import type { Language } from '../../words';
import type { PlanKpi } from './kpi';

type Measured = Pick<PlanKpi, 'inPoints' | 'unit' | 'worth' | 'decimals'>;

/** Blank where a currency's rules or % say it already. */
export const unitSaid = ({ inPoints, unit, worth }: Measured): string =>
  inPoints || worth === 1 ? '' : unit.trim();

/** As money, or in %. What was worked out may be finer than a cent: thousandths are told in a currency that has them. */
export const spokenIn =
  ({ inPoints, decimals }: Pick<PlanKpi, 'inPoints' | 'decimals'>, language: Language) =>
  (figure: Figure): string => {
    const told = figure === null || decimals === null ? figure : roundTo(figure, Math.max(2, decimals));
    return spokenFigure(told, inPoints, language);
  };

/** An amount is said as money is, a share in %; what is counted, or in millions, to the decimals that it has, two at most. */
export const kpiFigureSaid = (figure: Figure, kpi: Measured | null, language: Language): string => {
  if (figure === null || kpi === null) return spokenFigure(figure, false, language);
  if (unitSaid(kpi) === '') return spokenIn(kpi, language)(figure);
  const decimals = [0, 1].find((count) => roundTo(figure, count) === roundTo(figure, 2)) ?? 2;
  return spokenNumber(figure, language, decimals);
};

export const kpiSaid = (figure: Figure, kpi: Measured | null, language: Language): string => {
  const unit = figure === null || kpi === null ? '' : unitSaid(kpi);
  return kpiFigureSaid(figure, kpi, language) + (unit === '' ? '' : ` ${unit}`);
};
