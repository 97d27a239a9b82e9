import type { Workbook } from '../../workbook';

/** Tabs that only a firm with departments and people has. */
const KEPT = ['departments', 'strategy', 'scorecards', 'coordination', 'progress'] as const;

/** Whether the plan is a firm's; a shop is offered nothing about departments and people. Needs no read. */
export const isFirm = (workbook: Pick<Workbook, 'keys'>): boolean => {
  const keys = workbook.keys();
  return KEPT.some((key) => keys.includes(key));
};
