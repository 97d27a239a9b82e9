import { isSameKey, spellingOf, type Alias, type Spelling } from '../../domain/keys';
import { layoutOf } from '../../sheet/layout';
import { placeIn } from '../../sheet/read';
import type { TableTab } from '../../sheet/tab';
import type { Workbook } from '../../workbook';

/** Any year will do, since Ids do not depend on it; best the one that other lookups use, which is cached. */
const ANY_YEAR = '2000-01';
/** The spelling of Ids (or of names that stand in for them) on a tab. */
export const spellingIn = (tab: TableTab, { sheet, dayOf }: Workbook, year = ANY_YEAR): Spelling => {
  const cells = sheet(tab)?.cells() ?? [];
  const layout = layoutOf(tab.columns, cells, year, dayOf);
  const id = tab.columns.id;
  if (layout === null || id === undefined) return spellingOf([]);
  const read = (line: readonly unknown[], at: number | undefined): string | null =>
    at === undefined ? null : (id.read(line[at - 1] ?? '', () => undefined, dayOf) as string | null);
  const rows = cells.slice(layout.headerRow);
  const ids = rows.map((line) => read(line, placeIn(tab.columns, layout, 'id', line)));
  const nameAt = id.orFrom === undefined ? undefined : layout.columns.get(id.orFrom)?.[0];
  const aliases = rows.flatMap((line, at): Alias[] => {
    const [name, own] = [read(line, nameAt), ids[at] ?? null];
    return name === null || own === null || isSameKey(name, own) ? [] : [[name, own]];
  });
  return spellingOf(ids, aliases);
};
