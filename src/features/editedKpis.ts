import type { Workbook } from '../workbook';
import type { Consequence, Edited } from './edited';

export const kpisEdited = (_workbook: Workbook, _edited: Edited): Consequence | null => null;
