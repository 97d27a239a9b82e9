import { own } from '../../words';
import { draftPlan } from './draftPlan';
import { trades, type TradeData } from './trades';

export type { DraftAnswer, DraftShown } from './draftPlan';

/** What is usual in a trade, by its name; null for one that is none. */
export const tradeNamed = (name: string): TradeData | null => own(trades, name) ?? null;

/** What a person can ask for about a first plan that is drafted. */
export const drafts = { draftPlan };
