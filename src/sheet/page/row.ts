/** Rows of a page: cells by column key, and a tag by which the next run recognises the row as ours. */
import { slots, written } from '../content';
import type { Cell, Content, Look } from '../edit';
import type { Formula, Spot } from '../formula';
import type { Cells } from '../layout';
import { looks } from '../style';
import type { Columns } from '../tab';

/** A cell computed from other cells of its row. */
interface LiveCell {
  live: Formula;
  look?: Look;
}
export type PageCell = Cell | LiveCell;

export interface PageRow {
  tag: string;
  cells: ReadonlyMap<string, PageCell>;
}

/** The tag of a header row that has no tag of its own. */
export const HEADER = 'header';

/** A tag's first word is the row's kind. */
export const kindOf = (tag: string): string => tag.split(' ')[0] ?? '';

/** Makes tags unique: repeated tags get a number. */
export const numbered = (tags: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return tags.map((tag) => {
    const count = (seen.get(tag) ?? 0) + 1;
    seen.set(tag, count);
    return tag === '' || count === 1 ? tag : `${tag} #${count}`;
  });
};

/** Each row's tag from the hidden column; blank for a person's own row. */
export const tagsIn = (cells: Cells, column: number | undefined): string[] =>
  cells.map((line) => {
    const tag = column === undefined ? '' : line[column - 1];
    return typeof tag === 'string' ? tag : '';
  });

export const isCell = (cell: PageCell | Content): cell is PageCell =>
  typeof cell === 'object' && cell !== null && ('content' in cell || 'live' in cell);

export const row = (tag: string, cells: readonly (readonly [string, PageCell | Content])[]): PageRow => ({
  tag,
  cells: new Map(cells.map(([key, cell]) => [key, isCell(cell) ? cell : { content: cell }])),
});
export const looking = (content: Content, look: Look): Cell => ({ content, look });
/** The look of a sentence that overflows into the cells beside it. */
export const REMARK: Look = { colour: '#5f6368', italic: true };
export const blankRow = row('blank', []);

/** A coloured band across all visible columns, with words in some of them. */
export const bandOver =
  (columns: Columns) =>
  (kind: string, words: Readonly<Record<string, string>>): PageRow =>
    row(
      kind,
      Object.entries(columns)
        .filter(([, column]) => !column.hidden)
        .map(([key]) => [key, looking(words[key] ?? null, looks.section)] as const),
    );

const BLANK: Cell = { content: null };
const rendered = (cell: PageCell, spot: Spot): Cell => {
  if ('content' in cell) return cell;
  const { live, look } = cell;
  return { content: written(live, spot), ...(look === undefined ? {} : { look }) };
};

/** The row's cells, in the order of the columns' declaration. */
export const cellsOf = ({ tag, cells }: PageRow, columns: Columns, spot: Spot): Cell[] =>
  slots(columns).map(({ key, month }) => {
    if (key === 'tag') return { content: tag };
    const cell = month === 0 ? cells.get(key) : undefined;
    return cell === undefined ? BLANK : rendered(cell, spot);
  });
