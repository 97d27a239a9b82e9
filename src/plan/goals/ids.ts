/** Ids that goals get: whoever writes them down need give none. */
import { isSameKey } from '../../domain/keys';
import type { GoalRow } from '../../tabs/plan/goals';

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
