/** A page is what its sections are: their rows, and by them which of its cells are ours, which a person's. */
import { own, type Words } from '../../words';
import { kindOf, type PageRow } from './row';
import { sectionRows, type Ground, type Section } from './section';

export interface Page<I> {
  /** The rows of all sections, in their order. */
  rows: (input: I, ground: Ground) => PageRow[];
  /** What a cell that a person fills in is called; null for any other. */
  writtenAs: (tag: string, key: string) => Words | null;
  /** The columns of a row in which there are boxes to tick. */
  ticks: (tag: string) => readonly string[];
  /** The kind of a section whose rows are a person's own; null for any other row. */
  openKind: (tag: string) => string | null;
  /** Whether a cell of a tagged row is ours to write over. */
  isOurs: (tag: string, key: string) => boolean;
}

/** A section with its rows, whatever it lists. */
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

/** What each kind of row between the sections fills in. */
const BETWEEN: Readonly<Record<string, readonly string[]>> = {
  section: ['id'],
  none: ['name'],
  note: ['name'],
  said: ['name', 'unit'],
  blank: [],
};

/** Of the rows above the sections, by their kind: the cells that are ours. */
export interface Above {
  used: Readonly<Record<string, readonly string[]>>;
  /** Of rows of other kinds; null where the sections know better. */
  isOurs: (kind: string, key: string) => boolean | null;
}

/** Anything in a row that neither its section nor what stands above fills in was written by a person. */
export const pageOf = <I>(above: Above, sections: readonly PlacedSection<I>[]): Page<I> => {
  const known = new Map(sections.map((section) => [section.kind, section]));
  const used = { ...above.used, ...BETWEEN };
  /** Its head has the columns of its rows. */
  const usedIn = (tag: string): readonly string[] => {
    const [kind = '', second = ''] = tag.split(' ');
    return known.get(kind === 'head' ? second : kind)?.keys ?? own(used, kind) ?? [];
  };
  return {
    rows: (input, ground) => sections.flatMap((section) => section.rows(input, ground)),
    writtenAs: (tag, key) => known.get(kindOf(tag))?.written.get(key) ?? null,
    ticks: (tag) => known.get(kindOf(tag))?.ticks ?? [],
    openKind: (tag) => (known.get(kindOf(tag))?.isOpen === true ? kindOf(tag) : null),
    isOurs: (tag, key) => above.isOurs(kindOf(tag), key) ?? (key === 'tag' || usedIn(tag).includes(key)),
  };
};
