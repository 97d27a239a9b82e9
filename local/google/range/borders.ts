/** Range: borders and merged cells. */
import { rowsIn } from '../../engine/address';
import { send, structure } from '../document';
import type { EnumMember } from '../enums';
import { write, read, type Methods } from '../service';
import { colour } from './styles';
import type { RangeState } from './values';

const SIDES = ['top', 'left', 'bottom', 'right', 'v', 'h'] as const;

const STYLES: Record<string, string> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'thick',
};

const setBorder = ({ doc, sheetId, zone }: RangeState, ...args: unknown[]) => {
  const color = colour((args[6] as string | null | undefined) ?? null) ?? '#000000';
  const style = STYLES[(args[7] as EnumMember | null | undefined)?.name() ?? 'SOLID'];
  SIDES.forEach((position, index) => {
    const wanted = args[index];
    // null leaves a side unchanged.
    if (wanted === null) return;
    const border = wanted ? { position, color, style } : { position, color: '' };
    send(doc, 'SET_ZONE_BORDERS', { sheetId, target: [zone], border });
  });
};

const merge = ({ doc, sheetId }: RangeState, zones: RangeState['zone'][]) => {
  const target = zones.filter((zone) => zone.left !== zone.right || zone.top !== zone.bottom);
  if (target.length > 0) send(doc, 'ADD_MERGE', { sheetId, target, force: true });
};

const byRow = ({ zone }: RangeState) =>
  Array.from({ length: rowsIn(zone) }, (_, row) => ({
    ...zone,
    top: zone.top + row,
    bottom: zone.top + row,
  }));

const sides = Array<string>(6).fill('boolean?').join(', ');

export const borderMethods: Methods = {
  setBorder: write(`${sides} | ${sides}, string?, enum?`, setBorder),
  merge: write('', (range: RangeState) => {
    merge(range, [range.zone]);
  }),
  mergeAcross: write('', (range: RangeState) => {
    merge(range, byRow(range));
  }),
  mergeVertically: write('', (range: RangeState) => {
    const { left, right, top, bottom } = range.zone;
    merge(
      range,
      Array.from({ length: right - left + 1 }, (_, col) => ({
        left: left + col,
        right: left + col,
        top,
        bottom,
      })),
    );
  }),
  breakApart: write('', ({ doc, sheetId, zone }: RangeState) => {
    send(doc, 'REMOVE_MERGE', { sheetId, target: [zone] });
  }),
  isPartOfMerge: read('', ({ doc, sheetId, zone }: RangeState) =>
    structure(doc).getMergesInZone(sheetId, zone).some(Boolean),
  ),
};
