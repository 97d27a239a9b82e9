import { byDepartment } from './pages/byDepartment';
import { decideOnPlan } from './decideOnPlan';
import { departmentPage } from './pages/departmentPage';
import { handOut } from './merging/handOut';
import { departmentsList } from './list';
import { mergePlans } from './merging/mergePlans';

export type { ByDepartmentAnswer } from './pages/byDepartment';
export type { DepartmentPageAnswer } from './pages/departmentPage';
export type { DepartmentsAnswer, DepartmentShown } from './list';
export type { MergeAnswer, MergedShown } from './merging/mergePlans';

/** What a person can ask for in a firm with departments. */
export const departments = {
  departmentsList,
  byDepartment,
  departmentPage,
  handOut,
  mergePlans,
  decideOnPlan,
};
