/** A KPI's figure in a sentence that stands alone: with its unit, which a table says in a column of its own. */
import { roundTo } from '../../domain/money/money';
import type { Figure } from '../../domain/plan';
import { spokenFigure, spokenNumber } from '../../speech';
import type { Language } from '../../words';
import type { PlanKpi } from './kpi';

type Measured = Pick<PlanKpi, 'inPoints' | 'unit' | 'worth'>;

/** Blank where a currency's rules or % say it already. */
export const unitSaid = ({ inPoints, unit, worth }: Measured): string =>
  inPoints || worth === 1 ? '' : unit.trim();

/** An amount is said as money is, a share in %; what is counted, or in millions, to the decimals that it has, two at most. */
export const kpiFigureSaid = (figure: Figure, kpi: Measured | null, language: Language): string => {
  if (figure === null || kpi === null || unitSaid(kpi) === '')
    return spokenFigure(figure, kpi?.inPoints === true, language);
  const decimals = [0, 1].find((count) => roundTo(figure, count) === roundTo(figure, 2)) ?? 2;
  return spokenNumber(figure, language, decimals);
};

export const kpiSaid = (figure: Figure, kpi: Measured | null, language: Language): string => {
  const unit = figure === null || kpi === null ? '' : unitSaid(kpi);
  return kpiFigureSaid(figure, kpi, language) + (unit === '' ? '' : ` ${unit}`);
};
