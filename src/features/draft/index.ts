import { own } from '../../words';
import { draftPlan } from './draftPlan';
import { tradeOf } from './elsewhere';
import { trades, type TradeData, type TradeName } from './trades';

export type { DraftAnswer, DraftShown } from './draftPlan';

/** What is usual in a trade, by its name; null for one that is none. */
export const tradeNamed = (name: string, isTet: boolean): TradeData | null =>
  own(trades, name) === undefined ? null : tradeOf(name as TradeName, isTet);

/** What a person can ask for about a first plan that is drafted. */
export const drafts = { draftPlan };
