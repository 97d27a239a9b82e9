import { decideOnPlan } from './decideOnPlan';
import { departmentsList } from './list';
import { handOut } from './merging/handOut';
import { mergePlans } from './merging/mergePlans';
import { byDepartment } from './pages/byDepartment';
import { departmentPage } from './pages/departmentPage';

export type { ByDepartmentAnswer } from './pages/byDepartment';
export type { DepartmentPageAnswer } from './pages/departmentPage';
export type { DepartmentsAnswer, DepartmentShown } from './list';
export type { MergeAnswer, MergedShown } from './merging/mergePlans';

/** Features for a firm with departments. */
export const departments = {
  departmentsList,
  byDepartment,
  departmentPage,
  handOut,
  mergePlans,
  decideOnPlan,
};
