import { a1 } from '../../sheet/address';
import { heldDay } from '../../sheet/content';
import type { Content } from '../../sheet/edit';
import { freshLayout, layoutOf, type Cells, type DayOf, type Layout } from '../../sheet/layout';
import { isBlankCell } from '../../sheet/read';
import type { TableTab } from '../../sheet/tab';
import { EXPLANATION, type Explanation, reviewColumns, type Wording } from '../../tabs/review';
import type { Sheet } from '../../workbook';
import type { Plan } from '../../plan/plan';
import { spokenDay } from '../../speech';
import type { Page } from './page';
import { HEADER, numbered, type Written } from './rows';

/** What the tab of an earlier review holds that must not be lost. */
export interface Previous {
  layout: Layout;
  /** What counts as an explanation, by the KPI's Id. */
  explanations: ReadonlyMap<string, Explanation>;
  /** The same word for word, by the tag of the KPI's row. */
  worded: ReadonlyMap<string, Wording>;
  names: ReadonlyMap<string, string>;
  /** What else a person filled in. */
  written: Written;
  kept: readonly string[];
  /** Each row's tag; blank where the row is a person's own. */
  tags: readonly string[];
  lastRow: number;
  /** The rows of KPIs, also of those that are gone. */
  rows: ReadonlyMap<string, number>;
  /** The row that says where the figures come from, or that they are closed; null where a person took it away. */
  sourceRow: number | null;
  /** The closing that the tab is frozen by, as it says itself. */
  closing: string | null;
  /** It was reopened, and not built anew since. */
  isReopened: boolean;
}

/** Of the row that says where the figures come from, from a reopening to the next review. */
export const REOPENED_TAG = 'source reopened';

/** What a first review finds. */
export const NOTHING_BEFORE: Pick<Previous, 'worded' | 'names' | 'written' | 'kept' | 'lastRow'> = {
  worded: new Map(),
  names: new Map(),
  written: new Map(),
  kept: [],
  lastRow: 0,
};

/** A cell's whole text, as a person reads it. */
export const textOf = (value: unknown, dayOf: DayOf): string => {
  if (value instanceof Date) return spokenDay(dayOf(value));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
};

/** What was written, word for word where it is no choice and no date. */
const wordedAs = (value: unknown, read: string | null, dayOf: DayOf): string | null =>
  isBlankCell(value) ? null : (read ?? textOf(value, dayOf));

/** A row as `reviewColumns` reads it. */
const explanationOf = (at: (key: string) => unknown, dayOf: DayOf): Explanation => {
  const { cause, explanation, action, owner, due } = reviewColumns;
  const tell = (): undefined => undefined;
  return {
    cause: cause.read(at('cause'), tell, dayOf),
    explanation: explanation.read(at('explanation'), tell, dayOf),
    action: action.read(at('action'), tell, dayOf),
    owner: owner.read(at('owner'), tell, dayOf),
    due: due.read(at('due'), tell, dayOf),
  };
};

/** The tags of all rows. Where their column was taken away, a row of KPIs is known by its Id. */
const tagsOf = (cells: Cells, layout: Layout, dayOf: DayOf): string[] => {
  const [tagAt, idAt] = ['tag', 'id'].map((key) => layout.columns.get(key)?.[0]);
  let isKpi = false;
  const tags = cells.map((line, index) => {
    if (index + 1 === layout.headerRow) {
      isKpi = true;
      return HEADER;
    }
    if (tagAt !== undefined) return textOf(line[tagAt - 1], dayOf);
    const id = idAt === undefined ? '' : textOf(line[idAt - 1], dayOf);
    isKpi &&= id !== '';
    return isKpi ? `kpi ${id}` : 'unknown';
  });
  return numbered(tags);
};

export const previousOf = (
  sheet: Sheet,
  tab: TableTab<typeof reviewColumns>,
  plan: Pick<Plan, 'first' | 'dayOf'>,
  page: Page,
): Previous => {
  const cells = sheet.cells();
  const { dayOf } = plan;
  // Without its header row the tab is read as we would lay it out.
  const found = layoutOf(tab.columns, cells, plan.first, dayOf) ?? {
    ...freshLayout(tab.columns, 0),
    headerRow: 0,
  };
  const layout = { ...found, nextColumn: Math.max(found.nextColumn, (cells[0]?.length ?? 0) + 1) };
  const tags = withOpenRows(cells, tagsOf(cells, layout, dayOf), page);
  const at = (row: number, key: string): unknown =>
    cells[row - 1]?.[(layout.columns.get(key)?.[0] ?? 0) - 1] ?? '';
  const explanations = new Map<string, Explanation>();
  const worded = new Map<string, Wording>();
  const names = new Map<string, string>();
  const rows = new Map<string, number>();
  tags.forEach((tag, index) => {
    if (!tag.startsWith('kpi ')) return;
    const cell = (key: string): unknown => at(index + 1, key);
    const id = tag.slice('kpi '.length);
    const said = explanationOf(cell, dayOf);
    const words = Object.fromEntries(
      EXPLANATION.map((key) => {
        const isTyped = key === 'cause' || key === 'due';
        return [key, wordedAs(cell(key), isTyped ? said[key] : null, dayOf)];
      }),
    ) as Wording;
    rows.set(id, index + 1);
    if (EXPLANATION.every((key) => words[key] === null)) return;
    explanations.set(id, said);
    worded.set(tag, words);
    names.set(tag, textOf(cell('name'), dayOf));
  });
  const top = tags.slice(0, layout.headerRow).findIndex((tag) => /^(source|closed)\b/.test(tag));
  return {
    ...{ layout, explanations, worded, names, tags, rows },
    written: writtenIn(cells, layout, tags, dayOf, page),
    ...strayCells(cells, layout, tags, dayOf, page),
    sourceRow: top < 0 ? null : top + 1,
    closing: /^closed (\S+)/.exec(tags[top] ?? '')?.[1] ?? null,
    isReopened: tags[top] === REOPENED_TAG,
  };
};

/** Rows that a person put below those of an open section are its rows too, up to the first blank one. */
const withOpenRows = (cells: Cells, tags: readonly string[], page: Page): string[] => {
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

/** What stands in the cells that people fill in; a box that is not ticked is blank. */
const writtenIn = (
  cells: Cells,
  layout: Layout,
  tags: readonly string[],
  dayOf: DayOf,
  page: Page,
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

/** What is to be written, as a person reads it. */
export const saidIn = (content: Content): string => {
  if (typeof content !== 'object' || content === null) return content === null ? '' : String(content);
  return 'day' in content ? spokenDay(content.day) : content.formula;
};

/** What was filled in beside things that are gone: with what it was about. */
export const writtenLost = (
  written: Written,
  tags: readonly string[],
  { language }: Plan,
  page: Page,
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

/** Cells in our columns that a person wrote: in rows of their own, or beside what our rows say. */
const strayCells = (
  cells: Cells,
  layout: Layout,
  tags: readonly string[],
  dayOf: DayOf,
  page: Page,
): Pick<Previous, 'kept' | 'lastRow'> => {
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
