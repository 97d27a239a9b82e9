/** A table on a page, declared once: its header, its cells, and which of the tab's cells belong to it. */
import * as terms from '../../terms';
import type { Language, Words } from '../../words';
import type { Content, Look } from '../edit';
import { looks } from '../style';
import type { Columns } from '../tab';
import { bandOver, blankRow, isCell, looking, numbered, row, type PageCell, type PageRow } from './row';

/** Cells that a person filled in: row tag → column key → content. */
export type Written = ReadonlyMap<string, ReadonlyMap<string, Content>>;

/** `I` is what the page is made from, `K` the column keys of its tab. */
export interface Section<T, I, K extends string = string> {
  kind: string;
  title: Words | ((input: I) => Words);
  /** A sentence under the title. */
  note?: Words;
  /** Sentences above the table about what its figures mean, each with its subject and a tag. */
  said?: (input: I) => readonly { id: string; about: string; sentence: string }[];
  items: (input: I) => readonly T[];
  id: (item: T, index: number) => string;
  columns: readonly {
    at: K;
    header: Words;
    cell: (item: T, input: I) => PageCell | Content;
    /** A person fills it in: its content stays with its row, whatever `cell` answers. */
    isWritten?: true;
    /** A cell of this kind, shown as a tick box. */
    isTick?: true;
  }[];
  /** Left out when it has no items; otherwise it says that there are none. */
  isQuiet?: boolean;
  /** Its rows are a person's own, and so are rows added below them: `items` are the rows found there. */
  isOpen?: true;
}

/** The context of a section: the tab's columns, the language, and what people wrote there before. */
export interface Ground {
  columns: Columns;
  language: Language;
  written: Written;
}

const NONE: Words = terms.noneFound;

const lookOf = (cell: PageCell | Content): { look?: Look } =>
  isCell(cell) && cell.look !== undefined ? { look: cell.look } : {};

const saidRows = <T, I, K extends string>({ kind, said }: Section<T, I, K>, input: I): PageRow[] =>
  (said?.(input) ?? []).map(({ id, about, sentence }) =>
    row(`said ${kind} ${id}`, [
      ['name', looking(about, { bold: true, wrap: true })],
      ['unit', sentence],
    ]),
  );

const topRows = <T, I, K extends string>(
  { title, note }: Section<T, I, K>,
  input: I,
  { columns, language }: Ground,
): PageRow[] => [
  blankRow,
  bandOver(columns)('section', { id: (typeof title === 'function' ? title(input) : title)[language] }),
  ...(note === undefined ? [] : [row('note', [['name', looking(note[language], looks.guidance)]])]),
];

export const sectionRows = <T, I, K extends string>(
  section: Section<T, I, K>,
  input: I,
  ground: Ground,
): PageRow[] => {
  const items = section.items(input);
  const { language, written } = ground;
  if (items.length === 0 && section.isQuiet === true) return [];
  const top = topRows(section, input, ground);
  if (items.length === 0) return [...top, row('none', [['name', looking(NONE[language], looks.guidance)]])];
  const tags = items.map((item, index) => `${section.kind} ${section.id(item, index)}`);
  const numbers = numbered(tags);
  return [
    ...top,
    ...saidRows(section, input),
    row(
      `head ${section.kind}`,
      section.columns.map(({ at, header }) => [at, looking(header[language], looks.header)] as const),
    ),
    ...items.map((item, index) =>
      row(
        tags[index] ?? '',
        section.columns.map(({ at, cell: cellFor, isWritten }) => {
          const cell = cellFor(item, input);
          const said = isWritten === true ? written.get(numbers[index] ?? '')?.get(at) : undefined;
          return [at, said === undefined ? cell : { ...lookOf(cell), content: said }] as const;
        }),
      ),
    ),
  ];
};
