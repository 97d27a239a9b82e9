/** Range: copying to another place. */
import { columnsIn, mapCells, rowsIn } from '../engine/address';
import { send } from './document';
import { guardProtected } from './guard';
import type { EnumMember } from './enums';
import type { RangeState } from './range-values';
import { stateOf, write, type Methods } from './service';

interface Parts {
  contents: boolean;
  formats: boolean;
  /** Results instead of formulas. */
  values?: boolean;
}

/** Copies what cells hold, references moving along; a larger target is tiled, as at Google. */
const copy = (from: RangeState, target: RangeState, { contents, formats, values }: Parts) => {
  const { doc, sheetId, zone } = from;
  const [height, width] = [rowsIn(zone), columnsIn(zone)];
  const { left, top } = target.zone;
  const tiled = rowsIn(target.zone) % height === 0 && columnsIn(target.zone) % width === 0;
  const [rows, columns] = tiled ? [rowsIn(target.zone), columnsIn(target.zone)] : [height, width];
  const to = { left, top, right: left + columns - 1, bottom: top + rows - 1 };
  guardProtected(doc, target.sheetId, to);
  const { getters }: { getters: any } = doc.model;
  const source = mapCells(zone, (col, row) => getters.getCell({ sheetId, col, row }));
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
    return {
      ...{ sheetId: target.sheetId, col, row },
      ...(contents && { content: content() }),
      ...(formats && { style: cell?.style ?? null, format: cell?.format ?? '' }),
    };
  });
  for (const command of commands.flat()) send(doc, 'UPDATE_CELL', command);
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
