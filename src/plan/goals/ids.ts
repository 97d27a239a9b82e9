/** Gives Ids to goals, work and risks that were written down without one. */
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

/** The first letter of an Id: KPI, goal, work (action), risk. */
export type Letter = 'K' | 'G' | 'A' | 'R';
/** The first Id with a letter, from a number on, that no other row has. */
export const freeId = (letter: Letter, ids: readonly (string | null)[], from: number): string => {
  for (let number = from; ; number++)
    if (!ids.some((id) => isSameKey(id, `${letter}${number}`))) return `${letter}${number}`;
};

/** A row with its Id and its name; a row without a name gets no Id. */
interface Called {
  row: number;
  id: string | null;
  called: string | null;
}
/** The Id of each row, by row number: its own, or the one it will get if it has a name. */
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
/** The Ids of goals by row, including those that they will get. */
export const goalIds = (rows: readonly GoalRow[]): ReadonlyMap<number, string> =>
  rowIds('G', rows.map(({ row, id, goal }) => ({ row, id, called: goal }))); // prettier-ignore

/** Writes Ids into blank cells, but only in rows that are still as read. `called`: the column of names. */
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
  /** Those that got one, as text: “G3: Open a second shop”. */
  given: string[];
  edits: Edit[];
}

/** Gives every goal an Id, for what refers to goals by Id. */
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
