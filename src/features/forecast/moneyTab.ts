import { addMonths } from '../../domain/months';
import type { Month } from '../../domain/plan';
import type { Area } from '../../sheet/address';
import { nextFreeRow } from '../../sheet/append';
import { contentOf, slots, valueAt, viewOf, written, type RowValues } from '../../sheet/content';
import type { Cell, Edit, Look } from '../../sheet/edit';
import type { Place, Spot } from '../../sheet/formula';
import { freshLayout, headerText, placeOfTable, type Cells, type Layout } from '../../sheet/layout';
import { guarded } from '../../sheet/scaffold/row';
import { protectWords, widthsOf } from '../../sheet/scaffold/columns';
import { rulesOf } from '../../sheet/scaffold/dress';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { looks, pattern, signed, type Style } from '../../sheet/style';
import type { TableTab } from '../../sheet/tab';
import { runsOf } from '../../sheet/runs';

/** A tab that a feature builds: a heading, totals, then a row for each line of the budget. */
export interface MoneyTab {
  tab: TableTab;
  first: Month;
  /** What stands above the totals, and what right above the header. */
  heading: readonly (readonly Cell[])[];
  band: readonly (readonly Cell[])[];
  /** How a cell of a line looks. */
  lookOf: (key: string, month: number) => Look;
  /** Months of a column that are ours, and not a person's to write. */
  isOurs: (key: string, month: number) => boolean;
}

/** A row of cells by their columns' keys. */
export const cellsAt = ({ columns }: TableTab, cells: Readonly<Record<string, Cell>>): Cell[] =>
  slots(columns).map(({ key, month }) => (month === 0 ? cells[key] : undefined) ?? { content: null });

/** How figures look: with their sign where they are differences. */
export const figureLook = (format: string, isDifference: boolean): Look => ({
  ...looks.computed,
  format: isDifference ? signed(format) : format,
  ...(isDifference && { bold: true }),
});

/** A line, in the order of the tab's declaration. */
const lineCells = ({ tab, lookOf }: MoneyTab, values: RowValues, around: Surroundings, spot: Spot): Cell[] =>
  slots(tab.columns).map(({ key, column, month }) => {
    const value = contentOf(column, valueAt(values, key, month), around.style.language);
    const formula = column.formula?.(viewOf(values, around.valuesOf), month) ?? null;
    const content = value ?? written(guarded(tab, column, formula), spot);
    return { content, look: lookOf(key, month) };
  });

const totalRows = ({ tab, lookOf }: MoneyTab, around: Surroundings, spot: (row: number) => Spot): Cell[][] =>
  tab.totals.map((total, index) =>
    slots(tab.columns).map(({ key, column, month }): Cell => {
      if (column.hidden) return { content: null };
      if (key === total.labelIn) return { content: total.label[around.style.language], look: looks.total };
      const format = lookOf(key, month).format ?? pattern('money', around.style);
      const content = column.total ? written(total.formula(key, month), spot(index + 1)) : null;
      return { content, look: { ...looks.total, format } };
    }),
  );

const headerCells = ({ tab, first, isOurs }: MoneyTab, { language }: Style): Cell[] =>
  slots(tab.columns).map(({ key, column, month }): Cell => {
    const note = column.note[language];
    return {
      content: headerText(column, language, addMonths(first, month)),
      look: column.computed || isOurs(key, month) ? looks.computedHeader : looks.header,
      ...(note === '' ? {} : { note }),
    };
  });

/** Rows that stand free below the lines. */
const ROOM = 20;

/** The tab laid out from nothing, its cells in one write; what is not a person's to write is asked about. */
export const builtMoneyTab = (
  shape: MoneyTab,
  name: string,
  lines: readonly RowValues[],
  around: Surroundings,
): Edit[] => {
  const { tab, heading, band } = shape;
  const headerRow = heading.length + tab.totals.length + band.length + 1;
  const layout = freshLayout(tab.columns, headerRow);
  const here: Place = placeOfTable(name, layout);
  const spot = (row: number): Spot => ({ here, row, place: around.place });
  const cells = [
    ...heading,
    ...totalRows(shape, around, (row) => spot(heading.length + row)),
    ...band,
    headerCells(shape, around.style),
    ...lines.map((values, index) => lineCells(shape, values, around, spot(headerRow + 1 + index))),
  ];
  const width = layout.nextColumn - 1;
  const hidden = slots(tab.columns).findIndex(({ column }) => column.hidden) + 1;
  const hide: Edit[] =
    hidden === 0 ? [] : [{ kind: 'hide columns', tab, column: hidden, columns: width - hidden + 1 }];
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
    widthsOf(tab),
    { kind: 'freeze', tab, rows: 0, columns: tab.frozenColumns },
    ...hide,
    ...rulesOf(tab, layout, here, around),
    { kind: 'protect', tab, areas: ourAreas(shape, layout), why: protectWords[around.style.language] },
    { kind: 'write', tab, row: 1, column: 1, owned: true, cells },
  ];
};

/** Everything down to the header, and below it the columns that are shown and ours, as few areas as there are runs. */
const ourAreas = ({ tab, isOurs }: MoneyTab, { headerRow, nextColumn }: Layout): Area[] => {
  const places = slots(tab.columns).map(({ key, column, month }, index) => {
    const ours = !column.hidden && (column.computed || isOurs(key, month));
    return { column: ours ? index + 1 : undefined };
  });
  return [
    { row: 1, column: 1, rows: headerRow, columns: nextColumn - 1 },
    ...runsOf(places).map((run) => ({ row: headerRow + 1, column: run.column, columns: run.slots.length })),
  ];
};

/** Lines below those that are there, wherever a person moved the columns. */
export const addedLines = (
  shape: MoneyTab,
  cells: Cells,
  layout: Layout,
  lines: readonly RowValues[],
  around: Surroundings,
): Edit[] => {
  if (lines.length === 0) return [];
  const { tab } = shape;
  const row = nextFreeRow(tab, cells, layout);
  const here = placeOfTable('', layout);
  const block = lines.map((values, index) =>
    lineCells(shape, values, around, { here, row: row + index, place: around.place }),
  );
  const places = [...layout.columns.values()].flat().map((column) => ({ column }));
  return runsOf(places).map(({ column, slots: at }) => ({
    ...{ kind: 'write', tab, row, column, below: true },
    cells: block.map((line) => at.map((slot): Cell => line[slot] ?? { content: null })),
  }));
};
