/** Ledgers of accounts of income and cost, of which nothing says which is which. */
import { cellAt } from '../../grid';
import { summedName } from '../../text/sumWords';
import { isBelowZero } from '../amounts';
import { columnsOf, plainHeader } from '../headers';
import { SAYS_WAYS, sectionsOf } from '../sections';
import { cellsOf, type Table, type TableRow } from '../table';

/** What is paid, whose amount stands below zero where it has a sign at all. */
const COST = /^(expense|bill|che(ck|que))$/;
/** A ledger of accounts, each with a sum of its own and amounts above zero in its own sense: what costs looks as what is earned. */
export const isOfSenses = (table: Table): boolean => {
  const sections = sectionsOf(table);
  const sums = table.blocks
    .flatMap(({ totals }) => totals)
    .flatMap(({ cells }) => cells.map(({ text }) => plainHeader(text)))
    .filter((text) => summedName(text) !== text && sections.has(summedName(text)));
  if (new Set(sums).size < 2 || columnsOf(table.headers, SAYS_WAYS).length > 0) return false;
  const [amount = -1] = columnsOf(table.headers, ['amount']);
  const [kind = -1] = columnsOf(table.headers, ['kind']);
  const isCost = ({ cells }: TableRow): boolean =>
    COST.test(plainHeader(cellAt(cells, kind).text)) && !isBelowZero(cellAt(cells, amount));
  return !cellsOf(table, [amount]).some(isBelowZero) || table.blocks.some(({ rows }) => rows.some(isCost));
};

/** Sums and what happened may be of hours, goods or orders: they are of money where they are written so. */
const OF_ANYTHING = /^(tong|thuc hien|thuc te|actual)$/;
const LIKE_MONEY = /\d[.,]\d|\d{4}|\p{Sc}/u;
export const isOfMoney = (table: Table): boolean => {
  const columns = columnsOf(table.headers, ['amount', 'in', 'out']);
  const areOpen = columns.every((column) => OF_ANYTHING.test(plainHeader(table.headers[column] ?? '')));
  return !areOpen || cellsOf(table, columns).some(({ text }) => LIKE_MONEY.test(text));
};
