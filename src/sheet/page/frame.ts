/** The tab of a page: its sizes, what stands still and what is hidden, and that our cells are asked about. */
import type { Language } from '../../words';
import { slots } from '../content';
import type { Edit } from '../edit';
import { freshLayout, type Layout } from '../layout';
import type { Area } from '../places/address';
import { protectWords } from '../scaffold/columns';
import type { Columns, TableTab, TabRef } from '../tab';

export interface Frame {
  tab: TabRef & { colour: string; frozenColumns?: number };
  name: string;
  /** How far the page is to reach beyond its last row and column. */
  rows: number;
  columns: number;
  /** From the left, as many as are to be set. */
  widths: readonly number[];
  /** From the top; where rows find their own height, none. */
  heights?: readonly number[];
  gridlines: boolean;
  /** From here on columns are out of people's sight. */
  hiddenFrom?: number | undefined;
  /** The last column. */
  width: number;
  rules?: readonly Edit[];
  /** The cells that are ours: an edit of them is asked about. */
  ours?: readonly Area[];
}

/** How many rows stand free below the last one. */
export const ROOM = 20;

/** The page's tab, added left of all others. */
export const frameEdits = (frame: Frame, language: Language): Edit[] => {
  const { tab, name, rows, columns, width, hiddenFrom, heights = [], rules = [], ours = [] } = frame;
  const { frozenColumns = 0, colour } = tab;
  return [
    { kind: 'add tab', tab, name, rows, columns, colour, first: true },
    {
      kind: 'widths',
      tab,
      widths: runs(frame.widths).map(({ at, count, size }) => ({ column: at, columns: count, width: size })),
    },
    ...some(heights, (sizes): Edit => ({
      kind: 'heights',
      tab,
      heights: runs(sizes).map(({ at, count, size }) => ({ row: at, rows: count, height: size })),
    })),
    ...(frame.gridlines ? [] : [{ kind: 'hide gridlines', tab } as const]),
    ...(frozenColumns === 0 ? [] : [{ kind: 'freeze', tab, rows: 0, columns: frozenColumns } as const]),
    ...(hiddenFrom === undefined
      ? []
      : [{ kind: 'hide columns', tab, column: hiddenFrom, columns: width - hiddenFrom + 1 } as const]),
    ...rules,
    ...some(ours, (areas): Edit => ({ kind: 'protect', tab, areas, why: protectWords[language] })),
  ];
};

const some = <T>(items: readonly T[], edit: (items: readonly T[]) => Edit): Edit[] =>
  items.length === 0 ? [] : [edit(items)];

/** A tab that lost its mark, or never got it, is ours again by the name under which it was found; blank where it is. */
export const claimed = (tab: TabRef, name: string): Edit[] =>
  name === '' ? [] : [{ kind: 'adopt', tab, name }];

/** Neighbours of one size, from 1. */
const runs = (sizes: readonly number[]): { at: number; count: number; size: number }[] =>
  sizes.reduce<{ at: number; count: number; size: number }[]>((list, size, index) => {
    const last = list.at(-1);
    if (last?.size === size) last.count += 1;
    else list.push({ at: index + 1, count: 1, size });
    return list;
  }, []);

/** The first column that is hidden: all to the right of it are. */
export const firstHidden = (columns: Columns, layout: Layout = freshLayout(columns, 1)): number | undefined =>
  slots(columns)
    .filter(({ column }) => column.hidden)
    .map(({ key, month }) => layout.columns.get(key)?.[month])
    .find((column) => column !== undefined);

/** A page whose rows have columns, by the name that it gets; all up to the last column of ours, `ours`, is ours. */
interface ColumnPage {
  tab: TableTab;
  name: string;
  ours: string;
}

/** Its tab, as it is added. */
export const columnsAdded = (
  { tab, name, ours }: ColumnPage,
  layout: Layout,
  rows: number,
  language: Language,
): Edit[] => {
  const width = layout.nextColumn - 1;
  const shown = slots(tab.columns).filter(({ column }) => !column.hidden);
  return frameEdits(
    {
      tab,
      name,
      width,
      columns: width,
      rows: rows + ROOM,
      gridlines: true,
      widths: shown.map(({ column }) => column.width),
      hiddenFrom: firstHidden(tab.columns, layout),
      ours: [{ row: 1, column: 1, columns: layout.columns.get(ours)?.[0] ?? 1 }],
    },
    language,
  );
};

/** Columns that were taken away come back on the right. */
export const withAllColumns = (columns: Columns, layout: Layout): Layout => {
  let next = layout.nextColumn;
  const places = new Map(
    Object.entries(columns).map(([key, { span }]) => [
      key,
      Array.from({ length: span }, (_, month) => layout.columns.get(key)?.[month] ?? next++),
    ]),
  );
  return { ...layout, columns: places, nextColumn: next };
};
