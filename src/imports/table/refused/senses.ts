/** Detects ledgers of income and cost accounts without anything that tells income from cost. */
import { cellAt } from '../../grid';
import { summedName } from '../../text/sumWords';
import { isBelowZero } from '../amounts';
import { columnsOf, plainHeader } from '../headers';
import { SAYS_WAYS, sectionsOf } from '../sections';
import { cellsOf, type Table, type TableRow } from '../table';

/** Payments, whose amounts are below zero if they have a sign. */
const COST = /^(expense|bill|che(ck|que))$/;
/**
 * A ledger of several accounts, each with its own sum and with amounts above zero on its own side, so that costs look
 * like income.
 */
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

/** Such headers may be of hours, goods or orders; they are money only where the numbers look like it. */
const OF_ANYTHING = /^(tong|thuc hien|thuc te|actual)$/;
const LIKE_MONEY = /\d[.,]\d|\d{4}|\p{Sc}/u;
export const isOfMoney = (table: Table): boolean => {
  const columns = columnsOf(table.headers, ['amount', 'in', 'out']);
  const areOpen = columns.every((column) => OF_ANYTHING.test(plainHeader(table.headers[column] ?? '')));
  return !areOpen || cellsOf(table, columns).some(({ text }) => LIKE_MONEY.test(text));
};
