import { byKey } from '../../domain/keys';
import type { Figure } from '../../domain/plan';

/** A cell of a row that is not as approved. */
export interface Unlike {
  key: string;
  /** Counted from the fiscal year's first; 0 for what has no months. */
  month: number;
  /** What was approved. */
  was: Figure | string;
}

export interface Known {
  id: string;
}

/** Approved lines or goals that no row bears any longer. */
export const missingIn = <L extends Known>(
  approved: readonly L[],
  rows: readonly { id: string | null }[],
): L[] => {
  const there = byKey(rows);
  return approved.filter(({ id }) => there(id) === undefined);
};
