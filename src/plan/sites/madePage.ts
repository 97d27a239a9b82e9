/** A page that the add-on builds from nothing but what it is told: a table, sections below it, and what people wrote. */
import type { Edit } from '../../sheet/edit';
import { linesOf } from '../../sheet/page/inSight';
import { drawnIn, headerCells, laidOut } from '../../sheet/page/laid';
import { keptNotes } from '../../sheet/page/notes';
import { pageOf, placed, type PlacedSection } from '../../sheet/page/page';
import { blankRow, looking, REMARK, row, type PageRow } from '../../sheet/page/row';
import type { Written } from '../../sheet/page/section';
import { looks } from '../../sheet/style';
import { NO_NOTE, computed, tab, type Columns, type TableTab, type TabRef } from '../../sheet/tab';
import * as terms from '../../terms';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import type { Plan } from '../plan';
import { keptPage, writtenIn } from './keptPage';

/** A column that is only written: its words, and how wide it is. */
export type Heading = readonly [words: Words, width: number];

/** The tab of a made page: what its columns are called, and a hidden one by which its rows are known. */
export const madeTab = (
  ref: TabRef,
  headings: Readonly<Record<string, Heading>>,
  options: { colour: string; frozenColumns?: number },
): TableTab => {
  const columns: Columns = {
    ...Object.fromEntries(
      Object.entries(headings).map(([key, [words, width]]) => [
        key,
        computed(words, NO_NOTE, () => null, { format: 'text', width }),
      ]),
    ),
    tag: computed(terms.aopRow, NO_NOTE, () => null, { format: 'text', hidden: true }),
  };
  return tab({ ...ref, ...options, keys: ['name'], columns });
};

/** What every such page is made from, beside its own. */
export interface Told {
  /** Cells that a person wrote outside the cells meant for it. */
  kept: readonly string[];
}

interface MadePage<I extends Told> {
  tab: TableTab;
  title: string;
  /** Sentences under the title. */
  lead: readonly string[];
  /** The rows of the table: the first word of their tags is `kind`. */
  kind: string;
  table: readonly PageRow[];
  sections: readonly PlacedSection<I>[];
  input: (told: Told) => I;
  /** The last column that is ours: right of it people write, and are not asked. All of them, where none is named. */
  oursTo?: string;
}

/** Text is cut where columns stop standing still: what leads a page begins right of them. */
const leadIn = ({ columns, frozenColumns }: TableTab): string => Object.keys(columns)[frozenColumns] ?? 'id';

/** Of a small laptop's window beside the sidebar, 1,366 pixels wide, what cells have; and what a letter takes of it. */
const [WINDOW, LETTER] = [1000, 6.5];
/** So many letters are in sight right of the columns that stand still. */
const lettersBeside = ({ columns, frozenColumns }: TableTab): number => {
  const still = Object.values(columns).slice(0, frozenColumns);
  return Math.floor((WINDOW - still.reduce((sum, { width }) => sum + width, 0)) / LETTER);
};

const above = (kind: string, tabOf: TableTab) => ({
  used: { title: ['id'], source: ['id', leadIn(tabOf)] },
  /** Without the column of tags no row is known: all are written anew. */
  isOurs: (found: string) => (found === kind || found === 'unknown' ? true : null),
});

/** What people wrote on the page in cells meant for it: for what is worked out of it. */
export const writtenOn = <I extends Told>(
  workbook: Workbook,
  plan: Pick<Plan, 'first' | 'language' | 'dayOf'>,
  { tab: tabOf, kind, sections }: Pick<MadePage<I>, 'tab' | 'kind' | 'sections'>,
): Written => writtenIn(workbook, plan, { tab: tabOf, page: pageOf<I>(above(kind, tabOf), sections) });

/** Builds the page, or writes it anew round what a person wrote on it. */
export const madePage = <I extends Told>(
  workbook: Workbook,
  plan: Pick<Plan, 'first' | 'language' | 'dayOf' | 'style'>,
  made: MadePage<I>,
): Edit[] => {
  const { first, language } = plan;
  const { columns } = made.tab;
  const page = pageOf<I>(above(made.kind, made.tab), [...made.sections, placed(keptNotes)]);
  const top: PageRow[] = [
    row('title', [['id', looking(made.title, looks.title)]]),
    ...made.lead
      .flatMap((text) => linesOf(text, lettersBeside(made.tab)))
      .map((text) => row('source', [[leadIn(made.tab), looking(text, REMARK)]])),
    blankRow,
  ];
  const drawn = drawnIn(columns);
  return keptPage(workbook, plan, {
    tab: made.tab,
    page,
    ours: made.oursTo ?? 'tag',
    lay: ({ kept, written, placeOf }) =>
      laidOut(
        {
          above: top.map(drawn),
          header: headerCells(columns, first, language, ({ key }) => (key === 'tag' ? null : looks.header)),
          table: made.table.map(drawn),
          below: page.rows(made.input({ kept }), { columns, language, written }).map(drawn),
        },
        placeOf,
        () => undefined,
      ),
  });
};
