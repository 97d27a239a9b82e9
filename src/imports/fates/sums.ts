/** Rows and money of a file by fate: all of it must be taken, known or left out by name. */
import { filled, type Words } from '../../words';
import type { Entry } from '../entry';
import { units, UNITS } from '../exact';
import type { Fate } from './fates';

/** Amounts without sign. */
export interface Sum {
  rows: number;
  in: number;
  out: number;
}
export interface NamedSum extends Sum {
  why: Words;
}

export interface FileSums {
  total: Sum;
  taken: Sum;
  duplicates: Sum;
  open: Sum;
  leftOut: readonly NamedSum[];
}

/** A running sum, with money in ten-thousandths. */
type Running = Sum;
const nothing = (): Running => ({ rows: 0, in: 0, out: 0 });
const add = (sum: Running, amount: number): void => {
  sum.rows++;
  if (amount > 0) sum.in += units(amount);
  else sum.out += units(-amount);
};
const made = ({ rows, in: moneyIn, out: moneyOut }: Running): Sum => ({
  rows,
  in: moneyIn / UNITS,
  out: moneyOut / UNITS,
});

export const sumOf = (amounts: readonly number[]): Sum => {
  const sum = nothing();
  for (const amount of amounts) add(sum, amount);
  return made(sum);
};

export const sumsOf = (entries: readonly Entry[], fates: readonly Fate[]): FileSums => {
  const total = nothing();
  const byFate = { taken: nothing(), duplicate: nothing(), open: nothing() };
  const byName = new Map<string, { why: Words; sum: Running }>();
  entries.forEach(({ amount }, at) => {
    add(total, amount);
    const fate = fates[at];
    if (fate === undefined) return;
    if (fate.kind !== 'left out') {
      add(byFate[fate.kind], amount);
      return;
    }
    const { why } = fate;
    let named = byName.get(why.en);
    if (named === undefined) byName.set(why.en, (named = { why, sum: nothing() }));
    add(named.sum, amount);
  });
  return {
    total: made(total),
    taken: made(byFate.taken),
    duplicates: made(byFate.duplicate),
    open: made(byFate.open),
    leftOut: [...byName.values()].map(({ why, sum }) => ({ why, ...made(sum) })),
  };
};

/** Whether all rows and all money are accounted for. */
export const isWhole = ({ total, taken, duplicates, open, leftOut }: FileSums): boolean =>
  (['rows', 'in', 'out'] as const).every(
    (key) =>
      units(total[key]) ===
      [taken, duplicates, open, ...leftOut].reduce((sum, part) => sum + units(part[key]), 0),
  );

const NAMED: Words = { en: '{rows} {why}', vi: '{rows} {why}' };
export const namesOf = (leftOut: readonly NamedSum[]): Words => ({
  en: leftOut.map(({ rows, why }) => filled(NAMED, { rows, why: why.en }).en).join('; '),
  vi: leftOut.map(({ rows, why }) => filled(NAMED, { rows, why: why.vi }).vi).join('; '),
});
