/** The tab of a page: its sizes, frozen rows and columns, hidden columns, and protection of our cells. */
import type { Language } from '../../words';
import { slots } from '../content';
import type { Edit } from '../edit';
import { freshLayout, type Layout } from '../layout';
import type { Area } from '../places/address';
import { protectWords } from '../scaffold/columns';
import type { Columns, TableTab, TabRef } from '../tab';

export interface PageFrame {
  tab: TabRef & { colour: string; frozenColumns?: number };
  name: string;
  /** How far the page reaches beyond its last row and column. */
  rows: number;
  columns: number;
  /** From the left, for as many columns as need one. */
  widths: readonly number[];
  /** From the top; absent where rows find their own height. */
  heights?: readonly number[];
  gridlines: boolean;
  /** The first of the hidden columns. */
  hiddenFrom?: number | undefined;
  /** The last column. */
  width: number;
  rules?: readonly Edit[];
  /** Our cells: editing them asks for confirmation. */
  ours?: readonly Area[];
}

/** How many blank rows are left below the last one. */
export const FREE_ROWS = 20;

/** Adds and dresses the page's tab, to the left of all others. */
export const frameEdits = (frame: PageFrame, language: Language): Edit[] => {
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

/** Claims a tab without our mark, found by `name`, as ours; nothing to do where `name` is blank. */
export const claimed = (tab: TabRef, name: string): Edit[] =>
  name === '' ? [] : [{ kind: 'adopt', tab, name }];

/** Runs of neighbours of the same size; positions start at 1. */
const runs = (sizes: readonly number[]): { at: number; count: number; size: number }[] =>
  sizes.reduce<{ at: number; count: number; size: number }[]>((list, size, index) => {
    const last = list.at(-1);
    if (last?.size === size) last.count += 1;
    else list.push({ at: index + 1, count: 1, size });
    return list;
  }, []);

/** The first hidden column; all to its right are hidden too. */
export const firstHidden = (columns: Columns, layout: Layout = freshLayout(columns, 1)): number | undefined =>
  slots(columns)
    .filter(({ column }) => column.hidden)
    .map(({ key, month }) => layout.columns.get(key)?.[month])
    .find((column) => column !== undefined);

/**
 * A page whose rows have columns, with the name it gets. All columns up to `ours` are ours, except those that are open:
 * a person writes in them.
 */
interface ColumnPage {
  tab: TableTab;
  name: string;
  ours: string;
  open: ReadonlySet<string>;
}

/** Only one area is protected, since each costs calls: the longest run of columns in which nobody is asked to write. */
const closedColumns = ({ ours, open }: ColumnPage, layout: Layout): Area[] => {
  const last = layout.columns.get(ours)?.[0] ?? 1;
  const written = new Set([...open].map((key) => layout.columns.get(key)?.[0]));
  let [start, longest] = [1, { column: 1, columns: 0 }];
  for (let column = 1; column <= last; column++) {
    if (written.has(column)) start = column + 1;
    else if (column - start >= longest.columns) longest = { column: start, columns: column - start + 1 };
  }
  return longest.columns === 0 ? [] : [{ row: 1, ...longest }];
};

/** Adds its tab. */
export const columnsAdded = (page: ColumnPage, layout: Layout, rows: number, language: Language): Edit[] => {
  const { tab, name } = page;
  const width = layout.nextColumn - 1;
  const shown = slots(tab.columns).filter(({ column }) => !column.hidden);
  return frameEdits(
    {
      tab,
      name,
      width,
      columns: width,
      rows: rows + FREE_ROWS,
      gridlines: true,
      widths: shown.map(({ column }) => column.width),
      hiddenFrom: firstHidden(tab.columns, layout),
      ours: closedColumns(page, layout),
    },
    language,
  );
};

/** The layout with columns that a person removed added back on the right. */
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
