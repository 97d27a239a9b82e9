/** The ledger's computed cells beside changed entries: the Check text, and the formulas of commitments. */
import { standalone } from '../../plan/sites/around';
import { rowsAt } from '../../sheet/append';
import type { Edit } from '../../sheet/edit';
import { held, inPlace } from '../../sheet/mending/inPlace';
import { cleared, foundSpills, spilledIn } from '../../sheet/mending/spill';
import { isBlankCell } from '../../sheet/read';
import { actuals } from '../../tabs';
import type { Rows } from '../cells';
import { isCramped, textOf, type LedgerEdited } from './ledger';

/** The columns that have a formula only in rows of commitments. */
const OF_COMMITMENTS = Object.entries(actuals.columns)
  .filter(([, { formula }]) => formula !== undefined)
  .map(([key]) => key)
  .filter((key) => key !== 'check');

/** Writes the Check column over the changed rows in one edit; none where it already says what it should. */
export const marksWritten = (
  ledger: LedgerEdited,
  [top, bottom]: Rows,
  marks: ReadonlyMap<number, string>,
): Edit[] => {
  const texts = Array.from({ length: bottom - top + 1 }, (_, index) => marks.get(top + index) ?? '');
  const rows = texts.map((text) => ({ check: text === '' ? null : text }));
  const at = ledger.layout.columns.get('check')?.[0] ?? 0;
  const isSaid = texts.every((text, index) => textOf(ledger.cells[top + index - 1]?.[at - 1]) === text);
  return [
    ...commitmentsWritten(ledger, top, bottom),
    ...(isSaid
      ? []
      : rowsAt({ tab: actuals, layout: ledger.layout }, top, rows, standalone(ledger.language), ['check'])),
  ];
};

/** Writes the Check cells of single rows and leaves those between them. */
export const marksAt = (ledger: LedgerEdited, marks: readonly [row: number, text: string][]): Edit[] => {
  const column = ledger.layout.columns.get('check')?.[0];
  if (column === undefined) return [];
  return inPlace(
    actuals,
    marks.map(([row, text]) => ({ row, column, content: text })),
    (row, at) => held(ledger.cells, ledger.dayOf, row, at),
  );
};

/** Adds formulas to commitments below the prepared rows, from the first row without them to the last. */
const commitmentsWritten = (
  { cells, layout, language, ...ledger }: LedgerEdited,
  top: number,
  bottom: number,
): Edit[] => {
  const open = layout.columns.get('open')?.[0];
  // A ledger of an older version is upgraded by the next check.
  if (
    open === undefined ||
    spilledIn(actuals.columns).some(([key]) => layout.columns.get(key)?.[0] === undefined)
  )
    return [];
  const lacking = Array.from({ length: bottom - top + 1 }, (_, index) => top + index).filter(
    (at) => ledger.row(at)?.stage === 'committed' && isBlankCell(cells[at - 1]?.[open - 1]),
  );
  const [first, last] = [lacking[0] ?? 0, lacking.at(-1) ?? -1];
  const rows = Array.from({ length: last - first + 1 }, (_, index) => {
    const { stage = null, line = null } = ledger.row(first + index) ?? {};
    return { stage, line };
  });
  return rowsAt({ tab: actuals, layout }, first, rows, standalone(language), OF_COMMITMENTS);
};

/**
 * Clears cells that block a column which its header's formula fills: nothing in them is used, and the formula needs the
 * room.
 */
export const roomMade = (ledger: LedgerEdited): Edit[] => {
  if (!isCramped(ledger)) return [];
  const { cells, layout, workbook } = ledger;
  const found = foundSpills(actuals.columns, layout, workbook.sheet(actuals)?.formulas() ?? []);
  return spilledIn(actuals.columns).flatMap(([key]) => {
    const at = found.columns.get(key)?.[0];
    return at === undefined || layout.columns.get(key)?.[0] !== undefined
      ? []
      : cleared(actuals, layout, at, cells);
  });
};
