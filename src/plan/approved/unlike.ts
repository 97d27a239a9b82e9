import { byKey } from '../../domain/keys';
import type { Figure } from '../../domain/plan';

/** A cell that is not as approved. */
export interface Unlike {
  key: string;
  /** The index in the fiscal year, from 0; 0 for a column without months. */
  month: number;
  /** The approved value. */
  was: Figure | string;
}

export interface WithId {
  id: string;
}

/** Approved lines or goals that no row has any longer. */
export const missingIn = <L extends WithId>(
  approved: readonly L[],
  rows: readonly { id: string | null }[],
): L[] => {
  const there = byKey(rows);
  return approved.filter(({ id }) => there(id) === undefined);
};
