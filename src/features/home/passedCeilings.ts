/** Compares what departments and groups have used with their ceilings. */
import { HALF_A_THOUSANDTH } from '../../domain/money/money';
import type { Findings } from '../../plan/findings';
import { ceilingName } from '../../plan/firm/ceilings';
import type { Plan } from '../../plan/plan';
import { spokenAmount } from '../../speech';
import { fill, type Words } from '../../words';

const PASSED: Words = {
  en: 'The ceiling of {whose} is passed: {used} used of {ceiling}, {over} too much.',
  vi: 'Đã vượt mức trần của {whose}: đã dùng {used} trên {ceiling}, vượt {over}.',
};

/** Ceilings that are exceeded in the year, as sentences. */
export const passedCeilings = ({ ceilings, language }: Plan, { lines }: Pick<Findings, 'lines'>): string[] =>
  ceilings.flatMap((ceiling) => {
    const own = lines.filter(({ line }) => ceiling.lines.has(line.id));
    const used = own.reduce((sum, { standing }) => sum + standing.year.used, 0);
    const amount = (figure: number): string => spokenAmount(figure, language);
    const over = used - ceiling.limit;
    const said = {
      whose: ceilingName(ceiling, language),
      used: amount(used),
      ceiling: amount(ceiling.limit),
    };
    return over < HALF_A_THOUSANDTH ? [] : [fill(PASSED, language, { ...said, over: amount(over) })];
  });
