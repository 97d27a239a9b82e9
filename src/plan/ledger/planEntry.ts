import type { Entry } from '../../domain/plan';
import type { LedgerRow } from '../../tabs/ledger/actuals';

/** A row of the ledger that is an entry: it has a day, a line and an amount. */
export type PlanEntry = LedgerRow & Entry;
