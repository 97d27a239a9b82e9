import type { Edit } from '../../sheet/edit';
import { held, inPlace } from '../../sheet/mending/inPlace';
import { actuals } from '../../tabs';
import { daysIn, figuresIn, figuresMade, touches, type Rows } from '../cells';
import type { Edited } from '../event';
import type { LedgerEdited } from '../ledger/ledger';

const TYPED = { amount: figuresIn, date: daysIn } as const;

/**
 * Amounts and days that were typed as text become numbers. `memory`: null where a request was logged with them. Then
 * the marks were written in the same run: an edit that covers both the cells and the marks is recognised as its undo
 * and need not be remembered.
 */
export const numbers = (
  ledger: LedgerEdited,
  edited: Edited,
  [top, bottom]: Rows,
  memory: Edited['memory'] | null,
): Edit[] =>
  (['amount', 'date'] as const).flatMap((key) => {
    const { cells, layout, dayOf } = ledger;
    const at = layout.columns.get(key)?.[0];
    if (at === undefined || !touches(edited, layout, [key])) return [];
    const found = TYPED[key](cells, { row: top, column: at, rows: bottom - top + 1, columns: 1 });
    const isUndo = edited.before === undefined && edited.column === at && touches(edited, layout, ['check']);
    if (isUndo && found.length > 0) {
      edited.memory.tookBack();
      return [];
    }
    return inPlace(actuals, figuresMade(edited, cells, found, memory), (row, column) =>
      held(cells, dayOf, row, column),
    );
  });
