import type { Workbook } from '../../workbook';

/** Tabs that only a firm with departments and people keeps. */
const KEPT = ['departments', 'strategy', 'scorecards', 'coordination', 'progress'] as const;

/** Whether the plan is a firm's: nothing about departments and people is offered to a shop. Costs no read. */
export const isFirm = (workbook: Pick<Workbook, 'keys'>): boolean => {
  const keys = workbook.keys();
  return KEPT.some((key) => keys.includes(key));
};
