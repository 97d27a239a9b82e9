/** Names cells of an edit that can't be used, at once, with the cell and what is expected. */
import type { Month } from '../domain/plan';
import { languageIn, type Cells, type DayOf, type Layout } from '../sheet/layout';
import type { CellChange } from '../sheet/mending/inPlace';
import { a1 } from '../sheet/places/address';
import { shown } from '../sheet/problem';
import { rowTest, slotsOf } from '../sheet/read';
import type { Column, TableTab } from '../sheet/tab';
import { exampled } from '../sheet/value';
import { fill, type Language, type Words } from '../words';
import type { Workbook } from '../workbook';
import { editedRows, isEditedIn, yearOf } from './cells';
import type { Consequence, Edited, Toast } from './event';
import { RARELY } from './rareWords';
import { BLOCK, UNREAD } from './words';

export interface CellFault {
  row: number;
  column: number;
  found: string;
  expected: Words;
}

/** At most this many cells are named; of the rest only the number is given. */
const MOST = 6;

export const faultIn = (
  cells: Cells,
  { row, column }: { row: number; column: number },
  read: Column['read'],
  dayOf: DayOf,
): CellFault[] => {
  const value = cells[row - 1]?.[column - 1] ?? '';
  const faults: CellFault[] = [];
  const tell: Parameters<Column['read']>[1] = (expected, understood) => {
    if (understood === undefined) faults.push({ row, column, found: shown(value, dayOf), expected });
  };
  read(value, tell, dayOf);
  return faults;
};

/** Faults in rows that belong to the table; other rows are not part of the plan. */
const faultsIn = (tab: TableTab, layout: Layout, cells: Cells, edited: Edited, dayOf: DayOf): CellFault[] => {
  const isRow = rowTest(tab, layout);
  const [top, bottom] = editedRows(edited, layout, cells);
  const slots = slotsOf(tab.columns, layout).flatMap(({ column: { read }, at }) =>
    at.filter(isEditedIn(edited)).map((column) => ({ read, column })),
  );
  return cells
    .slice(top - 1, Math.max(top - 1, bottom))
    .flatMap((line, down) =>
      isRow(line)
        ? slots
            .flatMap(({ read, column }) => faultIn(cells, { row: top + down, column }, read, dayOf))
            .sort((one, other) => one.column - other.column)
        : [],
    );
};

/** Describes the first faults in full, the others by their cells only. */
export const faultsSaid = (
  faults: readonly CellFault[],
  placed: readonly CellChange[],
  languageOf: () => Language,
): Toast | null => {
  const isPlaced = new Set(placed.map(({ row, column }) => a1(row, column)));
  const left = faults.filter(({ row, column }) => !isPlaced.has(a1(row, column)));
  const [first, ...others] = left;
  if (first === undefined) return null;
  const language = languageOf();
  const expected = first.expected[language];
  const one = `${a1(first.row, first.column)}: ${fill(UNREAD, language, { found: first.found, expected })}`;
  if (others.length === 0) return { title: BLOCK.title[language], message: one };
  const named = others.slice(0, MOST).map(({ row, column }) => a1(row, column));
  const more = others.length > MOST ? ` (+${others.length - MOST})` : '';
  const also = fill(RARELY.also, language, { cells: `${named.join(', ')}${more}` });
  return { title: BLOCK.title[language], message: `${one} ${also}` };
};

/** Adds a word on what was not understood to an edit's consequence, where it has no message yet. */
export const withFaults = (
  found: Consequence | null,
  tab: TableTab,
  { cells, layout, workbook }: { cells: Cells; layout: Layout | null; workbook: Workbook },
  edited: Edited,
  placed: readonly CellChange[] = [],
): Consequence | null => {
  if (layout === null || (found !== null && found.toast !== null)) return found;
  const { dayOf } = workbook;
  const year = (): Month => yearOf(workbook, dayOf) ?? workbook.today().slice(0, 7);
  const faults = faultsIn(tab, layout, cells, edited, dayOf).map((fault, at) =>
    at === 0 ? { ...fault, expected: exampled(fault.expected, year) } : fault,
  );
  const toast = faultsSaid(faults, placed, () => languageIn(tab.columns, cells, layout));
  return toast === null ? found : { edits: found?.edits ?? [], toast };
};
