/** What could be the same money: transfers between own accounts, and rows that resemble one on the ledger. */
import { dayNumber } from '../domain/months';
import type { Entry } from './entries';

const TRANSFER_DAYS = 3;

/**
 * Payments that leave one of a file's accounts and come into another within a few days, pair by pair, the nearest days
 * first: by place. What has no account of its own is in no pair.
 */
export const ownTransfers = (entries: readonly Entry[]): ReadonlyMap<number, number> => {
  const known = entries.flatMap(({ part, account, day, amount, leftOut }, at) =>
    part === 'amount' && account !== '' && day !== null && amount !== 0 && leftOut === null
      ? [{ at, account, amount, on: dayNumber(day) }]
      : [],
  );
  const incoming = new Map<number, typeof known>();
  for (const each of known)
    if (each.amount > 0) incoming.set(each.amount, [...(incoming.get(each.amount) ?? []), each]);
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

export interface Dated {
  day: string;
  /** Without its sign: a ledger has costs above zero. */
  amount: number;
}

const NEAR_DAYS = 5;

/** The row of the ledger that is nearest in days to a payment of the same size; null where none is near. */
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

export const bySize = <D extends Dated>(rows: readonly D[]): ReadonlyMap<number, readonly D[]> => {
  const sizes = new Map<number, D[]>();
  for (const row of rows) {
    const size = Math.abs(row.amount);
    const same = sizes.get(size);
    if (same === undefined) sizes.set(size, [row]);
    else same.push(row);
  }
  return sizes;
};
