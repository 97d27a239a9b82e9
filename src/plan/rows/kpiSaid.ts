/** A KPI's figure in a sentence that stands alone: with its unit, which a table says in a column of its own. */
import { roundTo } from '../../domain/money/money';
import type { Figure } from '../../domain/plan';
import { spokenFigure, spokenNumber } from '../../speech';
import type { Language } from '../../words';
import type { PlanKpi } from './kpi';

/** An amount is said as money is, a share in %; what is counted, or in millions, to the decimals that it has, two at most. */
export const kpiSaid = (
  figure: Figure,
  kpi: Pick<PlanKpi, 'inPoints' | 'unit' | 'worth'> | null,
  language: Language,
): string => {
  const unit = kpi?.unit.trim() ?? '';
  if (figure === null || kpi === null || kpi.inPoints || kpi.worth === 1 || unit === '')
    return spokenFigure(figure, kpi?.inPoints === true, language);
  const decimals = [0, 1].find((count) => roundTo(figure, count) === roundTo(figure, 2)) ?? 2;
  return `${spokenNumber(figure, language, decimals)} ${unit}`;
};
