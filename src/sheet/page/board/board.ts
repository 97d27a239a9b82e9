import type { Edit } from '../../edit';
import type { TabPlace } from '../../formula';
import { freshLayout, placeOfTable, type Layout } from '../../layout';
import type { Surroundings } from '../../scaffold/surroundings';
import { firstHidden, frameEdits, FREE_ROWS, withAllColumns } from '../frame';
import { tagsIn } from '../row';
import { rowCells, emptied, dressed, writes } from './cells';
import { chartsOf, widthsIn } from './charts';
import type { Board, StandingBoard } from './declared';
import { placedRows } from './placed';
import { rulesOf } from './rules';

const added = (board: Board, name: string, layout: Layout, { style }: Surroundings): Edit[] => {
  const [width, rows] = [layout.nextColumn - 1, board.rows.length];
  return frameEdits(
    {
      tab: board,
      name,
      width,
      columns: width + 2,
      rows: rows + FREE_ROWS,
      gridlines: false,
      widths: widthsIn(board, layout),
      heights: board.rows.map(({ height }) => height),
      hiddenFrom: firstHidden(board.columns, layout),
      ours: [{ row: 1, column: 1, rows, columns: width }],
    },
    style.language,
  );
};

/** Lays a board out from nothing, or updates it: its rows are found by their tags, and stay where they are. */
export const boardEdits = (
  board: Board,
  name: string,
  standing: StandingBoard | null,
  around: Surroundings,
): Edit[] => {
  const fresh = freshLayout(board.columns, 1 + board.rows.findIndex(({ tag }) => tag === board.header));
  const layout = standing === null ? fresh : withAllColumns(board.columns, standing.layout);
  const tagAt = layout.columns.get(board.tagIn)?.[0];
  const tags = standing === null ? [] : tagsIn(standing.cells, tagAt);
  const { rows, gone, inserts } = placedRows(
    board.rows.map(({ tag }) => tag),
    tags,
    standing?.cells ?? [],
  );
  const here: TabPlace = { ...placeOfTable(name, layout), rowOf: (tag) => rows.get(tag) };
  const cells = [
    ...board.rows.flatMap((line) => rowCells(board, line, here, rows.get(line.tag) ?? 0, around)),
    ...emptied(board, here, gone),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  return [
    ...(standing === null ? added(board, name, layout, around) : []),
    ...inserts.map(({ after, rows: count }): Edit => ({
      kind: 'insert rows',
      tab: board,
      after,
      rows: count,
    })),
    ...dressed(board, cells),
    rulesOf(board, here, rows),
    chartsOf(board, layout, here, around),
    ...writes(board, cells, here),
  ];
};
