/** Columns that a person deleted come back with the figures that were approved; what nobody kept is named as blank. */
import { isSameKey } from '../../domain/keys';
import { addMonths } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import { approvedHere } from '../../plan/approved/approved';
import { keptRows, type KeptRow } from '../../plan/approved/keptCells';
import { contentOf, slots, valueAt, viewOf } from '../../sheet/content';
import type { Content, Edit } from '../../sheet/edit';
import { headerText, layoutOf, type Cells, type DayOf, type Layout } from '../../sheet/layout';
import { completedLayout, saidRows, type SaidRow } from '../../sheet/mending/complete';
import { columnBlocks } from '../../sheet/mending/gaps';
import { placeIn, rowTest } from '../../sheet/read';
import type { AnyTab, TableTab } from '../../sheet/tab';
import type { Language } from '../../words';
import type { Sheet, Workbook } from '../../workbook';

/** The columns put back, each with its tab's name: with approved figures, and blank. */
export interface Back {
  edits: Edit[];
  filled: string[];
  blank: string[];
  /** Tabs whose header row is gone: nothing can be added to them. */
  headless: string[];
}
export const NONE_BACK: Back = { edits: [], filled: [], blank: [], headless: [] };

type Slot = ReturnType<typeof slots>[number];

/** The columns that people fill in and that are not there. Those that come with another tab are never missed. */
const missing = ({ columns }: TableTab, layout: Layout): Slot[] =>
  slots(columns).filter(
    ({ key, column, month }) =>
      !column.computed && column.comesWith === undefined && layout.columns.get(key)?.[month] === undefined,
  );

interface RowKept extends SaidRow {
  kept: KeptRow | null;
}

/** The table's rows, each with what is kept of it: by its Id, or by its name where the Ids are gone. */
const rowsIn = (
  tab: TableTab,
  layout: Layout,
  cells: Cells,
  kept: readonly KeptRow[],
  dayOf: DayOf,
): RowKept[] => {
  const isRow = rowTest(tab, layout);
  const [idKey = '', nameKey = ''] = tab.keys;
  const hasIds = layout.columns.get(idKey)?.[0] !== undefined;
  const of = (line: readonly unknown[], key: string): string | null => {
    const [at, column] = [placeIn(tab.columns, layout, key, line), tab.columns[key]];
    const value = at === undefined ? null : column?.read(line[at - 1] ?? '', () => undefined, dayOf);
    return typeof value === 'string' ? value : null;
  };
  const found = (line: readonly unknown[]): KeptRow | null => {
    const isIts = hasIds
      ? ({ id }: KeptRow) => isSameKey(id, of(line, idKey))
      : ({ name }: KeptRow) => isSameKey(name, of(line, nameKey));
    const [one, ...others] = kept.filter(isIts);
    return one === undefined || others.length > 0 ? null : one;
  };
  return saidRows(tab, layout, cells, [layout.headerRow + 1, cells.length], dayOf).flatMap((said) => {
    const line = cells[said.row - 1] ?? [];
    return isRow(line) ? [{ ...said, kept: found(line) }] : [];
  });
};

/** What goes into a column that is put back, below its header. */
const gapsIn = (
  { key, column, month }: Slot,
  rows: readonly RowKept[],
  language: Language,
): { row: number; content: Content }[] =>
  rows.flatMap(({ row, kept }) => {
    const content = kept === null ? null : contentOf(column, valueAt(kept.values, key, month), language);
    return content === null ? [] : [{ row, content }];
  });

/** Whether a row has a blank in a column that is put back: no figure was kept, and no formula fills it. */
const isBlankIn =
  ({ column, month, gaps }: Slot & { gaps: readonly { row: number }[] }) =>
  ({ row, values }: RowKept): boolean =>
    !gaps.some((gap) => gap.row === row) &&
    (column.formula?.(
      viewOf(values, () => []),
      month,
    ) ?? null) === null;

/** For a tab whose missing columns are about to be added. */
export const columnsBack = (
  workbook: Workbook,
  tab: AnyTab,
  sheet: Sheet,
  { first, language }: { first: Month; language: Language },
): Back => {
  if (tab.kind === 'form') return NONE_BACK;
  const { dayOf } = workbook;
  const cells = sheet.cells();
  const layout = layoutOf(tab.columns, cells, first, dayOf);
  if (layout === null) return { ...NONE_BACK, headless: [sheet.name()] };
  const lost = missing(tab, layout);
  if (lost.length === 0) return NONE_BACK;
  const approved = approvedHere(workbook, first);
  const kept = approved === null ? [] : keptRows(workbook, approved, tab, { first, dayOf });
  const rows = rowsIn(tab, layout, cells, kept, dayOf);
  if (rows.length === 0) return NONE_BACK;
  const completed = completedLayout(tab, layout, sheet.formulas());
  const columns = lost.flatMap((slot) => {
    const at = completed.columns.get(slot.key)?.[slot.month];
    return at === undefined ? [] : [{ ...slot, at, gaps: gapsIn(slot, rows, language) }];
  });
  const named = ({ column, month }: Slot): string =>
    `${sheet.name()} “${headerText(column, language, addMonths(first, month))}”`;
  return {
    headless: [],
    edits: columns.flatMap(({ at, gaps, column }) =>
      columnBlocks(tab, at, gaps, () => (column.formula === undefined ? { content: null } : null)),
    ),
    filled: columns.filter(({ gaps }) => gaps.length > 0).map(named),
    blank: columns.filter((each) => each.gaps.length === 0 && rows.some(isBlankIn(each))).map(named),
  };
};
