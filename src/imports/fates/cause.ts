/** Finds why a file does not tie out: a money column that nothing counts and with which all figures agree. */
import { statementsOf } from '../entries/statements';
import type { Writing } from '../entry';
import type { Mapping } from '../mapping/mapping';
import { uncountedIn, withRole } from '../mapping/uncounted';
import type { Table } from '../table/table';
import { tieOutOf, type TieOut } from './tieOut';

/** Whether the column is deducted from each amount or added to it. */
type Counted = 'fee' | 'in';

export interface Cause {
  headers: readonly string[];
  role: Counted;
  /** The mapping with that column counted. */
  mapping: Mapping;
}

/** Whether everything that was broken is now checked and holds. A check that can no longer be made proves nothing. */
const isMended = (before: readonly TieOut[], after: readonly TieOut[]): boolean =>
  before.every(({ broken }, at) => {
    const held = after[at]?.held ?? [];
    return after[at]?.broken.length === 0 && broken.every(({ check }) => held.includes(check));
  });

/** Null where everything ties out, or no column makes it so. */
export const causeOf = (
  table: Table,
  mapping: Mapping,
  writing: Writing,
  ties: readonly TieOut[],
): Cause | null => {
  if (mapping.isJournal || ties.every(({ broken }) => broken.length === 0)) return null;
  const found = uncountedIn(table, mapping, writing.decimalMark);
  const fees = found.filter(({ isFee }) => isFee).map(({ header }) => header);
  const sets = [...found.map(({ header }) => [header]), ...(fees.length > 1 ? [fees] : [])];
  for (const role of ['fee', 'in'] as const)
    for (const headers of sets) {
      const tried = withRole(mapping, role, headers);
      const after = statementsOf(table, tried, writing).map((each) => tieOutOf(each, false));
      if (isMended(ties, after)) return { headers, role, mapping: tried };
    }
  return null;
};
