import { fill, type Language, type Words } from '../../../words';
import type { CeilingRow } from './sums';

const SAY = {
  noLines: {
    en: 'Ceiling {ceiling}, nothing planned under it yet; used {used}.',
    vi: 'Mức trần {ceiling}, chưa có khoản chi nào trong kế hoạch; đã dùng {used}.',
  },
  noCeiling: {
    en: 'No ceiling. Its lines {sum}, used {used}.',
    vi: 'Chưa đặt mức trần. Tổng khoản mục {sum}, đã dùng {used}.',
  },
  neither: {
    en: 'No ceiling, and no spending planned; used {used}.',
    vi: 'Chưa đặt mức trần, chưa có khoản chi nào trong kế hoạch; đã dùng {used}.',
  },
} as const satisfies Record<string, Words>;

/** A ceiling and the sum of its lines, in the words of `both`; where one is missing, says which. */
export const moneySaid = (
  { ceiling, sum, gap, used }: Pick<CeilingRow, 'ceiling' | 'sum' | 'gap' | 'used'>,
  both: Words,
  money: (value: number) => string,
  language: Language,
): string => {
  const words =
    ceiling === null ? (sum === null ? SAY.neither : SAY.noCeiling) : sum === null ? SAY.noLines : both;
  const said = (value: number | null): string => (value === null ? '' : money(value));
  return fill(words, language, {
    ceiling: said(ceiling),
    sum: said(sum),
    gap: said(gap),
    used: money(used),
  });
};
