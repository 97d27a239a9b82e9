/** What is on a page that is about to be rewritten and must not be lost. */
import { DAY_FIRST, spokenDay } from '../../speech';
import type { Language } from '../../words';
import { heldDay } from '../content';
import type { Content } from '../edit';
import type { Cells, DayOf, Layout } from '../layout';
import { a1 } from '../places/address';
import { isBlankCell } from '../read';
import type { Page } from './page';
import { HEADER } from './row';
import type { Written } from './section';

export interface PageStanding {
  layout: Layout;
  /** Each row's tag; blank for a person's own row. */
  tags: readonly string[];
  lastRow: number;
  /** What a person filled in, in cells meant for it. */
  written: Written;
  /** What a person wrote in other cells. */
  kept: readonly string[];
}

/** What a first run finds: nothing. */
export const NOTHING_STANDS: Pick<PageStanding, 'written' | 'kept' | 'lastRow'> = {
  written: new Map(),
  kept: [],
  lastRow: 0,
};

type Known = Pick<Page<never>, 'openKind' | 'writtenAs' | 'isOurs'>;

/** The full text of a cell, as a person reads it. */
export const textOf = (value: unknown, dayOf: DayOf): string => {
  if (value instanceof Date) return spokenDay(dayOf(value), DAY_FIRST);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
};

/** The text of content to be written, as a person reads it. */
export const saidIn = (content: Content): string => {
  if (typeof content !== 'object' || content === null) return content === null ? '' : String(content);
  return 'day' in content ? spokenDay(content.day, DAY_FIRST) : content.formula;
};

/** `tags`: our rows' tags, as they were read. */
export const standingOn = (
  cells: Cells,
  layout: Layout,
  tags: readonly string[],
  dayOf: DayOf,
  page: Known,
): PageStanding => {
  const all = withOpenRows(cells, tags, page);
  return {
    layout,
    tags: all,
    written: writtenIn(cells, layout, all, dayOf, page),
    ...strayCells(cells, layout, all, dayOf, page),
  };
};

/** Rows that a person added below an open section belong to it, up to the first blank row. */
const withOpenRows = (cells: Cells, tags: readonly string[], page: Known): string[] => {
  const counts = new Map<string, number>();
  let kind: string | null = null;
  return tags.map((tag, index) => {
    const isOwn = tag === '' && (cells[index] ?? []).some((cell) => !isBlankCell(cell));
    kind = tag === '' ? (isOwn ? kind : null) : page.openKind(tag);
    if (kind === null) return tag;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return `${kind} ${number}`;
  });
};

const contentIn = (value: unknown, dayOf: DayOf): Content => {
  if (value instanceof Date) return heldDay(value, dayOf);
  return typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value, dayOf);
};

/** What is in the cells that people fill in; an unticked box counts as blank. */
const writtenIn = (
  cells: Cells,
  layout: Layout,
  tags: readonly string[],
  dayOf: DayOf,
  page: Known,
): Written =>
  new Map(
    tags.flatMap((tag, index): [string, ReadonlyMap<string, Content>][] => {
      const said = [...layout.columns].flatMap(([key, [column]]): [string, Content][] => {
        const value = cells[index]?.[(column ?? 0) - 1];
        if (isBlankCell(value) || value === false || page.writtenAs(tag, key) === null) return [];
        return [[key, contentIn(value, dayOf)]];
      });
      return said.length === 0 ? [] : [[tag, new Map(said)]];
    }),
  );

/** What was filled in for items that no longer exist, with what it was about. */
export const writtenLost = (
  written: Written,
  tags: readonly string[],
  language: Language,
  page: Known,
): string[] => {
  const present = new Set(tags);
  const gone = [...written].filter(([tag]) => !present.has(tag) && page.openKind(tag) === null);
  return gone.flatMap(([tag, cells]) => {
    const [, ...about] = tag.split(' ');
    return [...cells].map(([key, content]) => {
      const said = saidIn(content);
      return `${about.join(' ')} – ${page.writtenAs(tag, key)?.[language] ?? key}: ${said}`;
    });
  });
};

/** Cells in our columns that a person wrote: in rows of their own, or in rows of ours. */
const strayCells = (
  cells: Cells,
  layout: Layout,
  tags: readonly string[],
  dayOf: DayOf,
  page: Known,
): Pick<PageStanding, 'kept' | 'lastRow'> => {
  const places = [...layout.columns].flatMap(([key, columns]) =>
    columns.flatMap((column) => (column === undefined ? [] : [{ key, column }])),
  );
  const kept: string[] = [];
  let lastRow = layout.headerRow;
  cells.forEach((line, index) => {
    const row = index + 1;
    const tag = tags[index] ?? '';
    if (tag !== '') lastRow = row;
    if (tag === HEADER) return;
    for (const { key, column } of places) {
      const value = line[column - 1];
      if (isBlankCell(value)) continue;
      lastRow = row;
      const isNote = tag.startsWith('kept ') && key === 'name';
      if (isNote) kept.push(textOf(value, dayOf));
      else if (tag === '' || !page.isOurs(tag, key)) kept.push(`${a1(row, column)}: ${textOf(value, dayOf)}`);
    }
  });
  return { kept, lastRow };
};
