/** What the pages of teams have in common. */
import type { Day } from '../../domain/plan';
import type { Look } from '../../sheet/edit';
import { looking, type PageCell } from '../../sheet/page/row';
import { pattern, type Style } from '../../sheet/style';
import type { Words } from '../../words';

/** Shown for work or a goal without a department. */
export const NOWHERE: Words = { en: '(no department)', vi: '(không ghi bộ phận)' };

export const CENTRED: Look = { align: 'center' };

/** A day; a blank cell where there is none. */
export const dayCell = (day: Day | null, style: Style): PageCell =>
  looking(day === null ? null : { day }, { ...CENTRED, format: pattern('day', style) });
