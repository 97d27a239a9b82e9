/** Formulas of ours that a person broke: cells were cut onto the ones that they look at, or those were deleted. */
import { brokenIn, completeTable } from '../../sheet/complete';
import type { Edit } from '../../sheet/edit';
import { layoutOf } from '../../sheet/layout';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import type { TableTab } from '../../sheet/tab';
import { actions, budget, decisions, goals, kpis, planTabs, risks } from '../../tabs';
import { monthStart } from '../../tabs/formulas';
import { placesIn } from '../../plan/sites/around';
import type { Plan } from '../../plan/plan';
import type { Workbook } from '../../workbook';
import { valuesIn } from '../set-up';

/** The tables that are read along with the plan: to look at them costs nothing. */
const READ = [budget, kpis, goals, actions, risks, decisions] as unknown as readonly TableTab[];

const surroundings = (workbook: Workbook, { style, first }: Plan): Surroundings => {
  const place = placesIn(workbook, planTabs, first);
  return {
    ...{ style, place, monthStart },
    valuesOf: (tab, column) => valuesIn(workbook.sheet(tab as TableTab), place(tab), [], column),
  };
};

/** What was broken says again what it should, in rows that stand ready too. Formulas are read only of broken tabs. */
export const repaired = (workbook: Workbook, plan: Plan): Edit[] =>
  READ.flatMap((tab) => {
    const sheet = workbook.sheet(tab);
    const layout = sheet === null ? null : layoutOf(tab.columns, sheet.cells(), plan.first, workbook.dayOf);
    if (sheet === null || layout === null || !brokenIn(tab, layout, sheet.cells())) return [];
    const standing = { name: sheet.name(), cells: sheet.cells(), formulas: sheet.formulas() };
    return completeTable(tab, standing, plan.first, workbook.dayOf, surroundings(workbook, plan));
  });
