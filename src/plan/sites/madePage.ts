/** A page that the add-on builds entirely: a table, sections below it, and what people wrote. */
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

/** A column of a made page: its header and width. */
export type MadeColumn = readonly [words: Words, width: number];

/** The declaration of a made page's tab, with a hidden column for tags. */
export const madeTab = (
  ref: TabRef,
  headings: Readonly<Record<string, MadeColumn>>,
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

/** What every made page gets besides its own input. */
export interface PageKept {
  /** What people wrote outside the cells meant for it. */
  kept: readonly string[];
}

interface MadePage<I extends PageKept> {
  tab: TableTab;
  title: string;
  /** Sentences below the title. */
  lead: readonly string[];
  /** The rows of the table; the first word of their tags is `kind`. */
  kind: string;
  table: readonly PageRow[];
  sections: readonly PlacedSection<I>[];
  input: (told: PageKept) => I;
  /**
   * The last column that is ours; people may write to the right of it without being asked. Without it all columns are
   * ours.
   */
  oursTo?: string;
}

/** The leading sentences begin right of the frozen columns, since text is cut off at their edge. */
const leadIn = ({ columns, frozenColumns }: TableTab): string => Object.keys(columns)[frozenColumns] ?? 'id';

/** The pixels left for cells in a window of 1,366 pixels beside the sidebar, and the width of a letter. */
const [WINDOW, LETTER] = [1000, 6.5];
/** The number of letters visible right of the frozen columns. */
const lettersBeside = ({ columns, frozenColumns }: TableTab): number => {
  const still = Object.values(columns).slice(0, frozenColumns);
  return Math.floor((WINDOW - still.reduce((sum, { width }) => sum + width, 0)) / LETTER);
};

const above = (kind: string, tabOf: TableTab) => ({
  used: { title: ['id'], source: ['id', leadIn(tabOf)] },
  /** Without the column of tags no row is recognised: all are written anew. */
  isOurs: (found: string) => (found === kind || found === 'unknown' ? true : null),
});

/** What people wrote in cells of the page meant for it, needed to compute its content. */
export const writtenOn = <I extends PageKept>(
  workbook: Workbook,
  plan: Pick<Plan, 'first' | 'language' | 'dayOf'>,
  { tab: tabOf, kind, sections }: Pick<MadePage<I>, 'tab' | 'kind' | 'sections'>,
): Written => writtenIn(workbook, plan, { tab: tabOf, page: pageOf<I>(above(kind, tabOf), sections) });

/** Builds the page, or rewrites it around what people wrote on it. */
export const madePage = <I extends PageKept>(
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
