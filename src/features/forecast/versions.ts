import { done, type Feature } from '../../asking/feature';
import { total } from '../../domain/money/figures';
import type { Day, Figure } from '../../domain/plan';
import type { VersionMonths } from '../../domain/year/version';
import { readPlan, type Plan } from '../../plan/plan';
import { versionMonths, versionsOf } from '../../plan/versions/version';
import { actions, goals, kpis, risks } from '../../tabs';
import * as titles from '../../titles';

export interface VersionShown {
  key: string;
  name: string;
  when: Day | null;
  who: string | null;
  why: string | null;
  givenUp: string | null;
  /** The Id of the decision that made this version. */
  decision: string | null;
  /** Revenue over the year, and what is left after costs. */
  revenue: Figure;
  left: Figure;
}
export interface VersionsAnswer {
  /** The plan first, then the current budget, then the forecasts from the oldest on. */
  versions: VersionShown[];
}

const sums = ({ lines }: Plan, months: VersionMonths): Pick<VersionShown, 'revenue' | 'left'> => {
  const years = lines.map(({ id, type }) => ({ type, year: total(months.get(id) ?? []) }));
  const revenue = total(years.map(({ type, year }) => (type === 'revenue' ? year : null)));
  const outgoing = total(years.map(({ type, year }) => (type === 'revenue' ? null : year)));
  return { revenue, left: total([revenue, outgoing === null ? null : -outgoing]) };
};

/** Lists the named versions of the plan: when, by whom, why, and what was given up. */
export const versions: Feature<null, VersionsAnswer> = {
  title: titles.versions,
  reads: true,
  menu: null,
  accept: () => null,
  run: (workbook) => {
    const plan = readPlan(workbook, [kpis, goals, actions, risks]);
    const shown = versionsOf(workbook, plan).map(({ name, ...version }) => ({
      ...version,
      name: name[plan.language],
      ...sums(plan, versionMonths(workbook, plan, version.key)),
    }));
    return done(plan, [], { versions: shown }, '');
  },
};
