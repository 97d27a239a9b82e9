import { blankWhen, both, call, cell, minus, times, when, type Formula } from '../../../sheet/formula';
import { looking } from '../../../sheet/page/row';
import { looks } from '../../../sheet/style';
import * as terms from '../../../terms';
import type { Section } from '../rows';
import { openRisks, scoreOf, type Risk } from './risks';

/** The columns of a risk's score on Risks, and of the new score that a person fills in. */
export const SCORED = {
  before: { likelihood: 'monthPlan', impact: 'monthActual' },
  now: { likelihood: 'monthVariancePct', impact: 'monthStatus' },
} as const;

const number = (key: string): Formula => call('ISNUMBER', cell(key));
/** The new score where one was filled in, otherwise the old one. */
const present = (part: keyof typeof SCORED.now): Formula =>
  when(number(SCORED.now[part]), cell(SCORED.now[part]), cell(SCORED.before[part]));
const isAsBefore = both(call('NOT', number(SCORED.now.likelihood)), call('NOT', number(SCORED.now.impact)));
const scoreNow = (): Formula =>
  blankWhen(isAsBefore, call('IFERROR', times(present('likelihood'), present('impact')), ''));
const change = (): Formula =>
  when(
    both(number('toDatePlan'), number('monthVariance')),
    minus(cell('toDatePlan'), cell('monthVariance')),
    '',
  );

const CENTRED = { align: 'center' } as const;
const INPUT = { ...looks.input, ...CENTRED };

/** Open risks, with cells for their present likelihood and impact; the new score is computed. */
export const rescoredRisks: Section<Risk> = {
  kind: 'rescore',
  title: terms.risksScoredAnew,
  note: {
    en: 'Fill in the yellow cells, 1 to 5; what is left blank stays as it was. They stay when the review is refreshed.',
    vi: 'Điền vào ô vàng, từ 1 đến 5; để trống là giữ như cũ. Nội dung đã điền được giữ khi cập nhật bản rà soát.',
  },
  items: openRisks.items,
  id: openRisks.id,
  columns: [
    ...openRisks.columns,
    {
      at: SCORED.before.likelihood,
      header: { en: 'Likelihood', vi: 'Khả năng xảy ra' },
      cell: ({ likelihood }) => looking(likelihood, CENTRED),
    },
    {
      at: SCORED.before.impact,
      header: { en: 'Impact', vi: 'Mức độ ảnh hưởng' },
      cell: ({ impact }) => looking(impact, CENTRED),
    },
    {
      at: 'monthVariance',
      header: terms.riskScore,
      cell: (risk) => looking(scoreOf(risk), { ...CENTRED, bold: true }),
    },
    {
      at: SCORED.now.likelihood,
      header: { en: 'Likelihood now', vi: 'Khả năng hiện nay' },
      cell: () => looking(null, INPUT),
      isWritten: true,
    },
    {
      at: SCORED.now.impact,
      header: { en: 'Impact now', vi: 'Ảnh hưởng hiện nay' },
      cell: () => looking(null, INPUT),
      isWritten: true,
    },
    {
      at: 'toDatePlan',
      header: { en: 'Score now', vi: 'Điểm hiện nay' },
      cell: () => ({ live: scoreNow(), look: { ...CENTRED, bold: true } }),
    },
    {
      at: 'toDateActual',
      header: { en: 'Change', vi: 'Thay đổi' },
      cell: () => ({ live: change(), look: { ...CENTRED, format: '+0;-0;0' } }),
    },
    {
      at: 'toDateVariance',
      header: terms.fallback,
      cell: ({ fallback }) => fallback,
    },
  ],
};
