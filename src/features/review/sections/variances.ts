import { roundTo } from '../../../domain/money/money';
import type { BetterWhen, Figure } from '../../../domain/plan';
import { favourable } from '../../../domain/review/variance';
import type { Cell, Look } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { ruleColours } from '../../../sheet/style';
import type { Words } from '../../../words';

export { pctPattern, variancePattern } from '../../../sheet/style';

const { good, bad } = ruleColours;

/** Whether a change rounds to zero in a percent format with decimals. */
const isNoneIn = (format: string, change: number): boolean => {
  const decimals = /0\.(0+)[^;]*%/.exec(format)?.[1]?.length;
  return decimals !== undefined && roundTo(change * 100, decimals) === 0;
};

/** A change that rounds to zero gets neither colour nor sign, so that a plan that is met does not show −0.0 points. */
export const varianceLook = (change: Figure, betterWhen: BetterWhen, format: string): Look => {
  if (change === null || change === 0) return { format };
  const none = format.split(';').at(-1) ?? format;
  if (isNoneIn(format, change)) return { format: `${none};${none}` };
  return { format, colour: favourable(change, betterWhen) === true ? good.colour : bad.colour };
};

const FAVOURABLE: Words = { en: 'Favourable', vi: 'Tốt hơn KH' };
const UNFAVOURABLE: Words = { en: 'Unfavourable', vi: 'Kém hơn KH' };

/** Favourable or unfavourable, as a word; blank where nothing changed. */
export const wayCell = (change: Figure, betterWhen: BetterWhen, language: 'en' | 'vi'): Cell => {
  const isGood = favourable(change, betterWhen);
  if (isGood === null || change === 0) return { content: null };
  const [words, colours] = isGood ? [FAVOURABLE, good] : [UNFAVOURABLE, bad];
  return looking(words[language], { ...colours, align: 'center', wrap: true });
};
