import type { Feature } from '../../asking/feature';
import { quarterNamed } from '../../domain/months/months';
import type { Period } from '../../domain/plan';
import { REVIEW_TITLES, periodFrom, spokenPeriod } from '../../plan/period';
import { readPlan, type Plan } from '../../plan/plan';
import { fill, type Words } from '../../words';
import { review, type ReviewAnswer, type ReviewAsked } from '../review';

const WHICH: Words = {
  en: 'Which quarter? Leave blank for {quarter}, the last one with actuals. Write it as 1, Q1, or Q1/2026.',
  vi: 'Rà soát quý nào? Để trống nếu là {quarter}, quý gần nhất có số liệu. Ghi dạng 1, Quý 1, hoặc Q1/2026.',
};

/** People may answer with the quarter's number alone: 2 or II. */
const QUARTER_ALONE = /^(?:[1-4]|I{1,3}|IV)$/i;

/** The quarter that a reply names; a blank reply means the offered one. */
export const quarterAnswered = (reply: string, offered: Period | null): Period | null => {
  const text = reply.trim();
  if (text === '') return offered;
  return QUARTER_ALONE.test(text) ? `Q${text}` : text;
};

const lastQuarter = ({ first, lastMonth }: Plan): Period | null => quarterNamed(first, lastMonth);

/** Builds or refreshes the review of a quarter; the first quarter is the fiscal year's first three months. */
export const reviewQuarter: Feature<ReviewAsked, ReviewAnswer> = {
  title: REVIEW_TITLES.quarter,
  reads: false,
  accept: (raw) => ({ month: periodFrom(raw.month), against: null }),
  menu: {
    ask: (workbook) => {
      const plan = readPlan(workbook);
      const { language } = plan;
      return {
        text: fill(WHICH, language, { quarter: spokenPeriod(lastQuarter(plan) ?? '', language) }),
        language,
        input: (reply) => reviewQuarter.accept({ month: quarterAnswered(reply, lastQuarter(plan)) }),
      };
    },
  },
  run: (workbook, input) => review(workbook, input),
};
