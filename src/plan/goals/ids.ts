/** Ids that goals get: whoever writes them down need give none. */
import { isSameKey } from '../../domain/keys';
import { asRead, placesOf } from '../../sheet/asRead';
import type { Edit } from '../../sheet/edit';
import { neighbours } from '../../sheet/mending/inPlace';
import { goals } from '../../tabs';
import type { GoalRow } from '../../tabs/plan/goals';
import type { Workbook } from '../../workbook';
import type { Plan } from '../plan';

/** The first Id of a letter that no other row bears. */
export const freeId = (letter: 'K' | 'G', ids: readonly (string | null)[], from: number): string => {
  for (let number = from; ; number++)
    if (!ids.some((id) => isSameKey(id, `${letter}${number}`))) return `${letter}${number}`;
};

/** The Id of each goal by its row: its own, or the one that it gets once something is to call it by it. */
export const goalIds = (rows: readonly GoalRow[]): ReadonlyMap<number, string> => {
  const ids = rows.map(({ id }) => id);
  return new Map(
    rows.flatMap(({ id, goal, row }): [number, string][] => {
      if (id !== null) return [[row, id]];
      if (goal === null) return [];
      const own = freeId('G', ids, 1);
      ids.push(own);
      return [[row, own]];
    }),
  );
};

interface Named {
  /** All goals, each with its Id. */
  rows: Plan['goals'];
  /** Those that get one, such as “G3: Open a second shop”. */
  given: string[];
  edits: Edit[];
}

/** What is kept or goes out is called by its Id: who was written down without one gets it. Only blank cells are written, of rows that still say what was read. */
export const goalsNamed = (workbook: Workbook, plan: Plan): Named => {
  const [layout, ids] = [plan.layouts.goals, goalIds(plan.goals)];
  const column = layout?.columns.get('id')?.[0];
  const open = plan.goals.filter(({ id, row }) => id === null && ids.has(row));
  if (layout === null || column === undefined || open.length === 0)
    return { rows: plan.goals, given: [], edits: [] };
  const [places, numbers] = [placesOf(layout, ['id', 'goal']), open.map(({ row }) => row)];
  const cells = workbook.sheet(goals)?.cells() ?? [];
  const placed = open.map(({ row }) => ({ row, column, content: ids.get(row) ?? null }));
  return {
    rows: plan.goals.map((goal) => ({ ...goal, id: ids.get(goal.row) ?? null })),
    given: open.map(({ row, goal }) => `${ids.get(row) ?? ''}: ${goal ?? ''}`),
    edits: [
      ...asRead(goals, cells, places, Math.min(...numbers), Math.max(...numbers)),
      ...neighbours(goals, placed),
    ],
  };
};
