/** The weight of each month by the chosen method. */
import { actualsOf, hasActuals } from '../../domain/control/ledger';
import { isSameKey } from '../../domain/keys';
import { weightsBy } from '../../domain/months/effects';
import { daysIn, monthsOf } from '../../domain/months/months';
import { realigned, type Weights } from '../../domain/months/season';
import type { Figure } from '../../domain/plan';
import { followsTet, shiftTo, weightsFrom } from '../../plan/parts/seasons';
import { readPlan, type Plan } from '../../plan/plan';
import { isThere, seenIn } from '../../plan/sites/years';
import { Refusal } from '../../refusal';
import { actions, goals, kpis, risks } from '../../tabs';
import { filled } from '../../words';
import type { Workbook } from '../../workbook';
import { tradeNamed } from '../draft';
import { SAY } from './words';

export const WAYS = ['even', 'season', 'last year', 'days'] as const;
export type ShareWay = (typeof WAYS)[number];

/** Twelve weights for a line; null where its months of last year are not known. */
export type WeightsOf = (line: string) => readonly number[] | null;

const known = (weights: Weights): readonly number[] => {
  if ('unknownYear' in weights) throw new Refusal(filled(SAY.unknown, { year: weights.unknownYear }));
  return weights.weights;
};

/**
 * Last year's months of a line: from the ledger where that year's plan is in this spreadsheet, or else from a KPI that
 * is made of this line alone.
 */
const lastYearOf = (workbook: Workbook, plan: Plan): ((line: string) => readonly Figure[] | null) => {
  const year = String(Number(plan.first.slice(0, 4)) - 1);
  const before = isThere(workbook, year)
    ? readPlan(seenIn(workbook, year), [actions, goals, kpis, risks])
    : null;
  return (id) => {
    const own = before?.lines.find((line) => isSameKey(line.id, id));
    if (before !== null && own !== undefined && hasActuals(before.ledger, [own]))
      return [...actualsOf(before.ledger, own.id)];
    const kpi = plan.kpis.find(
      ({ madeOf, denominator }) => madeOf !== null && denominator === null && isSameKey(madeOf, id),
    );
    const prior = kpi?.priorMonths ?? [];
    return prior.some((figure) => figure !== null) ? prior : null;
  };
};

/** Last year's months re-aligned to this year's Tết; a month below zero has no weight. */
const asLastYear = (workbook: Workbook, plan: Plan): WeightsOf => {
  const { shift, unknown } = shiftTo(plan.first, plan);
  if (unknown !== null) throw new Refusal(filled(SAY.unknown, { year: unknown }));
  const lastYear = lastYearOf(workbook, plan);
  return (line) => {
    const before = lastYear(line) ?? [];
    const moved = shift === null ? before : realigned(before, shift.last, shift.next);
    const weights = moved.map((figure) => Math.max(0, figure ?? 0));
    return weights.some((weight) => weight > 0) ? weights : null;
  };
};

/** `trade`: whose seasons are followed; blank for Tết alone, with the settings of Direction. */
export const monthWeights = (workbook: Workbook, plan: Plan, way: ShareWay, trade: string): WeightsOf => {
  const months = monthsOf(plan.first);
  if (way === 'last year') return asLastYear(workbook, plan);
  if (way === 'season') {
    const isTet = followsTet(plan.language, plan.direction.currency, plan.direction);
    const own = tradeNamed(trade, isTet)?.season;
    const weights = known(
      own === undefined ? weightsFrom(plan.first, plan.direction) : weightsBy(months, own),
    );
    return () => weights;
  }
  const weights = months.map((month) => (way === 'days' ? daysIn(month) : 1));
  return () => weights;
};
