import { own } from '../../words';
import { draftPlan } from './draftPlan';
import { tradeOf } from './elsewhere';
import { trades, type TradeData, type TradeName } from './trades';

export type { DraftAnswer, DraftShown } from './draftPlan';

/** A trade's usual figures, by its name; null for an unknown name. */
export const tradeNamed = (name: string, isTet: boolean): TradeData | null =>
  own(trades, name) === undefined ? null : tradeOf(name as TradeName, isTet);

/** Features for drafting a first plan. */
export const drafts = { draftPlan };
