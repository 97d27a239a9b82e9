import { placedRows, tagsOf } from './placed';
import type { Edit } from '../edit';
import type { Place } from '../formula';
import { freshLayout, placeOfTable } from '../layout';
import type { Surroundings } from '../scaffold/surroundings';
import { rowCells, emptied, dressed, writes } from './cells';
import { chartsOf } from './charts';
import type { Board, StandingBoard } from './declared';
import { completed, pageEdits } from './frame';
import { rulesOf } from './rules';

/** A board laid out from nothing, or brought up to date: rows are found by their tags, and stay where they are. */
export const boardEdits = (
  board: Board,
  name: string,
  standing: StandingBoard | null,
  around: Surroundings,
): Edit[] => {
  const fresh = freshLayout(board.columns, 1 + board.rows.findIndex(({ tag }) => tag === board.header));
  const layout = standing === null ? fresh : completed(board, standing.layout);
  const tagAt = layout.columns.get(board.tagIn)?.[0];
  const tags = standing === null ? [] : tagsOf(standing.cells, tagAt);
  const { rows, gone, inserts } = placedRows(
    board.rows.map(({ tag }) => tag),
    tags,
    standing?.cells ?? [],
  );
  const here: Place = { ...placeOfTable(name, layout), rowOf: (tag) => rows.get(tag) };
  const cells = [
    ...board.rows.flatMap((line) => rowCells(board, line, here, rows.get(line.tag) ?? 0, around)),
    ...emptied(board, here, gone),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  return [
    ...(standing === null ? pageEdits(board, name, layout, around) : []),
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
