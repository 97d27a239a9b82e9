import { done, type Feature } from '../../../asking/feature';
import { monthIn } from '../../../asking/fields';
import type { Month } from '../../../domain/plan';
import { firmOf, type Firm } from '../../../plan/firm/departments';
import { periodOf } from '../../../plan/period';
import { readPlan, type Plan } from '../../../plan/plan';
import { keptPage } from '../../../plan/sites/keptPage';
import { nameIn } from '../../../plan/sites/site';
import { tabNames } from '../../../plan/sites/tabName';
import { Refusal } from '../../../refusal';
import { spokenMonth } from '../../../speech';
import { actions, goals, kpis, risks } from '../../../tabs';
import { fill, type Words } from '../../../words';
import type { Workbook } from '../../../workbook';
import { byDepartmentTab } from './madeTab';
import { laidPage, byDepartmentPage } from './page';
import { ceilingRows, summedRows } from './sums';

export interface ByDepartmentAnswer {
  month: Month;
  label: string;
  /** The name of its tab. */
  tab: string;
}

const MADE: Words = {
  en: 'The sums by department for {month} are on the tab “{tab}”.',
  vi: 'Số liệu theo bộ phận tháng {month} ở trang “{tab}”.',
};
const NO_FIRM: Words = {
  en: 'This plan has no tab Departments. Add it under “Set up the plan”.',
  vi: 'Kế hoạch này chưa có trang Bộ phận. Hãy thêm ở “Thiết lập kế hoạch”.',
};

/** The departments; a Refusal where the plan has none. */
export const firmIn = (workbook: Workbook, plan: Plan): Firm => {
  const firm = firmOf(workbook, plan);
  if (firm === null) throw new Refusal(NO_FIRM);
  return firm;
};

/** Writes the plan's money by department and group on a tab of its own, or brings that tab up to date. */
export const byDepartment: Feature<{ month: Month | null }, ByDepartmentAnswer> = {
  title: { en: 'By department, on a tab', vi: 'Theo bộ phận, trên một trang' },
  reads: false,
  menu: null,
  accept: (raw) => ({ month: monthIn(raw, 'month') }),
  run: (workbook, asked) => {
    const plan = readPlan(workbook, [kpis, goals, actions, risks]);
    const firm = firmIn(workbook, plan);
    const month = asked.month === null ? plan.lastMonth : periodOf(plan.first, asked.month);
    const ceilings = ceilingRows(plan, firm);
    const input = {
      plan,
      firm,
      month,
      rows: summedRows(plan, firm, month),
      ceilings: [...ceilings.departments, ...ceilings.groups],
      problems: [...plan.problems, ...firm.problems],
      tabName: tabNames(workbook, plan.language),
    };
    const edits = keptPage(workbook, plan, {
      tab: byDepartmentTab,
      page: byDepartmentPage(plan.first),
      ours: 'outlookVariance',
      lay: (around) => laidPage({ ...input, kept: around.kept }, around),
    });
    const tab = nameIn(workbook, byDepartmentTab, plan.language);
    const label = spokenMonth(month);
    const message = fill(MADE, plan.language, { month: label, tab });
    return done(plan, edits, { month, label, tab }, message, input.problems);
  },
};
