/** Rows of a file as payments: a day, an amount with its sign, and what is said of it. */
import type { Day, Figure } from '../domain/plan';
import type { Words } from '../words';
import { cellAt, isBlank, type Cell, type Row } from './grid';
import { remembered } from './remembered';
import { columnsFor, type Mapping } from './mapping';
import { amountIn, type DecimalMark } from './table/amounts';
import { behindDay, dayIn, type DayOrder } from './table/days';
import type { LeaveOut } from './shapes';
import { factsOf, type Facts } from './table/facts';
import { plainHeader, ROLES, type Role } from './table/headers';
import type { Block, Table, TableRow } from './table/table';

/** What of a row it is: gateways keep their fee and the taxes beside the amount. */
export type Part = 'amount' | 'fee' | 'tax';

export interface Entry {
  sheet: string;
  /** The row in the file, from 1. */
  at: number;
  part: Part;
  /** The bank's account; blank where the file names none. */
  account: string;
  /** Null only on rows that are left out. */
  day: Day | null;
  /** Above zero is money in, below zero money out. Of a journal: credit less debit. */
  amount: number;
  text: string;
  reference: string;
  state: string;
  kind: string;
  currency: string;
  /** The account's balance after the row, as the file has it. */
  balance: Figure;
  /** Of a journal: the account of the leg. */
  ledgerAccount: string;
  /** Why it is not taken, whatever rules say; null for one that is. */
  leftOut: Words | null;
}

/** A row that could not be read, with the cell that is to blame. */
export interface Unread {
  at: number;
  header: string;
  found: string;
  expected: Words;
}

/** What one account's part of a file says. */
export interface Statement {
  facts: Facts;
  entries: readonly Entry[];
  unread: readonly Unread[];
}

export interface Writing {
  dayOrder: DayOrder;
  decimalMark: DecimalMark;
}

const A_DAY: Words = { en: 'a day, such as 15/03/2026', vi: 'một ngày, ví dụ 15/03/2026' };
const AN_AMOUNT: Words = { en: 'an amount', vi: 'một số tiền' };
const CLOSING: Words = { en: 'closing entry to account 911', vi: 'bút toán kết chuyển sang TK 911' };
const BALANCE_SHEET: Words = {
  en: 'account of the balance sheet, not of income or cost',
  vi: 'tài khoản thuộc bảng cân đối, không phải thu nhập hay chi phí',
};

/** Accounts of revenue, cost, other income and other cost in Vietnam's charts of accounts. */
const OF_THE_PLAN = /^[5678]/;
const CLOSING_ACCOUNT = '911';

interface Reader {
  table: Table;
  mapping: Mapping;
  writing: Writing;
  columns: Readonly<Record<Role, readonly number[]>>;
  /** Where what leaves rows out stands. */
  leaveOut: readonly { column: number; by: LeaveOut }[];
  /** Fees written above zero are costs nonetheless. */
  costSign: Readonly<Record<'fee' | 'tax', 1 | -1>>;
}

/** White space of other kinds than the blank. */
const OTHER_GAP = /[^\S ]/;
const isTidy = (text: string): boolean =>
  !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ') && !OTHER_GAP.test(text);
const wordsOf = (text: string): string => (isTidy(text) ? text : text.replace(/\s+/g, ' ').trim());

const said = (row: Row, columns: readonly number[]): string => {
  if (columns.length === 0) return '';
  if (columns.length === 1) return wordsOf(cellAt(row, columns[0] ?? 0).text);
  return [...new Set(columns.map((column) => wordsOf(cellAt(row, column).text)))]
    .filter((text) => text !== '')
    .join(' · ');
};

interface Added {
  sum: Figure;
  bad: number | null;
}
const NOTHING: Added = { sum: null, bad: null };

/** The sum of the cells; null where all are blank; the cell that could not be read. */
const summed = (row: Row, columns: readonly number[], mark: DecimalMark): Added => {
  let sum: Figure = null;
  for (const column of columns) {
    const cell = cellAt(row, column);
    if (isBlank(cell) || cell.text.trim() === '-') continue;
    const value = amountIn(cell, mark);
    if (value === null) return { sum: null, bad: column };
    sum = (sum ?? 0) + value;
  }
  return sum === null ? NOTHING : { sum, bad: null };
};

/** What came in less what went out; either may be written with a minus of its own. */
const amountOf = (row: Row, { columns, writing, mapping }: Reader): Added => {
  const signed = summed(row, columns.amount, writing.decimalMark);
  const moneyIn = summed(row, columns.in, writing.decimalMark);
  const moneyOut = summed(row, columns.out, writing.decimalMark);
  const bad = signed.bad ?? moneyIn.bad ?? moneyOut.bad;
  if (bad !== null) return { sum: null, bad };
  if (signed.sum === null && moneyIn.sum === null && moneyOut.sum === null) return NOTHING;
  const out = mapping.isJournal ? (moneyOut.sum ?? 0) : Math.abs(moneyOut.sum ?? 0);
  return { sum: mapping.sign * (signed.sum ?? 0) + (moneyIn.sum ?? 0) - out, bad: null };
};

const leftOutBy = (row: Row, { leaveOut }: Reader): LeaveOut | null =>
  leaveOut.find(({ column, by }) => by.is.includes(plainOf(cellAt(row, column).text)))?.by ?? null;

const plainOf = remembered(plainHeader);

const leavingOut = ({ headers }: Table, { leaveOut }: Mapping): Reader['leaveOut'] =>
  leaveOut.flatMap((by) => {
    const column = headers.findIndex((header) => plainHeader(header) === by.column);
    return column < 0 ? [] : [{ column, by }];
  });

const dayFor = (row: Row, { columns, writing }: Reader): { day: Day | null; cell: Cell; column: number } => {
  const column = columns.date.find((at) => !isBlank(cellAt(row, at))) ?? columns.date[0] ?? 0;
  const cell = cellAt(row, column);
  return { day: dayIn(cell, writing.dayOrder), cell, column };
};

const without = (columns: readonly number[], column: number): readonly number[] =>
  columns.includes(column) ? columns.filter((one) => one !== column) : columns;

interface RowRead {
  entries: readonly Entry[];
  unread: readonly Unread[];
}
const NONE: readonly Unread[] = [];

const rowEntries = (row: TableRow, facts: Facts, reader: Reader): RowRead => {
  const { table, columns, writing, mapping } = reader;
  const { cells, at } = row;
  const wrong = (column: number, expected: Words): RowRead => ({
    entries: [],
    unread: [{ at, header: table.headers[column] ?? '', found: cellAt(cells, column).text, expected }],
  });
  const leftOut = leftOutBy(cells, reader);
  const { day, cell, column } = dayFor(cells, reader);
  if (day === null && leftOut === null) return wrong(column, A_DAY);
  const { sum, bad } = leftOut?.repeats === true ? { sum: 0, bad: null } : amountOf(cells, reader);
  if (bad !== null || sum === null) return wrong(bad ?? columns.amount[0] ?? columns.in[0] ?? 0, AN_AMOUNT);
  const ledgerAccount = mapping.isJournal ? said(cells, columns.account) : '';
  const entry: Entry = {
    sheet: table.sheet,
    at,
    part: 'amount',
    account: facts.account,
    day,
    amount: sum,
    text: said(cells, columns.description),
    reference: said(cells, without(columns.reference, column)) || behindDay(cell),
    state: said(cells, columns.state),
    kind: said(cells, columns.kind),
    currency: (said(cells, columns.currency) || facts.currency).toUpperCase(),
    balance: summed(cells, columns.balance, writing.decimalMark).sum,
    ledgerAccount,
    leftOut: leftOut?.why ?? null,
  };
  const hasBeside = columns.fee.length + columns.tax.length > 0;
  if (leftOut?.repeats === true || !hasBeside) return { entries: [entry], unread: NONE };
  const beside = (['fee', 'tax'] as const).flatMap((part): Entry[] => {
    const { sum: cost } = summed(cells, columns[part], writing.decimalMark);
    return cost === null || cost === 0
      ? []
      : [{ ...entry, part, amount: reader.costSign[part] * cost, balance: null }];
  });
  return { entries: [entry, ...beside], unread: NONE };
};

/** Legs of a voucher that closes accounts to 911 are none of the year's income or cost; nor are balance sheet legs. */
const journalEntries = (entries: readonly Entry[]): Entry[] => {
  const closing = new Set(
    entries
      .filter(({ ledgerAccount }) => ledgerAccount.startsWith(CLOSING_ACCOUNT))
      .map(({ reference }) => reference),
  );
  return entries.map((entry) => {
    if (entry.leftOut !== null || OF_THE_PLAN.test(entry.ledgerAccount)) {
      return closing.has(entry.reference) ? { ...entry, leftOut: CLOSING } : entry;
    }
    return { ...entry, leftOut: closing.has(entry.reference) ? CLOSING : BALANCE_SHEET };
  });
};

const statementOf = (block: Block, reader: Reader): Statement => {
  const { columns, writing, mapping } = reader;
  const facts = factsOf(block, { in: columns.in[0], out: columns.out[0] }, writing.decimalMark);
  const read = block.rows.map((row) => rowEntries(row, facts, reader));
  const entries = read.flatMap((one) => one.entries);
  return {
    facts,
    entries: mapping.isJournal ? journalEntries(entries) : entries,
    unread: read.flatMap((one) => one.unread),
  };
};

/** Costs that a column writes above zero count as money out; below zero they stand as they are. */
const costSign = (table: Table, columns: readonly number[], mark: DecimalMark): 1 | -1 => {
  if (columns.length === 0) return 1;
  const cells = table.blocks.flatMap(({ rows }) =>
    rows.flatMap((row) => columns.map((column) => amountIn(cellAt(row.cells, column), mark) ?? 0)),
  );
  return cells.reduce((sum, value) => sum + value, 0) < 0 ? 1 : -1;
};

/** What each account's part of a table says. */
export const statementsOf = (table: Table, mapping: Mapping, writing: Writing): Statement[] => {
  const columns = Object.fromEntries(
    ROLES.map((role) => [role, columnsFor(table, mapping, role)]),
  ) as unknown as Reader['columns'];
  const reader: Reader = {
    ...{ table, mapping, writing, columns },
    leaveOut: leavingOut(table, mapping),
    costSign: {
      fee: costSign(table, columns.fee, writing.decimalMark),
      tax: costSign(table, columns.tax, writing.decimalMark),
    },
  };
  return table.blocks.map((block) => statementOf(block, reader));
};
