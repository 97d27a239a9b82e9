import type { Area } from '../../sheet/address';
import type { Cell, Edit } from '../../sheet/edit';
import type { Layout } from '../../sheet/layout';
import { columnArea, protectWords } from '../../sheet/scaffold/columns';
import type { TableTab } from '../../sheet/tab';
import { causes } from '../../tabs/choices';
import { reviewColumns } from '../../tabs/review';
import type { Language } from '../../words';
import type { Report } from './report';
import { runsOf } from '../../sheet/runs';

type ReviewTab = TableTab<typeof reviewColumns>;

/**
 * The block as one write a run of neighbouring columns. Where rows go elsewhere, `own` are the cells that stand in
 * columns of a person's own, and all goes in one write: rows are known by their tags, and beside those of a run that
 * died after half of the columns the other half would belong to the wrong rows.
 */
export const writes = (
  tab: ReviewTab,
  report: Report,
  layout: Layout,
  lastRow: number,
  own: ReadonlyMap<number, readonly Cell[]> | null,
): Edit[] => {
  const places = [...layout.columns.values()].flat().map((column) => ({ column }));
  const height = Math.max(report.cells.length, lastRow);
  const ours = runsOf(places);
  const slotAt = new Map(ours.flatMap(({ column, slots }) => slots.map((slot, at) => [column + at, slot])));
  const cellAt = (row: number, column: number): Cell => {
    const slot = slotAt.get(column);
    const cell = slot === undefined ? own?.get(column)?.[row] : report.cells[row]?.[slot];
    return cell ?? { content: null };
  };
  const block = (column: number, columns: number): Edit => {
    const owned = ours
      .filter((run) => run.column >= column && run.column < column + columns)
      .map((run) => ({ column: run.column, columns: run.slots.length }));
    const cells = Array.from({ length: height }, (_, row) =>
      Array.from({ length: columns }, (__, at) => cellAt(row, column + at)),
    );
    return { kind: 'write', tab, row: 1, column, owned, below: true, cells };
  };
  const all = [...slotAt.keys(), ...(own?.keys() ?? [])].sort((a, b) => a - b);
  const blocks = own === null ? ours : runsOf(all.map((column) => ({ column })));
  return blocks.map(({ column, slots }) => block(column, slots.length));
};

/** Where columns stand on a tab of an earlier review: columns that were taken away come back on the right. */
export const completed = (layout: Layout): Layout => {
  let next = layout.nextColumn;
  const columns = new Map(
    Object.entries(reviewColumns).map(([key, column]) => [
      key,
      Array.from({ length: column.span }, (_, month) => layout.columns.get(key)?.[month] ?? next++),
    ]),
  );
  return { ...layout, columns, nextColumn: next };
};

export const frameEdits = (
  tab: ReviewTab,
  name: string,
  layout: Layout,
  report: Report,
  language: Language,
): Edit[] => {
  const width = layout.nextColumn - 1;
  const firstHidden = layout.columns.get('monthsLeft')?.[0] ?? width;
  const widths: { column: number; columns: number; width: number }[] = [];
  for (const [key, column] of Object.entries(reviewColumns)) {
    if (column.hidden) continue;
    const last = widths.at(-1);
    if (last?.width === column.width) last.columns += column.span;
    else
      widths.push({ column: layout.columns.get(key)?.[0] ?? 1, columns: column.span, width: column.width });
  }
  return [
    {
      kind: 'add tab',
      tab,
      name,
      rows: report.cells.length + 20,
      columns: width,
      colour: tab.colour,
      first: true,
    },
    { kind: 'widths', tab, widths },
    { kind: 'freeze', tab, rows: 0, columns: tab.frozenColumns },
    { kind: 'hide columns', tab, column: firstHidden, columns: width - firstHidden + 1 },
    {
      kind: 'protect',
      tab,
      areas: [{ row: 1, column: 1, columns: layout.columns.get('toExplain')?.[0] ?? 1 }],
      why: protectWords[language],
    },
  ];
};

export const causeEdit = (tab: ReviewTab, layout: Layout, language: Language): Edit => ({
  kind: 'choices',
  tab,
  areas: columnArea(layout, 'cause'),
  values: Object.values(causes).map((words) => words[language]),
  help: reviewColumns.cause.note[language],
});

/** Boxes to tick stand where they are needed, and nowhere else: rows move when a review is built anew. */
export const tickEdits = (tab: ReviewTab, layout: Layout, { ticks }: Report, isFirst: boolean): Edit[] => {
  const keys = [...new Set(ticks.map(({ key }) => key))];
  const at = (key: string): number => layout.columns.get(key)?.[0] ?? 1;
  const columns = keys.flatMap((key) => columnArea(layout, key));
  const areas = ticks.map(({ key, row }) => ({ row, column: at(key), rows: 1, columns: 1 }));
  return [
    ...(isFirst || columns.length === 0 ? [] : [{ kind: 'unguard' as const, tab, areas: columns }]),
    ...(areas.length === 0 ? [] : [{ kind: 'ticks' as const, tab, areas: rowRuns(areas) }]),
  ];
};

/** Cells below each other as one area: fewer calls. */
const rowRuns = (areas: readonly Area[]): Area[] =>
  areas.reduce<{ row: number; column: number; rows: number; columns: number }[]>((runs, { row, column }) => {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
    return runs;
  }, []);
