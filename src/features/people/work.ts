/** People and the work of the action plan, as the rules see them. */
import type { Able, LoadWork } from '../../domain/goals/load';
import { keyOf } from '../../domain/keys';
import { firmLimits } from '../../plan/firm/ceilings';
import { inColumn, unknownDepartments } from '../../plan/firm/departmentNames';
import { rowsOf } from '../../plan/frame';
import type { Plan } from '../../plan/plan';
import { isOfAnother } from '../../sheet/read';
import { resources } from '../../tabs';
import type { ResourceRow } from '../../tabs/plan/resources';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';

export const ownedWork = ({ actions }: Pick<Plan, 'actions'>): LoadWork[] =>
  actions.flatMap(({ id, owner, department, hours, start, due, status, progress, row }) =>
    owner === null ? [] : [{ id: id ?? `#${row}`, owner, department, hours, start, due, status, progress }],
  );

/** Persons on Resources; other capacity is nobody who owns work, unless work names it. */
export const peopleOf = (rows: readonly ResourceRow[], work: readonly LoadWork[]): Able[] => {
  const owners = new Set(work.map(({ owner }) => keyOf(owner) ?? owner));
  return rows.flatMap(({ name, kind, department, available }) => {
    const isOwner = owners.has(keyOf(name ?? '') ?? name ?? '');
    return name === null || (kind === 'other' && !isOwner) ? [] : [{ name, department, available }];
  });
};

/** A person in two departments: work is by person, so hours are, too. */
const ONE_ROW: Words = {
  en: 'one row a person: write the hours of all departments into the first one; until then this row counts nowhere',
  vi: 'mỗi người một dòng: ghi tổng số giờ ở các bộ phận vào dòng đầu; tạm thời dòng này không được tính',
};

/** The tab as it was read; in a firm departments that it names and does not have are among what there is to say. */
export const resourcesOf = (workbook: Workbook, plan: Plan) => {
  const read = rowsOf(workbook, resources, plan);
  const firm = firmLimits(workbook, plan);
  const unknown =
    firm === null ? [] : unknownDepartments(firm.tree, [inColumn(resources, read, 'department')]);
  const own = read.problems.map((each) => (isOfAnother(each) ? { ...each, expected: ONE_ROW } : each));
  return { ...read, problems: [...own, ...unknown] };
};
