/** Ids that goals, work and risks get: whoever writes them down need give none. */
import { isSameKey } from '../../domain/keys';
import { asRead } from '../../sheet/asRead';
import type { Edit } from '../../sheet/edit';
import { columnsOf, type Layout } from '../../sheet/layout';
import { neighbours } from '../../sheet/mending/inPlace';
import type { TableTab } from '../../sheet/tab';
import { goals } from '../../tabs';
import type { GoalRow } from '../../tabs/plan/goals';
import type { Workbook } from '../../workbook';
import type { Plan } from '../plan';

/** What Ids begin with: of KPIs, goals, work and risks. */
export type Letter = 'K' | 'G' | 'A' | 'R';
/** The first Id of a letter that no other row bears. */
export const freeId = (letter: Letter, ids: readonly (string | null)[], from: number): string => {
  for (let number = from; ; number++)
    if (!ids.some((id) => isSameKey(id, `${letter}${number}`))) return `${letter}${number}`;
};

/** A row with its Id, and what it is called; one that is called nothing gets none. */
interface Called {
  row: number;
  id: string | null;
  called: string | null;
}
/** The Id of each row by its number: its own, or the one that it gets once something is to call it by it. */
export const rowIds = (letter: Letter, rows: readonly Called[]): ReadonlyMap<number, string> => {
  const ids = rows.map(({ id }) => id);
  return new Map(
    rows.flatMap(({ id, called, row }): [number, string][] => {
      if (id !== null) return [[row, id]];
      if (called === null) return [];
      const own = freeId(letter, ids, 1);
      ids.push(own);
      return [[row, own]];
    }),
  );
};
export const goalIds = (rows: readonly GoalRow[]): ReadonlyMap<number, string> =>
  rowIds('G', rows.map(({ row, id, goal }) => ({ row, id, called: goal }))); // prettier-ignore

/** Ids into blank cells, of rows that still say what was read. `called`: the column of what they are called. */
export const idsWritten = (
  workbook: Workbook,
  tab: TableTab,
  layout: Layout | null,
  called: string,
  given: readonly { row: number; id: string }[],
): Edit[] => {
  const column = layout?.columns.get('id')?.[0];
  if (layout === null || column === undefined || given.length === 0) return [];
  const [cells, numbers] = [workbook.sheet(tab)?.cells() ?? [], given.map(({ row }) => row)];
  return [
    ...asRead(tab, cells, columnsOf(layout, ['id', called]), Math.min(...numbers), Math.max(...numbers)),
    ...neighbours(
      tab,
      given.map(({ row, id }) => ({ row, column, content: id })),
    ),
  ];
};

interface Named {
  /** All goals, each with its Id. */
  rows: Plan['goals'];
  /** Those that get one, such as “G3: Open a second shop”. */
  given: string[];
  edits: Edit[];
}

/** What is kept or goes out is called by its Id: who was written down without one gets it. */
export const goalsNamed = (workbook: Workbook, plan: Plan): Named => {
  const [layout, ids] = [plan.layouts.goals, goalIds(plan.goals)];
  const open = plan.goals.filter(({ id, row }) => id === null && ids.has(row));
  if (layout?.columns.get('id')?.[0] === undefined || open.length === 0)
    return { rows: plan.goals, given: [], edits: [] };
  const given = open.map(({ row, goal }) => ({ row, goal, id: ids.get(row) ?? '' }));
  return {
    rows: plan.goals.map((goal) => ({ ...goal, id: ids.get(goal.row) ?? null })),
    given: given.map(({ id, goal }) => `${id}: ${goal ?? ''}`),
    edits: idsWritten(workbook, goals, layout, 'goal', given),
  };
};
