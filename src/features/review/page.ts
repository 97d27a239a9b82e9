/** A page's sections, and by them which of its cells are ours, which a person's. */
import { EXPLANATION } from '../../tabs/review';
import { own, type Words } from '../../words';
import { sectionRows, type ReportInput, type ReportRow, type Section } from './rows';

export interface Page {
  /** The rows of all sections, in their order. */
  rows: (input: ReportInput) => ReportRow[];
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
export const placed = <T>(section: Section<T>) => ({
  kind: section.kind,
  keys: section.columns.map(({ at }) => at as string),
  /** Headers of the cells that a person fills in, by column. */
  written: new Map<string, Words>(
    section.columns.flatMap(({ at, header, isWritten }) =>
      isWritten === true ? [[at, header] as const] : [],
    ),
  ),
  isOpen: section.isOpen === true,
  ticks: section.columns.flatMap(({ at, isTick }) => (isTick === true ? [at as string] : [])),
  rows: (input: ReportInput): ReportRow[] => sectionRows(section, input),
});
type Placed = ReturnType<typeof placed>;

/** What each kind of row above the sections and around them fills in; anything else in it was written by a person. */
const USED: Readonly<Record<string, readonly string[]>> = {
  title: ['id', 'unit'],
  source: ['unit'],
  about: ['unit'],
  closed: ['unit'],
  question: ['id', 'name', 'unit'],
  groups: ['id', 'monthPlan', 'toDatePlan', 'yearPlan', 'cause'],
  section: ['id'],
  none: ['name'],
  note: ['name'],
  said: ['name', 'unit'],
  blank: [],
};

const kindOf = (tag: string): string => tag.split(' ')[0] ?? '';

/** A page is what its sections are. */
export const pageOf = (sections: readonly Placed[]): Page => {
  const known = new Map(sections.map((section) => [section.kind, section]));
  /** Its head has the columns of its rows. */
  const usedIn = (tag: string): readonly string[] => {
    const [kind = '', second = ''] = tag.split(' ');
    return known.get(kind === 'head' ? second : kind)?.keys ?? own(USED, kind) ?? [];
  };
  return {
    rows: (input) => sections.flatMap((section) => section.rows(input)),
    writtenAs: (tag, key) => known.get(kindOf(tag))?.written.get(key) ?? null,
    ticks: (tag) => known.get(kindOf(tag))?.ticks ?? [],
    openKind: (tag) => (known.get(kindOf(tag))?.isOpen === true ? kindOf(tag) : null),
    isOurs: (tag, key) => {
      if (kindOf(tag) === 'unknown') return !EXPLANATION.some((column) => column === key);
      return kindOf(tag) === 'kpi' || key === 'tag' || usedIn(tag).includes(key);
    },
  };
};
