import { addTo } from '../../domain/groups';
import type { Cell, ColumnRun, Content, Look, WriteEdit } from '../../sheet/edit';
import { areaA1, type Area } from '../../sheet/places/address';
import { rectangles } from '../../sheet/places/areas';
import type { RangeList, GoogleSheet } from './types';

/** How to set each aspect of a look on many ranges at once. */
const setters: { [K in keyof Required<Look>]: (list: RangeList, value: Required<Look>[K]) => void } = {
  format: (list, value) => list.setNumberFormat(value),
  background: (list, value) => list.setBackground(value),
  colour: (list, value) => list.setFontColor(value),
  bold: (list, value) => list.setFontWeight(value ? 'bold' : 'normal'),
  italic: (list, value) => list.setFontStyle(value ? 'italic' : 'normal'),
  size: (list, value) => list.setFontSize(value),
  wrap: (list, value) => list.setWrap(value),
  align: (list, value) => list.setHorizontalAlignment(value),
};

const ASPECTS = Object.keys(setters) as (keyof Look)[];

export const dress = (sheet: GoogleSheet, areas: readonly Area[], look: Look): void => {
  const list = sheet.getRangeList(areas.map(areaA1));
  for (const aspect of ASPECTS) {
    const value = look[aspect];
    if (value !== undefined) (setters[aspect] as (list: RangeList, value: unknown) => void)(list, value);
  }
};

export interface PlacedCell {
  row: number;
  column: number;
  cell: Cell;
}

/** One call per aspect and value, over all cells that need it. */
export const dressCells = (sheet: GoogleSheet, cells: readonly PlacedCell[]): void => {
  for (const aspect of ASPECTS) {
    const wanted = new Map<unknown, PlacedCell[]>();
    for (const place of cells) {
      const value = place.cell.look?.[aspect];
      if (value !== undefined) addTo(wanted, value, place);
    }
    for (const [value, places] of wanted) dress(sheet, rectangles(places), { [aspect]: value });
  }
};

/** The default of each aspect in an owned block. */
// prettier-ignore
const PLAIN = {
  format: 'General', background: '#ffffff', colour: '#202124', bold: 'normal', italic: 'normal', size: 10, wrap: false,
};

/** Numbers to the right, text to the left, as Sheets does by itself. */
const sideOf = (content: Content): 'left' | 'right' =>
  content === null || typeof content === 'string' ? 'left' : 'right';

/** Sets every aspect of columns that are entirely ours in one call each, whatever was there before. */
export const dressBlock = (sheet: GoogleSheet, edit: WriteEdit, { column, columns }: ColumnRun): void => {
  const range = sheet.getRange(edit.row, column, edit.cells.length, columns);
  const from = column - edit.column;
  const cells = edit.cells.map((line) => line.slice(from, from + columns));
  const all = <T>(value: (look: Look) => T): T[][] =>
    cells.map((line) => line.map((cell) => value(cell.look ?? {})));
  range.setNumberFormats(all((look) => look.format ?? PLAIN.format));
  range.setBackgrounds(all((look) => look.background ?? PLAIN.background));
  range.setFontColors(all((look) => look.colour ?? PLAIN.colour));
  range.setFontWeights(all((look) => (look.bold === true ? 'bold' : PLAIN.bold) as 'bold' | 'normal'));
  range.setFontSizes(all((look) => look.size ?? PLAIN.size));
  range.setWraps(all((look) => look.wrap ?? PLAIN.wrap));
  range.setHorizontalAlignments(
    cells.map((line) => line.map(({ content, look }) => look?.align ?? sideOf(content))),
  );
};
