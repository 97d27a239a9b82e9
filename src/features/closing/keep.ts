import type { Month } from '../../domain/plan';
import { lastOf, rowsOf, type Archive, type Closing } from '../../plan/closings/archive';
import type { Plan } from '../../plan/plan';
import { nextFreeRow } from '../../sheet/append';
import { contentOf, slots, valueAt, type RowValues } from '../../sheet/content';
import type { Cell, Edit } from '../../sheet/edit';
import { runsOf } from '../../sheet/places/runs';
import { pattern } from '../../sheet/style';
import { closings as tab } from '../../tabs/made/closings';
import type { Words } from '../../words';

const PROTECTED: Words = {
  en: 'Months as they were closed: AOP Planner only adds to this tab.',
  vi: 'Số liệu các tháng lúc khoá: AOP Planner chỉ ghi thêm vào trang này.',
};

/** Amounts and days are formatted as in the plan; all other values are shown in full. */
const cellsOf = (values: RowValues, { language, style }: Plan): Cell[] =>
  slots(tab.columns).map(({ key, column, month }) => {
    const content = contentOf(column, valueAt(values, key, month), language);
    const isSmall = typeof content === 'number' && Math.abs(content) < 10 && !Number.isInteger(content);
    const { format } = column;
    if (content === null || (format !== 'money' && format !== 'day')) return { content };
    return { content, look: { format: isSmall ? 'General' : pattern(format, style) } };
  });

const header = ({ language }: Plan): Cell[] =>
  slots(tab.columns).map(({ column }) => ({ content: column.header[language], look: { bold: true } }));

const nameIn =
  ({ kpis, lines }: Plan) =>
  (id: string): string | null =>
    kpis.find((kpi) => kpi.id === id)?.name ?? lines.find((line) => line.id === id)?.line ?? null;

/**
 * The Id of the next closing, or with `after` of a later one; and, below, the version number that a month's next
 * closing gets.
 */
export const nextClosing = ({ closings }: Archive, after = 0): string =>
  `C${Math.max(0, ...closings.map((each) => Number(each.id.slice(1)) || 0)) + 1 + after}`;
export const versionNext = ({ closings }: Archive, month: Month): number =>
  closings.filter(({ snapshot, state }) => snapshot.month === month && state === 'reopened').length + 1;

/** Edits of some cells in a closing's first row. */
export const marked = ({ layout }: Archive, { row }: Closing, plan: Plan, values: RowValues): Edit[] => {
  const cells = cellsOf(values, plan);
  return slots(tab.columns).flatMap(({ key }, slot): Edit[] => {
    const column = layout?.columns.get(key)?.[0];
    const cell = cells[slot];
    return column === undefined || cell === undefined || !(key in values)
      ? []
      : [{ kind: 'write', tab, row, column, cells: [[cell]] }];
  });
};

/** Adds the tab where there is none, or marks it as ours again where it lost its mark. */
const tabEdits = (archive: Archive, plan: Plan): Edit[] => {
  if (archive.sheet !== null) return archive.isMarked ? [] : [{ kind: 'adopt', tab, name: archive.name }];
  const columns = slots(tab.columns).length;
  const { name } = archive;
  return [
    { kind: 'add tab', tab, name, hidden: true, rows: 1, columns, colour: tab.colour },
    { kind: 'protect tab', tab, why: PROTECTED[plan.language] },
  ];
};

/**
 * Adds a closing below all others in one write. A closing left behind by a run that did not finish is used again where
 * it is the same, and is otherwise marked as unfinished.
 */
export const keep = (
  archive: Archive,
  plan: Plan,
  wanted: Omit<Closing, 'row'>,
): { closing: Closing; edits: Edit[] } => {
  const { closings, edits } = keepAll(archive, plan, [wanted]);
  return { closing: closings[0] ?? { ...wanted, row: 0 }, edits };
};

/** The same for several months, one below the other in one write. */
export const keepAll = (
  archive: Archive,
  plan: Plan,
  wanted: readonly Omit<Closing, 'row'>[],
): { closings: Closing[]; edits: Edit[] } => {
  const { layout, sheet } = archive;
  const first = layout === null ? 2 : nextFreeRow(tab, sheet?.cells() ?? [], layout);
  const places = layout === null ? null : slots(tab.columns).map(({ key }) => layout.columns.get(key)?.[0]);
  const rows: Cell[][] = [];
  const marks: Edit[] = [];
  const closings = wanted.map((one): Closing => {
    const { orphan, own, isSame } = leftOf(archive, plan, one);
    if (orphan !== null && isSame) return orphan;
    if (orphan !== null) marks.push(...marked(archive, orphan, plan, { state: 'unfinished' }));
    const closing = { ...one, row: first + rows.length };
    rows.push(...own);
    return closing;
  });
  const written =
    places === null
      ? [{ kind: 'write' as const, tab, row: 1, column: 1, cells: [header(plan), ...rows] }]
      : blocks(rows, first, places);
  return { closings, edits: [...tabEdits(archive, plan), ...marks, ...(rows.length === 0 ? [] : written)] };
};

/** A month's closing that an unfinished run left behind, the rows wanted now, and whether the two are the same. */
const leftOf = (
  archive: Archive,
  plan: Plan,
  wanted: Omit<Closing, 'row'>,
): { orphan: Closing | null; own: Cell[][]; isSame: boolean } => {
  const left = lastOf(archive, wanted.snapshot.month);
  const orphan = left?.state === 'closed' ? left : null;
  const rowsFor = (closing: Omit<Closing, 'row'>): Cell[][] =>
    rowsOf(closing, nameIn(plan)).map((values) => cellsOf(values, plan));
  const own = rowsFor(wanted);
  const isSame =
    orphan !== null &&
    JSON.stringify(rowsFor(orphan)) ===
      JSON.stringify(rowsFor({ ...wanted, id: orphan.id, version: orphan.version }));
  return { orphan, own, isSame };
};

/** One write for each run of neighbouring columns, wherever a person moved them. */
const blocks = (rows: readonly Cell[][], row: number, places: readonly (number | undefined)[]): Edit[] =>
  runsOf(places.map((column) => ({ column }))).map(({ column, slots: at }) => ({
    kind: 'write',
    tab,
    row,
    column,
    below: true,
    cells: rows.map((line) => at.map((slot) => line[slot] ?? { content: null })),
  }));
