import { DAY_FIRST } from '../../speech';
import type { Workbook } from '../../workbook';

/** Direction's mark carries the pattern, so that it needs no read. */
const DIRECTION = { key: 'direction' };

/** How days are written: as set-up found it in the spreadsheet's locale. */
export const dayPattern = (workbook: Pick<Workbook, 'carried'>): string =>
  workbook.carried(DIRECTION) || DAY_FIRST;
