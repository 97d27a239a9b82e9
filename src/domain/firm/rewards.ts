/** Agreed rewards as commitments on the budget line that pays them: what the ledger still lacks, or has too much of. */
import { commitmentsOf, openParts } from '../control/commitments';
import type { Ledger } from '../control/ledger';
import { isSameKey, keyOf } from '../keys';
import { THOUSANDTHS, roundTo } from '../money/money';
import type { Entry, Figure, Period } from '../plan';

/** What was last agreed for a scorecard. A reward below zero is a penalty, which no line pays. */
export interface AgreedReward {
  who: string;
  period: Period;
  reward: Figure;
  line: string | null;
}

/** An entry that brings the ledger in line with what was agreed: a further commitment, or a withdrawal. */
export interface RewardEntry extends Pick<Entry, 'line' | 'amount' | 'reference' | 'settles'> {
  who: string;
  period: Period;
}

/**
 * The same in every language, so that rewards are recognised in a translated plan. `nth`: each later increase gets its
 * own reference.
 */
const rewardReference = ({ who, period }: Pick<AgreedReward, 'who' | 'period'>, nth: number): string =>
  `R${nth === 1 ? '' : nth}-${period}-${who.trim()}`;

const steady = (sum: number): number => roundTo(sum, THOUSANDTHS);

/** Which of a card's references this is (1 for the first); null if it belongs to another card. */
const placeOf = (card: AgreedReward, reference: string | null): number | null => {
  const [, digits = ''] = /^\s*r(\d*)-/i.exec(reference ?? '') ?? [];
  const nth = digits === '' ? 1 : Number(digits);
  return isSameKey(reference, rewardReference(card, nth)) ? nth : null;
};

/**
 * What is committed for a card, net of withdrawals: nth reference → line → amount. References need not be consecutive,
 * since rows may have been deleted, and a row whose stage was changed to spent still counts.
 */
const committedFor = (card: AgreedReward, entries: readonly Entry[]): Map<number, Map<string, number>> => {
  const found = new Map<number, Map<string, number>>();
  for (const { stage, reference, settles, line, amount } of entries) {
    if (stage !== 'committed' && settles !== null) continue;
    const nth = placeOf(card, reference) ?? (amount < 0 ? placeOf(card, settles) : null);
    if (nth === null) continue;
    const lines = found.get(nth) ?? new Map<string, number>();
    found.set(nth, lines.set(line, (lines.get(line) ?? 0) + amount));
  }
  return found;
};

const sumOn = (committed: Map<number, Map<string, number>>, line: string): number =>
  steady([...committed.values()].reduce((sum, lines) => sum + (lines.get(line) ?? 0), 0));

/** What the ledger has on a line for the rewards of the given cards. */
export const enteredOn = (line: string, cards: readonly AgreedReward[], entries: readonly Entry[]): number =>
  steady(cards.reduce((sum, card) => sum + sumOn(committedFor(card, entries), line), 0));

const openOf = (ledger: Ledger, reference: string, line: string): number => {
  const group = commitmentsOf(ledger.commitments, reference);
  const parts = group === undefined ? [] : openParts(group).filter((part) => part.line === line);
  return parts.reduce((sum, { amount }) => sum + amount, 0);
};

/** The withdrawals that take `less` off a line, latest reference first; what is already paid cannot be withdrawn. */
const withdrawn = (
  card: AgreedReward,
  committed: Map<number, Map<string, number>>,
  line: string,
  ledger: Ledger,
  less: number,
): RewardEntry[] => {
  const { who, period } = card;
  let left = less;
  const latest = [...committed].sort(([one], [other]) => other - one);
  return latest.flatMap(([nth, lines]): RewardEntry[] => {
    const reference = rewardReference(card, nth);
    const most = Math.min(lines.get(line) ?? 0, openOf(ledger, reference, line));
    const amount = steady(Math.min(left, most));
    if (amount <= 0) return [];
    left -= amount;
    return [{ who, period, line, amount: -amount, reference: null, settles: reference }];
  });
};

const entriesOf = (card: AgreedReward, entries: readonly Entry[], ledger: Ledger): RewardEntry[] => {
  const { who, period } = card;
  const committed = committedFor(card, entries);
  const wanted = card.line === null ? 0 : Math.max(0, card.reward ?? 0);
  const lines = new Set([
    ...[...committed.values()].flatMap((each) => [...each.keys()]),
    ...(card.line === null ? [] : [card.line]),
  ]);
  return [...lines].flatMap((line): RewardEntry[] => {
    const more = steady((line === card.line ? wanted : 0) - sumOn(committed, line));
    if (more < 0) return withdrawn(card, committed, line, ledger, -more);
    const reference = rewardReference(card, Math.max(0, ...committed.keys()) + 1);
    return more === 0 ? [] : [{ who, period, line, amount: more, reference, settles: null }];
  });
};

/** The entries that bring the ledger in line with what was agreed, withdrawals first; empty where it already is. */
export const rewardsToEnter = (
  cards: readonly AgreedReward[],
  entries: readonly Entry[],
  ledger: Ledger,
): RewardEntry[] =>
  cards
    .flatMap((card) => entriesOf(card, entries, ledger))
    .sort((one, other) => Number(one.amount > 0) - Number(other.amount > 0));

/** The latest agreement for each card, in the order in which the cards were first agreed. */
export const lastOfEach = <R extends Pick<AgreedReward, 'who' | 'period'>>(rows: readonly R[]): R[] => [
  ...new Map(rows.map((row) => [`${keyOf(row.who) ?? row.who}\n${row.period}`, row])).values(),
];
