import { byDepartment } from './byDepartment';
import { decideOnPlan } from './decideOnPlan';
import { departmentPage } from './departmentPage';
import { handOut } from './handOut';
import { departmentsList } from './list';
import { mergePlans } from './mergePlans';

export type { ByDepartmentAnswer } from './byDepartment';
export type { DepartmentPageAnswer } from './departmentPage';
export type { DepartmentsAnswer, DepartmentShown } from './list';
export type { MergeAnswer, MergedShown } from './mergePlans';

/** What a person can ask for in a firm with departments. */
export const departments = {
  departmentsList,
  byDepartment,
  departmentPage,
  handOut,
  mergePlans,
  decideOnPlan,
};
