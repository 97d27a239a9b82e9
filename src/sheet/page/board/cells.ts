import { written } from '../../content';
import type { Cell, Content, Edit, Look } from '../../edit';
import type { TabPlace, Spot } from '../../formula';
import { rectangles } from '../../places/areas';
import type { Surroundings } from '../../scaffold/surroundings';
import { kindOf } from '../row';
import { type BoardCell, type Board, type BoardRow } from './declared';

const contentOf = ({ value }: BoardCell, around: Surroundings, spot: Spot): Content => {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return 'kind' in value ? written(value, spot) : value[around.style.language];
};

interface Placed {
  row: number;
  column: number;
  cell: Cell;
}

export const rowCells = (
  board: Board,
  line: BoardRow,
  here: TabPlace,
  row: number,
  around: Surroundings,
): Placed[] => {
  const spot: Spot = { here, row, place: around.place };
  const tag: BoardCell = { key: board.tagIn, month: 0, value: line.tag, look: { format: '@' } };
  return [...line.cells, tag]
    .flatMap((each): Placed[] => {
      const column = here.columnOf(each.key, each.month);
      const note = each.note?.[around.style.language];
      const cell: Cell = {
        content: contentOf(each, around, spot),
        look: each.look,
        ...(note === undefined ? {} : { note }),
      };
      return column === undefined ? [] : [{ row, column, cell }];
    })
    .sort((a, b) => a.column - b.column);
};

/** One edit for each value of each aspect of look, over all cells that want it. */
export const dressed = (board: Board, cells: readonly Placed[]): Edit[] => {
  const groups = new Map<string, { look: Look; cells: Placed[] }>();
  for (const placed of cells)
    for (const [aspect, value] of Object.entries(placed.cell.look ?? {})) {
      const name = `${aspect} ${String(value)}`;
      const group = groups.get(name) ?? { look: { [aspect]: value as unknown }, cells: [] };
      group.cells.push(placed);
      groups.set(name, group);
    }
  return [...groups.values()].map(({ look, cells: of }) => ({
    kind: 'dress',
    tab: board,
    areas: rectangles(of),
    look,
  }));
};

/** As few blocks as our cells form rectangles; what lies between them is a person's. */
const blocks = (board: Board, cells: readonly Placed[]): Edit[] => {
  const at = new Map(cells.map(({ row, column, cell }) => [`${row} ${column}`, cell]));
  return rectangles(cells).map(({ row, column, rows, columns }) => ({
    kind: 'write',
    tab: board,
    row,
    column,
    cells: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right): Cell => {
        const { content = null, note } = at.get(`${row + down} ${column + right}`) ?? {};
        return { content, ...(note === undefined ? {} : { note }) };
      }),
    ),
  }));
};

/**
 * The header row first, then all tags, by which an interrupted run can be resumed. Until its tag is written, a row is
 * blank, so that the next run finds it free.
 */
export const writes = (board: Board, cells: readonly Placed[], here: TabPlace): Edit[] => {
  const [header, tags] = [here.rowOf(board.header), here.columnOf(board.tagIn, 0)];
  const groups = [
    cells.filter(({ row }) => row === header),
    cells.filter(({ row, column }) => row !== header && column === tags),
    cells.filter(({ row, column }) => row !== header && column !== tags),
  ];
  return groups.flatMap((group) => blocks(board, group));
};

/** Cells of rows that are no longer wanted: ours are cleared, and the tag too. */
export const emptied = (board: Board, here: TabPlace, gone: ReadonlyMap<string, number>): Placed[] =>
  [...gone].flatMap(([tag, row]) => {
    const like = [...board.rows, ...board.kinds].find((line) => kindOf(line.tag) === kindOf(tag));
    const keys = [...(like?.cells ?? []), { key: board.tagIn, month: 0 }];
    return keys.flatMap(({ key, month }): Placed[] => {
      const column = here.columnOf(key, month);
      return column === undefined ? [] : [{ row, column, cell: { content: null } }];
    });
  });
