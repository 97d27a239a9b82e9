/** A table that says above itself that its amounts are thousands or millions. */
import { plainHeader } from './table/headers';
import { cellsAbove, type Table } from './table/table';

export interface Unit {
  /** What the file says. */
  said: string;
  by: number;
}

const UNIT =
  /^(don vi tinh|dvt|don vi|unit|in) (nghin|ngan|1 000|000|thousands?|trieu|1 000 000|millions?)\b/;
const MILLIONS = /(trieu|1 000 000|million)/;

export const unitAbove = (table: Table): Unit | null => {
  const said = cellsAbove(table).find(({ text }) => UNIT.test(plainHeader(text)))?.text;
  if (said === undefined) return null;
  return { said: said.trim(), by: MILLIONS.test(plainHeader(said)) ? 1_000_000 : 1_000 };
};
