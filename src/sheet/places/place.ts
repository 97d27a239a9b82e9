import { columnNumber } from './address';

/** A cell of one of the plan's tabs, which is named by its key. */
export interface CellPlace {
  tab: string;
  row: number;
  column: number;
}

/** The cell that is named; null where the whole tab is meant. */
export const placeOf = ({ tab, cell }: { tab: string; cell: string }): CellPlace | null => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return letters === '' ? null : { tab, row: Number(row), column: columnNumber(letters) };
};
