/** The assumptions of a draft, as sentences. */
import { tetOf } from '../../domain/months/calendar';
import { addMonths, monthsOf } from '../../domain/months/months';
import { bonusMonth, type DraftLine, type OwnerSays } from '../../domain/year/draft';
import { followsTet } from '../../plan/parts/seasons';
import { spokenAmount, spokenDay, spokenMonth } from '../../speech';
import { fill, type Words } from '../../words';
import { shortPercent, type Drafted } from './content';
import { marginName } from './sold';
import type { TradeRow } from './trades';
import { ASSUMED } from './words';

/** The Tết that falls into the plan's year; blank for a trade whose year does not depend on it. */
const tetIn = (drafted: Drafted): string => {
  const { first, language, days, draft } = drafted;
  if (!drafted.turnsOnTet) return '';
  if (!followsTet(language, drafted.currency)) return ASSUMED.noTet[language];
  if (draft.unknownYear !== null) return fill(ASSUMED.unknown, language, { year: draft.unknownYear });
  const months = monthsOf(first);
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))];
  const day = years.map(tetOf).find((tet) => tet !== null && months.includes(tet.slice(0, 7)));
  return day === undefined || day === null ? '' : fill(ASSUMED.tet, language, { day: spokenDay(day, days) });
};

/** `isPayUsual`: pay per person was not given, so the usual pay for this currency was assumed. */
export const assumedIn = (drafted: Drafted, known: OwnerSays, isPayUsual: boolean): string[] => {
  const { draft, trade, language, first, currency } = drafted;
  const say = (words: Words, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(words, language, values);
  const percent = (share: number): string => shortPercent(share, language);
  const money = (amount: number): string => spokenAmount(amount, language);
  const of = (role: TradeRow['role']): DraftLine<TradeRow> | undefined =>
    draft.lines.find(({ line }) => line.role === role);
  const [wages, rent] = [of('wages'), of('rent')];
  const name = marginName(trade, language);
  const busy = trade.busy[language] + (of('second') === undefined ? '' : (trade.busyToo?.[language] ?? ''));
  const people = ((): string[] => {
    if (wages?.how.kind === 'heads')
      return [
        ...(isPayUsual ? [say(ASSUMED.payUsual, { pay: money(wages.how.pay) })] : []),
        ...(known.hasBonus
          ? [say(ASSUMED.bonus, { month: spokenMonth(addMonths(first, bonusMonth(first))) })]
          : []),
      ];
    if (wages?.how.kind !== 'share') return [];
    const words = known.people === null ? ASSUMED.wagesUsual : ASSUMED.payUnknown;
    return [say(words, { share: percent(wages.how.share), currency })];
  })();
  return [
    known.isLastYear ? say(ASSUMED.growth, { growth: percent(trade.growth) }) : say(ASSUMED.expected),
    known.margin === null
      ? say(ASSUMED.marginUsual, { name, margin: percent(trade.margin) })
      : say(ASSUMED.marginTold, { name, margin: percent(known.margin) }),
    ...people,
    ...(rent?.how.kind === 'share' ? [say(ASSUMED.rentUsual, { share: percent(rent.how.share) })] : []),
    say(ASSUMED.season, { busy, tet: tetIn(drafted) }).trim(),
    say(ASSUMED.source, { source: trade.source[language] }),
    say(ASSUMED.left),
  ];
};
