import type { Month } from '../../domain/plan';
import { restated, type Restated } from '../../domain/review/restated';
import type { Plan } from '../plan';
import type { ClosedMonths } from './closed';
import { standNow } from './present';

/** What has changed in closed months up to the given one: lines, and KPIs where no line accounts for the change. */
export const restatedUpTo = (plan: Plan, closed: ClosedMonths, month: Month): Restated[] => {
  const months = [...closed].filter(([each]) => each <= month).sort(([a], [b]) => (a < b ? -1 : 1));
  const latest = months.at(-1)?.[0];
  const byHand = new Set(plan.kpis.filter(({ madeOf }) => madeOf === null).map(({ id }) => id));
  return months
    .flatMap(([each, { stand }]) => (stand === null ? [] : restated(stand, standNow(plan, each))))
    .filter(
      ({ of, id, period, month: each }) =>
        of === 'line' || (period === 'month' ? byHand.has(id) : each === latest),
    );
};
