import type { Edit } from '../../sheet/edit';
import type { TabPlace } from '../../sheet/formula';
import { ANSWER_COLUMN } from '../../sheet/layout';
import type { Area } from '../../sheet/places/address';
import { pattern, type Style } from '../../sheet/style';
import type { AnyTab } from '../../sheet/tab';
import { DAY_FIRST } from '../../speech';
import { direction } from '../../tabs';

const areasIn = (tab: AnyTab, place: TabPlace): Area[] =>
  Object.entries(tab.kind === 'form' ? tab.fields : tab.columns).flatMap(([key, { format }]): Area[] => {
    if (format !== 'day') return [];
    const [row, column] =
      tab.kind === 'form' ? [place.rowOf(key), ANSWER_COLUMN] : [place.headerRow + 1, place.columnOf(key, 0)];
    if (row === undefined || column === undefined) return [];
    return [{ row, column, columns: 1, ...(tab.kind === 'form' ? { rows: 1 } : {}) }];
  });

/** Applies the date format to the days on a tab. */
export const dayFormats = (tab: AnyTab, place: TabPlace | undefined, style: Style): Edit[] => {
  const areas = place === undefined ? [] : areasIn(tab, place);
  return areas.length === 0 ? [] : [{ kind: 'dress', tab, areas, look: { format: pattern('day', style) } }];
};

/** Stores the date format in Direction's mark when that is written. */
export const withDays = (edit: Edit, { days }: Style): Edit =>
  (edit.kind === 'add tab' || edit.kind === 'adopt') && edit.tab.key === direction.key && days !== DAY_FIRST
    ? { ...edit, carried: days }
    : edit;
