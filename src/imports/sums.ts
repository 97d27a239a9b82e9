/** Rows and money of a file by what becomes of them: all of it is taken, known or left out by name. */
import { filled, type Words } from '../words';
import type { Entry } from './entries';
import type { Fate } from './fates';

/** Sums are counted in the ten-thousandth of a unit, so that no float noise breaks a tie or hides one. */
const UNITS = 10_000;
export const units = (amount: number): number => Math.round(amount * UNITS);
export const summed = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + units(amount), 0) / UNITS;

/** Money without a sign. */
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

export const sumOf = (amounts: readonly number[]): Sum => {
  let [moneyIn, moneyOut] = [0, 0];
  for (const amount of amounts)
    if (amount > 0) moneyIn += units(amount);
    else moneyOut += units(-amount);
  return { rows: amounts.length, in: moneyIn / UNITS, out: moneyOut / UNITS };
};

export const sumsOf = (entries: readonly Entry[], fates: readonly Fate[]): FileSums => {
  const amountsOf = (is: (fate: Fate) => boolean): number[] => {
    const amounts: number[] = [];
    entries.forEach(({ amount }, at) => {
      const fate = fates[at];
      if (fate !== undefined && is(fate)) amounts.push(amount);
    });
    return amounts;
  };
  const names = new Map<string, Words>();
  for (const fate of fates) if (fate.kind === 'left out') names.set(fate.why.en, fate.why);
  return {
    total: sumOf(entries.map(({ amount }) => amount)),
    taken: sumOf(amountsOf(({ kind }) => kind === 'taken')),
    duplicates: sumOf(amountsOf(({ kind }) => kind === 'duplicate')),
    open: sumOf(amountsOf(({ kind }) => kind === 'open')),
    leftOut: [...names.values()].map((why) => ({
      why,
      ...sumOf(amountsOf((fate) => fate.kind === 'left out' && fate.why.en === why.en)),
    })),
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
