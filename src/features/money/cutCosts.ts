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
  /** Uncommitted in the year. */
  available: number;
  /** How much of it to cut. */
  cut: number;
  /** From which months: what the line holds, from the year's end backwards. */
  months: { month: Month; amount: number }[];
  /** Why it stands where it does among the others. */
  why: string;
  text: string;
}
export interface CutAnswer {
  asked: number;
  /** What is to be given up first; the cuts add up to `found`. */
  lines: CutLine[];
  found: number;
  /** What can't be found, the reserve included; 0 where all can. */
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

/** Where costs could be cut: money that is not committed, what the goals need least first. */
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
