/** A payment as a file tells it. */
import type { Day, Figure } from '../domain/plan';
import type { Words } from '../words';
import type { DecimalMark } from './table/amounts';
import type { DayOrder } from './table/days';
import type { Facts } from './table/facts';

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

/** A sum of a file, and what its parts come to. */
export interface HeldSum {
  at: number;
  named: string;
  expected: Figure;
  found: Figure;
  /** So much may be off where all of it is rounded. */
  within: number;
}

/** What one account's part of a file says. */
export interface Statement {
  facts: Facts;
  entries: readonly Entry[];
  unread: readonly Unread[];
  /** Whether its rows are items of orders that come to what the file says of each. */
  isOfOrders: boolean;
  /** What came back of money out, and went back of money in: columns that sum it have it below zero. */
  reversed: () => number;
  /** Of a report by month: its own sums, in the mark that it is read with. */
  sums?: () => readonly HeldSum[];
  /** Where a column says whose each row is: by its place in the file. */
  accounts: ReadonlyMap<number, string> | null;
}

export interface Writing {
  dayOrder: DayOrder;
  decimalMark: DecimalMark;
  /** The plan's currency: a sign that several have is its own. */
  own?: string;
  /** A month that is not over has sums that still grow: the day on which the file is read. */
  today?: Day;
  /** Whether rows that the file hides are left out. */
  isWithoutHidden?: boolean;
}
