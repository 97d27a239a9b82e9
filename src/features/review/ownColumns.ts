import type { Cell, Edit } from '../../sheet/edit';
import { movedFormula } from '../../sheet/formula';
import { pattern } from '../../sheet/style';
import type { TableTab } from '../../sheet/tab';
import type { reviewColumns } from '../../tabs/review';
import type { Sheet } from '../../workbook';
import type { Plan } from '../plan';
import { textOf, type Previous } from './previous';
import { HEADER } from './rows';

const isBlank = (value: unknown): boolean => value === '' || value === null || value === undefined;

/** What stands in columns of a person's own goes where its row goes. */
export interface Travelled {
  edits: Edit[];
  /** What stood beside rows that are gone. */
  lost: string[];
}

const NOTHING: Travelled = { edits: [], lost: [] };

/** `tags`: the rows of the review that is about to be written. */
export const travelled = (
  tab: TableTab<typeof reviewColumns>,
  sheet: Sheet,
  { layout, tags: before, lastRow }: Previous,
  tags: readonly string[],
  { dayOf, style }: Pick<Plan, 'dayOf' | 'style'>,
): Travelled => {
  const cells = sheet.cells();
  const ours = new Set([...layout.columns.values()].flat());
  const rowOf = new Map(tags.map((tag, index) => [tag, index + 1]));
  const columns = Array.from({ length: cells[0]?.length ?? 0 }, (_, index) => index + 1).filter(
    (column) =>
      !ours.has(column) && cells.some((line, row) => before[row] !== '' && !isBlank(line[column - 1])),
  );
  const said = columns.flatMap((column) =>
    cells.flatMap((line, index) => {
      const tag = before[index] ?? '';
      const to = tag === '' ? index + 1 : (rowOf.get(tag) ?? null);
      return isBlank(line[column - 1]) ? [] : [{ column, from: index + 1, to, tag, value: line[column - 1] }];
    }),
  );
  if (said.every(({ from, to }) => from === to)) return NOTHING;
  const formulas = sheet.formulas();
  const cellOf = ({ column, from, to, value }: (typeof said)[number]): Cell => {
    const formula = formulas[from - 1]?.[column - 1] ?? '';
    if (formula !== '') return { content: { formula: movedFormula(formula, from, to ?? from) } };
    if (value instanceof Date) {
      return { content: { day: dayOf(value) }, look: { format: pattern('day', style) } };
    }
    return {
      content: typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value, dayOf),
    };
  };
  const heading = (column: number): string => textOf(cells[layout.headerRow - 1]?.[column - 1], dayOf);
  const height = Math.max(tags.length, lastRow);
  const lost: string[] = [];
  const edits = columns.map((column): Edit => {
    const block: Cell[] = Array.from({ length: height }, () => ({ content: null }));
    const taken = new Set<number>();
    // Rows that we know come first: what a person wrote below them gives way.
    const here = said.filter((place) => place.column === column && (place.to ?? 0) <= height);
    for (const place of [...here.filter(({ tag }) => tag !== ''), ...here.filter(({ tag }) => tag === '')]) {
      const { to, tag, value } = place;
      if (to !== null && !taken.has(to)) {
        block[to - 1] = cellOf(place);
        taken.add(to);
      } else {
        const about = [tag.split(' ').slice(1).join(' '), tag === HEADER ? '' : heading(column)];
        lost.push(`${about.filter((text) => text !== '').join(' – ')}: ${textOf(value, dayOf)}`);
      }
    }
    return { kind: 'write', tab, row: 1, column, cells: block.map((cell) => [cell]) };
  });
  return { edits, lost };
};
