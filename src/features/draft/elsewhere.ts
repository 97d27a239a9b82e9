/** What is usual in a trade where Tết is not kept: the same without its effects. */
import type { Occasion } from '../../domain/months/calendar';
import type { Effect } from '../../domain/months/effects';
import type { Words } from '../../words';
import { trades, type TradeData, type TradeName } from './trades';

const EVEN: Words = { en: 'alike all year', vi: 'đều cả năm' };
const BUSY: Readonly<Record<TradeName, Words>> = {
  cafe: {
    en: 'busier from April to August and in December',
    vi: 'đông hơn từ tháng 4 đến tháng 8 và tháng 12',
  },
  restaurant: { en: 'busier in December', vi: 'đông hơn vào tháng 12' },
  shop: { en: 'a good December', vi: 'tháng 12 khá' },
  online: { en: 'peaks at 11/11 and 12/12', vi: 'cao điểm 11/11 và 12/12' },
  services: { en: 'busier in December', vi: 'đông hơn vào tháng 12' },
  maker: EVEN,
  wholesale: EVEN,
  school: {
    en: 'follows the school year: quieter in June and July, full from September',
    vi: 'theo năm học: tháng 6, 7 vắng hơn, đông từ tháng 9',
  },
  other: EVEN,
};

/** Occasions on which people buy in Vietnam but hardly elsewhere. */
const VIETNAMESE: readonly Occasion[] = ['tet', 'womensDay', 'vietnameseWomensDay'];
const withoutTet = (season: readonly Effect[]): Effect[] =>
  season.filter((effect) => !('occasion' in effect && VIETNAMESE.includes(effect.occasion)));
const PEAK: Words = { en: 'the busiest weeks', vi: 'mùa cao điểm' };
const renamed = ({ en, vi }: Words): Words => ({
  en: en.replace('Tết', PEAK.en),
  vi: vi.replace(/(mùa )?Tết/, PEAK.vi),
});

/** `isTet`: whether Tết is kept there. */
export const tradeOf = (name: TradeName, isTet: boolean): TradeData => {
  const trade = trades[name];
  if (isTet) return trade;
  return {
    ...trade,
    busy: BUSY[name],
    season: withoutTet(trade.season),
    lines: trade.lines.map((line) => (line.season ? { ...line, season: withoutTet(line.season) } : line)),
    initiatives: trade.initiatives.map((each) => ({ ...each, name: renamed(each.name) })),
  };
};
