/** Tabs of which edits only make numbers of amounts that were typed as text: `40tr` on the action plan. */
import { layoutOf } from '../sheet/layout';
import { neighbours } from '../sheet/inPlace';
import type { TableTab } from '../sheet/tab';
import { readFigure } from '../sheet/value';
import { actions, resources, risks } from '../tabs';
import { products } from '../tabs/products';
import type { Workbook } from '../workbook';
import { ANY_YEAR, figuresTyped } from './cells';
import type { Consequence, Edited } from './event';

const TABS = [actions, resources, risks, products] as unknown as readonly TableTab[];

/** Null for a tab that is none of these. */
export const figuresEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const tab = TABS.find(({ key }) => key === edited.tab);
  const cells = tab === undefined ? [] : (workbook.sheet(tab)?.cells() ?? []);
  const layout = tab === undefined ? null : layoutOf(tab.columns, cells, ANY_YEAR, workbook.dayOf);
  if (tab === undefined || layout === null) return null;
  const keys = Object.entries(tab.columns).flatMap(([key, { read, computed }]) =>
    read === readFigure && !computed ? [key] : [],
  );
  return { edits: neighbours(tab, figuresTyped(cells, edited, layout, keys)), toast: null };
};
