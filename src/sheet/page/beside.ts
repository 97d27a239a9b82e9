/** A person's own columns beside ours: their cells move with their rows. */
import { heldDay } from '../content';
import type { Cell } from '../edit';
import { movedFormula } from '../formula';
import type { Cells, DayOf } from '../layout';
import { isBlankCell } from '../read';
import { pattern, type Style } from '../style';
import { HEADER } from './row';
import { textOf, type PageStanding } from './standing';

/** How days are read and written. */
export interface DayWriting {
  dayOf: DayOf;
  style: Style;
}
/** A sheet as it was read. */
export interface SheetRead {
  cells: () => Cells;
  formulas: () => readonly (readonly string[])[];
}

/** Cells of a person's own columns, moved to where their rows go. */
export interface Travelled {
  /** The new cells of each such column, from row 1; null where no row moves. */
  own: ReadonlyMap<number, readonly Cell[]> | null;
  /** Cells beside rows that no longer exist. */
  lost: string[];
}

/** A formula that fills cells around it adapts to moved rows by itself, and its results must not be written. */
const FILLS = /^=\s*(\{|ARRAYFORMULA\b|(SORT|SORTN|FILTER|UNIQUE|QUERY|SEQUENCE|TRANSPOSE|MAP|BYROW)\s*\()/i;

/** Sheets stores a time of day alone as a time on its day zero. */
const NO_DAY = '1899-12-30';
const TIME = 'hh:mm:ss';

/** A value to be written back, with a format that shows its day and time of day in full. */
const valueCell = (value: unknown, { dayOf, style }: DayWriting): Cell => {
  if (typeof value === 'number' || typeof value === 'boolean') return { content: value };
  if (!(value instanceof Date)) return { content: textOf(value, dayOf) };
  const content = heldDay(value, dayOf);
  const format = pattern('day', style);
  if (content.at === undefined) return { content, look: { format } };
  return { content, look: { format: content.day === NO_DAY ? TIME : `${format} ${TIME}` } };
};

/** `tags`: the rows about to be written, in order. */
export const travelled = (
  sheet: SheetRead,
  { layout, tags: before, lastRow }: PageStanding,
  tags: readonly string[],
  days: DayWriting,
): Travelled => {
  const { dayOf } = days;
  if (before.every((tag, index) => tag === '' || tag === tags[index])) return { own: null, lost: [] };
  const cells = sheet.cells();
  const ours = new Set([...layout.columns.values()].flat());
  const rowOf = new Map(tags.map((tag, index) => [tag, index + 1]));
  const others = Array.from({ length: cells[0]?.length ?? 0 }, (_, index) => index + 1).filter(
    (column) => !ours.has(column),
  );
  if (others.length === 0) return { own: new Map(), lost: [] };
  const formulas = sheet.formulas();
  const formulaAt = (row: number, column: number): string => formulas[row - 1]?.[column - 1] ?? '';
  const columns = others.filter(
    (column) => !cells.some((_, index) => FILLS.test(formulaAt(index + 1, column))),
  );
  const said = columns.flatMap((column) =>
    cells.flatMap((line, index) => {
      const value = line[column - 1];
      if (isBlankCell(value) && formulaAt(index + 1, column) === '') return [];
      const tag = before[index] ?? '';
      const to = tag === '' ? index + 1 : (rowOf.get(tag) ?? null);
      return [{ column, from: index + 1, to, tag, value }];
    }),
  );
  const cellOf = ({ column, from, to, value }: (typeof said)[number]): Cell => {
    const formula = formulaAt(from, column);
    if (formula !== '') return { content: { formula: movedFormula(formula, from, to ?? from) } };
    return valueCell(value, days);
  };
  const heading = (column: number): string => textOf(cells[layout.headerRow - 1]?.[column - 1], dayOf);
  const height = Math.max(tags.length, lastRow, cells.length);
  const lost: string[] = [];
  const blockOf = (column: number): Cell[] => {
    const block: Cell[] = Array.from({ length: height }, () => ({ content: null }));
    const taken = new Set<number>();
    // Rows of ours are placed first; a person's rows below give way where they collide.
    const here = said.filter((place) => place.column === column);
    for (const place of [...here.filter(({ tag }) => tag !== ''), ...here.filter(({ tag }) => tag === '')]) {
      const { to, tag, value } = place;
      if (to !== null && !taken.has(to)) {
        block[to - 1] = cellOf(place);
        taken.add(to);
      } else if (!isBlankCell(value)) {
        const about = [tag.split(' ').slice(1).join(' '), tag === HEADER ? '' : heading(column)];
        lost.push(`${about.filter((text) => text !== '').join(' – ')}: ${textOf(value, dayOf)}`);
      }
    }
    return block;
  };
  return { own: new Map(columns.map((column) => [column, blockOf(column)])), lost };
};
