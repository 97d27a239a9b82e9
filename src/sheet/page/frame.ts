import type { Area } from '../address';
import type { Edit } from '../edit';
import type { Layout } from '../layout';
import { protectWords } from '../scaffold/columns';
import type { Surroundings } from '../scaffold/surroundings';
import type { Board } from './declared';

/** A person's own column is taken to be as wide as a new one. */
const OWN_WIDTH = 100;

export const widthsIn = ({ columns }: Board, layout: Layout): number[] => {
  const widths = new Array<number>(layout.nextColumn - 1).fill(OWN_WIDTH);
  for (const [key, column] of Object.entries(columns))
    for (const at of layout.columns.get(key) ?? []) if (at !== undefined) widths[at - 1] = column.width;
  return widths;
};

/** Columns that were taken away come back on the right. */
export const completed = (board: Board, layout: Layout): Layout => {
  let next = layout.nextColumn;
  const columns = new Map(
    Object.entries(board.columns).map(([key, { span }]) => [
      key,
      Array.from({ length: span }, (_, month) => layout.columns.get(key)?.[month] ?? next++),
    ]),
  );
  return { ...layout, columns, nextColumn: next };
};

/** The page itself: sizes, what is hidden, and that our cells are asked about. */
export const pageEdits = (board: Board, name: string, layout: Layout, { style }: Surroundings): Edit[] => {
  const width = layout.nextColumn - 1;
  const hidden = Object.entries(board.columns).filter(([, column]) => column.hidden);
  const first = layout.columns.get(hidden[0]?.[0] ?? '')?.[0] ?? width;
  const cells: Area = { row: 1, column: 1, rows: board.rows.length, columns: width };
  return [
    { ...{ kind: 'add tab', tab: board, name, colour: board.colour, first: true }, ...sizeOf(board, width) },
    {
      ...{ kind: 'widths', tab: board },
      widths: runs(widthsIn(board, layout)).map(({ at, count, size }) => ({
        ...{ column: at, columns: count, width: size },
      })),
    },
    {
      ...{ kind: 'heights', tab: board },
      heights: runs(board.rows.map(({ height }) => height)).map(({ at, count, size }) => ({
        ...{ row: at, rows: count, height: size },
      })),
    },
    { kind: 'hide gridlines', tab: board },
    { kind: 'hide columns', tab: board, column: first, columns: width - first + 1 },
    { kind: 'protect', tab: board, areas: [cells], why: protectWords[style.language] },
  ];
};

const ROOM = 20;

const sizeOf = ({ rows }: Board, columns: number) => ({ rows: rows.length + ROOM, columns: columns + 2 });

/** Neighbours of one size, from 1. */
const runs = (sizes: readonly number[]): { at: number; count: number; size: number }[] =>
  sizes.reduce<{ at: number; count: number; size: number }[]>((list, size, index) => {
    const last = list.at(-1);
    if (last?.size === size) last.count += 1;
    else list.push({ at: index + 1, count: 1, size });
    return list;
  }, []);
