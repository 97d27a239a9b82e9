import type { Edit } from '../../sheet/edit';
import type { Place, Spot } from '../../sheet/formula';
import { freshLayout, placeOfTable, type Layout } from '../../sheet/layout';
import { protectWords, rulesOf, widthsOf, type Surroundings } from '../../sheet/scaffold';
import { reforecastColumns } from '../../tabs/reforecast';
import type { Plan } from '../plan';
import { HEADER_ROW, table, tabCells, type Heading, type ReforecastTab } from './cells';
import type { ForecastLine } from './draft';

/** Rows that stand free below the lines. */
const ROOM = 20;

const columnAt = ({ columns }: Layout, key: keyof typeof reforecastColumns, month = 0): number =>
  columns.get(key)?.[month] ?? 1;

/** All but what people write: asked about before it is edited. */
const protection = (tab: ReforecastTab, layout: Layout, closed: number, plan: Plan): Edit => {
  const [firstOpen, year, note, last] = [
    columnAt(layout, 'months', closed),
    columnAt(layout, 'year'),
    columnAt(layout, 'note'),
    layout.nextColumn,
  ];
  const row = layout.headerRow + 1;
  return {
    kind: 'protect',
    tab,
    areas: [
      { row: 1, column: 1, rows: layout.headerRow, columns: last - 1 },
      { row, column: 1, columns: firstOpen - 1 },
      { row, column: year, columns: note - year },
    ],
    why: protectWords[plan.language],
  };
};

/** The tab laid out from nothing, its cells in one write. */
export const builtTab = (
  tab: ReforecastTab,
  name: string,
  lines: readonly ForecastLine[],
  heading: Heading,
  closed: number,
  plan: Plan,
  around: Surroundings,
): Edit[] => {
  const layout = freshLayout(tab.columns, HEADER_ROW);
  const here: Place = placeOfTable(name, layout);
  const spot = (row: number): Spot => ({ here, row, place: around.place });
  const cells = tabCells(tab, plan.first, lines, heading, closed, around, spot);
  const [width, hidden] = [layout.nextColumn - 1, columnAt(layout, 'plan')];
  return [
    {
      kind: 'add tab',
      tab,
      name,
      rows: cells.length + ROOM,
      columns: width,
      colour: tab.colour,
      first: true,
    },
    widthsOf(table(tab)),
    { kind: 'freeze', tab, rows: 0, columns: tab.frozenColumns },
    { kind: 'hide columns', tab, column: hidden, columns: width - hidden + 1 },
    ...rulesOf(table(tab), layout, here, around),
    protection(tab, layout, closed, plan),
    { kind: 'write', tab, row: 1, column: 1, owned: true, cells },
  ];
};
