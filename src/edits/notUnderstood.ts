/** What stands in the cells of an edit and can't be used: named at once, with the cell and what is expected. */
import { languageIn, type Cells, type DayOf, type Layout } from '../sheet/layout';
import type { Placed } from '../sheet/mending/inPlace';
import { a1 } from '../sheet/places/address';
import { rowTest, shown, slotsOf } from '../sheet/read';
import type { Column, TableTab } from '../sheet/tab';
import { fill, type Language, type Words } from '../words';
import { editedRows, isEditedIn } from './cells';
import type { Consequence, Edited, Toast } from './event';
import { RARELY } from './rareWords';
import { BLOCK, UNREAD } from './words';

export interface Fault {
  row: number;
  column: number;
  found: string;
  expected: Words;
}

/** So many cells are named; of more, how many they are. */
const MOST = 6;

export const faultIn = (
  cells: Cells,
  { row, column }: { row: number; column: number },
  read: Column['read'],
  dayOf: DayOf,
): Fault[] => {
  const value = cells[row - 1]?.[column - 1] ?? '';
  const faults: Fault[] = [];
  const tell: Parameters<Column['read']>[1] = (expected, understood) => {
    if (understood === undefined) faults.push({ row, column, found: shown(value, dayOf), expected });
  };
  read(value, tell, dayOf);
  return faults;
};

/** Of a table's rows those that it has: what stands in others is none of the plan's. */
const faultsIn = (tab: TableTab, layout: Layout, cells: Cells, edited: Edited, dayOf: DayOf): Fault[] => {
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

/** The first of them in full, the others by their cells. */
export const faultsSaid = (
  faults: readonly Fault[],
  placed: readonly Placed[],
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

/** What follows from an edit of a table, with a word on what was not understood where there is none yet. */
export const withFaults = (
  found: Consequence | null,
  tab: TableTab,
  { cells, layout, dayOf }: { cells: Cells; layout: Layout | null; dayOf: DayOf },
  edited: Edited,
  placed: readonly Placed[] = [],
): Consequence | null => {
  if (layout === null || (found !== null && found.toast !== null)) return found;
  const faults = faultsIn(tab, layout, cells, edited, dayOf);
  const toast = faultsSaid(faults, placed, () => languageIn(tab.columns, cells, layout));
  return toast === null ? found : { edits: found?.edits ?? [], toast };
};
