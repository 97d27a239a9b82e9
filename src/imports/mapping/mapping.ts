/** Which column has which role, and how days and amounts are written: asked once for a source, and remembered. */
import { signOf } from '../../domain/sign';
import { cellAt, type Row } from '../grid';
import { accountPair } from '../table/beside/pairs';
import { codeIn } from '../table/currency';
import { columnNamed, columnsOf, partsOf, plainHeader } from '../table/headers';
import type { Table } from '../table/table';
import { ownNames } from '../table/whose';
import { areDue, beginWithNothing } from './balances';
import { bookOf, closingOf, ledgerOf, owedIn } from './books';
import { columnsFor, heldMark, type Columns, type Mapping } from './columns';
import { heldOrder } from './dayOrder';
import { waysOf } from './direction';
import { columnsByHeaders } from './guessed';
import { areLegs, legsIn, plainBooksIn, withoutBalance, type Legs } from './legs';
import { payoutsIn, provenColumns } from './proven';
import { leftOutByState, shapeOf, type Shape } from './shapes';
import { isSided, saysNoWay, sidesByKind, wayOfKind } from './sides';
import { balancesSay, byBalances } from './told';
import { unitAbove } from './unit';
import { withWords } from './worded';

export type { Columns, Mapping } from './columns';
export { dayOrderIn } from './dayOrder';
export { columnsFor, decimalMarkIn, openOrder, ordersBy, MONEY_ROLES } from './columns';

export const headersOf = ({ headers, months }: Table): string[] => {
  const named = [...new Set(headers.map(plainHeader).filter((header) => header !== ''))].sort();
  return months === undefined ? named : [...named, `${BY_MONTH} ${months.whose}`.trim()];
};
/** The key that all reports by month share, since their headers do not tell them apart. */
const BY_MONTH = 'theo thang';

const EXCHANGED = 'so tien quy doi';

/**
 * Where the amount was converted or its header names its currency, the currency column is that of the original amount
 * and is not used.
 */
const withoutForeign = (table: Table, { currency, ...columns }: Columns): Columns => {
  const name = columns.amount?.[0] ?? '';
  const header = table.headers[columnNamed(table.headers, name)] ?? '';
  const isItsOwn = name.startsWith(EXCHANGED) || codeIn(header) !== '';
  return currency === undefined || isItsOwn ? columns : { ...columns, currency };
};

/** In an income or cost account debits are costs, and the balance, which starts from zero, is no balance of money. */
const ofTheYear = (table: Table, mapping: Mapping, told: 1 | -1 | null): Mapping | null => {
  const { balance, in: moneyIn, out: moneyOut } = mapping.columns;
  if (balance === undefined || moneyIn === undefined || moneyOut === undefined) return null;
  const ledger = ledgerOf(table);
  const isSo = told === -1 && ledger === null && byBalances(table, mapping, beginWithNothing) === true;
  return isSo || ledger === 'year' ? { ...mapping, columns: withoutBalance(mapping.columns) } : null;
};
/** Whether all rows are money out and the balance grows with them. */
const isOfCosts = (table: Table, mapping: Mapping): boolean => {
  const [column = -1] = columnsFor(table, mapping, 'direction');
  return !waysOf(table, column).has(1) && balancesSay(table, mapping) === 1;
};

/**
 * In a ledger, debits are money in or out depending on its account. Growing balances may be those of cash, goods or
 * costs: where nothing tells which, or cash balances run the other way, a person has to say.
 */
const areSidesOpen = (table: Table, { columns }: Mapping, told: 1 | -1 | null): boolean => {
  if (!isSided(columns)) return false;
  const book = bookOf(table);
  if (told === -1 && book === null)
    return ledgerOf(table) === null && ownNames(table).some((name) => /\p{L}/u.test(name));
  return told === 1 ? false : book === 'ledger' || (told === -1 && book === 'ledger of cash');
};

/** Chooses the reading of money in and out that makes the file's own balances add up, if only one does. */
const asBalanced = (table: Table, mapping: Mapping): Mapping => {
  const { columns, isJournal } = mapping;
  if (isJournal) return mapping;
  if (columns.direction !== undefined)
    return isOfCosts(table, mapping) ? { ...mapping, columns: withoutBalance(columns) } : mapping;
  const told = balancesSay(table, mapping);
  const ledger = ofTheYear(table, mapping, told);
  if (ledger !== null) return ledger;
  if (areSidesOpen(table, mapping, told)) return { ...mapping, isSignAsked: true };
  const { in: moneyIn, out: moneyOut, ...others } = columns;
  const turned = { ...mapping, columns: { ...others, in: moneyOut ?? [], out: moneyIn ?? [] } };
  if (told === null && isSided(columns)) {
    const kinds = sidesByKind(table, mapping);
    return kinds === 1 ? mapping : kinds === -1 ? turned : { ...mapping, isSignAsked: true };
  }
  if (told === null) {
    if (!saysNoWay(table, mapping)) return mapping;
    const way = wayOfKind(table, mapping);
    return { ...mapping, ...(way === null ? { isSignAsked: true } : { sign: way }) };
  }
  if (told === 1) return mapping;
  return moneyIn === undefined || moneyOut === undefined ? { ...mapping, sign: -1 } : turned;
};

const withoutDue = (table: Table, mapping: Mapping): Mapping =>
  byBalances(table, mapping, areDue) === true
    ? { ...mapping, columns: withoutBalance(mapping.columns) }
    : mapping;

/** The rows that no column's value leaves out. */
const countedRows = ({ headers, blocks }: Table, { leaveOut }: Mapping): Row[] => {
  const by = leaveOut.map(({ column, is }) => ({ is, at: columnNamed(headers, column) }));
  return blocks
    .flatMap(({ rows }) => rows.map(({ cells }) => cells))
    .filter((cells) => !by.some(({ is, at }) => is.includes(plainHeader(cellAt(cells, at).text))));
};

/** Adds roles that the figures prove: fees, discounts and order totals. */
const asProven = (table: Table, mapping: Mapping): Mapping => {
  if (mapping.isJournal) return mapping;
  const proven = provenColumns(table, mapping.columns, () => countedRows(table, mapping));
  const leaveOut = [...mapping.leaveOut, ...payoutsIn(table, proven), ...owedIn(table)];
  return { ...mapping, columns: proven.columns, leaveOut };
};

/** What a table appears to mean: by its known shape, or else by its headers and balances. */
export const proposedMapping = (table: Table): Mapping => {
  const shape = shapeOf(table);
  const mapping = mappingByHeaders(table, shape);
  if (shape !== null)
    return { ...mapping, dayOrder: heldOrder(table, mapping), decimalMark: heldMark(table, mapping) };
  if (table.isSigned || areLegs(mapping)) return mapping;
  const unitAsked = unitAbove(table);
  if (table.months !== undefined) {
    const isSignAsked = mapping.columns.amount !== undefined;
    return { ...mapping, ...(isSignAsked && { isSignAsked }), ...(unitAsked !== null && { unitAsked }) };
  }
  const proven = withoutDue(table, asProven(table, mapping));
  return { ...asBalanced(table, proven), ...(unitAsked !== null && { unitAsked }) };
};

/** The roles in an unknown file, and whether it is a journal. */
const unknownColumns = (table: Table): Legs => {
  const [book, pair] = [bookOf(table), accountPair(table.headers)];
  const accounts = pair.map((column) => plainHeader(table.headers[column] ?? ''));
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
  // Banks may write headers in two languages.
  const inFile = (name: string): string =>
    plainHeader(table.headers.find((header) => partsOf(header).includes(name)) ?? name);
  const named = Object.entries(columns).map(([role, names]) => [role, [...new Set(names.map(inFile))]]);
  return { isJournal, columns: Object.fromEntries(named) as Columns };
};

/**
 * A report by month has other columns once lines are marked as income or cost, so its key is taken from its last
 * header.
 */
const keyedBy = ({ months }: Table, headers: readonly string[]): string =>
  months === undefined ? headers.join('|') : (headers[headers.length - 1] ?? '');

const mappingByHeaders = (table: Table, shape: Shape | null): Mapping => {
  const headers = headersOf(table);
  const {
    columns,
    isJournal,
    sign = 1,
  } = shape === null ? unknownColumns(table) : knownColumns(table, shape);
  return {
    key: shape?.source ?? signOf(keyedBy(table, headers)),
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

/** The source of a file, recognised by its set of headers; `changed`: headers that were added or removed since. */
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
  const most = table.months === undefined ? headers.length / 2 : 0;
  if (close === undefined || unlike(close.changed) > most) return null;
  return close;
};

const unlike = ({ gone, added }: { gone: readonly string[]; added: readonly string[] }): number =>
  gone.length + added.length;
