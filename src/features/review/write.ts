import type { Area } from '../../sheet/address';
import type { Cell, Edit } from '../../sheet/edit';
import type { Layout } from '../../sheet/layout';
import { columnArea, protectWords } from '../../sheet/scaffold';
import type { TableTab } from '../../sheet/tab';
import { causes } from '../../tabs/choices';
import { reviewColumns } from '../../tabs/review';
import type { Language } from '../../words';
import type { Report } from './report';

type ReviewTab = TableTab<typeof reviewColumns>;

/** Slots that stand in neighbouring columns: a person may have put columns of their own between. */
export const runsOf = (
  places: readonly { column: number | undefined }[],
): { column: number; slots: number[] }[] => {
  const runs: { column: number; slots: number[] }[] = [];
  places.forEach(({ column }, slot) => {
    if (column === undefined) return;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.slots.length === column) last.slots.push(slot);
    else runs.push({ column, slots: [slot] });
  });
  return runs;
};

/** The block as one write a run of neighbouring columns. */
export const writes = (tab: ReviewTab, report: Report, layout: Layout, lastRow: number): Edit[] => {
  const places = [...layout.columns.values()].flat().map((column) => ({ column }));
  const height = Math.max(report.cells.length, lastRow);
  const line = (row: number): readonly Cell[] => report.cells[row] ?? [];
  return runsOf(places).map(({ column, slots }) => ({
    kind: 'write',
    tab,
    row: 1,
    column,
    owned: true,
    below: true,
    cells: Array.from({ length: height }, (_, row) =>
      slots.map((slot) => line(row)[slot] ?? { content: null }),
    ),
  }));
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
