import { spellingOf, type Spelling } from '../domain/keys';
import { layoutOf } from '../sheet/layout';
import type { TableTab } from '../sheet/tab';
import type { Workbook } from '../workbook';

/** Not a year, but Ids need none. */
const ANY_YEAR = '2000-01';
/** How one tab spells its own Ids. */
export const spellingIn = (tab: TableTab, { sheet, dayOf }: Workbook): Spelling => {
  const cells = sheet(tab)?.cells() ?? [];
  const layout = layoutOf(tab.columns, cells, ANY_YEAR, dayOf);
  const [at, id] = [layout?.columns.get('id')?.[0], tab.columns.id];
  if (layout === null || at === undefined || id === undefined) return spellingOf([]);
  const read = (line: readonly unknown[]): string | null =>
    id.read(line[at - 1] ?? '', () => undefined, dayOf) as string | null;
  return spellingOf(cells.slice(layout.headerRow).map(read));
};
