import type { KpiReview } from '../../domain/review/review';
import type { Closing } from '../../plan/closings/archive';
import type { LineProducts } from '../../plan/parts/products';
import type { Plan } from '../../plan/plan';
import { heldDay, slots } from '../../sheet/content';
import type { Cell, Content, Edit, Look } from '../../sheet/edit';
import type { Cells, Layout } from '../../sheet/layout';
import { inLines } from '../../sheet/page/inSight';
import { runsOf } from '../../sheet/places/runs';
import { isBlankCell } from '../../sheet/read';
import { ruleColours } from '../../sheet/style';
import type { TableTab } from '../../sheet/tab';
import { spokenDay } from '../../speech';
import { statuses } from '../../tabs/choices';
import { reviewColumns } from '../../tabs/made/review';
import { fill, says, type Words } from '../../words';
import { REOPENED_TAG, bridgeFigures, isBridge, type Previous } from '../review';

type ReviewTab = TableTab<typeof reviewColumns>;

const CLOSED: Words = {
  en: 'Closed on {on} by {by}. These figures stay as they are; what changes later is shown in the next review, as restated after close.',
  vi: 'Đã khoá ngày {on}, người khoá: {by}. Số liệu ở đây giữ nguyên; thay đổi về sau được ghi ở bản rà soát kế tiếp, mục “Điều chỉnh sau khi khoá”.',
};
const REOPENED: Words = {
  en: 'Reopened on {on} by {by}: run “Monthly review” to bring the figures up to date.',
  vi: 'Đã mở khoá ngày {on}, người mở: {by}. Chạy “Rà soát tháng” để cập nhật số liệu.',
};
const PROTECTED: Words = {
  en: 'This month is closed. Reopen it before you change anything here (AOP Planner).',
  vi: 'Tháng này đã khoá số liệu. Hãy mở khoá trước khi sửa (AOP Planner).',
};

const at = ({ columns }: Layout, key: string, month = 0): number | undefined => columns.get(key)?.[month];

const BARS = '▁▂▃▄▅▆▇█';
/** A trend as text characters, which replaces the sparkline: that is a formula and would go on changing. */
const barsOf = (figures: readonly unknown[]): string | null => {
  const known = figures.filter((figure) => typeof figure === 'number');
  if (known.length === 0) return null;
  const [low, high] = [Math.min(0, ...known), Math.max(...known)];
  const step = (figure: number): number =>
    high === low ? 0 : Math.round(((figure - low) / (high - low)) * (BARS.length - 1));
  return known.map((figure) => BARS.charAt(step(figure))).join('');
};

const contentOf = (value: unknown, plan: Plan): Content => {
  if (value instanceof Date) return heldDay(value, plan.dayOf);
  if (isBlankCell(value)) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
};

/** Replaces every formula of the review by its value; columns that people added are left alone. */
export const freeze = (
  tab: ReviewTab,
  cells: Cells,
  { layout, lastRow, rows, sourceRows }: Previous,
  plan: Plan,
  { id, on, by }: Pick<Closing, 'id' | 'on' | 'by'>,
): Edit[] => {
  const order = slots(reviewColumns).map(({ key, month }) => ({ key, column: at(layout, key, month) }));
  const kpiRows = new Set(rows.values());
  const text = fill(CLOSED, plan.language, { on: spokenDay(on, plan.style.days), by });
  const said = inLines(text, sourceRows.length);
  const look: Look = { background: ruleColours.warn.background, bold: true };
  const cellAt = (row: number, key: string, column: number): Cell => {
    const line = cells[row - 1] ?? [];
    const source = sourceRows.indexOf(row);
    if (source >= 0 && key === 'unit') return { content: said[source] ?? null, look };
    if (source === 0 && key === 'tag') return { content: `closed ${id}` };
    if (key === 'trend' && kpiRows.has(row))
      return { content: barsOf((layout.columns.get('months') ?? []).map((each) => line[(each ?? 0) - 1])) };
    return { content: contentOf(line[column - 1], plan) };
  };
  return [
    ...runsOf(order).map(({ column, slots: places }): Edit => ({
      kind: 'write',
      tab,
      row: 1,
      column,
      cells: Array.from({ length: lastRow }, (_, index) =>
        places.map((slot, offset) => cellAt(index + 1, order[slot]?.key ?? '', column + offset)),
      ),
    })),
    { kind: 'protect tab', tab, why: PROTECTED[plan.language] },
  ];
};

/** Makes the review's tab editable again, with a note that it is out of date until it is built anew. */
export const thaw = (
  tab: ReviewTab,
  { layout, sourceRows, closing }: Previous,
  { language, style }: Plan,
  on: string,
  by: string,
): Edit[] => {
  const [tagAt, saidAt] = [at(layout, 'tag'), at(layout, 'unit')];
  const [row] = sourceRows;
  if (closing === null || row === undefined || tagAt === undefined || saidAt === undefined) return [];
  const said = fill(REOPENED, language, { on: spokenDay(on, style.days), by });
  const write = (column: number, contents: readonly Content[]): Edit => ({
    kind: 'write',
    tab,
    row,
    column,
    cells: contents.map((content) => [{ content }]),
  });
  return [
    { kind: 'unprotect tab', tab },
    write(saidAt, inLines(said, sourceRows.length)),
    write(tagAt, [REOPENED_TAG]),
  ];
};

const PERIODS = ['month', 'toDate', 'year'] as const;
const isNear = (cell: unknown, figure: number | null): boolean =>
  figure === null
    ? isBlankCell(cell)
    : typeof cell === 'number' && Math.abs(cell - figure) <= 1e-12 * Math.abs(figure);

/** A cell whose figure is out of date; null where there is none. */
type Stale = { row: number; column: number } | null;

/** The first cell of the price, volume and mix section that no longer agrees with the products. */
export const staleBridge = (
  cells: Cells,
  { layout, tags }: Previous,
  products: readonly LineProducts[],
): Stale => {
  const rowOf = new Map(tags.map((tag, index) => [tag, index + 1]));
  const wanted = bridgeFigures(products);
  const known = new Set(wanted.map(([tag]) => tag));
  const gone = tags.find((tag) => isBridge(tag) && !known.has(tag));
  if (gone !== undefined) return { row: rowOf.get(gone) ?? 1, column: 1 };
  for (const [tag, key, figure] of wanted) {
    const row = rowOf.get(tag);
    if (row === undefined) return { row: layout.headerRow, column: 1 };
    const column = at(layout, key);
    if (column !== undefined && !isNear(cells[row - 1]?.[column - 1], figure)) return { row, column };
  }
  return null;
};

/** The first cell of the review that no longer agrees with the figures; null where all do. */
export const staleCell = (cells: Cells, { layout, rows }: Previous, kpis: readonly KpiReview[]): Stale => {
  for (const kpi of kpis) {
    const row = rows.get(kpi.id);
    if (row === undefined) return { row: layout.headerRow, column: 1 };
    const isRight = (key: string, test: (cell: unknown) => boolean): boolean =>
      test(cells[row - 1]?.[(at(layout, key) ?? 0) - 1]);
    const checks = PERIODS.flatMap((period): [string, boolean][] => [
      [`${period}Plan`, isRight(`${period}Plan`, (cell) => isNear(cell, kpi[period].plan))],
      [`${period}Actual`, isRight(`${period}Actual`, (cell) => isNear(cell, kpi[period].actual))],
      [
        `${period}Status`,
        isRight(`${period}Status`, (cell) => says(statuses[kpi[period].status], String(cell))),
      ],
    ]);
    const wrong = [
      ...checks,
      ['toExplain', isRight('toExplain', (cell) => isBlankCell(cell) !== kpi.toExplain)] as const,
    ].find(([, right]) => !right);
    if (wrong !== undefined) return { row, column: at(layout, wrong[0]) ?? 1 };
  }
  return null;
};
