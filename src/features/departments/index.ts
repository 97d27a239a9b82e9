import { byDepartment } from './byDepartment';

export type { ByDepartmentAnswer } from './byDepartment';

/** What a person can ask for in a firm with departments. */
export const departments = { byDepartment };
