/** A payment as it stands in a file. */
import type { Day, Figure } from '../domain/plan';
import type { Words } from '../words';
import type { DecimalMark } from './table/amounts';
import type { DayOrder } from './table/days';
import type { Facts } from './table/facts';

/** Which part of a row it is: gateways show their fee and taxes beside the amount. */
export type Part = 'amount' | 'fee' | 'tax';

export interface Entry {
  sheet: string;
  /** The row of the file, from 1. */
  at: number;
  part: Part;
  /** The bank account; blank where the file names none. */
  account: string;
  /** Null only on rows that are left out. */
  day: Day | null;
  /** Money in is above zero, money out below it. In a journal: credit less debit. */
  amount: number;
  text: string;
  reference: string;
  state: string;
  kind: string;
  currency: string;
  /** The account's balance after the row, as the file has it. */
  balance: Figure;
  /** In a journal, the account of the leg. */
  ledgerAccount: string;
  /** Why it is left out whatever the rules say; null where it is not. */
  leftOut: Words | null;
}

/** A row that could not be read, with the cell at fault. */
export interface Unread {
  at: number;
  header: string;
  found: string;
  expected: Words;
}

/** A sum in the file, and what its parts add up to. */
export interface HeldSum {
  at: number;
  named: string;
  expected: Figure;
  found: Figure;
  /** By how much they may differ where every cell is rounded. */
  within: number;
}

/** One account's part of a file. */
export interface Statement {
  facts: Facts;
  entries: readonly Entry[];
  unread: readonly Unread[];
  /** Whether rows are items of orders that agree with the file's order totals. */
  isOfOrders: boolean;
  /** Refunds of money out and money in that went back: totals in the file may have them deducted. */
  reversed: () => number;
  /** In a report by month, its own sums, read with the report's decimal mark. */
  sums?: () => readonly HeldSum[];
  /** The account of each row, by row number, where a column names it. */
  accounts: ReadonlyMap<number, string> | null;
}

export interface Writing {
  dayOrder: DayOrder;
  decimalMark: DecimalMark;
  /** The plan's currency: a sign that several currencies share is taken to mean it. */
  own?: string;
  /** The day on which the file is read: a month that is not over still grows. */
  today?: Day;
  /** Whether rows that the file hides are left out. */
  isWithoutHidden?: boolean;
}
