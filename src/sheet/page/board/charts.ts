import type { Edit, WrittenChart } from '../../edit';
import type { TabPlace } from '../../formula';
import type { Layout } from '../../layout';
import type { Surroundings } from '../../scaffold/surroundings';
import { OWN_WIDTH } from '../../scaffold/widths';
import type { Board } from './declared';

/** The width of each column; a person's own column is assumed to have the default width. */
export const widthsIn = ({ columns }: Board, layout: Layout): number[] => {
  const widths = new Array<number>(layout.nextColumn - 1).fill(OWN_WIDTH);
  for (const [key, column] of Object.entries(columns))
    for (const at of layout.columns.get(key) ?? []) if (at !== undefined) widths[at - 1] = column.width;
  return widths;
};

const anchored = (widths: readonly number[], x: number): { column: number; x: number } => {
  let [column, left] = [1, x];
  for (const width of widths) {
    if (left < width) break;
    left -= width;
    column += 1;
  }
  return { column, x: left };
};

export const chartsOf = (board: Board, layout: Layout, here: TabPlace, { style }: Surroundings): Edit => ({
  kind: 'charts',
  tab: board,
  charts: board.charts.flatMap((chart): WrittenChart[] => {
    const [from, to, on] = [chart.first, chart.last, chart.on].map((tag) => here.rowOf(tag));
    const [left, right] = [here.columnOf(chart.names, 0), here.columnOf(chart.months, 11)];
    if ([from, to, on, left, right].includes(undefined)) return [];
    const [row, column] = [from ?? 1, left ?? 1];
    const area = { row, column, rows: (to ?? 1) - row + 1, columns: (right ?? 1) - column + 1 };
    const at = { row: on ?? 1, y: 0, ...anchored(widthsIn(board, layout), chart.x) };
    return [
      {
        title: chart.title[style.language],
        known: [chart.title, ...chart.former].flatMap((words) => Object.values(words)),
        area,
        at,
        width: chart.width,
        height: chart.height,
        series: chart.series,
      },
    ];
  }),
});
