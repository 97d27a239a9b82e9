import { addTo } from '../../domain/groups';
import type { Content, WriteEdit } from '../../sheet/edit';
import { serialOfDay } from '../../sheet/value';
import { type PlacedCell, dressBlock, dressCells } from './dress';
import type { GoogleSheet } from './types';

/** Text that Sheets would take for a formula, a number, a date or a truth value if it were typed. */
const NEEDS_QUOTE = /^\s*['=+\-@#\d.,$€£¥₫(%]|^(true|false)$/i;

/**
 * The value for `setValues`. Days are written as serial numbers, which a date format shows: independent of time zone
 * and locale. An instant that a cell held is written back as it came. Text that could be read as something else gets
 * the apostrophe that marks text.
 */
const valueOf = (content: Content): string | number | boolean | Date => {
  if (content === null) return '';
  if (typeof content === 'string') return NEEDS_QUOTE.test(content) ? `'${content}` : content;
  if (typeof content === 'object')
    return 'formula' in content ? content.formula : (content.at ?? serialOfDay(content.day));
  return content;
};

const placed = (edit: WriteEdit): PlacedCell[] =>
  edit.cells.flatMap((line, index) =>
    line.map((cell, at) => ({ row: edit.row + index, column: edit.column + at, cell })),
  );

/** Cells with notes in consecutive rows, from the first to the last noted column. */
interface NoteBlock {
  row: number;
  column: number;
  notes: string[][];
}

/** One call per run of rows with notes in the same columns. */
const writeNotes = (sheet: GoogleSheet, cells: readonly PlacedCell[]): void => {
  const byRow = new Map<number, PlacedCell[]>();
  for (const place of cells) if (place.cell.note !== undefined) addTo(byRow, place.row, place);
  const blocks: NoteBlock[] = [];
  for (const [row, places] of byRow) {
    const at = places.map(({ column }) => column);
    const column = Math.min(...at);
    const notes: string[] = new Array<string>(Math.max(...at) - column + 1).fill('');
    for (const place of places) notes[place.column - column] = place.cell.note ?? '';
    const last = blocks.at(-1);
    const goesOn =
      last !== undefined &&
      last.row + last.notes.length === row &&
      last.column === column &&
      last.notes[0]?.length === notes.length;
    if (goesOn) last.notes.push(notes);
    else blocks.push({ row, column, notes: [notes] });
  }
  for (const { row, column, notes } of blocks)
    sheet.getRange(row, column, notes.length, notes[0]?.length ?? 1).setNotes(notes);
};

/** Looks and notes first, values last: a tab that has its values is complete. */
export const write = (sheet: GoogleSheet, edit: WriteEdit): void => {
  const width = edit.cells[0]?.length ?? 0;
  if (width === 0) return;
  const dressed = placed(edit).filter(({ cell }) => cell.look ?? cell.note);
  const owned = edit.owned === true ? [{ column: edit.column, columns: width }] : (edit.owned ?? []);
  for (const columns of owned) dressBlock(sheet, edit, columns);
  const isOwned = ({ column: at }: PlacedCell): boolean =>
    owned.some(({ column, columns }) => at >= column && at < column + columns);
  dressCells(
    sheet,
    dressed.filter((place) => !isOwned(place)),
  );
  writeNotes(sheet, dressed);
  sheet
    .getRange(edit.row, edit.column, edit.cells.length, width)
    .setValues(edit.cells.map((line) => line.map((cell) => valueOf(cell.content))));
};
