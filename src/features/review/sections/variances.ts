import type { BetterWhen, Figure } from '../../../domain/plan';
import { favourable } from '../../../domain/variance';
import type { Cell, Look } from '../../../sheet/edit';
import { ruleColours } from '../../../sheet/style';
import type { Words } from '../../../words';
import { looking } from '../../../sheet/page/row';

export { pctPattern, variancePattern } from '../../../sheet/style';

const { good, bad } = ruleColours;

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
