/** Range: copying to another place. */
import { cellsOrLooks, holds } from '../../engine';
import { columnsIn, mapCells, rowsIn, zonesByValue } from '../../engine/address';
import type { Zone } from '../../engine/annotations';
import { send } from '../document';
import type { EnumMember } from '../enums';
import { guardProtected } from '../guard';
import { stateOf, write, type Methods } from '../service';
import { copyRules } from './validation-copy';
import { readNotes, writeNotes, type RangeState } from './values';

interface Parts {
  contents: boolean;
  formats: boolean;
  /** Values instead of formulas. */
  values?: boolean;
}

/** The target zone of a copy: a larger target is tiled, as at Google. */
const reachOf = ({ zone }: RangeState, { zone: { left, top, ...to } }: RangeState): Zone => {
  const [height, width] = [rowsIn(zone), columnsIn(zone)];
  const [rows, columns] = [to.bottom - top + 1, to.right - left + 1];
  if (rows % height === 0 && columns % width === 0) return { left, top, ...to };
  return { left, top, right: left + width - 1, bottom: top + height - 1 };
};

/** Copies formats and validation only, as the Sheets API documents PASTE_FORMAT. */
const copyLooks = ({ doc, sheetId, zone }: RangeState, target: string, to: Zone) => {
  const cells = mapCells(zone, cellsOrLooks(doc.model, sheetId));
  const said = new Map<object | undefined, string>();
  const lookOf = (cell: any) => {
    const [style, format]: [object | undefined, string] = [cell?.style, cell?.format ?? ''];
    let text = said.get(style);
    if (text === undefined) said.set(style, (text = style === undefined ? '' : JSON.stringify(style)));
    return { style, format, key: `${format} ${text}` };
  };
  const looks = cells.map((line) => line.map(lookOf));
  send(doc, 'CLEAR_FORMATTING', { sheetId: target, target: [to] });
  const [height, width] = [looks.length, looks[0]!.length];
  // If the source is a single row, each column is copied at once.
  const tile = { ...to, bottom: height === 1 ? to.top : to.bottom };
  const values = mapCells(tile, (col, row) => looks[(row - to.top) % height]![(col - to.left) % width]!);
  for (const { value, zones } of zonesByValue(tile, values, ({ key }) => key).values()) {
    const longer = zones.map((each) => (height === 1 ? { ...each, bottom: to.bottom } : each));
    const { style, format } = value;
    if (style !== undefined || format !== '')
      send(doc, 'SET_FORMATTING', { sheetId: target, target: longer, ...(style && { style }), format });
  }
};

/** Copies contents; references move along. */
const copy = (from: RangeState, target: RangeState, { contents, formats, values }: Parts) => {
  const { doc, sheetId, zone } = from;
  const [height, width] = [rowsIn(zone), columnsIn(zone)];
  const to = reachOf(from, target);
  const { left, top } = to;
  guardProtected(doc, target.sheetId, to);
  if (!contents) {
    if (!formats) return;
    copyLooks(from, target.sheetId, to);
    copyRules(from, target.sheetId, to);
    return;
  }
  const { getters }: { getters: any } = doc.model;
  const source = mapCells(zone, cellsOrLooks(doc.model, sheetId));
  const commands = mapCells(to, (col, row) => {
    const [x, y] = [(col - left) % width, (row - top) % height];
    const cell = source[y]![x];
    const content = () => {
      if (!cell?.isFormula) return cell?.content ?? '';
      if (values)
        return String(getters.getEvaluatedCell({ sheetId, col: zone.left + x, row: zone.top + y }).value);
      const [right, down] = [col - zone.left - x, row - zone.top - y];
      return getters.getTranslatedCellFormula(sheetId, right, down, cell.compiledFormula);
    };
    return { sheetId: target.sheetId, col, row, content: content() };
  });
  if (formats) copyLooks(from, target.sheetId, to);
  const cellAt = cellsOrLooks(doc.model, target.sheetId);
  for (const command of commands.flat())
    // Writing a blank to an empty cell changes nothing.
    if (command.content !== '' || holds(cellAt(command.col, command.row))) send(doc, 'UPDATE_CELL', command);
  if (!formats) return;
  copyRules(from, target.sheetId, to);
  const notes = readNotes(from);
  const tiled = mapCells(to, (col, row) => notes[(row - top) % height]![(col - left) % width]!);
  writeNotes({ ...target, zone: to }, tiled);
};

const PASTES: Record<string, Parts> = {
  PASTE_NORMAL: { contents: true, formats: true },
  PASTE_FORMAT: { contents: false, formats: true },
  PASTE_FORMULA: { contents: true, formats: false },
  PASTE_VALUES: { contents: true, formats: false, values: true },
};

export const copyMethods: Methods = {
  copyTo: write(
    'Range | Range, object | Range, enum, boolean',
    (from: RangeState, to: unknown, how?: any, transposed = false) => {
      if (transposed) throw new Error('The local spreadsheet does not copy transposed');
      const name = typeof how?.ordinal === 'function' ? (how as EnumMember).name() : 'PASTE_NORMAL';
      const options = typeof how?.ordinal === 'function' ? {} : (how ?? {});
      const paste = PASTES[name];
      if (!paste) throw new Error(`The local spreadsheet does not copy with ${name}`);
      copy(from, stateOf(to), {
        ...paste,
        contents: paste.contents && !options.formatOnly,
        formats: paste.formats && !options.contentsOnly,
      });
    },
  ),
};
