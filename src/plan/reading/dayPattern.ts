import { DAY_FIRST } from '../../speech';
import type { Workbook } from '../../workbook';

/** Direction, by whose mark the pattern is carried: known without a read. */
const DIRECTION = { key: 'direction' };

/** How days are written, as set-up found it in the spreadsheet's locale. */
export const dayPattern = (workbook: Pick<Workbook, 'carried'>): string =>
  workbook.carried(DIRECTION) || DAY_FIRST;
