import { heldDay } from '../../sheet/content';
import type { Cell } from '../../sheet/edit';
import { movedFormula } from '../../sheet/formula';
import { isBlankCell } from '../../sheet/read';
import { pattern } from '../../sheet/style';
import type { Sheet } from '../../workbook';
import type { Plan } from '../../plan/plan';
import { textOf, type Previous } from './previous';
import { HEADER } from './rows';

/** What stands in columns of a person's own goes where its row goes. */
export interface Travelled {
  /** The cells of these columns, by the column; null where no row goes elsewhere. */
  own: ReadonlyMap<number, readonly Cell[]> | null;
  /** What stood beside rows that are gone. */
  lost: string[];
}

/** What fills cells around it finds its rows by itself, and what it filled must not be written. */
const FILLS = /^=\s*(\{|ARRAYFORMULA\b|(SORT|SORTN|FILTER|UNIQUE|QUERY|SEQUENCE|TRANSPOSE|MAP|BYROW)\s*\()/i;

/** A time of day alone stands on the day from which days are counted. */
const NO_DAY = '1899-12-30';
const TIME = 'hh:mm:ss';

/** A value as it stood; days and times of day in formats that show all of them. */
const valueCell = (value: unknown, { dayOf, style }: Pick<Plan, 'dayOf' | 'style'>): Cell => {
  if (typeof value === 'number' || typeof value === 'boolean') return { content: value };
  if (!(value instanceof Date)) return { content: textOf(value, dayOf) };
  const content = heldDay(value, dayOf);
  const format = pattern('day', style);
  if (content.at === undefined) return { content, look: { format } };
  return { content, look: { format: content.day === NO_DAY ? TIME : `${format} ${TIME}` } };
};

/** `tags`: the rows of the review that is about to be written. */
export const travelled = (
  sheet: Sheet,
  { layout, tags: before, lastRow }: Previous,
  tags: readonly string[],
  plan: Pick<Plan, 'dayOf' | 'style'>,
): Travelled => {
  const { dayOf } = plan;
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
    return valueCell(value, plan);
  };
  const heading = (column: number): string => textOf(cells[layout.headerRow - 1]?.[column - 1], dayOf);
  const height = Math.max(tags.length, lastRow, cells.length);
  const lost: string[] = [];
  const blockOf = (column: number): Cell[] => {
    const block: Cell[] = Array.from({ length: height }, () => ({ content: null }));
    const taken = new Set<number>();
    // Rows that we know come first: what a person wrote below them gives way.
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
