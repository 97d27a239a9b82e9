/** Rows and columns are numbered from 1, as in Sheets. */
export interface Area {
  row: number;
  column: number;
  /** Absent: down to the last row of the sheet. */
  rows?: number;
  columns: number;
}

/** 1 → A, 27 → AA. */
export const columnLetters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1);

/** A → 1, AA → 27. */
export const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A cell's address: a1(5, 3) is 'C5'. */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** The address of a range; without a last row it stays open: 'C5:C'. */
export const areaA1 = ({ row, column, rows, columns }: Area): string => {
  const last = columnLetters(column + columns - 1);
  return `${a1(row, column)}:${last}${rows === undefined ? '' : row + rows - 1}`;
};

/** A sheet's name quoted for a formula. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
