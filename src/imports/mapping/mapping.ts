/** Which column is what, and how its days and amounts are written: asked once for a source, and remembered. */
import { cellAt, isBlank, type Row } from '../grid';
import { codeIn } from '../table/currency';
import {
  columnNamed,
  columnsOf,
  partsOf,
  plainHeader,
  rankOf,
  rolesOf,
  ROLES,
  withoutNumbering,
  type Role,
} from '../table/headers';
import { cellsOf, type Table } from '../table/table';
import { ownNames } from '../table/whose';
import { signOf } from '../text/bare';
import { areDue, beginWithNothing, wayOfBalances } from './balances';
import { bookOf, bothAccounts, bothVouchers, closingOf, ledgerOf } from './books';
import { columnsFor, decimalMarkIn, heldMark, heldOrder, type Columns, type Mapping } from './columns';
import { directionIn, saysWays, waysOf } from './direction';
import { areLegs, legsIn, plainBooksIn, withoutBalance, type Legs } from './legs';
import { payoutsIn, provenColumns } from './proven';
import { leftOutByState, shapeOf, type Shape } from './shapes';
import { isSided, saysNoWay, wayOfKind } from './sides';
import { unitAbove } from './unit';
import { withWords } from './worded';

export type { Columns, Mapping } from './columns';
export { columnsFor, dayOrderIn, decimalMarkIn, openOrder, ordersBy, MONEY_ROLES } from './columns';

/** Several columns may count for a description; for all else the likeliest one does. */
const MANY: readonly Role[] = ['description'];

/**
 * Fees and taxes are counted beside an amount only where a shape or a person says so: many an amount has them in it.
 * Whose account a payment is of stands above a bank's table; only a journal has it in a column.
 */
const NOT_GUESSED: readonly Role[] = ['fee', 'tax'];

export const headersOf = (table: Table): string[] =>
  [...new Set(table.headers.map(plainHeader).filter((header) => header !== ''))].sort();

const SUM = /^(tong|cong|tong cong|total)$/;
/** Columns under one header, cash and bank of what came in, say: all of them, or their sum where that is one. */
const partsOfOne = ([first = '', ...others]: readonly string[]): string[] | null => {
  const [over = '', below] = first.split('\n');
  if (below === undefined) return null;
  const parts = [first, ...others].filter((header) => header.startsWith(`${over}\n`));
  const sum = parts.filter((header) => SUM.test(plainHeader(header.slice(over.length))));
  return (sum.length > 0 ? sum : parts).map(plainHeader);
};

/** Of columns that are called alike, amounts in two currencies say, the one that most rows have. */
const fuller = (table: Table, name: string, found: readonly string[], role: Role): string[] => {
  const best = Math.min(...found.map((header) => rankOf(header, role)));
  const alike = found.filter((header) => rankOf(header, role) === best);
  if (alike.length < 2) return [name];
  const filled = alike.map((header) => ({
    header,
    rows: cellsOf(table, [table.headers.indexOf(header)], (cell) => !isBlank(cell)).length,
  }));
  return [plainHeader(filled.reduce((one, other) => (other.rows > one.rows ? other : one)).header)];
};

const guessed = (table: Table, role: Role): string[] => {
  const found = withoutNumbering(table.headers)
    .filter((header) => rolesOf(header).includes(role))
    .sort((one, other) => rankOf(one, role) - rankOf(other, role));
  const names = [...new Set(found.map(plainHeader))];
  if (role === 'reference' && names.length === 0) return bothVouchers(table);
  if (MANY.includes(role)) return names;
  if (role === 'amount' || role === 'date')
    return names.slice(0, 1).flatMap((name) => fuller(table, name, found, role));
  return (role === 'in' || role === 'out' ? partsOfOne(found) : null) ?? names.slice(0, 1);
};

/** Money in and out stand above a signed amount where a file has both: that is then a sum of its own. */
const withoutSecondMoney = (columns: Columns): Columns => {
  const { in: moneyIn, out: moneyOut, amount, direction, ...rest } = columns;
  if (moneyIn !== undefined && moneyOut !== undefined) return { ...rest, in: moneyIn, out: moneyOut };
  return {
    ...rest,
    ...(amount !== undefined && direction !== undefined ? { direction } : {}),
    ...(amount !== undefined ? { amount } : {}),
    ...(amount === undefined && moneyIn !== undefined ? { in: moneyIn } : {}),
    ...(amount === undefined && moneyOut !== undefined ? { out: moneyOut } : {}),
  };
};

/** What the headers say by themselves. */
const columnsByHeaders = (table: Table, isJournal: boolean, isCash: boolean): Columns => {
  const found = Object.fromEntries(
    ROLES.filter((role) => !NOT_GUESSED.includes(role) && (isJournal || role !== 'account'))
      .map((role) => [role, role === 'direction' ? directionIn(table) : guessed(table, role)] as const)
      .filter(([role, names]) => role !== 'currency' || !saysWays(table, names))
      .filter(([, names]) => names.length > 0),
  ) as Columns;
  const { in: moneyIn, out: moneyOut } = found;
  // What is debited to an account of cash came in; Thu and Chi say it as it is.
  if (moneyIn === undefined || moneyOut === undefined || !isCash || !isSided(found))
    return withoutSecondMoney(found);
  return withoutSecondMoney({ ...found, in: moneyOut, out: moneyIn });
};

const EXCHANGED = 'so tien quy doi';

/**
 * An amount that was exchanged, or whose header says what it is in, is in that currency, whatever the column beside it
 * says of the one before.
 */
const withoutForeign = (table: Table, { currency, ...columns }: Columns): Columns => {
  const name = columns.amount?.[0] ?? '';
  const header = table.headers[columnNamed(table.headers, name)] ?? '';
  const isItsOwn = name.startsWith(EXCHANGED) || codeIn(header) !== '';
  return currency === undefined || isItsOwn ? columns : { ...columns, currency };
};

/** Of an account of income or cost, debits are costs, and its balance is none of money: it begins with nothing. */
const ofTheYear = (table: Table, mapping: Mapping, told: 1 | -1 | null): Mapping | null => {
  const { balance, in: moneyIn, out: moneyOut } = mapping.columns;
  if (balance === undefined || moneyIn === undefined || moneyOut === undefined) return null;
  const ledger = ledgerOf(table);
  const isSo = told === -1 && ledger === null && byBalances(table, mapping, beginWithNothing) === true;
  return isSo || ledger === 'year' ? { ...mapping, columns: withoutBalance(mapping.columns) } : null;
};
/** All of it went out, and its balance grows by it. */
const isOfCosts = (table: Table, mapping: Mapping): boolean => {
  const [column = -1] = columnsFor(table, mapping, 'direction');
  return !waysOf(table, column).has(1) && balancesSay(table, mapping) === 1;
};

/**
 * Of a ledger, debits are money in or money out by whose it is. Balances that grow by debits are of cash, of goods or of
 * costs: where nothing tells which, or the balances of cash grow the other way, a person has to say it.
 */
const areSidesOpen = (table: Table, { columns }: Mapping, told: 1 | -1 | null): boolean => {
  if (!isSided(columns)) return false;
  const book = bookOf(table);
  if (told === -1 && book === null)
    return ledgerOf(table) === null && ownNames(table).some((name) => /\p{L}/u.test(name));
  return told === 1 ? false : book === 'ledger' || (told === -1 && book === 'ledger of cash');
};

/** Where only one way of reading the money makes the file's own balances add up, it is read that way. */
const asBalanced = (table: Table, mapping: Mapping): Mapping => {
  const { columns, isJournal } = mapping;
  if (isJournal) return mapping;
  if (columns.direction !== undefined)
    return isOfCosts(table, mapping) ? { ...mapping, columns: withoutBalance(columns) } : mapping;
  const told = balancesSay(table, mapping);
  const ledger = ofTheYear(table, mapping, told);
  if (ledger !== null) return ledger;
  if (areSidesOpen(table, mapping, told)) return { ...mapping, isSignAsked: true };
  if (told === null) {
    if (!saysNoWay(table, mapping)) return mapping;
    const way = wayOfKind(table, mapping);
    return { ...mapping, ...(way === null ? { isSignAsked: true } : { sign: way }) };
  }
  const { in: moneyIn, out: moneyOut, ...others } = columns;
  if (told === 1) return mapping;
  if (moneyIn === undefined || moneyOut === undefined) return { ...mapping, sign: -1 };
  return { ...mapping, columns: { ...others, in: moneyOut, out: moneyIn } };
};

const withoutDue = (table: Table, mapping: Mapping): Mapping =>
  byBalances(table, mapping, areDue) === true
    ? { ...mapping, columns: withoutBalance(mapping.columns) }
    : mapping;

const FIRST_ROWS = 60;
const firstRowsOf = (table: Table): Table => ({
  ...table,
  blocks: table.blocks.map((block) => ({ ...block, rows: block.rows.slice(0, FIRST_ROWS) })),
});

/** What the file's own balances say, by its first rows; null where no column has any, or its amounts may be either. */
const byBalances = <T>(
  whole: Table,
  mapping: Mapping,
  say: (...given: Parameters<typeof wayOfBalances>) => T,
): T | null => {
  const table = firstRowsOf(whole);
  const mark = decimalMarkIn(table, mapping);
  const [balance] = columnsFor(table, mapping, 'balance');
  if (balance === undefined || !('only' in mark)) return null;
  const [amount = [], more = [], less = []] = (['amount', 'in', 'out'] as const).map((role) =>
    columnsFor(table, mapping, role),
  );
  return say(table, { more: [...amount, ...more], less, balance }, mark.only);
};
/** Which way the file's own balances say that money went. */
export const balancesSay = (table: Table, mapping: Mapping): 1 | -1 | null =>
  byBalances(table, mapping, wayOfBalances);

/** Rows that are not left out by what one of their columns says. */
const countedRows = ({ headers, blocks }: Table, { leaveOut }: Mapping): Row[] => {
  const by = leaveOut.map(({ column, is }) => ({ is, at: columnNamed(headers, column) }));
  return blocks
    .flatMap(({ rows }) => rows.map(({ cells }) => cells))
    .filter((cells) => !by.some(({ is, at }) => is.includes(plainHeader(cellAt(cells, at).text))));
};

/** Fees, discounts and orders as the figures prove them. */
const asProven = (table: Table, mapping: Mapping): Mapping => {
  if (mapping.isJournal) return mapping;
  const proven = provenColumns(table, mapping.columns, () => countedRows(table, mapping));
  const leaveOut = [...mapping.leaveOut, ...payoutsIn(table, proven)];
  return { ...mapping, columns: proven.columns, leaveOut };
};

/** What a table looks like it means: by a known shape, else by its headers and its balances. */
export const proposedMapping = (table: Table): Mapping => {
  const shape = shapeOf(table);
  const mapping = mappingByHeaders(table, shape);
  if (shape !== null)
    return { ...mapping, dayOrder: heldOrder(table, mapping), decimalMark: heldMark(table, mapping) };
  if (table.isSigned || areLegs(mapping)) return mapping;
  const unitAsked = unitAbove(table);
  const proven = withoutDue(table, asProven(table, mapping));
  return { ...asBalanced(table, proven), ...(unitAsked !== null && { unitAsked }) };
};

/** What an unknown file's columns are for, and whether it is a journal. */
const unknownColumns = (table: Table): Legs => {
  const [book, accounts] = [bookOf(table), bothAccounts(table)];
  const isJournal = book === 'journal' || accounts.length > 0;
  const found = columnsByHeaders(table, isJournal, book === 'ledger of cash');
  const legs = isJournal || book !== null ? null : (plainBooksIn(table, found) ?? legsIn(table, found));
  if (legs !== null) return { ...legs, columns: withoutForeign(table, legs.columns) };
  return {
    isJournal,
    columns: accounts.length > 0 ? { ...found, account: accounts } : withoutForeign(table, found),
  };
};

const knownColumns = (table: Table, shape: Shape): Legs => {
  const { isJournal = false, columns } = shape;
  if (columns === undefined) return { isJournal, columns: columnsByHeaders(table, isJournal, false) };
  // A bank may write what it names in English, too.
  const inFile = (name: string): string =>
    plainHeader(table.headers.find((header) => partsOf(header).includes(name)) ?? name);
  const named = Object.entries(columns).map(([role, names]) => [role, [...new Set(names.map(inFile))]]);
  return { isJournal, columns: Object.fromEntries(named) as Columns };
};

const mappingByHeaders = (table: Table, shape: Shape | null): Mapping => {
  const headers = headersOf(table);
  const {
    columns,
    isJournal,
    sign = 1,
  } = shape === null ? unknownColumns(table) : knownColumns(table, shape);
  return {
    key: shape?.source ?? signOf(headers.join('|')),
    source: shape?.source ?? '',
    headers,
    columns: shape === null ? withWords(table, columns) : columns,
    isJournal,
    dayOrder: shape?.dayOrder ?? null,
    decimalMark: shape?.decimalMark ?? null,
    leaveOut: shape?.leaveOut ?? [
      ...columnsOf(table.headers, ['state']).flatMap((at) =>
        leftOutByState(plainHeader(table.headers[at] ?? '')),
      ),
      ...(isJournal ? [] : closingOf(table)),
    ],
    sign: shape?.sign ?? sign,
  };
};

/** The source that a file is from, by its set of headers; `changed`: headers that are new or gone since. */
export const knownMapping = (
  table: Table,
  known: readonly Mapping[],
): { mapping: Mapping; changed: { gone: string[]; added: string[] } } | null => {
  const headers = headersOf(table);
  const close = known
    .map((mapping) => {
      const gone = mapping.headers.filter((header) => !headers.includes(header));
      const added = headers.filter((header) => !mapping.headers.includes(header));
      return { mapping, changed: { gone, added } };
    })
    .sort((one, other) => unlike(one.changed) - unlike(other.changed))[0];
  if (close === undefined || unlike(close.changed) > headers.length / 2) return null;
  return close;
};

const unlike = ({ gone, added }: { gone: readonly string[]; added: readonly string[] }): number =>
  gone.length + added.length;
