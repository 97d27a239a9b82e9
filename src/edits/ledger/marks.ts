/** The ledger's computed cells beside changed entries: what Check says, and what commitments keep open. */
import { alone } from '../../plan/sites/around';
import { rowsAt } from '../../sheet/append';
import type { Edit } from '../../sheet/edit';
import { held, inPlace } from '../../sheet/mending/inPlace';
import { cleared, foundSpills, spilledIn } from '../../sheet/mending/spill';
import { isBlankCell } from '../../sheet/read';
import { actuals } from '../../tabs';
import type { Rows } from '../cells';
import { isCramped, textOf, type LedgerEdited } from './ledger';

/** What only a commitment works out, each in a cell of its own. */
const OF_COMMITMENTS = Object.entries(actuals.columns)
  .filter(([, { formula }]) => formula !== undefined)
  .map(([key]) => key)
  .filter((key) => key !== 'check');

/** One write of the Check column over the changed rows; none where it says already what it should. */
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
      : rowsAt({ tab: actuals, layout: ledger.layout }, top, rows, alone(ledger.language), ['check'])),
  ];
};

/** What Check says of single rows; between them it stays as it is. */
export const marksAt = (ledger: LedgerEdited, marks: readonly [row: number, text: string][]): Edit[] => {
  const column = ledger.layout.columns.get('check')?.[0];
  if (column === undefined) return [];
  return inPlace(
    actuals,
    marks.map(([row, text]) => ({ row, column, content: text })),
    (row, at) => held(ledger.cells, ledger.dayOf, row, at),
  );
};

/** Commitments below the ready rows get their formulas, from the first that has none to the last. */
const commitmentsWritten = (
  { cells, layout, language, ...ledger }: LedgerEdited,
  top: number,
  bottom: number,
): Edit[] => {
  const open = layout.columns.get('open')?.[0];
  // An older ledger is brought over by the next check.
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
  return rowsAt({ tab: actuals, layout }, first, rows, alone(language), OF_COMMITMENTS);
};

/** What stands in the way of a column that its header works out is taken away: it is not used, and the column needs the room. */
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
