import type { Edit } from '../edit';
import type { Layout } from '../layout';
import type { Area } from '../places/address';
import type { TableTab } from '../tab';

export const FREE_ROWS = 20;

/** The cells of one column below the header. */
export const columnArea = (layout: Layout, key: string, rows?: number): Area[] => {
  const at = (layout.columns.get(key) ?? []).filter((place) => place !== undefined);
  return runs(at).map(({ column, columns }) => ({
    row: layout.headerRow + 1,
    column,
    columns,
    ...(rows === undefined ? {} : { rows }),
  }));
};

/** Column numbers as runs of neighbours. */
const runs = (columns: readonly number[]): { column: number; columns: number }[] => {
  const found: { column: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else found.push({ column, columns: 1 });
  }
  return found;
};

/** Merges adjacent areas, so that fewer ranges have to be named. */
export const joined = (areas: readonly Area[]): Area[] =>
  runs(areas.flatMap((area) => Array.from({ length: area.columns }, (_, index) => area.column + index))).map(
    (run) => ({ row: areas[0]?.row ?? 1, ...run }),
  );

/** The warning shown before an edit of a computed cell. */
export const protectWords: Record<'en' | 'vi', string> = {
  en: 'AOP Planner works these cells out: what is typed here is not used.',
  vi: 'AOP Planner tự tính các ô này: số gõ vào đây không được dùng.',
};

/** Hides those of the given columns that only formulas use. */
export const hidingOf = (tab: TableTab, layout: Layout, keys: readonly string[]): Edit[] =>
  joined(
    keys.filter((key) => tab.columns[key]?.hidden === true).flatMap((key) => columnArea(layout, key)),
  ).map(({ column, columns }) => ({ kind: 'hide columns', tab, column, columns }));
