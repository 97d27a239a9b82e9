/** A table that says above itself, or in its headers, that its amounts are thousands or millions. */
import { partsOf, plainHeader, rolesOf, type Role } from './table/headers';
import { cellsAbove, type Table } from './table/table';

export interface Unit {
  /** What the file says. */
  said: string;
  by: number;
}

const UNIT =
  /^(don vi tinh|dvt|don vi|unit|in) (nghin|ngan|1 000|000|thousands?|trieu|1 000 000|millions?)\b/;
const MONEY: readonly Role[] = ['amount', 'in', 'out', 'balance'];
const MILLIONS = /(trieu|1 000 000|million)/;

/** What stands in brackets behind the name of an amount: Thu (1.000đ). */
const IN_HEADER =
  /^(don vi tinh |dvt |don vi )?(nghin|ngan|1 000|000|trieu|thousands?|millions?)( ?(dong|vnd|d))?$/;
const isInHeader = (header: string): boolean =>
  MONEY.some((role) => rolesOf(header).includes(role)) &&
  partsOf(header).some((part) => IN_HEADER.test(part));

export const unitAbove = (table: Table): Unit | null => {
  const said =
    cellsAbove(table).find(({ text }) => UNIT.test(plainHeader(text)))?.text ??
    table.headers.find(isInHeader);
  if (said === undefined) return null;
  return { said: said.trim(), by: MILLIONS.test(plainHeader(said)) ? 1_000_000 : 1_000 };
};
