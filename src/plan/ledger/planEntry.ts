import type { Entry } from '../../domain/plan';
import type { LedgerRow } from '../../tabs/ledger/actuals';

/** A row of the ledger that is an entry: it has its day, its line and its amount. */
export type PlanEntry = LedgerRow & Entry;
