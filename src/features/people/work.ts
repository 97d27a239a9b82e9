/** People and the work of the action plan, in the form that the rules take. */
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

/** The persons on Resources. Other capacity there counts only if work names it as owner. */
export const peopleOf = (rows: readonly ResourceRow[], work: readonly LoadWork[]): Able[] => {
  const owners = new Set(work.map(({ owner }) => keyOf(owner) ?? owner));
  return rows.flatMap(({ name, kind, department, available }) => {
    const isOwner = owners.has(keyOf(name ?? '') ?? name ?? '');
    return name === null || (kind === 'other' && !isOwner) ? [] : [{ name, department, available }];
  });
};

/** For a person listed in two departments: work is assigned by person, so hours are counted by person, too. */
const ONE_ROW: Words = {
  en: 'one row a person: write the hours of all departments into the first one; until then this row counts nowhere',
  vi: 'mỗi người một dòng: ghi tổng số giờ ở các bộ phận vào dòng đầu; tạm thời dòng này không được tính',
};

/** Resources as read; in a firm, problems include departments that it names but the firm does not have. */
export const resourcesOf = (workbook: Workbook, plan: Plan) => {
  const read = rowsOf(workbook, resources, plan);
  const firm = firmLimits(workbook, plan);
  const unknown =
    firm === null ? [] : unknownDepartments(firm.tree, [inColumn(resources, read, 'department')]);
  const own = read.problems.map((each) => (isOfAnother(each) ? { ...each, expected: ONE_ROW } : each));
  return { ...read, problems: [...own, ...unknown] };
};
