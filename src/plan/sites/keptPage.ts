import type { Edit } from '../../sheet/edit';
import type { TabPlace } from '../../sheet/formula';
import { freshLayout, layoutOf, placeOfTable, type Layout } from '../../sheet/layout';
import { claimed, columnsAdded, withAllColumns } from '../../sheet/page/frame';
import type { Laid } from '../../sheet/page/laid';
import type { Page } from '../../sheet/page/page';
import { rewritten, settled } from '../../sheet/page/rewritten';
import { HEADER, numbered, tagsIn } from '../../sheet/page/row';
import type { Written } from '../../sheet/page/section';
import { NOTHING_STANDS, standingOn, type PageStanding } from '../../sheet/page/standing';
import type { Columns, TableTab } from '../../sheet/tab';
import type { Sheet, Workbook } from '../../workbook';
import type { Plan } from '../plan';
import { ownSheet } from './ownSheet';

/** What a page is laid out around: what people filled in, and what they wrote beside it. */
export interface Around {
  written: Written;
  kept: readonly string[];
  placeOf: (headerRow: number) => TabPlace;
}

export interface KeptPage<C extends Columns> {
  tab: TableTab<C>;
  page: Pick<Page<never>, 'open' | 'openKind' | 'writtenAs' | 'isOurs' | 'ticks'>;
  lay: (around: Around) => Laid;
  /** The last column that is ours: editing up to it asks for confirmation. */
  ours: keyof C & string;
}

/** The tags of a page's rows; none if their column was removed. */
const tagsOn = (cells: ReturnType<Sheet['cells']>, layout: Layout): string[] => {
  const at = layout.columns.get('tag')?.[0];
  const tags = at === undefined ? cells.map(() => 'unknown') : tagsIn(cells, at);
  return numbered(tags.map((tag, index) => (index + 1 === layout.headerRow ? HEADER : tag)));
};

const standingIn = <C extends Columns>(
  sheet: Sheet,
  { tab, page }: Pick<KeptPage<C>, 'tab' | 'page'>,
  { first, dayOf }: Pick<Plan, 'first' | 'dayOf'>,
): PageStanding => {
  const cells = sheet.cells();
  const found = layoutOf(tab.columns, cells, first, dayOf) ?? {
    ...freshLayout(tab.columns, 0),
    headerRow: 0,
  };
  const layout = { ...found, nextColumn: Math.max(found.nextColumn, (cells[0]?.length ?? 0) + 1) };
  return standingOn(cells, layout, tagsOn(cells, layout), dayOf, page);
};

/** What people wrote in cells meant for it, needed before the page is laid out. */
export const writtenIn = <C extends Columns>(
  workbook: Workbook,
  plan: Pick<Plan, 'first' | 'language' | 'dayOf'>,
  made: Pick<KeptPage<C>, 'tab' | 'page'>,
): Written => {
  const { sheet } = ownSheet(workbook, made.tab, plan);
  return sheet === null ? NOTHING_STANDS.written : standingIn(sheet, made, plan).written;
};

/** Rewrites a made tab: what people wrote moves with its row, and what has no row any more is kept below. */
export const keptPage = <C extends Columns>(
  workbook: Workbook,
  plan: Pick<Plan, 'first' | 'language' | 'dayOf' | 'style'>,
  made: KeptPage<C>,
): Edit[] => {
  const { tab, page, lay } = made;
  const { sheet, name } = ownSheet(workbook, tab, plan);
  const standing = sheet === null ? null : standingIn(sheet, made, plan);
  const layout =
    standing === null ? freshLayout(tab.columns, 1) : withAllColumns(tab.columns, standing.layout);
  const { written } = standing ?? NOTHING_STANDS;
  const now = settled(
    sheet === null || standing === null ? null : { sheet, standing },
    (kept) => lay({ written, kept, placeOf: (headerRow) => placeOfTable('', { ...layout, headerRow }) }),
    page,
    plan,
  );
  const { headerRow, cells } = now.laid;
  return [
    ...(standing === null
      ? columnsAdded(
          { tab, name, ours: made.ours, open: page.open },
          { ...layout, headerRow },
          cells.length,
          plan.language,
        )
      : claimed(tab, name)),
    ...rewritten(tab, now, layout, standing, page),
    { kind: 'show', tab },
  ];
};
