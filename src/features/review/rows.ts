import type { Cell, Content, Look } from '../../sheet/edit';
import type { Formula } from '../../sheet/formula';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { looks } from '../../sheet/style';
import type { TableTab } from '../../sheet/tab';
import { reviewColumns, type Wording } from '../../tabs/review';
import type { ResourceRow } from '../../tabs/resources';
import type { Words } from '../../words';
import type { Month } from '../../domain/plan';
import type { Restated } from '../../domain/restated';
import type { Findings } from '../../plan/findings';
import type { LineProducts } from '../../plan/products';
import type { PlanEntry } from '../../plan/ledger/entries';
import type { Ruling } from '../../plan/ledger/limits';
import { periodWords, type PeriodWords } from '../../plan/period';
import type { Plan } from '../../plan/plan';

/** Cells that a person filled in, by the row's tag and the column's key. */
export type Written = ReadonlyMap<string, ReadonlyMap<string, Content>>;

/** Everything that the report is made from. */
export interface ReportInput {
  plan: Plan;
  findings: Findings;
  /** How entries over a limit stand, up to the month's end. */
  rulings: readonly Ruling<PlanEntry>[];
  /** The months that are closed. */
  closed: Pick<ReadonlyMap<Month, unknown>, 'has'>;
  /** What of them is another figure now. */
  restated: readonly Restated[];
  tab: TableTab<typeof reviewColumns>;
  /** The version that the KPIs' plan figures come from; null for the plan itself. */
  against: Words | null;
  /** By the tag of the KPI's row. */
  worded: ReadonlyMap<string, Wording>;
  /** Names of KPIs that were explained on this tab, by tag, also of those that are gone. */
  names: ReadonlyMap<string, string>;
  /** What a person filled in under the KPIs. */
  written: Written;
  /** Cells that a person wrote outside the cells meant for it. */
  kept: readonly string[];
  /** The lines of which products are kept, with their quantities. */
  products: readonly LineProducts[];
  /** People and other capacity; of a month's review none. */
  resources: readonly ResourceRow[];
  around: Surroundings;
  tabName: (key: string) => string;
}

/** A cell that follows others of its row. */
export interface LiveCell {
  live: Formula;
  look?: Look;
}

/** A row of the report: its cells by column key, and a tag by which the next review knows it as ours. */
export interface ReportRow {
  tag: string;
  cells: ReadonlyMap<string, Cell | LiveCell>;
}

/** The tag of the header row, where no other fits. */
export const HEADER = 'header';

/** Tags told apart: a second row of the same tag bears its number. */
export const numbered = (tags: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return tags.map((tag) => {
    const count = (seen.get(tag) ?? 0) + 1;
    seen.set(tag, count);
    return tag === '' || count === 1 ? tag : `${tag} #${count}`;
  });
};

const isCell = (cell: Cell | LiveCell | Content): cell is Cell | LiveCell =>
  typeof cell === 'object' && cell !== null && ('content' in cell || 'live' in cell);

export const row = (
  tag: string,
  cells: readonly (readonly [string, Cell | LiveCell | Content])[],
): ReportRow => ({
  tag,
  cells: new Map(cells.map(([key, cell]) => [key, isCell(cell) ? cell : { content: cell }])),
});
export const looking = (content: Content, look: Look): Cell => ({ content, look });
export const blankRow = row('blank', []);

/** The columns that a band of colour crosses: all that are shown. */
const SHOWN = Object.entries(reviewColumns)
  .filter(([, column]) => !column.hidden)
  .map(([key]) => key);

/** A coloured band across the report, with words at some columns. */
export const band = (kind: string, words: Readonly<Record<string, string>>): ReportRow =>
  row(
    kind,
    SHOWN.map((key) => [key, looking(words[key] ?? null, looks.section)] as const),
  );

/** A table under the KPIs, declared once: its head, its cells, and which cells of the tab are its own. */
export interface Section<T> {
  kind: string;
  title: Words | PeriodWords;
  /** A sentence under the title. */
  note?: Words;
  /** What the figures say, in sentences above them: each with what it is about, and a tag. */
  said?: (input: ReportInput) => readonly { id: string; about: string; sentence: string }[];
  items: (input: ReportInput) => readonly T[];
  id: (item: T, index: number) => string;
  columns: readonly {
    at: keyof typeof reviewColumns;
    header: Words;
    cell: (item: T, input: ReportInput) => Cell | LiveCell | Content;
    /** A person fills it in: what stands there stays with its row, whatever `cell` answers. */
    isWritten?: true;
    /** Such a cell, as a box to tick. */
    isTick?: true;
  }[];
  /** Left out where it has nothing to show; else it says that there is nothing. */
  isQuiet?: boolean;
  /** Its rows are a person's own, and so are those that are put below them: `items` are what was written there. */
  isOpen?: true;
}

const titleOf = ({ title }: Pick<Section<never>, 'title'>, { findings }: ReportInput): Words =>
  'en' in title ? title : periodWords(title, findings.period);

const NONE: Words = { en: 'None.', vi: 'Không có.' };

const looksOf = (cell: Cell | LiveCell | Content): { look?: Look } =>
  isCell(cell) && cell.look !== undefined ? { look: cell.look } : {};

const saidRows = <T>({ kind, said }: Section<T>, input: ReportInput): ReportRow[] =>
  (said?.(input) ?? []).map(({ id, about, sentence }) =>
    row(`said ${kind} ${id}`, [
      ['name', looking(about, { bold: true, wrap: true })],
      ['unit', sentence],
    ]),
  );

export const sectionRows = <T>(section: Section<T>, input: ReportInput): ReportRow[] => {
  const items = section.items(input);
  const { language } = input.plan;
  const tags = items.map((item, index) => `${section.kind} ${section.id(item, index)}`);
  const numbers = numbered(tags);
  if (items.length === 0 && section.isQuiet === true) return [];
  const top = [
    blankRow,
    band('section', { id: titleOf(section, input)[language] }),
    ...(section.note === undefined
      ? []
      : [row('note', [['name', looking(section.note[language], looks.guidance)]])]),
  ];
  if (items.length === 0) return [...top, row('none', [['name', looking(NONE[language], looks.guidance)]])];
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
        section.columns.map((column) => {
          const cell = column.cell(item, input);
          const said =
            column.isWritten === true ? input.written.get(numbers[index] ?? '')?.get(column.at) : undefined;
          return [column.at, said === undefined ? cell : { ...looksOf(cell), content: said }] as const;
        }),
      ),
    ),
  ];
};
