/** A page with one row per line of the plan, all in live formulas: built once, then only completed. */
import type { Month } from '../../domain/plan';
import { nextFreeRow } from '../append';
import { contentOf, slots, valueAt, viewOf, written, type RowValues } from '../content';
import type { Cell, Edit, Look } from '../edit';
import type { TabPlace, Spot } from '../formula';
import { freshLayout, placeOfTable, type Cells, type DayOf, type Layout } from '../layout';
import { completeTable } from '../mending/complete';
import type { Area } from '../places/address';
import { runsOf } from '../places/runs';
import { rulesOf } from '../scaffold/dress';
import { guarded } from '../scaffold/row';
import type { Surroundings } from '../scaffold/surroundings';
import { looks, pattern, signed } from '../style';
import type { TableTab } from '../tab';
import type { SheetRead } from './beside';
import { firstHidden, frameEdits, FREE_ROWS } from './frame';
import { drawnIn, headerCells, laidOut, wholeBlock, type Drawn, type Laid } from './laid';
import type { PageRow } from './row';

export interface LinedPage {
  tab: TableTab;
  first: Month;
  /** The rows above the totals, and those directly above the header. */
  heading: readonly PageRow[];
  band: readonly Drawn[];
  /** The look of a line's cell. */
  lookOf: (key: string, month: number) => Look;
  /** Whether a month of a column is ours, rather than a person's to fill in. */
  isOurs: (key: string, month: number) => boolean;
}

/** The look of figures. */
export const figureLook = (format: string): Look => ({ ...looks.computed, format });
/** Differences are shown with their sign. */
export const differenceLook = (format: string): Look => ({ ...figureLook(signed(format)), bold: true });

/** The cells of a line, in the order of the tab's declaration. */
const lineCells = ({ tab, lookOf }: LinedPage, values: RowValues, around: Surroundings, spot: Spot): Cell[] =>
  slots(tab.columns).map(({ key, column, month }) => {
    const value = contentOf(column, valueAt(values, key, month), around.style.language);
    const formula = column.formula?.(viewOf(values, around.valuesOf), month) ?? null;
    const content = value ?? written(guarded(tab, column, formula), spot);
    return { content, look: lookOf(key, month) };
  });

const totalRows = ({ tab, lookOf }: LinedPage, { style }: Surroundings): Drawn[] =>
  tab.totals.map((total) => ({
    tag: 'total',
    draw: (spot) =>
      slots(tab.columns).map(({ key, column, month }): Cell => {
        if (column.hidden) return { content: null };
        if (key === total.labelIn) return { content: total.label[style.language], look: looks.total };
        const format = lookOf(key, month).format ?? pattern('money', style);
        const content = column.total ? written(total.formula(key, month), spot) : null;
        return { content, look: { ...looks.total, format } };
      }),
  }));

const laidLines = (
  page: LinedPage,
  here: TabPlace,
  lines: readonly RowValues[],
  around: Surroundings,
): Laid => {
  const { tab, first, heading, band, isOurs } = page;
  return laidOut(
    {
      above: [...heading.map(drawnIn(tab.columns)), ...totalRows(page, around), ...band],
      header: headerCells(tab.columns, first, around.style.language, ({ key, column, month }) =>
        column.computed || isOurs(key, month) ? looks.computedHeader : looks.header,
      ),
      table: lines.map((values) => ({
        tag: 'line',
        draw: (spot) => lineCells(page, values, around, spot),
      })),
      below: [],
    },
    () => here,
    around.place,
  );
};

/** Lays out the tab from nothing, its cells in one write, with cells that people should not edit protected. */
export const builtLines = (
  page: LinedPage,
  name: string,
  lines: readonly RowValues[],
  around: Surroundings,
): Edit[] => {
  const { tab, heading, band } = page;
  const layout = freshLayout(tab.columns, heading.length + tab.totals.length + band.length + 1);
  const here = placeOfTable(name, layout);
  const laid = laidLines(page, here, lines, around);
  const width = layout.nextColumn - 1;
  const frame = {
    tab,
    name,
    width,
    columns: width,
    rows: laid.cells.length + FREE_ROWS,
    gridlines: true,
    widths: slots(tab.columns).map(({ column }) => column.width),
    hiddenFrom: firstHidden(tab.columns, layout),
    rules: rulesOf(tab, layout, here, around),
    ours: ourAreas(page, layout),
  };
  return [...frameEdits(frame, around.style.language), wholeBlock(tab, laid)];
};

/** Everything down to the header, and below it our visible columns, in as few areas as there are runs. */
const ourAreas = ({ tab, isOurs }: LinedPage, { headerRow, nextColumn }: Layout): Area[] => {
  const places = slots(tab.columns).map(({ key, column, month }, index) => {
    const ours = !column.hidden && (column.computed || isOurs(key, month));
    return { column: ours ? index + 1 : undefined };
  });
  return [
    { row: 1, column: 1, rows: headerRow, columns: nextColumn - 1 },
    ...runsOf(places).map((run) => ({ row: headerRow + 1, column: run.column, columns: run.slots.length })),
  ];
};

/** Adds what an existing page lacks: formulas, columns, new lines. What people wrote stays. */
export const completedLines = (
  page: LinedPage,
  standing: { sheet: SheetRead & { name: () => string }; layout: Layout | null; ids: ReadonlySet<unknown> },
  lines: readonly RowValues[],
  dayOf: DayOf,
  around: Surroundings,
): Edit[] => {
  const { sheet } = standing;
  const read = { name: sheet.name(), cells: sheet.cells(), formulas: sheet.formulas() };
  const added = lines.filter(({ id }) => !standing.ids.has(id));
  return [
    ...completeTable(page.tab, read, page.first, dayOf, around),
    ...(standing.layout === null ? [] : addedLines(page, read.cells, standing.layout, added, around)),
  ];
};

/** Adds lines below the existing ones, wherever a person moved the columns. */
const addedLines = (
  page: LinedPage,
  cells: Cells,
  layout: Layout,
  lines: readonly RowValues[],
  around: Surroundings,
): Edit[] => {
  if (lines.length === 0) return [];
  const { tab } = page;
  const row = nextFreeRow(tab, cells, layout);
  const here = placeOfTable('', layout);
  const block = lines.map((values, index) =>
    lineCells(page, values, around, { here, row: row + index, place: around.place }),
  );
  const places = [...layout.columns.values()].flat().map((column) => ({ column }));
  return runsOf(places).map(({ column, slots: at }) => ({
    kind: 'write',
    tab,
    row,
    column,
    below: true,
    cells: block.map((line) => at.map((slot): Cell => line[slot] ?? { content: null })),
  }));
};
