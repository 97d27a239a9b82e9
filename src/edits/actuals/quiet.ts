/**
 * Recognises an edit from which nothing follows. Most edits are such, and the code that writes and speaks is not loaded
 * for them.
 */
import { isAskedAbout } from '../../plan/ledger/questions';
import { isBlankCell } from '../../sheet/read';
import { isIn } from '../cells';
import type { LetStand } from './judged';

/**
 * Whether the edit is of one row that is within its limits and understood, with its computed cells as they should be.
 */
export const isQuiet = ({ ledger, rows: [row, last], rulings, elsewhere, closed }: LetStand): boolean => {
  const { cells, layout, entries, asking, problems } = ledger;
  const at = (key: string): unknown => cells[row - 1]?.[(layout.columns.get(key)?.[0] ?? 0) - 1];
  return (
    row === last &&
    [rulings, elsewhere, closed.months, problems].every(({ length }) => length === 0) &&
    [at('date'), at('amount')].every((value) => typeof value !== 'string' || isBlankCell(value)) &&
    isBlankCell(at('check')) &&
    !(ledger.row(row)?.stage === 'committed' && isBlankCell(at('open'))) &&
    !entries.some((entry) => isIn(entry.row, [row, row]) && isAskedAbout(entry, asking))
  );
};
