/** Finds money that may be the same: transfers between own accounts, and rows that resemble one on the ledger. */
import { addTo, groupsOf } from '../../domain/groups';
import { dayNumber } from '../../domain/months/months';
import type { Entry } from '../entry';

const TRANSFER_DAYS = 3;

/**
 * Pairs payments, by index, that leave one account of the file and reach another within a few days; the closest days
 * first. Rows without an account are not paired.
 */
export const ownTransfers = (entries: readonly Entry[]): ReadonlyMap<number, number> => {
  if (entries.every(({ account }) => account === entries[0]?.account)) return new Map();
  const known = entries.flatMap(({ part, account, day, amount, leftOut }, at) =>
    part === 'amount' && account !== '' && day !== null && amount !== 0 && leftOut === null
      ? [{ at, account, amount, on: dayNumber(day) }]
      : [],
  );
  const incoming = groupsOf(
    known.filter(({ amount }) => amount > 0),
    ({ amount }) => amount,
  );
  const close = known
    .filter(({ amount }) => amount < 0)
    .flatMap((from) =>
      (incoming.get(-from.amount) ?? [])
        .filter((to) => to.account !== from.account && Math.abs(to.on - from.on) <= TRANSFER_DAYS)
        .map((to) => ({ from: from.at, to: to.at, days: Math.abs(to.on - from.on) })),
    )
    .sort((one, other) => one.days - other.days);
  const pairs = new Map<number, number>();
  for (const { from, to } of close)
    if (!pairs.has(from) && !pairs.has(to)) {
      pairs.set(from, to);
      pairs.set(to, from);
    }
  return pairs;
};

/** A payment as its key tells it: its source and account, and its amount. */
export interface Moved {
  day: string;
  amount: number;
  from: string;
  part: string;
}

/** Rows by the amount that the other side of a transfer would have. */
export const byOtherSide = <M extends Moved>(rows: readonly M[]): ReadonlyMap<number, readonly M[]> => {
  const sides = new Map<number, M[]>();
  for (const row of rows) if (row.part === 'amount' && row.amount !== 0) addTo(sides, -row.amount, row);
  return sides;
};

/** The row that may be the other side of a transfer: the opposite amount on another account, within a few days. */
export const otherSide = <M extends Moved>(
  payment: Moved,
  sides: ReadonlyMap<number, readonly M[]>,
): M | null => {
  if (payment.part !== 'amount') return null;
  const on = dayNumber(payment.day);
  const away = ({ day }: Moved): number => Math.abs(dayNumber(day) - on);
  return (sides.get(payment.amount) ?? [])
    .filter((row) => row.from !== payment.from && away(row) <= TRANSFER_DAYS)
    .reduce<M | null>((best, row) => (best === null || away(row) < away(best) ? row : best), null);
};

export interface Dated {
  day: string;
  /** Compared without sign, since the ledger has costs above zero. */
  amount: number;
}

const NEAR_DAYS = 5;

/** The ledger row of the same size that is nearest in days; null where none is near. */
export const nearest = <D extends Dated>(
  payment: Dated,
  ledger: ReadonlyMap<number, readonly D[]>,
): D | null => {
  const on = dayNumber(payment.day);
  const away = ({ day }: Dated): number => Math.abs(dayNumber(day) - on);
  return (ledger.get(Math.abs(payment.amount)) ?? []).reduce<D | null>(
    (best, row) => (away(row) <= NEAR_DAYS && (best === null || away(row) < away(best)) ? row : best),
    null,
  );
};

export const bySize = <D extends Dated>(rows: readonly D[]): ReadonlyMap<number, readonly D[]> =>
  groupsOf(rows, ({ amount }) => Math.abs(amount));
