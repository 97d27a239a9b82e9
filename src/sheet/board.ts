/** A board: a page of rows that are each their own, known by tags that stand in a hidden column. */
import type { Words } from '../words';
import type { Area } from './address';
import { rectangles } from './areas';
import { written } from './content';
import type { Cell, Content, Edit, Look, Series, WrittenChart } from './edit';
import type { Formula, Place, Spot } from './formula';
import { freshLayout, placeOfTable, type Cells, type Layout } from './layout';
import { placedRows, tagsOf } from './boardRows';
import { protectWords, type Surroundings } from './scaffold';
import { ruleColours, type RuleColour } from './style';
import type { Columns, TabRef } from './tab';

export interface BoardCell {
  key: string;
  month: number;
  value: Words | string | number | Formula | null;
  look: Look;
  note?: Words;
}
export interface BoardRow {
  /** Its first word is the row's kind. */
  tag: string;
  height: number;
  cells: readonly BoardCell[];
}
/** Colours some cells of the rows of one kind. */
export interface BoardRule {
  /** Where cells are coloured: rows by their kind or tag, columns by their keys. */
  rows: string;
  columns: readonly string[];
  /** Over the first of these cells, moving along. */
  when: Formula;
  colour: RuleColour;
}
export interface BoardChart {
  title: Words;
  /** Tags of the row that names the months, and of the last series. */
  first: string;
  last: string;
  /** The column that names the series, and the one with the months. */
  names: string;
  months: string;
  /** The row that it stands on, and how far from the left. */
  on: string;
  x: number;
  width: number;
  height: number;
  series: readonly Series[];
}

export interface Board extends TabRef {
  colour: string;
  columns: Columns;
  /** The column of the tags. */
  tagIn: string;
  /** The tag of the row with the columns' headers. */
  header: string;
  rows: readonly BoardRow[];
  /** One row of each kind that may have come and gone: which cells such a row had. */
  kinds: readonly BoardRow[];
  rules: readonly BoardRule[];
  charts: readonly BoardChart[];
}

/** A board that is there already, as it was read. */
export interface StandingBoard {
  cells: Cells;
  layout: Layout;
}

const kindOf = (tag: string): string => tag.split(' ')[0] ?? '';

const contentOf = ({ value }: BoardCell, around: Surroundings, spot: Spot): Content => {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return 'kind' in value ? written(value, spot) : value[around.style.language];
};

interface Placed {
  row: number;
  column: number;
  cell: Cell;
}

const rowCells = (board: Board, line: BoardRow, here: Place, row: number, around: Surroundings): Placed[] => {
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

/** Each value of each aspect in one edit, over all the cells that want it. */
const dressed = (board: Board, cells: readonly Placed[]): Edit[] => {
  const groups = new Map<string, { look: Look; cells: Placed[] }>();
  for (const placed of cells)
    for (const [aspect, value] of Object.entries(placed.cell.look ?? {})) {
      const name = `${aspect} ${String(value)}`;
      const group = groups.get(name) ?? { look: { [aspect]: value as unknown }, cells: [] };
      group.cells.push(placed);
      groups.set(name, group);
    }
  return [...groups.values()].map(({ look, cells: of }) => ({
    ...{ kind: 'dress', tab: board, areas: rectangles(of), look },
  }));
};

/** As few blocks as there are rectangles of our cells: what stands between them is a person's. */
const blocks = (board: Board, cells: readonly Placed[]): Edit[] => {
  const at = new Map(cells.map(({ row, column, cell }) => [`${row} ${column}`, cell]));
  return rectangles(cells).map(({ row, column, rows, columns }) => ({
    ...{ kind: 'write', tab: board, row, column },
    cells: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right): Cell => {
        const { content = null, note } = at.get(`${row + down} ${column + right}`) ?? {};
        return { content, ...(note === undefined ? {} : { note }) };
      }),
    ),
  }));
};

/**
 * First the row of the headers, then all tags: by them a run that dies half-way is taken up where it stopped. Until
 * its tag is written a row is blank, so that the next run takes it for the same.
 */
const writes = (board: Board, cells: readonly Placed[], here: Place): Edit[] => {
  const [header, tags] = [here.rowOf(board.header), here.columnOf(board.tagIn, 0)];
  const groups = [
    cells.filter(({ row }) => row === header),
    cells.filter(({ row, column }) => row !== header && column === tags),
    cells.filter(({ row, column }) => row !== header && column !== tags),
  ];
  return groups.flatMap((group) => blocks(board, group));
};

const rulesOf = (board: Board, here: Place, rows: ReadonlyMap<string, number>): Edit => ({
  kind: 'rules',
  tab: board,
  rules: board.rules.flatMap(({ rows: which, columns, when, colour }) => {
    const cells = [...rows]
      .filter(([tag]) => tag === which || kindOf(tag) === which)
      .flatMap(([, row]) =>
        columns.flatMap((key) =>
          Array.from({ length: board.columns[key]?.span ?? 1 }, (_, month) => here.columnOf(key, month))
            .filter((column) => column !== undefined)
            .map((column) => ({ row, column })),
        ),
      )
      .sort((a, b) => a.row - b.row || a.column - b.column);
    const areas = rectangles(cells);
    const formula = written(when, { here, row: areas[0]?.row ?? 0, place: () => undefined });
    return formula === null || typeof formula !== 'object' || !('formula' in formula) || areas.length === 0
      ? []
      : [{ areas, formula: formula.formula, ...ruleColours[colour] }];
  }),
});

/** A person's own column is taken to be as wide as a new one. */
const OWN_WIDTH = 100;

const widthsIn = ({ columns }: Board, layout: Layout): number[] => {
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

const chartsOf = (board: Board, layout: Layout, here: Place, { style }: Surroundings): Edit => ({
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
        ...{ title: chart.title[style.language], known: Object.values(chart.title), area, at },
        ...{ width: chart.width, height: chart.height, series: chart.series },
      },
    ];
  }),
});

/** Columns that were taken away come back on the right. */
const completed = (board: Board, layout: Layout): Layout => {
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
const pageEdits = (board: Board, name: string, layout: Layout, { style }: Surroundings): Edit[] => {
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

/** Cells of rows that are gone: ours are emptied, and so is the tag. */
const emptied = (board: Board, here: Place, gone: ReadonlyMap<string, number>): Placed[] =>
  [...gone].flatMap(([tag, row]) => {
    const like = [...board.rows, ...board.kinds].find((line) => kindOf(line.tag) === kindOf(tag));
    const keys = [...(like?.cells ?? []), { key: board.tagIn, month: 0 }];
    return keys.flatMap(({ key, month }): Placed[] => {
      const column = here.columnOf(key, month);
      return column === undefined ? [] : [{ row, column, cell: { content: null } }];
    });
  });

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
