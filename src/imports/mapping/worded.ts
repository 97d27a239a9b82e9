/** Finds description columns where no header names one: columns of words that no other role reads. */
import { isBlank } from '../grid';
import { isDayLike } from '../table/days';
import { columnNamed, plainHeader, rolesOf } from '../table/headers';
import { cellsOf, type Table } from '../table/table';
import type { Columns } from './columns';

const MOST = 3;
const WORD = /\p{L}{2}/u;

/** Whether most cells are words that differ between rows. */
const areWords = (table: Table, column: number): boolean => {
  const texts = cellsOf(table, [column], (cell) => !isBlank(cell));
  const worded = texts.filter((cell) => WORD.test(cell.text) && !isDayLike(cell));
  const rows = table.blocks.reduce((sum, block) => sum + block.rows.length, 0);
  return worded.length * 2 > texts.length && (rows === 1 || new Set(texts.map(({ text }) => text)).size > 1);
};

export const withWords = (table: Table, columns: Columns): Columns => {
  const says = (name: string): boolean =>
    cellsOf(table, [columnNamed(table.headers, name)], (cell) => !isBlank(cell)).length > 0;
  if (columns.description?.some(says) === true) return columns;
  const used = new Set(Object.values(columns).flat());
  const description = table.headers
    .filter((header, column) => rolesOf(header).length === 0 && areWords(table, column))
    .map(plainHeader)
    .filter((name) => name !== '' && !used.has(name));
  return description.length === 0 ? columns : { ...columns, description: description.slice(0, MOST) };
};
