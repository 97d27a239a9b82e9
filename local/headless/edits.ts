/** What a person does to cells with keyboard and mouse. */
import { batch } from '../engine';
import { columnsIn, parseA1, rowsIn } from '../engine/address';
import type { Zone } from '../engine/annotations';
import { typed } from '../google/cells/typing';
import { gridOf, localeOf, send, settled, structure, type Doc } from '../google/document';
import { guardProtected } from '../google/guard';
import { goTo } from '../google/sheet';
import { insert } from '../google/sheet/shape';

/** A place given by tab name and address. */
export interface Place {
  sheetId: string;
  zone: Zone;
}

export const sheetNamed = (doc: Doc, tab: string): string => {
  const getters = structure(doc);
  const found = getters.getSheetIds().find((id: string) => getters.getSheetName(id) === tab);
  if (found !== undefined) return found;
  const names = getters.getSheetIds().map((id: string) => getters.getSheetName(id));
  throw new Error(`There is no tab ${tab}; there are: ${names.join(', ')}`);
};

export const placeOf = (doc: Doc, tab: string, a1: string): Place => {
  const sheetId = sheetNamed(doc, tab);
  const getters = structure(doc);
  const found = parseA1(a1, getters.getNumberRows(sheetId), getters.getNumberCols(sheetId));
  if (!found) throw new Error(`${a1} is no address`);
  return { sheetId, zone: found.zone };
};

export const selectPlace = (doc: Doc, { sheetId, zone }: Place): void => {
  goTo(doc, sheetId);
  doc.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone: { ...zone } });
};

/** The content of a cell for typed text; '' clears it. */
const contentOf = (doc: Doc, sheetId: string, col: number, row: number, text: string) => {
  const cell = structure(doc).getCell({ sheetId, col, row });
  const { content, format } = typed(text, localeOf(doc), doc.now().getFullYear(), cell?.format === '@');
  return { sheetId, col, row, content, ...(format && !cell?.format && { format }) };
};

/** Types into one cell. Returns the message of a rejecting validation, or null; a refused text is discarded. */
export function typeInto(
  doc: Doc,
  { sheetId, zone: { left: col, top: row } }: Place,
  text: string,
): string | null {
  guardProtected(doc, sheetId, { left: col, right: col, top: row, bottom: row }, true);
  const position = { sheetId, col, row };
  send(doc, 'UPDATE_CELL', contentOf(doc, sheetId, col, row, text));
  const { getters }: { getters: any } = doc.model;
  if (!getters.getValidationRuleForCell(position)?.isBlocking || !getters.isDataValidationInvalid(position))
    return null;
  const message = getters.getInvalidDataValidationMessage(position);
  send(doc, 'REQUEST_UNDO', {});
  return message;
}

const grow = (doc: Doc, sheetId: string, { right, bottom }: Zone) => {
  const grid = gridOf(doc, sheetId);
  const sheet = { doc, sheetId };
  if (bottom > grid.bottom) insert(sheet, 'ROW', grid.bottom + 1, bottom - grid.bottom, 'after');
  if (right > grid.right) insert(sheet, 'COL', grid.right + 1, right - grid.right, 'after');
};

/** Pastes texts from outside, each parsed as typed; the grid grows where needed. */
export function pasteInto(doc: Doc, { sheetId, zone: { left, top } }: Place, block: string[][]): void {
  const width = Math.max(...block.map((row) => row.length));
  const zone = { left, top, right: left + width - 1, bottom: top + block.length - 1 };
  guardProtected(doc, sheetId, zone, true);
  batch(
    doc.model,
    () => {
      grow(doc, sheetId, zone);
      block.forEach((row, y) => {
        row.forEach((text, x) => {
          send(doc, 'UPDATE_CELL', contentOf(doc, sheetId, left + x, top + y, text));
        });
      });
    },
    { byPerson: true, isMany: width * block.length > 1 },
  );
}

/** The Delete key over cells. */
export function clearCells(doc: Doc, { sheetId, zone }: Place): void {
  guardProtected(doc, sheetId, zone, true);
  const empty = Array.from({ length: rowsIn(zone) }, () => Array<string>(columnsIn(zone)).fill(''));
  pasteInto(doc, { sheetId, zone }, empty);
}

/** Copies (or cuts) cells within the spreadsheet and pastes them, with everything they carry. */
export function transfer(doc: Doc, from: Place, to: Place, { cut }: { cut: boolean }): void {
  const { left, top } = to.zone;
  const pasted = {
    left,
    right: Math.max(to.zone.right, left + columnsIn(from.zone) - 1),
    top,
    bottom: Math.max(to.zone.bottom, top + rowsIn(from.zone) - 1),
  };
  guardProtected(doc, to.sheetId, pasted, true);
  if (cut) guardProtected(doc, from.sheetId, from.zone, true);
  settled(doc);
  selectPlace(doc, from);
  send(doc, cut ? 'CUT' : 'COPY', {});
  selectPlace(doc, to);
  send(doc, 'PASTE', { target: [to.zone] });
}

/** Drags the fill handle of `from` to the end of `to`. */
export function fillTo(doc: Doc, from: Place, to: Place): void {
  guardProtected(doc, to.sheetId, to.zone, true);
  selectPlace(doc, from);
  send(doc, 'AUTOFILL_SELECT', { col: to.zone.right, row: to.zone.bottom });
  send(doc, 'AUTOFILL', {});
}
