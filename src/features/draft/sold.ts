/** The words for what a trade sells, goods or work, by one channel or two. */
import type { Language } from '../../words';
import type { TradeInitiative, TradeData } from './trades';
import { MARGINS } from './words';

export const costOf = ({ lines }: TradeData): keyof typeof MARGINS =>
  lines.some(({ group }) => group === 'direct') ? 'direct' : 'goods';

export const marginName = (trade: TradeData, language: Language): string => MARGINS[costOf(trade)][language];

/** An initiative that presumes a second channel is worded differently without one. */
export const initiativesOf = ({ initiatives }: TradeData, hasSecond: boolean): TradeInitiative[] =>
  initiatives.map(({ alone, ...each }) => (alone && !hasSecond ? { ...each, name: alone } : each));
