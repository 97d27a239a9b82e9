import type { BetterWhen, Figure } from '../../domain/plan';
import { favourable } from '../../domain/variance';
import type { Cell, Look } from '../../sheet/edit';
import { ruleColours, type Style } from '../../sheet/style';
import type { Words } from '../../words';
import { looking } from './rows';

const { good, bad } = ruleColours;

/** Points are not percent of the plan: they say so. */
const points = (decimals: number): Record<'en' | 'vi', string> => {
  const figure = `0.${'0'.repeat(decimals)}`;
  const [en, vi] = [`${figure}%" pt"`, `${figure}" điểm "%`];
  return { en: `+${en};-${en};${en}`, vi: `+${vi};-${vi};${vi}` };
};

/** Signs are written out: a plus is not always good, and colour alone says nothing. */
export const variancePattern = (
  inPoints: boolean,
  { decimals, language }: Style,
  pointDecimals = 1,
): string => {
  const amount = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return inPoints ? points(pointDecimals)[language] : `+${amount};-${amount};0`;
};
export const pctPattern = (inPoints: boolean, { language }: Style): string =>
  inPoints ? points(1)[language] : '+0.0%;-0.0%;0.0%';

export const varianceLook = (change: Figure, betterWhen: BetterWhen, format: string): Look => {
  if (change === null || change === 0) return { format };
  return { format, colour: favourable(change, betterWhen) === true ? good.colour : bad.colour };
};

const FAVOURABLE: Words = { en: 'Favourable', vi: 'Tốt hơn KH' };
const UNFAVOURABLE: Words = { en: 'Unfavourable', vi: 'Kém hơn KH' };

/** Which way a change goes, in a word; blank where nothing changed. */
export const wayCell = (change: Figure, betterWhen: BetterWhen, language: 'en' | 'vi'): Cell => {
  const isGood = favourable(change, betterWhen);
  if (isGood === null || change === 0) return { content: null };
  const [words, colours] = isGood ? [FAVOURABLE, good] : [UNFAVOURABLE, bad];
  return looking(words[language], { ...colours, align: 'center', wrap: true });
};
