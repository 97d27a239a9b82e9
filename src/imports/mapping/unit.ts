/** Finds a unit, thousands or millions, that a table states above itself or in its headers. */
import { partsOf, plainHeader, rolesOf, type Role } from '../table/headers';
import { cellsAbove, type Table } from '../table/table';

export interface Unit {
  /** The file's wording. */
  said: string;
  by: number;
}

const SIZE = 'nghin|ngan|1 000|000s?|thousands?|tr|trieu|1 000 000|millions?|ty|1 000 000 000|billions?';
const UNIT = new RegExp(
  `^((don vi( tinh)?|dvt|unit|tinh bang)( theo)?|((all )?(figures|amounts|values|numbers)( are)?( (stated|expressed|shown))? )?in)( (vnd|usd|eur|gbp))? (${SIZE})\\b`,
);
const MONEY: readonly Role[] = ['amount', 'in', 'out', 'balance'];
const SIZES: readonly (readonly [number, RegExp])[] = [
  [1_000_000_000, /\b(ty|1 000 000 000|billions?)\b/],
  [1_000_000, /\b(tr|trieu|1 000 000|millions?)\b/],
];

/** A unit in brackets after a header: “Thu (1.000đ)”. */
const IN_HEADER = new RegExp(
  `^((don vi( tinh)?|dvt|in) )?((vnd|usd|eur|gbp) )?(${SIZE})( ?(dong|vnd|usd|eur|gbp|d))?$`,
);
const isInHeader = (header: string): boolean =>
  MONEY.some((role) => rolesOf(header).includes(role)) &&
  partsOf(header).some((part) => IN_HEADER.test(part));

export const unitAbove = (table: Table): Unit | null => {
  const said =
    cellsAbove(table).find(({ text }) => UNIT.test(plainHeader(text)))?.text ??
    table.headers.find(isInHeader);
  if (said === undefined) return null;
  const plain = plainHeader(said);
  return { said: said.trim(), by: SIZES.find(([, size]) => size.test(plain))?.[0] ?? 1_000 };
};
