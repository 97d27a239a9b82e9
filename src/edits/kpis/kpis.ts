/** An edit of what a KPI is made of: its row's formulas and formats are brought up to date. */
import { slots } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import type { TabPlace } from '../../sheet/formula';
import {
  formRows,
  languageIn,
  layoutOf,
  placeOfForm,
  placeOfTable,
  yearsNamed,
  type Cells,
  type Layout,
} from '../../sheet/layout';
import { rowFormats, saidRows, type SaidRow } from '../../sheet/mending/complete';
import { inPlace, type CellChange } from '../../sheet/mending/inPlace';
import { isBlankCell, placeIn } from '../../sheet/read';
import { cellDown } from '../../sheet/scaffold/row';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { DAY_FIRST } from '../../speech';
import { budget, kpis } from '../../tabs';
import { monthStart } from '../../tabs/formulas';
import { directionMonths as direction } from '../../tabs/plan/directionMonths';
import type { Sheet, Workbook } from '../../workbook';
import { asItWas, editedRows, figuresTyped, touches, yearOf } from '../cells';
import type { Consequence, Edited } from '../event';
import { textOf } from '../ledger/ledger';
import { withFaults } from '../notUnderstood';
import { decimalsIn, linesOf, NAMES, type Lines } from './lines';
import { toldBy } from './told';

const FOLLOWED = ['unit', 'outlookMethod', 'rollUp', 'madeOf', 'denominator'];
const FIGURES = ['plan', 'actual', 'forecast', 'priorYear'];

/**
 * The part of the tab that is read: the values from row 1 to the edited rows, and the formulas of the rows around them.
 */
interface Read {
  cells: Cells;
  formulas: () => readonly (readonly string[])[];
}
/**
 * How many rows above and below are read for their formulas, which name tabs that an edited row's formula may not name
 * yet.
 */
const NEAR = 9;

/** Reads the edited rows and everything above, which includes the header; rows below are not needed. */
const readRows = (sheet: Sheet, { row, rows }: Edited): Read => {
  const bottom = Math.min(row + rows - 1, sheet.size().rows);
  const [from, to] = [Math.max(1, row - NEAR), Math.min(bottom + NEAR, sheet.size().rows)];
  let formulas: ReturnType<Read['formulas']> | null = null;
  const own = (): ReturnType<Read['formulas']> => [
    ...Array.from({ length: from - 1 }, () => []),
    ...(from > to ? [] : sheet.formulaRows(from, to)),
  ];
  return { cells: bottom < 1 ? [] : sheet.rows(1, bottom), formulas: () => (formulas ??= own()) };
};

export const kpisEdited = (workbook: Workbook, edited: Edited): Consequence | null => {
  const { dayOf } = workbook;
  const sheet = workbook.sheet(kpis);
  if (sheet === null) return null;
  const read = readRows(sheet, edited);
  const { cells } = read;
  const first = yearsNamed(kpis.columns, 'plan', cells, dayOf)[0] ?? yearOf(workbook, dayOf);
  const layout = first === null ? null : layoutOf(kpis.columns, cells, first, dayOf);
  if (first === null || layout === null) return null;
  const typed = figuresTyped(cells, edited, layout, FIGURES);
  const between = asItWas({ cells: () => cells, formulas: read.formulas }, dayOf);
  const isFollowed = touches(edited, layout, FOLLOWED);
  // A unit's format depends on the amounts: of all rows the year's is read, the months' are totalled in the top rows.
  const hasUnit = touches(edited, layout, ['unit']);
  const lines = isFollowed ? linesOf(workbook, first, hasUnit ? [...NAMES, 'annual'] : NAMES) : null;
  const said = (edits: readonly Edit[]): Consequence | null =>
    withFaults({ edits, toast: null }, kpis, { cells, layout, workbook }, edited);
  if (lines === null) return said(inPlace(kpis, typed, between));
  const around = surroundings(workbook, read, layout, lines);
  const rows = saidRows(kpis, layout, cells, editedRows(edited, layout, cells), dayOf);
  const formulas = rows.flatMap((row) => followed(read, layout, row, around));
  return said([
    ...inPlace(kpis, [...typed, ...formulas], between),
    ...(hasUnit ? rowFormats(kpis, layout, rows, around) : []),
  ]);
};

/** The cells whose formula has to change. What a person typed in place of a formula is left alone. */
const followed = (
  read: Read,
  layout: Layout,
  { row, values }: SaidRow,
  around: Surroundings,
): CellChange[] => {
  const down = { here: placeOfTable('', layout), place: around.place };
  return slots(kpis.columns).flatMap((slot): CellChange[] => {
    const column = layout.columns.get(slot.key)?.[slot.month];
    if (slot.column.formula === undefined || column === undefined) return [];
    const old = read.formulas()[row - 1]?.[column - 1] ?? '';
    if (old === '' && !isBlankCell(read.cells[row - 1]?.[column - 1])) return [];
    const { content } = cellDown(kpis, slot, around, down)(values, row);
    return old === '' && content === null ? [] : [{ row, column, content }];
  });
};

/**
 * Where the tabs stand that the formulas refer to. Asking Google for names and rows is dear, so this is taken from
 * existing formulas; Budget and Direction are asked only where those don't tell, as for the first KPI that is made of
 * lines.
 */
const surroundings = (workbook: Workbook, read: Read, layout: Layout, lines: Lines): Surroundings => {
  const told = toldBy(read.formulas().slice(layout.headerRow).flat());
  const directionPlace = (): TabPlace | undefined => {
    if (told.direction !== null) return told.direction;
    const form = workbook.sheet(direction);
    return form === null ? undefined : placeOfForm(form.name(), formRows(direction, form.cells()));
  };
  const budgetPlace = (): TabPlace => placeOfTable(told.budget ?? lines.sheet.name(), lines.layout);
  const textIn = (line: readonly unknown[], key: string): string => {
    const at =
      key === 'id' ? placeIn(budget.columns, lines.layout, key, line) : lines.layout.columns.get(key)?.[0];
    return textOf(line[(at ?? 0) - 1]).trim();
  };
  const rows = lines.cells.slice(lines.layout.headerRow);
  const places = new Map<string, TabPlace | undefined>();
  return {
    style: {
      language: languageIn(kpis.columns, read.cells, layout),
      decimals: decimalsIn(lines.cells, lines.layout),
      days: DAY_FIRST,
    },
    place: ({ key }) => {
      if (!places.has(key)) places.set(key, key === budget.key ? budgetPlace() : directionPlace());
      return places.get(key);
    },
    valuesOf: (_, key) => rows.map((line) => textIn(line, key)).filter((text) => text !== ''),
    monthStart,
  };
};
