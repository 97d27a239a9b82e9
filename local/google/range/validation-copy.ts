/** Copies data validation along with a format; rules at the target are replaced. */
import type { Zone } from '../../engine/annotations';
import { send, structure } from '../document';
import { clear } from './validation';
import type { RangeState } from './values';

const both = (one: Zone, other: Zone): Zone | null => {
  const [left, right] = [Math.max(one.left, other.left), Math.min(one.right, other.right)];
  const [top, bottom] = [Math.max(one.top, other.top), Math.min(one.bottom, other.bottom)];
  return left > right || top > bottom ? null : { left, right, top, bottom };
};

/** The zones where a part of the source is copied to, repeated if the target is larger. */
const tiles = (part: Zone, from: Zone, to: Zone): Zone[] => {
  const [height, width] = [from.bottom - from.top + 1, from.right - from.left + 1];
  const found: Zone[] = [];
  for (let left = to.left; left <= to.right; left += width)
    for (let top = to.top; top <= to.bottom; top += height) {
      const [right, down] = [left - from.left, top - from.top];
      const bottom = height === 1 ? to.bottom : part.bottom + down;
      found.push({ left: part.left + right, right: part.right + right, top: part.top + down, bottom });
      if (height === 1) break;
    }
  return found;
};

/** Joins zones that continue each other downwards. */
const joined = (zones: readonly Zone[]): Zone[] =>
  zones.reduce<Zone[]>((all, zone) => {
    const above = all.find(
      (one) => one.left === zone.left && one.right === zone.right && one.bottom + 1 === zone.top,
    );
    if (above === undefined) return [...all, { ...zone }];
    above.bottom = zone.bottom;
    return all;
  }, []);

let count = 0;

export const copyRules = ({ doc, sheetId, zone }: RangeState, target: string, to: Zone): void => {
  const rules: any[] = structure(doc).getDataValidationRules(sheetId);
  const found = rules.flatMap(({ id: _, ranges, ...rule }) => {
    const zones = ranges
      .map(({ zone: own }: { zone: Zone }) => both(own, zone))
      .filter((part: Zone | null) => part !== null)
      .flatMap((part: Zone) => tiles(part, zone, to));
    return zones.length === 0 ? [] : [{ rule, zones }];
  });
  clear(doc, target, [to]);
  for (const { rule, zones } of found) {
    if (rule.criterion.type === 'customFormula')
      throw new Error('The local spreadsheet does not copy a validation by formula');
    const said = JSON.stringify(rule);
    const there = structure(doc)
      .getDataValidationRules(target)
      .find(({ id: _, ranges: __, ...other }: any) => JSON.stringify(other) === said);
    const all = joined([...(there?.ranges.map((range: { zone: Zone }) => range.zone) ?? []), ...zones]);
    send(doc, 'ADD_DATA_VALIDATION_RULE', {
      sheetId: target,
      ranges: all.map((each) => structure(doc).getRangeDataFromZone(target, each)),
      rule: { ...rule, id: there?.id ?? `copied/${target}/${++count}` },
    });
  }
};
