/** A payment as a file tells it. */
import type { Day, Figure } from '../domain/plan';
import type { Words } from '../words';

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
