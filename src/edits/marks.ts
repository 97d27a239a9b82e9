/** The ledger's computed cells beside changed entries: what Check says, and formulas where rows lack them. */
import { rowsAt } from '../sheet/append';
import type { Edit } from '../sheet/edit';
import { placeOfTable, layoutOf } from '../sheet/layout';
import { isBlankCell } from '../sheet/read';
import type { Surroundings } from '../sheet/scaffold';
import type { TableTab } from '../sheet/tab';
import { actuals, budget } from '../tabs';
import { textOf, type LedgerEdited } from './ledger';
import { alone } from '../plan/sites/around';

const COMPUTED = Object.entries(actuals.columns)
  .filter(([, column]) => column.computed)
  .map(([key]) => key);

/** One write of the Check column over the changed rows; none where it says already what it should. */
export const marksWritten = (
  ledger: LedgerEdited,
  [top, bottom]: readonly [number, number],
  marks: ReadonlyMap<number, string>,
): Edit[] => {
  const texts = Array.from({ length: bottom - top + 1 }, (_, index) => marks.get(top + index) ?? '');
  const tab = actuals as unknown as TableTab;
  const rows = texts.map((text) => ({ check: text === '' ? null : text }));
  if (lacksFormulas(ledger, top, bottom))
    return rowsAt(tab, ledger.layout, top, rows, withBudget(ledger), '', COMPUTED);
  const at = ledger.layout.columns.get('check')?.[0] ?? 0;
  const isSaid = texts.every((text, index) => textOf(ledger.cells[top + index - 1]?.[at - 1]) === text);
  return isSaid ? [] : rowsAt(tab, ledger.layout, top, rows, alone(ledger.language), '', ['check']);
};

/** A row below the ready ones: it has a date and an amount, and no day number beside them. */
const lacksFormulas = ({ cells, layout }: LedgerEdited, top: number, bottom: number): boolean => {
  const [date, amount, serial] = ['date', 'amount', 'serial'].map((key) => layout.columns.get(key)?.[0]);
  if (date === undefined || amount === undefined || serial === undefined) return false;
  return cells
    .slice(top - 1, bottom)
    .some(
      (line) =>
        line[date - 1] instanceof Date && !isBlankCell(line[amount - 1]) && isBlankCell(line[serial - 1]),
    );
};

/** Formulas name the Budget, as the ledger's mark carries it: one edit has no read to spare for a name. */
const withBudget = (ledger: LedgerEdited): Surroundings => {
  const { workbook, limits, dayOf } = ledger;
  const sheet = workbook.sheet(budget);
  const layout = sheet === null ? null : layoutOf(budget.columns, sheet.cells(), limits.first, dayOf);
  const carried = workbook.carried(actuals);
  const name = (): string => (carried === '' ? (sheet?.name() ?? '') : carried);
  const place = layout === null ? undefined : placeOfTable(name(), layout);
  return { ...alone(ledger.language), place: ({ key }) => (key === budget.key ? place : undefined) };
};
