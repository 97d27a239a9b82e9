import { isSameKey } from '../../domain/keys';
import type { Workbook } from '../../workbook';
import type { Plan, PlanLine } from '../plan';
import { approvedHere } from './approved';

/** Whether a line may still be planned freely: an approved one changes only by moving money. */
export const openIn = (workbook: Workbook, plan: Plan): ((line: PlanLine) => boolean) => {
  const approved = approvedHere(workbook, plan.first)?.lines ?? [];
  return ({ id }) => !approved.some((line) => isSameKey(line.id, id));
};
