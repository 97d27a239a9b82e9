/** A page that the add-on builds from nothing but what it is told: a table, sections below it, and what people wrote. */
import { freshLayout, layoutOf, placeOfTable, type Layout } from '../../sheet/layout';
import { claimed, firstHidden, frameEdits, ROOM, withAllColumns } from '../../sheet/page/frame';
import { drawnIn, headerCells, laidOut, type Laid } from '../../sheet/page/laid';
import { pageOf, placed, type Page, type PlacedSection } from '../../sheet/page/page';
import { blankRow, HEADER, looking, numbered, REMARK, row, tagsIn, type PageRow } from '../../sheet/page/row';
import { rewritten, settled } from '../../sheet/page/rewritten';
import type { Section } from '../../sheet/page/section';
import { NOTHING_STANDS, standingOn, type Standing } from '../../sheet/page/standing';
import { slots } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { looks } from '../../sheet/style';
import { computed, tab, type Columns, type TableTab, type TabRef } from '../../sheet/tab';
import type { Words } from '../../words';
import type { Sheet, Workbook } from '../../workbook';
import type { Plan } from '../plan';
import { ownSheet } from './ownSheet';

const NO_NOTE: Words = { en: '', vi: '' };
const TAG: Words = { en: 'AOP row', vi: 'Dòng AOP' };

/** A column that is only written: its words, and how wide it is. */
export type Heading = readonly [words: Words, width: number];

/** The tab of a made page: what its columns are called, and a hidden one by which its rows are known. */
export const madeTab = (
  ref: TabRef,
  headings: Readonly<Record<string, Heading>>,
  options: { colour: string; frozenColumns?: number },
): TableTab =>
  tab({
    ...ref,
    ...options,
    keys: ['name'],
    columns: {
      ...Object.fromEntries(
        Object.entries(headings).map(([key, [words, width]]) => [
          key,
          computed(words, NO_NOTE, () => null, { format: 'text', width }),
        ]),
      ),
      tag: computed(TAG, NO_NOTE, () => null, { format: 'text', hidden: true }),
    } as Columns,
  });

/** What every such page is made from, beside its own. */
export interface Told {
  /** Cells that a person wrote outside the cells meant for it. */
  kept: readonly string[];
}

const keptNotes: Section<string, Told> = {
  kind: 'kept',
  title: { en: 'Also found on this tab, and kept', vi: 'Nội dung khác có trên trang này, được giữ lại' },
  items: ({ kept }) => kept,
  id: (_text, index) => String(index),
  isQuiet: true,
  columns: [
    {
      at: 'name',
      header: { en: 'Where it stood, and what', vi: 'Vị trí cũ và nội dung' },
      cell: (text) => text,
    },
  ],
};

export interface MadePage<I extends Told> {
  tab: TableTab;
  title: string;
  /** Sentences under the title. */
  lead: readonly string[];
  /** The rows of the table: the first word of their tags is `kind`. */
  kind: string;
  table: readonly PageRow[];
  sections: readonly PlacedSection<I>[];
  input: (told: Told) => I;
}

const above = (kind: string) => ({
  used: { title: ['id'], source: ['id'] },
  /** Without the column of tags no row is known: all are written anew. */
  isOurs: (found: string) => (found === kind || found === 'unknown' ? true : null),
});

const standingIn = (
  sheet: Sheet,
  { columns }: TableTab,
  { first, dayOf }: Pick<Plan, 'first' | 'dayOf'>,
  page: Page<never>,
): Standing => {
  const cells = sheet.cells();
  const found = layoutOf(columns, cells, first, dayOf) ?? { ...freshLayout(columns, 0), headerRow: 0 };
  const layout = { ...found, nextColumn: Math.max(found.nextColumn, (cells[0]?.length ?? 0) + 1) };
  const at = layout.columns.get('tag')?.[0];
  const tags = tagsIn(cells, at).map((tag, index) =>
    index + 1 === layout.headerRow ? HEADER : at === undefined ? 'unknown' : tag,
  );
  return standingOn(cells, layout, numbered(tags), dayOf, page);
};

/** The tab as it is added, made ours again or only shown. */
const framed = (
  tabOf: TableTab,
  name: string,
  isNew: boolean,
  layout: Layout,
  { cells }: Laid,
  language: Plan['language'],
): Edit[] => {
  if (!isNew) return name === '' ? [{ kind: 'show', tab: tabOf }] : claimed(tabOf, name);
  const width = layout.nextColumn - 1;
  return frameEdits(
    {
      ...{ tab: tabOf, name, width, columns: width, rows: cells.length + ROOM, gridlines: true },
      widths: slots(tabOf.columns).flatMap(({ column }) => (column.hidden ? [] : [column.width])),
      hiddenFrom: firstHidden(tabOf.columns, layout),
      ours: [{ row: 1, column: 1, columns: width }],
    },
    language,
  );
};

/** Builds the page, or writes it anew round what a person wrote on it. */
export const madePage = <I extends Told>(
  workbook: Workbook,
  plan: Pick<Plan, 'first' | 'language' | 'dayOf' | 'style'>,
  made: MadePage<I>,
): Edit[] => {
  const { first, language } = plan;
  const { columns } = made.tab;
  const page = pageOf<I>(above(made.kind), [...made.sections, placed(keptNotes)]);
  const { sheet, name } = ownSheet(workbook, made.tab, plan);
  const standing = sheet === null ? null : standingIn(sheet, made.tab, plan, page);
  const layout = standing === null ? freshLayout(columns, 1) : withAllColumns(columns, standing.layout);
  const { written } = standing ?? NOTHING_STANDS;
  const top: PageRow[] = [
    row('title', [['id', looking(made.title, looks.title)]]),
    ...made.lead.map((text) => row('source', [['id', looking(text, REMARK)]])),
    blankRow,
  ];
  const drawn = drawnIn(columns);
  const lay = (kept: readonly string[]): Laid =>
    laidOut(
      {
        above: top.map(drawn),
        header: headerCells(columns, first, language, ({ key }) => (key === 'tag' ? null : looks.header)),
        table: made.table.map(drawn),
        below: page.rows(made.input({ kept }), { columns, language, written }).map(drawn),
      },
      (headerRow) => placeOfTable('', { ...layout, headerRow }),
      () => undefined,
    );
  const now = settled(sheet === null || standing === null ? null : { sheet, standing }, lay, page, plan);
  return [
    ...framed(made.tab, name, standing === null, layout, now.laid, language),
    ...rewritten(made.tab, now, layout, standing, page),
  ];
};
