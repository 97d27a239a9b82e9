import { done, type Feature } from '../../asking/feature';
import { amountIn } from '../../asking/fields';
import { roundTo } from '../../domain/money/money';
import { fiscalMonth } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import { controlOf, readMoney, withMoney } from '../../plan/ledger/money';
import { lineName } from '../../plan/rows/lines';
import { voiceIn } from '../../speech';
import { priorities, type Priority } from '../../tabs/choices';
import type { Words } from '../../words';
import { byGivingUp, goalOf, NO_GOAL, whyGivenUp } from './givingUp';
import { moveParts } from './moves';

export interface CutLine {
  line: string;
  name: string;
  goal: string | null;
  priority: Priority | null;
  /** Available in the year. */
  available: number;
  /** The amount to cut. */
  cut: number;
  /** The months to cut, from the year's end backwards, as far as the line has money in them. */
  months: { month: Month; amount: number }[];
  /** The reason for its position in the list. */
  why: string;
  text: string;
}
export interface CutAnswer {
  asked: number;
  /** The cuts in order, the first to be given up first; they add up to `found`. */
  lines: CutLine[];
  found: number;
  /** The amount that can't be found even with the reserve; 0 where all is found. */
  missing: number;
  headline: string;
}

const SAY = {
  reached: {
    en: '{asked} can be cut from {count} line{count:|s}, those least tied to the goals first.',
    vi: 'Có thể cắt {asked} ở {count} khoản mục, khoản ít gắn với mục tiêu trước.',
  },
  short: {
    en: 'Only {found} of {asked} is uncommitted, the reserve included: {missing} can’t be reached.',
    vi: 'Chỉ còn {found} trên {asked} chưa cam kết, kể cả dự phòng: thiếu {missing}.',
  },
  line: {
    en: '{name}: {cut} of {available} (priority: {priority}).',
    vi: '{name}: {cut} trên {available} (mức ưu tiên: {priority}).',
  },
} as const satisfies Record<string, Words>;

/** Suggests where to cut costs: money that is not committed, starting with what the goals need least. */
export const cutCosts: Feature<{ amount: number }, CutAnswer> = {
  title: { en: 'Where to cut costs', vi: 'Cắt chi phí ở đâu' },
  reads: true,
  menu: null,
  accept: (raw) => ({ amount: amountIn(raw) }),
  run: (workbook, input) => {
    const plan = readMoney(workbook);
    const voice = voiceIn(plan.language);
    const { say, money, language } = voice;
    const asked = roundTo(input.amount, plan.style.decimals);
    const today = workbook.today();
    const month = fiscalMonth(plan.first, today) === null ? plan.lastMonth : today.slice(0, 7);
    let left = asked;
    const all = byGivingUp(plan, withMoney(plan, controlOf(plan), month));
    const lines = all.flatMap(({ line, year }): CutLine[] => {
      const cut = Math.min(left, year);
      left = roundTo(left - cut, plan.style.decimals);
      if (cut <= 0) return [];
      const goal = goalOf(plan, line);
      const priority = goal?.priority ?? null;
      const parts = moveParts(plan, 'cut', { line: line.id, month: null }, null, cut);
      const shown = priority === null ? (goal === null ? say(NO_GOAL) : '–') : priorities[priority][language];
      const said = { name: lineName(line), cut: money(cut), available: money(year), priority: shown };
      return [
        {
          line: line.id,
          name: lineName(line),
          goal: goal?.id ?? null,
          priority,
          available: year,
          cut,
          months: parts.flatMap(({ from, amount }) => (from === null ? [] : [{ month: from.month, amount }])),
          why: whyGivenUp(plan, line, voice),
          text: say(SAY.line, said),
        },
      ];
    });
    const found = roundTo(asked - left, plan.style.decimals);
    const headline = say(left > 0 ? SAY.short : SAY.reached, {
      asked: money(asked),
      found: money(found),
      missing: money(left),
      count: lines.length,
    });
    return done(plan, [], { asked, lines, found, missing: left, headline }, headline, plan.problems);
  },
};
