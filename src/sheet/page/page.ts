/** A page is made of sections: they give its rows, and tell which of its cells are ours and which a person's. */
import { own, type Words } from '../../words';
import { kindOf, type PageRow } from './row';
import { sectionRows, type Ground, type Section } from './section';

export interface Page<I> {
  /** The rows of all sections, in order. */
  rows: (input: I, ground: Ground) => PageRow[];
  /** The name of a cell that a person fills in; null for any other cell. */
  writtenAs: (tag: string, key: string) => Words | null;
  /** The columns in which a person writes in any of the sections. */
  open: ReadonlySet<string>;
  /** The columns of a row that have tick boxes. */
  ticks: (tag: string) => readonly string[];
  /** The kind of an open section (its rows are a person's own) that a row belongs to; null for any other row. */
  openKind: (tag: string) => string | null;
  /** Whether a cell of a tagged row is ours to overwrite. */
  isOurs: (tag: string, key: string) => boolean;
}

/** A section of any item type, with its rows. */
export const placed = <T, I, K extends string>(section: Section<T, I, K>) => ({
  kind: section.kind,
  keys: section.columns.map(({ at }): string => at),
  /** Headers of the cells that a person fills in, by column. */
  written: new Map<string, Words>(
    section.columns.flatMap(({ at, header, isWritten }) =>
      isWritten === true ? [[at, header] as const] : [],
    ),
  ),
  isOpen: section.isOpen === true,
  ticks: section.columns.flatMap(({ at, isTick }): string[] => (isTick === true ? [at] : [])),
  rows: (input: I, ground: Ground): PageRow[] => sectionRows(section, input, ground),
});
export type PlacedSection<I> = Omit<ReturnType<typeof placed>, 'rows'> & {
  rows: (input: I, ground: Ground) => PageRow[];
};

/** The columns that each kind of row between the sections fills in. */
const BETWEEN: Readonly<Record<string, readonly string[]>> = {
  section: ['id'],
  none: ['name'],
  note: ['name'],
  said: ['name', 'unit'],
  blank: [],
};

/** The rows above the sections, by kind, with the columns that are ours. */
export interface SectionsAbove {
  used: Readonly<Record<string, readonly string[]>>;
  /** For rows of other kinds; null leaves it to the sections. */
  isOurs: (kind: string, key: string) => boolean | null;
}

/** In rows of ours, a cell that neither its section nor the heading fills in was written by a person. */
export const pageOf = <I>(above: SectionsAbove, sections: readonly PlacedSection<I>[]): Page<I> => {
  const known = new Map(sections.map((section) => [section.kind, section]));
  const used = { ...above.used, ...BETWEEN };
  /** The section's header row fills in the same columns as its rows. */
  const usedIn = (tag: string): readonly string[] => {
    const [kind = '', second = ''] = tag.split(' ');
    return known.get(kind === 'head' ? second : kind)?.keys ?? own(used, kind) ?? [];
  };
  return {
    rows: (input, ground) => sections.flatMap((section) => section.rows(input, ground)),
    writtenAs: (tag, key) => known.get(kindOf(tag))?.written.get(key) ?? null,
    open: new Set(sections.flatMap((section) => [...section.written.keys()])),
    ticks: (tag) => known.get(kindOf(tag))?.ticks ?? [],
    openKind: (tag) => (known.get(kindOf(tag))?.isOpen === true ? kindOf(tag) : null),
    isOurs: (tag, key) => above.isOurs(kindOf(tag), key) ?? (key === 'tag' || usedIn(tag).includes(key)),
  };
};
