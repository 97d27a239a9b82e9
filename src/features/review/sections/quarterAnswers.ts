import { kindOf } from '../../../domain/months/months';
import { scored } from '../../../plan/goals/goalScores';
import { spokenNumber, spokenShare } from '../../../speech';
import { fill, type Words } from '../../../words';
import type { ReportInput } from '../rows';
import { capacityOf } from './capacity';

const SAY = {
  score: {
    en: 'Score by the full-year outlook: {score}, over {covered} of the weight.',
    vi: 'Điểm theo ước thực hiện cả năm: {score}, tính trên {covered} trọng số.',
  },
  short: { en: 'Too much work: {list}.', vi: 'Quá tải: {list}.' },
  by: { en: '{name} by {hours} hour{hours:|s} a month', vi: '{name} thiếu {hours} giờ mỗi tháng' },
} as const satisfies Record<string, Words>;

const scoreSentence = ({ findings, plan: { language } }: ReportInput): string[] => {
  const { score, covered } = scored(findings).score;
  if (score === null || covered === null) return [];
  const said = { score: spokenShare(score, language), covered: spokenShare(covered, language) };
  return [fill(SAY.score, language, said)];
};

const capacitySentence = (input: ReportInput): string[] => {
  const { language } = input.plan;
  const short = capacityOf(input).flatMap(({ name, gap }) =>
    gap === null || gap <= 0 ? [] : [fill(SAY.by, language, { name, hours: spokenNumber(gap, language) })],
  );
  return short.length === 0 ? [] : [fill(SAY.short, language, { list: short.join(', ') })];
};

/** What the review of a quarter or a year adds to the answers of a month, by question. */
export const quarterAnswers = (input: ReportInput): string[][] =>
  kindOf(input.findings.period) !== 'month' ? [scoreSentence(input), capacitySentence(input), []] : [];
